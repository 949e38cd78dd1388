// 36 * SIZE * SIZE multiply-adds, SIZE 32: conv2d, 4 channels each with its own 3x3 kernel
#include "../operands.hpp"

#include <tessera/conv/conv.hpp>

constexpr std::size_t width = SIZE + 2;
constexpr auto y = tessera::conv2d<tessera::groups<4>>(operand<tessera::tensor<float, 4, width, width>>,
                                                       operand<tessera::tensor<float, 4, 1, 3, 3>>);
