// 144 * SIZE * SIZE multiply-adds, SIZE 20: conv2d_weight_gradient, 4 -> 4 channels, 3x3
#include "../operands.hpp"

#include <tessera/conv/gradient.hpp>

constexpr std::size_t width = SIZE + 2;
constexpr auto y = tessera::conv2d_weight_gradient<tessera::shape<4, 4, 3, 3>>(
    operand<tessera::tensor<float, 4, width, width>>, operand<tessera::tensor<float, 4, SIZE, SIZE>>);
