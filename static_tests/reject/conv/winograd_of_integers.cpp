// expect: tessera::conv: winograd is for float and double; leave it out, or cast<float>\(a\) both operands
// Its transforms have halves and sixths.
#include <tessera/conv/conv.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::ones<int, 8, 8>();
constexpr auto kernel = tessera::ones<int, 3, 3>();
#ifdef MENDED
constexpr auto y = tessera::conv2d(picture, kernel);
#else
constexpr auto y = tessera::conv2d<tessera::winograd<2>>(picture, kernel);
#endif
