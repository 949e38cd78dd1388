// SIZE * SIZE elements, SIZE 128: a * 2
#include "../operands.hpp"

#include <tessera/ops/arithmetic.hpp>

constexpr auto y = operand<tessera::tensor<float, SIZE, SIZE>> * 2.0f;
