// SIZE * SIZE elements, SIZE 128: full
#include "../operands.hpp"

#include <tessera/tensor/factory.hpp>

constexpr auto y = tessera::full<float, SIZE, SIZE>(0.5f);
