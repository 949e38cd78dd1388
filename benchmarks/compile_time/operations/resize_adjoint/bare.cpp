#include "../operands.hpp"

constexpr int size = SIZE, twice = 2 * size;

/// The second neighbour of an element of the result, and its weight.
struct place {
  int first = 0, second = 0;
  float near = 1, far = 0;
};
struct places {
  place at[twice]{};
  constexpr places() {
    for (int o = 0; o < twice; ++o) {
      int const first = o == 0 ? 0 : (o - 1) / 2;
      if (o == 0 || first + 1 >= size) at[o] = {first, first, 1, 0};
      else at[o] = {first, first + 1, o % 2 == 0 ? 0.25f : 0.75f, o % 2 == 0 ? 0.75f : 0.25f};
    }
  }
};
constexpr places table{};

constexpr auto gather_back(bare<float, twice * twice> const& x) {
  bare<float, size * twice> low{};
  int at = 0;
  for (int i = 0; i < twice; ++i) {
    place const& t = table.at[i];
    int const p = t.first * twice, q = t.second * twice;
    float const near = t.near, far = t.far;
    for (int j = 0; j < twice; ++j) {
      float const value = x.at[at++];
      low.at[p + j] += near * value;
      low.at[q + j] += far * value;
    }
  }
  bare<float, size * size> y{};
  int to = 0;
  for (int i = 0, p = 0; i < size; ++i, p += twice) {
    float line[size]{};
    for (int j = 0; j < twice; ++j) {
      place const& t = table.at[j];
      line[t.first] += t.near * low.at[p + j];
      line[t.second] += t.far * low.at[p + j];
    }
    for (int j = 0; j < size; ++j) y.at[to++] = line[j];
  }
  return y;
}

constexpr auto y = gather_back(numbers<float, twice * twice>);
