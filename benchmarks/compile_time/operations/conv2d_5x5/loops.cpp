// The loop nest as one first writes it, over nested arrays.
#include "../operands.hpp"

constexpr int side = SIZE, width = side + 4;

struct pictures {
  float at[4][width][width];
};
struct weights {
  float at[4][4][5][5];
};
struct results {
  float at[4][side][side];
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
