#include "../operands.hpp"

constexpr int size = SIZE;

constexpr auto matmul(bare<float, size * size> const& a, bare<float, size> const& x) {
  bare<float, size> y{};
  for (int i = 0, q = 0; i < size; ++i, q += size) {
    float sum = 0;
    for (int k = 0; k < size; ++k) sum += a.at[q + k] * x.at[k];
    y.at[i] = sum;
  }
  return y;
}

constexpr auto y = matmul(numbers<float, size * size>, numbers<float, size>);
