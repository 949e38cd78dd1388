// Vectors interleaved and taken apart again.

#include "catch.hpp"

#include <tessera/kernel/vector/interleave.hpp>

#include <cstddef>

namespace {

namespace vector = tessera::kernel::vector;

template <class T, std::size_t Lanes, std::size_t Count>
bool interleaves_and_back() {
  T numbers[Count * Lanes], mixed[Count * Lanes];
  for (std::size_t i = 0; i < Count * Lanes; ++i) numbers[i] = static_cast<T>(i);
  vector::simd<T, Lanes> rows[Count];
  for (std::size_t i = 0; i < Count; ++i) rows[i] = vector::load<Lanes>(numbers + i * Lanes);
  vector::interleave<Lanes>(rows);
  for (std::size_t i = 0; i < Count; ++i) vector::store(mixed + i * Lanes, rows[i]);
  vector::deinterleave<Lanes>(rows);
  for (std::size_t i = 0; i < Count; ++i) {
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
      if (mixed[lane * Count + i] != static_cast<T>(i * Lanes + lane)) return false;
      if (rows[i][lane] != static_cast<T>(i * Lanes + lane)) return false;
    }
  }
  return true;
}

}  // namespace

TEST_CASE("vectors are interleaved and taken apart", "[kernel]") {
  CHECK(interleaves_and_back<float, 2, 2>());
  CHECK(interleaves_and_back<float, 4, 2>());
  CHECK(interleaves_and_back<float, 4, 4>());
  CHECK(interleaves_and_back<double, 2, 4>());
  CHECK(interleaves_and_back<float, vector::widest<float>, 1>());
  CHECK(interleaves_and_back<float, vector::widest<float>, 2>());
  CHECK(interleaves_and_back<float, vector::widest<float>, 4>());
  CHECK(interleaves_and_back<double, vector::widest<double>, 4>());
}
