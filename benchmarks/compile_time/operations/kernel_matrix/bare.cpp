#include "../operands.hpp"

constexpr int side = SIZE, width = side + 2, inputs = width * width;

constexpr auto kernel_matrix(bare<float, 9> const& w) {
  bare<float, side * side * inputs> y{};
  int at = 0;
  for (int i = 0; i < side; ++i)
    for (int j = 0; j < side; ++j) {
      float line[inputs]{};
      int const p = i * width + j;
      for (int k = 0; k < 9; ++k) line[p + k / 3 * width + k % 3] = w.at[k];
      for (int k = 0; k < inputs; ++k) y.at[at++] = line[k];
    }
  return y;
}

constexpr auto y = kernel_matrix(numbers<float, 9>);
