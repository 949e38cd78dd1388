// 32 * SIZE multiply-adds, SIZE 400: conv_transpose1d, 4 -> 4 channels, window 4, stride 2, padding 1 (2 taps for each of 2 * SIZE results)
#include "../operands.hpp"

#include <tessera/conv/conv_transpose.hpp>

constexpr auto y = tessera::conv_transpose1d<tessera::stride<2>, tessera::padding<1>>(
    operand<tessera::tensor<float, 4, SIZE>>, operand<tessera::tensor<float, 4, 4, 4>>);
