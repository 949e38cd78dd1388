#include "../operands.hpp"

constexpr int side = SIZE, width = side + 2, plane = width * width;

constexpr auto padded(bare<float, 4 * side * side> const& x) {
  bare<float, 4 * plane> y{};
  int from = 0;
  for (int c = 0; c < 4; ++c)
    for (int i = 1; i <= side; ++i)
      for (int j = 1; j <= side; ++j) y.at[c * plane + i * width + j] = x.at[from++];
  return y;
}

constexpr auto conv_transpose2d(bare<float, 4 * side * side> const& unpadded, bare<float, 256> const& w) {
  auto const x = padded(unpadded);
  bare<float, 16 * side * side> y{};
  int at = 0;
  for (int o = 0; o < 4; ++o)
    for (int i = 0; i < 2 * side; ++i) {
      float line[2 * side]{};
      int const near = 1 - i % 2;  // the nearer row of taps of this row
      for (int c = 0; c < 4; ++c) {
        int const p = c * plane + (i + 1) / 2 * width, q = (c * 4 + o) * 16 + near * 4;
        float const a0 = w.at[q], a1 = w.at[q + 1], a2 = w.at[q + 2], a3 = w.at[q + 3], b0 = w.at[q + 8],
                    b1 = w.at[q + 9], b2 = w.at[q + 10], b3 = w.at[q + 11];
        for (int j = 0, k = p; j < 2 * side; j += 2, ++k) {
          line[j] += x.at[k + width + 1] * a1 + x.at[k + width] * a3 + x.at[k + 1] * b1 + x.at[k] * b3;
          line[j + 1] += x.at[k + width + 2] * a0 + x.at[k + width + 1] * a2 + x.at[k + 2] * b0 + x.at[k + 1] * b2;
        }
      }
      for (int j = 0; j < 2 * side; ++j) y.at[at++] = line[j];
    }
  return y;
}

constexpr auto y = conv_transpose2d(numbers<float, 4 * side * side>, numbers<float, 256>);
