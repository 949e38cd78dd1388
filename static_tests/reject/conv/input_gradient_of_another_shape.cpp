// expect: tessera::input_gradient: the gradient does not have the shape of the convolution's result; give the options that the convolution took
// The shape named is that of the convolution's input, from which that of its result follows.
#include <tessera/conv/gradient.hpp>

constexpr auto kernel = tessera::ones<int, 3, 3>();
constexpr auto gradient = tessera::ones<int, 4, 4>();
#ifdef MENDED
constexpr auto dx = tessera::conv2d_input_gradient<tessera::shape<6, 6>>(kernel, gradient);
#else
constexpr auto dx = tessera::conv2d_input_gradient<tessera::shape<4, 4>>(kernel, gradient);
#endif
