// 400 * SIZE * SIZE multiply-adds, SIZE 16: conv2d, 4 -> 4 channels, 5x5
#include "../operands.hpp"

#include <tessera/conv/conv.hpp>

constexpr std::size_t width = SIZE + 4;
constexpr auto y =
    tessera::conv2d(operand<tessera::tensor<float, 4, width, width>>, operand<tessera::tensor<float, 4, 4, 5, 5>>);
