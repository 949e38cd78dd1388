// 32 * SIZE * SIZE * SIZE multiply-adds, SIZE 12: conv3d, 2 -> 2 channels, 2x2x2
#include "../operands.hpp"

#include <tessera/conv/conv.hpp>

constexpr std::size_t width = SIZE + 1;
constexpr auto y = tessera::conv3d(operand<tessera::tensor<float, 2, width, width, width>>,
                                   operand<tessera::tensor<float, 2, 2, 2, 2, 2>>);
