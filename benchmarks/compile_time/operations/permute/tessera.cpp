// SIZE * SIZE * SIZE elements, SIZE 24: permute<2, 0, 1>
#include "../operands.hpp"

#include <tessera/view/permute.hpp>

constexpr auto y = tessera::permute<2, 0, 1>(operand<tessera::tensor<float, SIZE, SIZE, SIZE>>);
