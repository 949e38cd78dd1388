// 4 * SIZE * SIZE elements, SIZE 64: adjoint(maps::resize), bilinear, from twice the size
#include "../operands.hpp"

#include <tessera/conv/resize.hpp>

using namespace tessera;
constexpr auto A = maps::resize<shape<SIZE, SIZE>, shape<2 * SIZE, 2 * SIZE>, bilinear>();
constexpr auto y = adjoint(A)(operand<tensor<float, 2 * SIZE, 2 * SIZE>>);
