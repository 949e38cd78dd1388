#include "../operands.hpp"

constexpr int size = SIZE;

constexpr auto matmul(bare<float, size * size> const& a, bare<float, size * size> const& b) {
  bare<float, size * size> y{};
  int at = 0;
  for (int i = 0; i < size; ++i) {
    float line[size]{};
    for (int k = 0; k < size; k += 8) {
      int const p = k * size, q = i * size + k;
      float const w0 = a.at[q], w1 = a.at[q + 1], w2 = a.at[q + 2], w3 = a.at[q + 3], w4 = a.at[q + 4],
                  w5 = a.at[q + 5], w6 = a.at[q + 6], w7 = a.at[q + 7];
      for (int j = 0; j < size; ++j)
        line[j] += w0 * b.at[p + j] + w1 * b.at[p + j + size] + w2 * b.at[p + j + 2 * size] +
                   w3 * b.at[p + j + 3 * size] + w4 * b.at[p + j + 4 * size] + w5 * b.at[p + j + 5 * size] +
                   w6 * b.at[p + j + 6 * size] + w7 * b.at[p + j + 7 * size];
    }
    for (int j = 0; j < size; ++j) y.at[at++] = line[j];
  }
  return y;
}

constexpr auto y = matmul(numbers<float, size * size>, numbers<float, size * size>);
