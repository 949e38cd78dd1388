#include "../operands.hpp"

constexpr int size = SIZE, half = size / 2;

struct halves {
  bare<float, size * half> left, right;
};

constexpr auto split(bare<float, size * size> const& x) {
  halves y{};
  int at = 0;
  for (int i = 0, k = 0; i < size; ++i, k += size)
    for (int j = 0; j < half; ++j) y.left.at[at++] = x.at[k + j];
  at = 0;
  for (int i = 0, k = half; i < size; ++i, k += size)
    for (int j = 0; j < half; ++j) y.right.at[at++] = x.at[k + j];
  return y;
}

constexpr auto y = split(numbers<float, size * size>);
