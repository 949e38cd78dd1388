// expect: tessera::conv: the bias does not have one element per channel of the result; give it the shape \(O\)
// expect-c++26: tessera::conv: the bias \[3\] does not have one element for each of the 8 channels of the result; give it the shape \(O\)
// One number for each of the kernel's outputs, not for each of the picture's channels.
#include <tessera/conv/conv.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::ones<int, 3, 5, 5>();
constexpr auto kernel = tessera::ones<int, 8, 3, 3, 3>();
#ifdef MENDED
constexpr auto bias = tessera::ones<int, 8>();
#else
constexpr auto bias = tessera::ones<int, 3>();
#endif
constexpr auto y = tessera::conv2d(picture, kernel, bias);
