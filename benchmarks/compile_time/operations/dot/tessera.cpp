// SIZE * SIZE multiply-adds, SIZE 128: dot of two matrices
#include "../operands.hpp"

#include <tessera/linalg/dot.hpp>

constexpr auto y =
    tessera::dot(operand<tessera::tensor<float, SIZE, SIZE>>, operand<tessera::tensor<float, SIZE, SIZE>>);
