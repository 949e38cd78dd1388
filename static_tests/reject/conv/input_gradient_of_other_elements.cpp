// expect: tessera::input_gradient: the element types of kernel and gradient do not agree; cast<T>\(a\) one of them
// The adjoint multiplies kernel and gradient, whose elements have to agree as in the convolution.
#include <tessera/conv/gradient.hpp>

constexpr auto kernel = tessera::ones<int, 3>();
constexpr auto gradient = tessera::ones<float, 3>();
#ifdef MENDED
constexpr auto dx = tessera::conv1d_input_gradient<tessera::shape<5>>(tessera::cast<float>(kernel), gradient);
#else
constexpr auto dx = tessera::conv1d_input_gradient<tessera::shape<5>>(kernel, gradient);
#endif
