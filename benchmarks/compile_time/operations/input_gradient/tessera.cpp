// 144 * (SIZE + 2) * (SIZE + 2) multiply-adds, SIZE 20: conv2d_input_gradient, 4 -> 4 channels, 3x3
#include "../operands.hpp"

#include <tessera/conv/gradient.hpp>

constexpr auto y = tessera::conv2d_input_gradient<tessera::shape<4, SIZE + 2, SIZE + 2>>(
    operand<tessera::tensor<float, 4, 4, 3, 3>>, operand<tessera::tensor<float, 4, SIZE, SIZE>>);
