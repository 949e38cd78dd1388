#include "../operands.hpp"

constexpr int side = SIZE, width = side + 2, outputs = side * side;

constexpr auto adjoint_matrix(bare<float, 9> const& w) {
  bare<float, width * width * outputs> y{};
  int at = 0;
  for (int i = 0; i < width; ++i)
    for (int j = 0; j < width; ++j) {
      float line[outputs]{};
      for (int k = 0; k < 9; ++k) {
        int const a = i - k / 3, b = j - k % 3;
        if (a >= 0 && a < side && b >= 0 && b < side) line[a * side + b] = w.at[k];
      }
      for (int k = 0; k < outputs; ++k) y.at[at++] = line[k];
    }
  return y;
}

constexpr auto y = adjoint_matrix(numbers<float, 9>);
