// SIZE * SIZE elements, SIZE 128: reshape of a matrix to a vector
#include "../operands.hpp"

#include <tessera/view/reshape.hpp>

constexpr auto y = tessera::reshape<SIZE * SIZE>(operand<tessera::tensor<float, SIZE, SIZE>>);
