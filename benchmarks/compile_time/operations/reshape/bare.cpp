#include "../operands.hpp"

constexpr int size = SIZE;

constexpr auto reshape(bare<float, size * size> const& x) {
  bare<float, size * size> y{};
  int at = 0;
  for (int i = 0; i < size; ++i)
    for (int j = 0; j < size; ++j, ++at) y.at[at] = x.at[at];
  return y;
}

constexpr auto y = reshape(numbers<float, size * size>);
