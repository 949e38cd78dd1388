#include "../operands.hpp"

constexpr int size = SIZE, width = size + 2;

constexpr auto conv1d(bare<float, 4 * width> const& x, bare<float, 48> const& w) {
  bare<float, 4 * size> y{};
  int at = 0;
  for (int o = 0; o < 4; ++o) {
    float line[size]{};
    for (int c = 0; c < 4; ++c) {
      int const p = c * width, q = (o * 4 + c) * 3;
      float const w0 = w.at[q], w1 = w.at[q + 1], w2 = w.at[q + 2];
      for (int j = 0; j < size; ++j) line[j] += x.at[p + j] * w0 + x.at[p + j + 1] * w1 + x.at[p + j + 2] * w2;
    }
    for (int j = 0; j < size; ++j) y.at[at++] = line[j];
  }
  return y;
}

constexpr auto y = conv1d(numbers<float, 4 * width>, numbers<float, 48>);
