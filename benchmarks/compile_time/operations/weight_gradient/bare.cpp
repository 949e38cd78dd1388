#include "../operands.hpp"

constexpr int side = SIZE, width = side + 2, plane = width * width;

constexpr auto weight_gradient(bare<float, 4 * plane> const& x, bare<float, 4 * side * side> const& y) {
  bare<float, 144> gradient{};
  int at = 0;
  for (int o = 0; o < 4; ++o)
    for (int c = 0; c < 4; ++c) {
      float s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0, s8 = 0;
      for (int i = 0; i < side; ++i) {
        int const p = c * plane + i * width, q = (o * side + i) * side;
        for (int j = 0; j < side; ++j) {
          float const g = y.at[q + j];
          s0 += x.at[p + j] * g, s1 += x.at[p + j + 1] * g, s2 += x.at[p + j + 2] * g;
          s3 += x.at[p + j + width] * g, s4 += x.at[p + j + width + 1] * g, s5 += x.at[p + j + width + 2] * g;
          s6 += x.at[p + j + 2 * width] * g, s7 += x.at[p + j + 2 * width + 1] * g;
          s8 += x.at[p + j + 2 * width + 2] * g;
        }
      }
      float const all[]{s0, s1, s2, s3, s4, s5, s6, s7, s8};
      for (int k = 0; k < 9; ++k) gradient.at[at++] = all[k];
    }
  return gradient;
}

constexpr auto y = weight_gradient(numbers<float, 4 * plane>, numbers<float, 4 * side * side>);
