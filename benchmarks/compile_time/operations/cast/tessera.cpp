// SIZE * SIZE elements, SIZE 128: cast<int>(a)
#include "../operands.hpp"

#include <tessera/tensor/factory.hpp>

constexpr auto y = tessera::cast<int>(operand<tessera::tensor<float, SIZE, SIZE>>);
