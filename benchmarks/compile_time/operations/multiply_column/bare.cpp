#include "../operands.hpp"

constexpr int size = SIZE, count = size * size;

constexpr auto multiply_column(bare<float, count> const& x, bare<float, size> const& z) {
  bare<float, count> y{};
  int at = 0;
  for (int i = 0; i < size; ++i) {
    float const factor = z.at[i];
    for (int j = 0; j < size; ++j, ++at) y.at[at] = x.at[at] * factor;
  }
  return y;
}

constexpr auto y = multiply_column(numbers<float, count>, numbers<float, size>);
