// expect: tessera::conv: the groups do not divide the channels of the picture and of the result; give groups<N> of which both are multiples
// expect-c++26: tessera::conv: groups<4> does not divide the 4 channels of the picture and the 6 of the result; give groups<N> of which both are multiples
// A depthwise convolution has a multiple of the picture's channels as outputs.
#include <tessera/conv/conv.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::ones<int, 4, 5, 5>();
#ifdef MENDED
constexpr auto kernel = tessera::ones<int, 8, 1, 3, 3>();
#else
constexpr auto kernel = tessera::ones<int, 6, 1, 3, 3>();
#endif
constexpr auto y = tessera::conv2d<tessera::groups<4>>(picture, kernel);
