// Weights and a sliding window of the row in locals.
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
        float a0 = x.at[p], a1 = x.at[p + 1], a2 = x.at[p + 2], a3 = x.at[p + 3], b0 = x.at[p + width],
              b1 = x.at[p + width + 1], b2 = x.at[p + width + 2], b3 = x.at[p + width + 3], c0 = x.at[p + 2 * width],
              c1 = x.at[p + 2 * width + 1], c2 = x.at[p + 2 * width + 2], c3 = x.at[p + 2 * width + 3],
              d0 = x.at[p + 3 * width], d1 = x.at[p + 3 * width + 1], d2 = x.at[p + 3 * width + 2],
              d3 = x.at[p + 3 * width + 3], e0 = x.at[p + 4 * width], e1 = x.at[p + 4 * width + 1],
              e2 = x.at[p + 4 * width + 2], e3 = x.at[p + 4 * width + 3];
        for (int j = 0; j < side; ++j) {
          float const a4 = x.at[p + j + 4], b4 = x.at[p + j + width + 4], c4 = x.at[p + j + 2 * width + 4],
                      d4 = x.at[p + j + 3 * width + 4], e4 = x.at[p + j + 4 * width + 4];
          line[j] += a0 * w0 + a1 * w1 + a2 * w2 + a3 * w3 + a4 * w4 + b0 * w5 + b1 * w6 + b2 * w7 + b3 * w8 + b4 * w9 +
                     c0 * w10 + c1 * w11 + c2 * w12 + c3 * w13 + c4 * w14 + d0 * w15 + d1 * w16 + d2 * w17 + d3 * w18 +
                     d4 * w19 + e0 * w20 + e1 * w21 + e2 * w22 + e3 * w23 + e4 * w24;
          a0 = a1, a1 = a2, a2 = a3, a3 = a4, b0 = b1, b1 = b2, b2 = b3, b3 = b4, c0 = c1, c1 = c2, c2 = c3, c3 = c4,
          d0 = d1, d1 = d2, d2 = d3, d3 = d4, e0 = e1, e1 = e2, e2 = e3, e3 = e4;
        }
      }
      for (int j = 0; j < side; ++j) y.at[at++] = line[j];
    }
  return y;
}

constexpr auto y = conv2d(numbers<float, 4 * plane>, numbers<float, 400>);
