// expect: tessera::conv: winograd is for 3x3 kernels in two dimensions with stride 1 and dilation 1; leave it out, and the convolution is direct
// Neighbouring results share their products; with a stride they are no neighbours.
#include <tessera/conv/conv.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::ones<float, 8, 8>();
constexpr auto kernel = tessera::ones<float, 3, 3>();
#ifdef MENDED
constexpr auto y = tessera::conv2d<tessera::stride<2>>(picture, kernel);
#else
constexpr auto y = tessera::conv2d<tessera::stride<2>, tessera::winograd<4>>(picture, kernel);
#endif
