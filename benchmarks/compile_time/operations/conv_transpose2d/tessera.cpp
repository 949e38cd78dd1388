// 256 * SIZE * SIZE multiply-adds, SIZE 18: conv_transpose2d, 4 -> 4 channels, 4x4, stride 2, padding 1 (4 taps for each result)
#include "../operands.hpp"

#include <tessera/conv/conv_transpose.hpp>

constexpr auto y = tessera::conv_transpose2d<tessera::stride<2>, tessera::padding<1>>(
    operand<tessera::tensor<float, 4, SIZE, SIZE>>, operand<tessera::tensor<float, 4, 4, 4, 4>>);
