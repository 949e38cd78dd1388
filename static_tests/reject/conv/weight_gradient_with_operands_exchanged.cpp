// expect: tessera::weight_gradient: the input does not have the shape that the convolution takes; it is \(x, gradient\), of an adjoint \(y, gradient\)
// First what went in, then the gradient of what came out.
#include <tessera/conv/gradient.hpp>

constexpr auto map = tessera::convolution<tessera::shape<5, 5>>(tessera::ones<int, 3, 3>());
constexpr auto x = tessera::ones<int, 5, 5>();
constexpr auto gradient = tessera::ones<int, 3, 3>();
#ifdef MENDED
constexpr auto dw = tessera::weight_gradient(map, x, gradient);
#else
constexpr auto dw = tessera::weight_gradient(map, gradient, x);
#endif
