// SIZE * SIZE elements, SIZE 128: a + b, one shape
#include "../operands.hpp"

#include <tessera/ops/arithmetic.hpp>

constexpr auto y = operand<tessera::tensor<float, SIZE, SIZE>> + operand<tessera::tensor<float, SIZE, SIZE>>;
