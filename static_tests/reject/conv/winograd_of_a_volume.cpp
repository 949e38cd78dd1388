// expect: tessera::conv: winograd is for 3x3 kernels in two dimensions with stride 1 and dilation 1; leave it out, and the convolution is direct
// Signals and volumes are convolved directly.
#include <tessera/conv/conv.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto volume = tessera::ones<float, 4, 4, 4>();
constexpr auto kernel = tessera::ones<float, 3, 3, 3>();
#ifdef MENDED
constexpr auto y = tessera::conv3d(volume, kernel);
#else
constexpr auto y = tessera::conv3d<tessera::winograd<2>>(volume, kernel);
#endif
