#include "../operands.hpp"

constexpr int size = SIZE, count = size * size;

constexpr auto multiply_row(bare<float, count> const& x, bare<float, size> const& z) {
  bare<float, count> y{};
  int at = 0;
  for (int i = 0; i < size; ++i)
    for (int j = 0; j < size; ++j, ++at) y.at[at] = x.at[at] * z.at[j];
  return y;
}

constexpr auto y = multiply_row(numbers<float, count>, numbers<float, size>);
