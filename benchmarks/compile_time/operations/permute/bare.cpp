#include "../operands.hpp"

constexpr int size = SIZE;

constexpr auto permute(bare<float, size * size * size> const& x) {
  bare<float, size * size * size> y{};
  int at = 0;
  for (int i = 0; i < size; ++i)
    for (int j = 0; j < size; ++j)
      for (int k = 0, from = j * size * size + i; k < size; ++k, from += size) y.at[at++] = x.at[from];
  return y;
}

constexpr auto y = permute(numbers<float, size * size * size>);
