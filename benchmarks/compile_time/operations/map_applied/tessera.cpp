// 144 * SIZE * SIZE multiply-adds, SIZE 20: A(x), A = convolution, 4 -> 4 channels, 3x3
#include "../operands.hpp"

#include <tessera/conv/convolution.hpp>

constexpr auto A =
    tessera::convolution<tessera::shape<4, SIZE + 2, SIZE + 2>>(operand<tessera::tensor<float, 4, 4, 3, 3>>);
constexpr auto y = A(operand<tessera::tensor<float, 4, SIZE + 2, SIZE + 2>>);
