#include "../operands.hpp"

constexpr int size = SIZE, width = size + 2;

constexpr auto pad_reflect(bare<float, size * size> const& x) {
  bare<float, width * width> y{};
  int at = 0;
  for (int i = -1; i <= size; ++i) {
    int const k = (i < 0 ? 1 : i == size ? size - 2 : i) * size;
    y.at[at++] = x.at[k + 1];
    for (int j = 0; j < size; ++j) y.at[at++] = x.at[k + j];
    y.at[at++] = x.at[k + size - 2];
  }
  return y;
}

constexpr auto y = pad_reflect(numbers<float, size * size>);
