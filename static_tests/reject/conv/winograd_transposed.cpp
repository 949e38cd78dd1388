// expect: tessera::conv_transpose: winograd is for conv2d and convolution; leave it out, a transposed convolution is direct
// Of a map with this option, too, the adjoint is computed directly.
#include <tessera/conv/conv_transpose.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::ones<float, 8, 8>();
constexpr auto kernel = tessera::ones<float, 3, 3>();
#ifdef MENDED
constexpr auto y = tessera::conv_transpose2d<tessera::padding<1>>(picture, kernel);
#else
constexpr auto y = tessera::conv_transpose2d<tessera::padding<1>, tessera::winograd<2>>(picture, kernel);
#endif
