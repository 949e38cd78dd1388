// SIZE * SIZE elements, SIZE 128: less(a, b), one shape
#include "../operands.hpp"

#include <tessera/ops/compare.hpp>

constexpr auto y =
    tessera::less(operand<tessera::tensor<float, SIZE, SIZE>>, operand<tessera::tensor<float, SIZE, SIZE>>);
