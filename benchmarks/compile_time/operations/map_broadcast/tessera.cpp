// SIZE * SIZE elements, SIZE 128: map of a function of a matrix and a row
#include "../operands.hpp"

#include <tessera/ops/map.hpp>

constexpr auto y = tessera::map([](float left, float right) { return left * right; },
                                operand<tessera::tensor<float, SIZE, SIZE>>, operand<tessera::tensor<float, SIZE>>);
