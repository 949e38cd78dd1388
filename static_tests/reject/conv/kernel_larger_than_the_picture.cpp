// expect: tessera::conv: the kernel is larger than the padded picture; pad more, or dilate less
// expect-c++26: tessera::conv: the kernel is larger than the padded picture: \[5x5\] over \[4x4\], dilation and padding included; pad more, or dilate less
// At least one position of the kernel has to lie within the picture and its padding.
#include <tessera/conv/conv.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::ones<int, 4, 4>();
constexpr auto kernel = tessera::ones<int, 5, 5>();
#ifdef MENDED
constexpr auto y = tessera::conv2d<tessera::padding<1>>(picture, kernel);
#else
constexpr auto y = tessera::conv2d(picture, kernel);
#endif
