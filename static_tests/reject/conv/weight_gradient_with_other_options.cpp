// expect: tessera::weight_gradient: the gradient does not have the shape of the convolution's result; give the options that the convolution took
// The stride of the convolution is missing here, whose result was smaller.
#include <tessera/conv/gradient.hpp>

using tessera::shape, tessera::stride;
constexpr auto x = tessera::ones<int, 1, 5, 5>();
constexpr auto gradient = tessera::ones<int, 1, 2, 2>();
#ifdef MENDED
constexpr auto dw = tessera::conv2d_weight_gradient<shape<1, 1, 3, 3>, stride<2>>(x, gradient);
#else
constexpr auto dw = tessera::conv2d_weight_gradient<shape<1, 1, 3, 3>>(x, gradient);
#endif
