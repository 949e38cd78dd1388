#include "../operands.hpp"

constexpr int size = SIZE * SIZE;

constexpr float dot(bare<float, size> const& a, bare<float, size> const& b) {
  float sum = 0;
  for (int i = 0; i < size; ++i) sum += a.at[i] * b.at[i];
  return sum;
}

constexpr auto y = dot(numbers<float, size>, numbers<float, size>);
