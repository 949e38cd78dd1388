#include "../operands.hpp"

constexpr int side = SIZE, width = side + 1, plane = width * width;

constexpr auto conv3d(bare<float, 2 * plane * width> const& x, bare<float, 32> const& w) {
  bare<float, 2 * side * side * side> y{};
  int at = 0;
  for (int o = 0; o < 2; ++o)
    for (int h = 0; h < side; ++h)
      for (int i = 0; i < side; ++i) {
        float line[side]{};
        for (int c = 0; c < 2; ++c) {
          int const p = (c * width + h) * plane + i * width, q = (o * 2 + c) * 8;
          float const w0 = w.at[q], w1 = w.at[q + 1], w2 = w.at[q + 2], w3 = w.at[q + 3], w4 = w.at[q + 4],
                      w5 = w.at[q + 5], w6 = w.at[q + 6], w7 = w.at[q + 7];
          for (int j = 0; j < side; ++j)
            line[j] += x.at[p + j] * w0 + x.at[p + j + 1] * w1 + x.at[p + j + width] * w2 +
                       x.at[p + j + width + 1] * w3 + x.at[p + j + plane] * w4 + x.at[p + j + plane + 1] * w5 +
                       x.at[p + j + plane + width] * w6 + x.at[p + j + plane + width + 1] * w7;
        }
        for (int j = 0; j < side; ++j) y.at[at++] = line[j];
      }
  return y;
}

constexpr auto y = conv3d(numbers<float, 2 * plane * width>, numbers<float, 32>);
