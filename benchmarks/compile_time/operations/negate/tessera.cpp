// SIZE * SIZE elements, SIZE 128: -a
#include "../operands.hpp"

#include <tessera/ops/arithmetic.hpp>

constexpr auto y = -operand<tessera::tensor<float, SIZE, SIZE>>;
