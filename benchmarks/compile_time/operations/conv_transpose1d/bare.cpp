#include "../operands.hpp"

constexpr int size = SIZE, width = size + 2;

constexpr auto padded(bare<float, 4 * size> const& x) {
  bare<float, 4 * width> y{};
  int from = 0;
  for (int c = 0; c < 4; ++c)
    for (int j = 0; j < size; ++j) y.at[c * width + 1 + j] = x.at[from++];
  return y;
}

constexpr auto conv_transpose1d(bare<float, 4 * size> const& unpadded, bare<float, 64> const& w) {
  auto const x = padded(unpadded);
  bare<float, 8 * size> y{};
  int at = 0;
  for (int o = 0; o < 4; ++o) {
    float line[2 * size]{};
    for (int c = 0; c < 4; ++c) {
      int const p = c * width, q = (c * 4 + o) * 4;
      float const w0 = w.at[q], w1 = w.at[q + 1], w2 = w.at[q + 2], w3 = w.at[q + 3];
      for (int j = 0, k = p; j < 2 * size; j += 2, ++k) {
        line[j] += x.at[k + 1] * w1 + x.at[k] * w3;
        line[j + 1] += x.at[k + 2] * w0 + x.at[k + 1] * w2;
      }
    }
    for (int j = 0; j < 2 * size; ++j) y.at[at++] = line[j];
  }
  return y;
}

constexpr auto y = conv_transpose1d(numbers<float, 4 * size>, numbers<float, 64>);
