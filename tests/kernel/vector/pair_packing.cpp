#include "catch.hpp"

#include <tessera/kernel/vector/pair_layout.hpp>
#include <tessera/kernel/vector/pair_packing.hpp>

#include <cstddef>
#include <cstdint>

namespace {

namespace vector = tessera::kernel::vector;
using vector::pair;
using vector::pair_of;

/// Three channels of the result, three of the source, a window of two.
constexpr tessera::kernel::contraction<3> plan = [] {
  tessera::kernel::contraction<3> small{{1, 1, 3, 3}, false};
  small.geometry.window.axis[2] = slid(tessera::window_axis{.input = 9, .window = 2});
  return small;
}();
constexpr vector::pair_parts parts{plan};

std::int8_t const weights[18]{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16, 17, -18};

}  // namespace

TEST_CASE("lanes of channels are side by side, those that are missing zero", "[kernel]") {
  using layout = vector::pair_layout<plan, parts, vector::kernel_plan{vector::family::channels, 1, 1, 4}>;
  pair const expected[layout::block_size]{pair_of(1, 3),   pair_of(7, 9),    pair_of(13, 15),   0,  //
                                          pair_of(-2, -4), pair_of(-8, -10), pair_of(-14, -16), 0,  //
                                          pair_of(5, 0),   pair_of(11, 0),   pair_of(17, 0),    0,  //
                                          pair_of(-6, 0),  pair_of(-12, 0),  pair_of(-18, 0),   0};
  pair packed[layout::block_size];
  vector::pair_packing<layout>::pack(weights, 0, 0, packed);
  for (std::size_t i = 0; i < layout::block_size; ++i) CHECK(packed[i] == expected[i]);
}

TEST_CASE("the taps of a channel are side by side for columns", "[kernel]") {
  using layout = vector::pair_layout<plan, parts, vector::kernel_plan{vector::family::columns, 2, 1, 4}>;
  pair const expected[layout::block_size]{pair_of(1, 3), pair_of(-2, -4),  pair_of(5, 0),  pair_of(-6, 0),
                                          pair_of(7, 9), pair_of(-8, -10), pair_of(11, 0), pair_of(-12, 0)};
  pair packed[layout::block_size];
  vector::pair_packing<layout>::pack(weights, 0, 0, packed);
  for (std::size_t i = 0; i < layout::block_size; ++i) CHECK(packed[i] == expected[i]);
}
