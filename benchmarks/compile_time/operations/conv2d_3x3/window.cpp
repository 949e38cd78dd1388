// Weights and a sliding window of the row in locals.
#include "../operands.hpp"

constexpr int side = SIZE, width = side + 2, plane = width * width;

constexpr auto conv2d(bare<float, 4 * plane> const& x, bare<float, 144> const& w) {
  bare<float, 4 * side * side> y{};
  int at = 0;
  for (int o = 0; o < 4; ++o)
    for (int i = 0; i < side; ++i) {
      float line[side]{};
      for (int c = 0; c < 4; ++c) {
        int const p = c * plane + i * width, q = (o * 4 + c) * 9;
        float const w0 = w.at[q], w1 = w.at[q + 1], w2 = w.at[q + 2], w3 = w.at[q + 3], w4 = w.at[q + 4],
                    w5 = w.at[q + 5], w6 = w.at[q + 6], w7 = w.at[q + 7], w8 = w.at[q + 8];
        float a0 = x.at[p], a1 = x.at[p + 1], b0 = x.at[p + width], b1 = x.at[p + width + 1], c0 = x.at[p + 2 * width],
              c1 = x.at[p + 2 * width + 1];
        for (int j = 0; j < side; ++j) {
          float const a2 = x.at[p + j + 2], b2 = x.at[p + j + width + 2], c2 = x.at[p + j + 2 * width + 2];
          line[j] += a0 * w0 + a1 * w1 + a2 * w2 + b0 * w3 + b1 * w4 + b2 * w5 + c0 * w6 + c1 * w7 + c2 * w8;
          a0 = a1, a1 = a2, b0 = b1, b1 = b2, c0 = c1, c1 = c2;
        }
      }
      for (int j = 0; j < side; ++j) y.at[at++] = line[j];
    }
  return y;
}

constexpr auto y = conv2d(numbers<float, 4 * plane>, numbers<float, 144>);
