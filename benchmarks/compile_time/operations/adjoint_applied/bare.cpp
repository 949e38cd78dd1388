#include "../operands.hpp"

constexpr int side = SIZE, width = side + 2, wide = width + 2, plane = wide * wide;

constexpr auto padded(bare<float, 4 * side * side> const& x) {
  bare<float, 4 * plane> y{};
  int from = 0;
  for (int c = 0; c < 4; ++c)
    for (int i = 2; i < side + 2; ++i)
      for (int j = 2; j < side + 2; ++j) y.at[c * plane + i * wide + j] = x.at[from++];
  return y;
}

constexpr auto input_gradient(bare<float, 144> const& w, bare<float, 4 * side * side> const& y) {
  auto const x = padded(y);
  bare<float, 4 * width * width> result{};
  int at = 0;
  for (int o = 0; o < 4; ++o)
    for (int i = 0; i < width; ++i) {
      float line[width]{};
      for (int c = 0; c < 4; ++c) {
        int const p = c * plane + i * wide, q = (c * 4 + o) * 9;
        float const w0 = w.at[q], w1 = w.at[q + 1], w2 = w.at[q + 2], w3 = w.at[q + 3], w4 = w.at[q + 4],
                    w5 = w.at[q + 5], w6 = w.at[q + 6], w7 = w.at[q + 7], w8 = w.at[q + 8];
        for (int j = 0; j < width; ++j)
          line[j] += x.at[p + j] * w8 + x.at[p + j + 1] * w7 + x.at[p + j + 2] * w6 + x.at[p + j + wide] * w5 +
                     x.at[p + j + wide + 1] * w4 + x.at[p + j + wide + 2] * w3 + x.at[p + j + 2 * wide] * w2 +
                     x.at[p + j + 2 * wide + 1] * w1 + x.at[p + j + 2 * wide + 2] * w0;
      }
      for (int j = 0; j < width; ++j) result.at[at++] = line[j];
    }
  return result;
}

constexpr auto y = input_gradient(numbers<float, 144>, numbers<float, 4 * side * side>);
