// SIZE * SIZE elements, SIZE 128: transpose of a matrix
#include "../operands.hpp"

#include <tessera/view/permute.hpp>

constexpr auto y = tessera::transpose(operand<tessera::tensor<float, SIZE, SIZE>>);
