// expect: tessera::conv_transpose: the picture has too few or too many axes; it is \(sizes\.\.\.\), \(C, sizes\.\.\.\) or \(N, C, sizes\.\.\.\)
// Several batch axes are merged into one before, and split again after.
#include <tessera/conv/conv_transpose.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/reshape.hpp>

constexpr auto pictures = tessera::ones<int, 2, 2, 1, 3, 3>();
constexpr auto kernel = tessera::ones<int, 1, 1, 2, 2>();
#ifdef MENDED
constexpr auto y = tessera::conv_transpose2d(tessera::view<4, 1, 3, 3>(pictures), kernel);
#else
constexpr auto y = tessera::conv_transpose2d(pictures, kernel);
#endif
