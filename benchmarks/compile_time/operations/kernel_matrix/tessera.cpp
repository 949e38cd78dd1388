// SIZE * SIZE * (SIZE + 2) * (SIZE + 2) elements, SIZE 10: kernel_matrix of a 3x3 kernel (elements of the matrix)
#include "../operands.hpp"

#include <tessera/conv/kernel_matrix.hpp>

constexpr auto y = tessera::kernel_matrix<tessera::shape<SIZE + 2, SIZE + 2>>(operand<tessera::tensor<float, 3, 3>>);
