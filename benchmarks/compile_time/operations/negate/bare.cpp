#include "../operands.hpp"

constexpr int size = SIZE, count = size * size;

constexpr auto negate(bare<float, count> const& x) {
  bare<float, count> y{};
  for (int i = 0; i < count; ++i) y.at[i] = -x.at[i];
  return y;
}

constexpr auto y = negate(numbers<float, count>);
