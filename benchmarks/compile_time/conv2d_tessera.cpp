// A convolution of 4 -> 4 channels in one constant expression, WINDOW x WINDOW, over a picture that gives SIDE x SIDE results.
#include <tessera/conv/conv.hpp>

constexpr tessera::tensor<float, 4, SIDE + WINDOW - 1, SIDE + WINDOW - 1> x{};
constexpr tessera::tensor<float, 4, 4, WINDOW, WINDOW> w{};
constexpr auto y = tessera::conv2d(x, w);

static_assert(y(3, SIDE - 1, SIDE - 1) == 0);
