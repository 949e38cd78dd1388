// SIZE * SIZE elements, SIZE 128: a + b of 16-bit integers, which must fit (bare: checked as well)
#include "../operands.hpp"

#include <tessera/ops/arithmetic.hpp>

constexpr auto y = operand<tessera::tensor<short, SIZE, SIZE>> + operand<tessera::tensor<short, SIZE, SIZE>>;
