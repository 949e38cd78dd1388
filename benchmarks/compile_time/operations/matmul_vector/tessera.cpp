// SIZE * SIZE multiply-adds, SIZE 128: matmul of a matrix and a vector
#include "../operands.hpp"

#include <tessera/linalg/matmul.hpp>

constexpr auto y = tessera::matmul(operand<tessera::tensor<float, SIZE, SIZE>>, operand<tessera::tensor<float, SIZE>>);
