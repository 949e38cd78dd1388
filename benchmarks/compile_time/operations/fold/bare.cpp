#include "../operands.hpp"

constexpr int side = SIZE, plane = side * side;

constexpr auto fold(bare<float, 36 * plane> const& x) {
  bare<float, 4 * plane> y{};
  int at = 0;
  for (int c = 0; c < 4; ++c)
    for (int i = 0; i < side; ++i) {
      float line[side]{};
      for (int a = 0; a < 3; ++a) {
        int const row = i + 1 - a;
        if (row < 0 || row >= side) continue;
        int const p = (c * 9 + a * 3) * plane + row * side, q = p + plane, r = q + plane;
        for (int j = 0; j < side - 1; ++j) line[j] += x.at[p + j + 1] + x.at[q + j];
        line[side - 1] += x.at[q + side - 1];
        for (int j = 1; j < side; ++j) line[j] += x.at[r + j - 1];
      }
      for (int j = 0; j < side; ++j) y.at[at++] = line[j];
    }
  return y;
}

constexpr auto y = fold(numbers<float, 36 * plane>);
