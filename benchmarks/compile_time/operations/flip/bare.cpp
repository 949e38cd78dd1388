#include "../operands.hpp"

constexpr int size = SIZE;

constexpr auto flip(bare<float, size * size> const& x) {
  bare<float, size * size> y{};
  int at = 0;
  for (int i = 0, k = size * size - 1; i < size; ++i)
    for (int j = 0; j < size; ++j) y.at[at++] = x.at[k--];
  return y;
}

constexpr auto y = flip(numbers<float, size * size>);
