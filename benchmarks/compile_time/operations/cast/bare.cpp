#include "../operands.hpp"

constexpr int size = SIZE, count = size * size;

constexpr auto converted(bare<float, count> const& x) {
  bare<int, count> y{};
  for (int i = 0; i < count; ++i) y.at[i] = static_cast<int>(x.at[i]);
  return y;
}

constexpr auto y = converted(numbers<float, count>);
