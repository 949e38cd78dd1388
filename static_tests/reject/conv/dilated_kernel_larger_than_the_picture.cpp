// expect: tessera::conv: the kernel is larger than the padded picture; pad more, or dilate less
// expect-c++26: tessera::conv: the kernel is larger than the padded picture: \[9\] over \[8\], dilation and padding included; pad more, or dilate less
// Dilation d stretches k taps over d * (k - 1) + 1 elements.
#include <tessera/conv/convolution.hpp>

constexpr tessera::tensor kernel{1, 2, 1};
#ifdef MENDED
constexpr auto blur = tessera::convolution<tessera::shape<8>, tessera::dilation<3>>(kernel);
#else
constexpr auto blur = tessera::convolution<tessera::shape<8>, tessera::dilation<4>>(kernel);
#endif
constexpr auto y = blur(tessera::ones<int, 8>());
