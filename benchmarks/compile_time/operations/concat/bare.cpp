#include "../operands.hpp"

constexpr int size = SIZE;

constexpr auto concat(bare<float, size * size> const& a, bare<float, size * size> const& b) {
  bare<float, 2 * size * size> y{};
  int at = 0;
  for (int i = 0, k = 0; i < size; ++i, k += size) {
    for (int j = 0; j < size; ++j) y.at[at++] = a.at[k + j];
    for (int j = 0; j < size; ++j) y.at[at++] = b.at[k + j];
  }
  return y;
}

constexpr auto y = concat(numbers<float, size * size>, numbers<float, size * size>);
