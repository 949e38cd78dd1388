// The loop nest as one first writes it, over nested std::arrays.
#include "../operands.hpp"

#include <array>

constexpr int side = SIZE, width = side + 4;

struct pictures {
  std::array<std::array<std::array<float, width>, width>, 4> at;
};
struct weights {
  std::array<std::array<std::array<std::array<float, 5>, 5>, 4>, 4> at;
};
struct results {
  std::array<std::array<std::array<float, side>, side>, 4> at;
};

constexpr results conv2d(pictures const& x, weights const& w) {
  results y{};
  for (int o = 0; o < 4; ++o)
    for (int i = 0; i < side; ++i)
      for (int j = 0; j < side; ++j) {
        float sum = 0;
        for (int c = 0; c < 4; ++c)
          for (int ki = 0; ki < 5; ++ki)
            for (int kj = 0; kj < 5; ++kj) sum += x.at[c][i + ki][j + kj] * w.at[o][c][ki][kj];
        y.at[o][i][j] = sum;
      }
  return y;
}

constexpr auto x = __builtin_bit_cast(pictures, numbers<float, 4 * width * width>);
constexpr auto w = __builtin_bit_cast(weights, numbers<float, 16 * 25>);
constexpr auto y = conv2d(x, w);
