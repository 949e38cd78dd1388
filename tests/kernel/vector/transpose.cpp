#include "catch.hpp"

#include <tessera/kernel/vector/transpose.hpp>

#include <cstddef>

namespace {

namespace vector = tessera::kernel::vector;

/// Rows of as many lanes as this processor's registers have, at most; and no more rows than lanes.
template <class T, std::size_t Wanted, std::size_t Rows = Wanted>
bool rows_become_columns() {
  constexpr std::size_t lanes = Wanted < vector::widest<T> ? Wanted : vector::widest<T>;
  constexpr std::size_t rows = Rows < lanes ? Rows : lanes;
  T numbers[rows * lanes];
  for (std::size_t i = 0; i < rows * lanes; ++i) numbers[i] = static_cast<T>(i);
  vector::simd<T, lanes> square[rows];
  for (std::size_t i = 0; i < rows; ++i) square[i] = vector::load<lanes>(numbers + i * lanes);
  vector::transpose(square);
  for (std::size_t i = 0; i < rows; ++i) vector::store(numbers + i * lanes, square[i]);
  for (std::size_t i = 0; i < rows * lanes; ++i) {
    auto const row = i / lanes, first = i % lanes / rows * rows;
    if (numbers[i] != static_cast<T>(i % rows * lanes + first + row)) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("a square of lanes is transposed", "[kernel]") {
  CHECK(rows_become_columns<float, 2>());
  CHECK(rows_become_columns<float, 4>());
  CHECK(rows_become_columns<float, 8>());
  CHECK(rows_become_columns<float, 16>());
  CHECK(rows_become_columns<double, 4>());
  CHECK(rows_become_columns<double, 8>());
}

TEST_CASE("squares side by side are transposed, each by itself", "[kernel]") {
  CHECK(rows_become_columns<float, 16, 8>());
  CHECK(rows_become_columns<float, 16, 4>());
  CHECK(rows_become_columns<float, 8, 4>());
  CHECK(rows_become_columns<float, 4, 1>());
  CHECK(rows_become_columns<double, 8, 2>());
}
