// SIZE * SIZE elements, SIZE 128: split<1, 2> of a matrix
#include "../operands.hpp"

#include <tessera/ops/join.hpp>

constexpr auto y = tessera::split<1, 2>(operand<tessera::tensor<float, SIZE, SIZE>>);
