// SIZE * SIZE elements, SIZE 128: generate, f(i, j); bare: f written out
#include "../operands.hpp"

#include <tessera/tensor/factory.hpp>

constexpr auto y =
    tessera::generate<float, SIZE, SIZE>([](std::size_t i, std::size_t j) { return static_cast<float>(i * 3 + j); });
