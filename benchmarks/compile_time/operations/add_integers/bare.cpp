#include "../operands.hpp"

constexpr int size = SIZE, count = size * size;

constexpr auto add_integers(bare<short, count> const& x, bare<short, count> const& z) {
  bare<short, count> y{};
  for (int i = 0; i < count; ++i) {
    int const sum = x.at[i] + z.at[i];
    if (sum < -32768 || sum > 32767) throw "out of range";
    y.at[i] = static_cast<short>(sum);
  }
  return y;
}

constexpr auto y = add_integers(numbers<short, count>, numbers<short, count>);
