#include "catch.hpp"

#include <tessera/kernel/vector/row.hpp>

#include <cstddef>
#include <utility>
#include <vector>

namespace {

namespace vector = tessera::kernel::vector;

/// A row of `Width` elements 1, 2, ... in memory of exactly that size.
std::vector<float> row_of(std::size_t width) {
  std::vector<float> row(width);
  for (std::size_t i = 0; i < width; ++i) row[i] = static_cast<float>(i + 1);
  return row;
}

template <std::size_t Lanes, std::size_t Step, std::size_t Width, std::ptrdiff_t First>
bool loads_what_lies_inside() {
  auto const row = row_of(Width);
  float lanes[Lanes];
  vector::store(lanes, vector::load_inside<Lanes, Step, Width, First>(row.data()));
  for (std::size_t l = 0; l < Lanes; ++l) {
    auto const at = First + static_cast<std::ptrdiff_t>(l * Step);
    bool const inside = at >= 0 && at < static_cast<std::ptrdiff_t>(Width);
    if (lanes[l] != (inside ? static_cast<float>(at + 1) : 0.0F)) return false;
  }
  return true;
}

/// From a vector that ends before the row to one that begins after it.
template <std::size_t Lanes, std::size_t Step, std::size_t Width>
bool loads_from_everywhere() {
  constexpr auto before = static_cast<std::ptrdiff_t>(Lanes * Step + 1);
  return [&]<std::size_t... I>(std::index_sequence<I...>) {
    return (loads_what_lies_inside<Lanes, Step, Width, static_cast<std::ptrdiff_t>(I) - before>() && ...);
  }(std::make_index_sequence<Lanes * Step + Width + 3>{});
}

template <std::size_t Phases, std::size_t Count>
bool interleaves() {
  using lanes_of = vector::simd<float, 4>;
  lanes_of of_phases[Phases];
  for (std::size_t phase = 0; phase < Phases; ++phase) {
    for (std::size_t l = 0; l < 4; ++l) of_phases[phase][l] = static_cast<float>(l * Phases + phase);
  }
  std::vector<float> to(Count + 1, -1);
  vector::store_interleaved<Count>(to.data(), of_phases, 0);
  for (std::size_t i = 0; i < Count; ++i) {
    if (to[i] != static_cast<float>(i)) return false;
  }
  return to[Count] == -1;
}

}  // namespace

TEST_CASE("columns of a row are zero beside it", "[kernel]") {
  CHECK(loads_from_everywhere<4, 1, 9>());
  CHECK(loads_from_everywhere<4, 1, 4>());
  CHECK(loads_from_everywhere<4, 1, 3>());
  CHECK(loads_from_everywhere<4, 2, 9>());
  CHECK(loads_from_everywhere<4, 3, 12>());
  CHECK(loads_from_everywhere<4, 5, 17>());
  CHECK(loads_from_everywhere<2, 2, 3>());
}

TEST_CASE("a stride wider than a vector reads nothing beyond its last column", "[kernel]") {
  CHECK(loads_from_everywhere<2, 3, 4>());
  CHECK(loads_from_everywhere<2, 4, 9>());
  CHECK(loads_from_everywhere<2, 5, 6>());
  CHECK(loads_from_everywhere<4, 7, 22>());
}

TEST_CASE("phases are interleaved, as many elements as there are", "[kernel]") {
  CHECK(interleaves<1, 4>());
  CHECK(interleaves<1, 3>());
  CHECK(interleaves<2, 8>());
  CHECK(interleaves<2, 7>());
  CHECK(interleaves<3, 12>());
  CHECK(interleaves<3, 10>());
  CHECK(interleaves<4, 13>());
}
