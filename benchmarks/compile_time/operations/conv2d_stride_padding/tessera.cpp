// 144 * SIZE * SIZE multiply-adds, SIZE 20: conv2d, 4 -> 4 channels, 3x3, stride 2, padding 1
#include "../operands.hpp"

#include <tessera/conv/conv.hpp>

constexpr std::size_t width = 2 * SIZE;
constexpr auto y = tessera::conv2d<tessera::stride<2>, tessera::padding<1>>(
    operand<tessera::tensor<float, 4, width, width>>, operand<tessera::tensor<float, 4, 4, 3, 3>>);
