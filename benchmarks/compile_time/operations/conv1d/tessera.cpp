// 48 * SIZE multiply-adds, SIZE 400: conv1d, 4 -> 4 channels, window 3
#include "../operands.hpp"

#include <tessera/conv/conv.hpp>

constexpr auto y =
    tessera::conv1d(operand<tessera::tensor<float, 4, SIZE + 2>>, operand<tessera::tensor<float, 4, 4, 3>>);
