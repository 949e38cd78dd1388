// 4 * SIZE * SIZE elements, SIZE 64: resize, nearest, to twice the size
#include "../operands.hpp"

#include <tessera/conv/resize.hpp>

constexpr auto y = tessera::resize<tessera::shape<2 * SIZE, 2 * SIZE>>(operand<tessera::tensor<float, SIZE, SIZE>>);
