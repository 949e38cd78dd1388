// SIZE * SIZE elements, SIZE 128: map of a function of one operand; bare: the function written out
#include "../operands.hpp"

#include <tessera/ops/map.hpp>

constexpr auto y =
    tessera::map([](float element) { return element * element; }, operand<tessera::tensor<float, SIZE, SIZE>>);
