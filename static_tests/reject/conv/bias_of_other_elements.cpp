// expect: tessera::conv: the element type of the bias does not agree with the result's; cast<T>\(bias\)
// Integers are summed in a wider type than the picture's, and the bias joins that sum.
#include <tessera/conv/conv.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::ones<signed char, 1, 4, 4>();
constexpr auto kernel = tessera::ones<signed char, 1, 1, 3, 3>();
constexpr tessera::tensor bias{12.0F};
#ifdef MENDED
constexpr auto y = tessera::conv2d(picture, kernel, tessera::cast<int>(bias));
#else
constexpr auto y = tessera::conv2d(picture, kernel, bias);
#endif
