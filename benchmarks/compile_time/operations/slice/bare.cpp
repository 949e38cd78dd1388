#include "../operands.hpp"

constexpr int size = SIZE;

constexpr auto slice(bare<float, 2 * size * size> const& x) {
  bare<float, size * size> y{};
  int at = 0;
  for (int i = 0, k = 0; i < size; ++i)
    for (int j = 0; j < size; ++j, k += 2) y.at[at++] = x.at[k];
  return y;
}

constexpr auto y = slice(numbers<float, 2 * size * size>);
