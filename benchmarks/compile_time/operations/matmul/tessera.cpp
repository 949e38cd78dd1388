// SIZE * SIZE * SIZE multiply-adds, SIZE 32: matmul of two matrices; bare: rows of eight terms
#include "../operands.hpp"

#include <tessera/linalg/matmul.hpp>

constexpr auto y =
    tessera::matmul(operand<tessera::tensor<float, SIZE, SIZE>>, operand<tessera::tensor<float, SIZE, SIZE>>);
