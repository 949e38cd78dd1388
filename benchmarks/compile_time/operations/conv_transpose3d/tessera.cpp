// 32 * SIZE * SIZE * SIZE multiply-adds, SIZE 12: conv_transpose3d, 2 -> 2 channels, 2x2x2, stride 2 (1 tap for each result)
#include "../operands.hpp"

#include <tessera/conv/conv_transpose.hpp>

constexpr auto y = tessera::conv_transpose3d<tessera::stride<2>>(operand<tessera::tensor<float, 2, SIZE, SIZE, SIZE>>,
                                                                 operand<tessera::tensor<float, 2, 2, 2, 2, 2>>);
