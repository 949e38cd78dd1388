// expect: tessera::conv: winograd is for 3x3 kernels in two dimensions with stride 1 and dilation 1; leave it out, and the convolution is direct
// Its transforms are made for three taps along each axis.
#include <tessera/conv/conv.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::ones<float, 8, 8>();
constexpr auto kernel = tessera::ones<float, 5, 5>();
#ifdef MENDED
constexpr auto y = tessera::conv2d<tessera::padding<2>>(picture, kernel);
#else
constexpr auto y = tessera::conv2d<tessera::winograd<2>, tessera::padding<2>>(picture, kernel);
#endif
