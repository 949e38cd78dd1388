// SIZE * SIZE elements, SIZE 128: sum(a)
#include "../operands.hpp"

#include <tessera/ops/reduce.hpp>

constexpr auto y = tessera::sum(operand<tessera::tensor<float, SIZE, SIZE>>);
