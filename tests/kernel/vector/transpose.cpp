#include "catch.hpp"

#include <tessera/kernel/vector/transpose.hpp>

#include <cstddef>

namespace {

namespace vector = tessera::kernel::vector;

/// Of as many lanes as this processor's registers have, at most.
template <class T, std::size_t Wanted>
bool rows_become_columns() {
  constexpr std::size_t lanes = Wanted < vector::widest<T> ? Wanted : vector::widest<T>;
  T numbers[lanes * lanes];
  for (std::size_t i = 0; i < lanes * lanes; ++i) numbers[i] = static_cast<T>(i);
  vector::simd<T, lanes> square[lanes];
  for (std::size_t i = 0; i < lanes; ++i) square[i] = vector::load<lanes>(numbers + i * lanes);
  vector::transpose(square);
  for (std::size_t i = 0; i < lanes; ++i) vector::store(numbers + i * lanes, square[i]);
  for (std::size_t i = 0; i < lanes * lanes; ++i) {
    if (numbers[i] != static_cast<T>(i % lanes * lanes + i / lanes)) return false;
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
