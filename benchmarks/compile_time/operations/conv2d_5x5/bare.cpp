// Row axpy: weights in locals, all taps in one expression.
#include "../operands.hpp"

constexpr int side = SIZE, width = side + 4, plane = width * width;

constexpr auto conv2d(bare<float, 4 * plane> const& x, bare<float, 400> const& w) {
  bare<float, 4 * side * side> y{};
  int at = 0;
  for (int o = 0; o < 4; ++o)
    for (int i = 0; i < side; ++i) {
      float line[side]{};
      for (int c = 0; c < 4; ++c) {
        int const p = c * plane + i * width, q = (o * 4 + c) * 25;
        float const w0 = w.at[q], w1 = w.at[q + 1], w2 = w.at[q + 2], w3 = w.at[q + 3], w4 = w.at[q + 4],
                    w5 = w.at[q + 5], w6 = w.at[q + 6], w7 = w.at[q + 7], w8 = w.at[q + 8], w9 = w.at[q + 9],
                    w10 = w.at[q + 10], w11 = w.at[q + 11], w12 = w.at[q + 12], w13 = w.at[q + 13], w14 = w.at[q + 14],
                    w15 = w.at[q + 15], w16 = w.at[q + 16], w17 = w.at[q + 17], w18 = w.at[q + 18], w19 = w.at[q + 19],
                    w20 = w.at[q + 20], w21 = w.at[q + 21], w22 = w.at[q + 22], w23 = w.at[q + 23], w24 = w.at[q + 24];
        for (int j = 0; j < side; ++j)
          line[j] +=
              x.at[p + j] * w0 + x.at[p + j + 1] * w1 + x.at[p + j + 2] * w2 + x.at[p + j + 3] * w3 +
              x.at[p + j + 4] * w4 + x.at[p + j + width] * w5 + x.at[p + j + width + 1] * w6 +
              x.at[p + j + width + 2] * w7 + x.at[p + j + width + 3] * w8 + x.at[p + j + width + 4] * w9 +
              x.at[p + j + 2 * width] * w10 + x.at[p + j + 2 * width + 1] * w11 + x.at[p + j + 2 * width + 2] * w12 +
              x.at[p + j + 2 * width + 3] * w13 + x.at[p + j + 2 * width + 4] * w14 + x.at[p + j + 3 * width] * w15 +
              x.at[p + j + 3 * width + 1] * w16 + x.at[p + j + 3 * width + 2] * w17 +
              x.at[p + j + 3 * width + 3] * w18 + x.at[p + j + 3 * width + 4] * w19 + x.at[p + j + 4 * width] * w20 +
              x.at[p + j + 4 * width + 1] * w21 + x.at[p + j + 4 * width + 2] * w22 +
              x.at[p + j + 4 * width + 3] * w23 + x.at[p + j + 4 * width + 4] * w24;
      }
      for (int j = 0; j < side; ++j) y.at[at++] = line[j];
    }
  return y;
}

constexpr auto y = conv2d(numbers<float, 4 * plane>, numbers<float, 400>);
