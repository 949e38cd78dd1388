// SIZE * SIZE elements, SIZE 128: a * b, b a row
#include "../operands.hpp"

#include <tessera/ops/arithmetic.hpp>

constexpr auto y = operand<tessera::tensor<float, SIZE, SIZE>> * operand<tessera::tensor<float, SIZE>>;
