// expect: tessera::conv: winograd is for 3x3 kernels in two dimensions with stride 1 and dilation 1; leave it out, and the convolution is direct
// A map says it when it is made.
#include <tessera/conv/convolution.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto kernel = tessera::ones<float, 3, 3>();
#ifdef MENDED
constexpr auto a = tessera::convolution<tessera::shape<8, 8>, tessera::dilation<2>>(kernel);
#else
constexpr auto a = tessera::convolution<tessera::shape<8, 8>, tessera::dilation<2>, tessera::winograd<2>>(kernel);
#endif
