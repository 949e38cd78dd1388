// SIZE * SIZE elements, SIZE 128: adjoint(maps::pad), reflect by 1
#include "../operands.hpp"

#include <tessera/conv/pad.hpp>

using namespace tessera;
constexpr auto A = maps::pad<shape<SIZE, SIZE>, padding<1>, pad_mode<reflect>>();
constexpr auto y = adjoint(A)(operand<tensor<float, SIZE + 2, SIZE + 2>>);
