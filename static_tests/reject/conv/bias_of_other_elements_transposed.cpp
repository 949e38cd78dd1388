// expect: tessera::conv_transpose: the element type of the bias does not agree with the result's; cast<T>\(bias\)
// A bias of integers beside floating-point numbers is cast, too.
#include <tessera/conv/conv_transpose.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto signal = tessera::ones<float, 1, 4>();
constexpr auto kernel = tessera::ones<float, 1, 1, 2>();
constexpr tessera::tensor bias{12};
#ifdef MENDED
constexpr auto y = tessera::conv_transpose1d(signal, kernel, tessera::cast<float>(bias));
#else
constexpr auto y = tessera::conv_transpose1d(signal, kernel, bias);
#endif
