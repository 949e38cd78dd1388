// SIZE * SIZE multiply-adds, SIZE 128: maps::matmul(m), built and applied to a vector
#include "../operands.hpp"

#include <tessera/linalg/matmul_map.hpp>

constexpr auto y =
    tessera::maps::matmul(operand<tessera::tensor<float, SIZE, SIZE>>)(operand<tessera::tensor<float, SIZE>>);
