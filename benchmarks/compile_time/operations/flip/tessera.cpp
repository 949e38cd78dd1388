// SIZE * SIZE elements, SIZE 128: flip of both axes
#include "../operands.hpp"

#include <tessera/view/flip.hpp>

constexpr auto y = tessera::flip(operand<tessera::tensor<float, SIZE, SIZE>>);
