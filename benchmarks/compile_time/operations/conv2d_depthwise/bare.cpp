#include "../operands.hpp"

constexpr int side = SIZE, width = side + 2, plane = width * width;

constexpr auto conv2d(bare<float, 4 * plane> const& x, bare<float, 36> const& w) {
  bare<float, 4 * side * side> y{};
  int at = 0;
  for (int o = 0; o < 4; ++o)
    for (int i = 0; i < side; ++i) {
      float line[side]{};
      for (int c = o; c < o + 1; ++c) {
        int const p = c * plane + i * 1 * width, q = o * 9;
        float const w0 = w.at[q], w1 = w.at[q + 1], w2 = w.at[q + 2], w3 = w.at[q + 3], w4 = w.at[q + 4],
                    w5 = w.at[q + 5], w6 = w.at[q + 6], w7 = w.at[q + 7], w8 = w.at[q + 8];
        for (int j = 0, k = p; j < side; ++j, k += 1)
          line[j] += x.at[k] * w0 + x.at[k + 1] * w1 + x.at[k + 2] * w2 + x.at[k + width] * w3 +
                     x.at[k + width + 1] * w4 + x.at[k + width + 2] * w5 + x.at[k + 2 * width] * w6 +
                     x.at[k + 2 * width + 1] * w7 + x.at[k + 2 * width + 2] * w8;
      }
      for (int j = 0; j < side; ++j) y.at[at++] = line[j];
    }
  return y;
}

constexpr auto y = conv2d(numbers<float, 4 * plane>, numbers<float, 36>);
