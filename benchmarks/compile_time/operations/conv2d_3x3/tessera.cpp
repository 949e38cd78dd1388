// 144 * SIZE * SIZE multiply-adds, SIZE 26: conv2d, 4 -> 4 channels, 3x3
#include "../operands.hpp"

#include <tessera/conv/conv.hpp>

constexpr std::size_t width = SIZE + 2;
constexpr auto y =
    tessera::conv2d(operand<tessera::tensor<float, 4, width, width>>, operand<tessera::tensor<float, 4, 4, 3, 3>>);
