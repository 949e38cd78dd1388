// expect: tessera::conv_transpose: the bias does not have one element per channel of the result; give it the shape \(O\)
// expect-c++26: tessera::conv_transpose: the bias \[3\] does not have one element for each of the 2 channels of the result; give it the shape \(O\)
// The outputs of a transposed convolution are the second size of its kernel, times the groups.
#include <tessera/conv/conv_transpose.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::ones<int, 3, 4, 4>();
constexpr auto kernel = tessera::ones<int, 3, 2, 2, 2>();
#ifdef MENDED
constexpr auto bias = tessera::ones<int, 2>();
#else
constexpr auto bias = tessera::ones<int, 3>();
#endif
constexpr auto y = tessera::conv_transpose2d(picture, kernel, bias);
