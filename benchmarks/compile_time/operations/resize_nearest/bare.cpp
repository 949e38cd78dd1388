#include "../operands.hpp"

constexpr int size = SIZE;

constexpr auto resize_nearest(bare<float, size * size> const& x) {
  bare<float, 4 * size * size> y{};
  int at = 0;
  for (int i = 0; i < 2 * size; ++i)
    for (int j = 0, k = i / 2 * size; j < 2 * size; ++j) y.at[at++] = x.at[k + j / 2];
  return y;
}

constexpr auto y = resize_nearest(numbers<float, size * size>);
