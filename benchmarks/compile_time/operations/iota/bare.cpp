#include "../operands.hpp"

constexpr int size = SIZE;

constexpr auto made() {
  bare<int, size * size> y{};
  for (int i = 0; i < size * size; ++i) y.at[i] = i;
  return y;
}

constexpr auto y = made();
