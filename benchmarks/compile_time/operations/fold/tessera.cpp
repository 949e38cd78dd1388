// 36 * SIZE * SIZE elements, SIZE 24: fold, 4 channels, 3x3, padding 1 (elements of the columns)
#include "../operands.hpp"

#include <tessera/conv/unfold.hpp>

using namespace tessera;
constexpr auto y = fold<shape<SIZE, SIZE>, window<3, 3>, padding<1>>(operand<tensor<float, 36, SIZE * SIZE>>);
