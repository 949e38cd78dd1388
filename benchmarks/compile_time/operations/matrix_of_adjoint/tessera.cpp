// SIZE * SIZE * (SIZE + 2) * (SIZE + 2) elements, SIZE 10: matrix(adjoint(A)) of a convolution with a 3x3 kernel
#include "../operands.hpp"

#include <tessera/conv/convolution.hpp>

constexpr auto y =
    matrix(adjoint(tessera::convolution<tessera::shape<SIZE + 2, SIZE + 2>>(operand<tessera::tensor<float, 3, 3>>)));
