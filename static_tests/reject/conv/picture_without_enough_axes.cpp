// expect: tessera::conv: the picture has too few or too many axes; it is \(sizes\.\.\.\), \(C, sizes\.\.\.\) or \(N, C, sizes\.\.\.\)
// `conv1d` takes (L), (C, L) or (N, C, L), `conv2d` one axis more of each.
#include <tessera/conv/conv.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto signal = tessera::ones<int, 8>();
constexpr auto kernel = tessera::ones<int, 3>();
#ifdef MENDED
constexpr auto y = tessera::conv1d(signal, kernel);
#else
constexpr auto y = tessera::conv2d(signal, kernel);
#endif
