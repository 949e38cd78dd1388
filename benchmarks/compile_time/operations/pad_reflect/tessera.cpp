// (SIZE + 2) * (SIZE + 2) elements, SIZE 126: pad by 1, reflect
#include "../operands.hpp"

#include <tessera/conv/pad.hpp>

constexpr auto y =
    tessera::pad<tessera::padding<1>, tessera::pad_mode<tessera::reflect>>(operand<tessera::tensor<float, SIZE, SIZE>>);
