#include "../operands.hpp"

constexpr int size = SIZE;

constexpr auto made() {
  bare<float, size * size> y{};
  int at = 0;
  for (int i = 0; i < size; ++i)
    for (int j = 0; j < size; ++j) y.at[at++] = static_cast<float>(i * 3 + j);
  return y;
}

constexpr auto y = made();
