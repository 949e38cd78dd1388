#include "../operands.hpp"

constexpr int size = SIZE * SIZE;

constexpr bool equality(bare<float, size> const& a, bare<float, size> const& b) {
  for (int i = 0; i < size; ++i)
    if (!(a.at[i] == b.at[i])) return false;
  return true;
}

constexpr auto y = equality(numbers<float, size>, numbers<float, size>);
