// 2 * SIZE * SIZE elements, SIZE 90: concat<1> of two matrices
#include "../operands.hpp"

#include <tessera/ops/join.hpp>

constexpr auto y =
    tessera::concat<1>(operand<tessera::tensor<float, SIZE, SIZE>>, operand<tessera::tensor<float, SIZE, SIZE>>);
