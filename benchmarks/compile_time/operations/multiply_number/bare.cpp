#include "../operands.hpp"

constexpr int size = SIZE, count = size * size;

constexpr auto multiply_number(bare<float, count> const& x) {
  bare<float, count> y{};
  for (int i = 0; i < count; ++i) y.at[i] = x.at[i] * 2.0f;
  return y;
}

constexpr auto y = multiply_number(numbers<float, count>);
