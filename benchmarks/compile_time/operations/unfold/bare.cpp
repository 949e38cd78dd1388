#include "../operands.hpp"

constexpr int side = SIZE;

constexpr auto unfold(bare<float, 4 * side * side> const& x) {
  bare<float, 36 * side * side> y{};
  int at = 0;
  for (int c = 0; c < 4; ++c)
    for (int a = 0; a < 3; ++a)
      for (int b = 0; b < 3; ++b)
        for (int i = 0; i < side; ++i) {
          int const row = i + a - 1, from = (c * side + row) * side + b - 1;
          bool const exists = row >= 0 && row < side;
          int const first = !exists ? side : b == 0 ? 1 : 0, last = !exists ? side : b == 2 ? side - 1 : side;
          for (int j = 0; j < first; ++j) y.at[at++] = 0;
          for (int j = first; j < last; ++j) y.at[at++] = x.at[from + j];
          for (int j = last; j < side; ++j) y.at[at++] = 0;
        }
  return y;
}

constexpr auto y = unfold(numbers<float, 4 * side * side>);
