// expect: tessera: winograd is for conv2d and convolution; leave it out, a gradient is computed directly
// Gradients take the other options of their convolution.
#include <tessera/conv/gradient.hpp>
#include <tessera/tensor/factory.hpp>

using tessera::padding, tessera::shape, tessera::winograd;
constexpr auto picture = tessera::ones<float, 8, 8>();
constexpr auto gradient = tessera::ones<float, 8, 8>();
#ifdef MENDED
constexpr auto w = tessera::conv2d_weight_gradient<shape<3, 3>, padding<1>>(picture, gradient);
#else
constexpr auto w = tessera::conv2d_weight_gradient<shape<3, 3>, padding<1>, winograd<2>>(picture, gradient);
#endif
