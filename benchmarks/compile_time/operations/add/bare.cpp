#include "../operands.hpp"

constexpr int size = SIZE, count = size * size;

constexpr auto add(bare<float, count> const& x, bare<float, count> const& z) {
  bare<float, count> y{};
  for (int i = 0; i < count; ++i) y.at[i] = x.at[i] + z.at[i];
  return y;
}

constexpr auto y = add(numbers<float, count>, numbers<float, count>);
