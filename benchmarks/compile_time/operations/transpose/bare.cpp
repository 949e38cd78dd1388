#include "../operands.hpp"

constexpr int size = SIZE;

constexpr auto transpose(bare<float, size * size> const& x) {
  bare<float, size * size> y{};
  int at = 0;
  for (int i = 0; i < size; ++i)
    for (int j = 0, k = i; j < size; ++j, k += size) y.at[at++] = x.at[k];
  return y;
}

constexpr auto y = transpose(numbers<float, size * size>);
