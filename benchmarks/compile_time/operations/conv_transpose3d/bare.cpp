#include "../operands.hpp"

constexpr int side = SIZE, plane = side * side;

constexpr auto conv_transpose3d(bare<float, 2 * side * plane> const& x, bare<float, 32> const& w) {
  bare<float, 16 * side * plane> y{};
  int at = 0;
  for (int o = 0; o < 2; ++o)
    for (int h = 0; h < 2 * side; ++h)
      for (int i = 0; i < 2 * side; ++i) {
        int const p = h / 2 * plane + i / 2 * side, r = p + side * plane;
        int const q = o * 8 + h % 2 * 4 + i % 2 * 2;
        float const a0 = w.at[q], a1 = w.at[q + 1], b0 = w.at[q + 16], b1 = w.at[q + 17];
        for (int j = 0; j < side; ++j) {
          y.at[at++] = x.at[p + j] * a0 + x.at[r + j] * b0;
          y.at[at++] = x.at[p + j] * a1 + x.at[r + j] * b1;
        }
      }
  return y;
}

constexpr auto y = conv_transpose3d(numbers<float, 2 * side * plane>, numbers<float, 32>);
