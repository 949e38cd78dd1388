// SIZE * SIZE elements, SIZE 128: broadcast_to, a row repeated
#include "../operands.hpp"

#include <tessera/view/broadcast.hpp>

constexpr auto y = tessera::broadcast_to<SIZE, SIZE>(operand<tessera::tensor<float, SIZE>>);
