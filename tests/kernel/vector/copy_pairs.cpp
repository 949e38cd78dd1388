#include "catch.hpp"
#include "kernel/vector/definition.hpp"

#include <tessera/kernel/vector/copy_pairs.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace {

namespace vector = tessera::kernel::vector;
using tessera::testing::bytes;
using vector::pair;

/// Rows of every length, from every alignment, between guards.
template <class X, bool HasHigh>
bool rows_are_paired() {
  auto const low = bytes<X>(100, 1), high = bytes<X>(100, 2);
  bool all = true;
  for (std::size_t count = 0; count < 70; ++count) {
    std::vector<pair> to(count + 2, -77);
    vector::copy_row_of_pairs<HasHigh>(low.data() + count % 7, high.data() + count % 5, count, to.data() + 1);
    all = all && to[0] == -77 && to[count + 1] == -77;
    for (std::size_t i = 0; i < count; ++i) {
      all = all && to[i + 1] == vector::pair_of(low[i + count % 7], HasHigh ? high[i + count % 5] : 0);
    }
  }
  return all;
}

template <class X>
bool neighbours_are_paired() {
  auto const from = bytes<X>(100, 1);
  bool all = true;
  for (std::size_t count = 0; count < 70; ++count) {
    auto const pairs = (count + 1) / 2;
    std::vector<pair> to(pairs + 2, -77);
    vector::copy_neighbours(from.data() + count % 7, count, to.data() + 1);
    all = all && to[0] == -77 && to[pairs + 1] == -77;
    for (std::size_t i = 0; i < pairs; ++i) {
      auto const* const two = from.data() + count % 7 + 2 * i;
      all = all && to[i + 1] == vector::pair_of(two[0], 2 * i + 1 < count ? two[1] : 0);
    }
  }
  return all;
}

}  // namespace

TEST_CASE("two rows of bytes become one of pairs", "[kernel]") {
  CHECK(rows_are_paired<std::int8_t, true>());
  CHECK(rows_are_paired<std::int8_t, false>());
  CHECK(rows_are_paired<std::uint8_t, true>());
  CHECK(rows_are_paired<std::uint8_t, false>());
}

TEST_CASE("neighbouring bytes become pairs", "[kernel]") {
  CHECK(neighbours_are_paired<std::int8_t>());
  CHECK(neighbours_are_paired<std::uint8_t>());
}
