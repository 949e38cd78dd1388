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

constexpr auto resize(bare<float, size * size> const& x) {
  bare<float, twice * size> wide{};
  int at = 0;
  for (int i = 0, p = 0; i < size; ++i, p += size)
    for (int j = 0; j < twice; ++j) {
      place const& t = table.at[j];
      wide.at[at++] = t.near * x.at[p + t.first] + t.far * x.at[p + t.second];
    }
  bare<float, twice * twice> y{};
  at = 0;
  for (int i = 0; i < twice; ++i) {
    place const& t = table.at[i];
    int const p = t.first * twice, q = t.second * twice;
    float const near = t.near, far = t.far;
    for (int j = 0; j < twice; ++j) y.at[at++] = near * wide.at[p + j] + far * wide.at[q + j];
  }
  return y;
}

constexpr auto y = resize(numbers<float, size * size>);
