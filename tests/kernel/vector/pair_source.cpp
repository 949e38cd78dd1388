#include "catch.hpp"
#include "kernel/vector/definition.hpp"

#include <tessera/kernel/vector/pair_source.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace {

namespace vector = tessera::kernel::vector;
using tessera::testing::bytes;
using vector::pair;

constexpr tessera::kernel::contraction<3> picture = [] {
  tessera::kernel::contraction<3> plan{{1, 1, 3, 1}, false};
  plan.geometry.window.axis[1] = slid(tessera::window_axis{.input = 4, .window = 3, .before = 1, .after = 1});
  plan.geometry.window.axis[2] = slid(tessera::window_axis{.input = 5, .window = 3, .before = 2, .after = 1});
  return plan;
}();

}  // namespace

TEST_CASE("a picture is copied with its padding, and an odd channel with zeros", "[kernel]") {
  constexpr vector::pair_parts whole{picture};
  auto const x = bytes<std::int8_t>(3 * 4 * 5, 3);
  std::vector<pair> pairs(whole.source_size(), -77);
  vector::pair_source<picture, whole>::copy(x.data(), {{0, -1, -2}}, pairs.data());
  auto const at = [&](std::size_t c, std::size_t i, std::size_t j) -> std::int32_t {
    bool const inside = c < 3 && i >= 1 && i < 5 && j >= 2 && j < 7;
    return inside ? x[(c * 4 + i - 1) * 5 + j - 2] : 0;
  };
  REQUIRE(pairs.size() == 2 * 6 * 8);
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    auto const c = i / 48 * 2, row = i / 8 % 6, column = i % 8;
    CHECK(pairs[i] == vector::pair_of(at(c, row, column), at(c + 1, row, column)));
  }
}
