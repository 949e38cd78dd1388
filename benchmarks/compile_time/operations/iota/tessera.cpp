// SIZE * SIZE elements, SIZE 128: iota
#include "../operands.hpp"

#include <tessera/tensor/factory.hpp>

constexpr auto y = tessera::iota<int, SIZE, SIZE>();
