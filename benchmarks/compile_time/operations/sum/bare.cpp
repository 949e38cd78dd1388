#include "../operands.hpp"

constexpr int size = SIZE * SIZE;

constexpr float sum(bare<float, size> const& a) {
  float total = 0;
  for (int i = 0; i < size; ++i) total += a.at[i];
  return total;
}

constexpr auto y = sum(numbers<float, size>);
