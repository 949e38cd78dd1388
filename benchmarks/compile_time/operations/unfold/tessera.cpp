// 36 * SIZE * SIZE elements, SIZE 24: unfold, 4 channels, 3x3, padding 1
#include "../operands.hpp"

#include <tessera/conv/unfold.hpp>

using namespace tessera;
constexpr auto y = unfold<window<3, 3>, padding<1>>(operand<tensor<float, 4, SIZE, SIZE>>);
