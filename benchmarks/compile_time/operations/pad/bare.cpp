#include "../operands.hpp"

constexpr int size = SIZE, width = size + 2;

constexpr auto pad(bare<float, size * size> const& x) {
  bare<float, width * width> y{};
  int at = 0;
  for (int j = 0; j < width; ++j) y.at[at++] = 0;
  for (int i = 0, k = 0; i < size; ++i) {
    y.at[at++] = 0;
    for (int j = 0; j < size; ++j) y.at[at++] = x.at[k++];
    y.at[at++] = 0;
  }
  for (int j = 0; j < width; ++j) y.at[at++] = 0;
  return y;
}

constexpr auto y = pad(numbers<float, size * size>);
