// expect: tessera::weight_gradient: the element types of input and gradient do not agree; cast<T>\(a\) one of them
// The gradient of a loss is rarely an integer, so its input is cast.
#include <tessera/conv/gradient.hpp>

constexpr auto x = tessera::ones<int, 5>();
constexpr auto gradient = tessera::ones<float, 3>();
#ifdef MENDED
constexpr auto dw = tessera::conv1d_weight_gradient<tessera::shape<3>>(tessera::cast<float>(x), gradient);
#else
constexpr auto dw = tessera::conv1d_weight_gradient<tessera::shape<3>>(x, gradient);
#endif
