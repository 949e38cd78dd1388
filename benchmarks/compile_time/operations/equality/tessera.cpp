// SIZE * SIZE elements, SIZE 128: a == b, which are equal
#include "../operands.hpp"

#include <tessera/tensor/compare.hpp>

constexpr auto y = operand<tessera::tensor<float, SIZE, SIZE>> == operand<tessera::tensor<float, SIZE, SIZE>>;
