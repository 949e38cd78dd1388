#include "../operands.hpp"

constexpr int size = SIZE;

constexpr auto made() {
  bare<float, size * size> y{};
  for (int i = 0; i < size * size; ++i) y.at[i] = 0.5f;
  return y;
}

constexpr auto y = made();
