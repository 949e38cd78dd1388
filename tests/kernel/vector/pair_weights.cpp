#include "catch.hpp"
#include "kernel/vector/definition.hpp"

#include <tessera/kernel/vector/pair_weights.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace {

namespace vector = tessera::kernel::vector;
using tessera::kernel::contraction;
using vector::family;
using vector::kernel_plan;

/// Seven channels of the result and five of the source in each of two groups.
constexpr contraction<3> plan_of(std::size_t window, bool transposed) {
  contraction<3> plan{{1, 2, 10, 14}, transposed};
  if (transposed) plan = {{1, 2, 14, 10}, transposed};
  plan.geometry.window.axis[2] = slid(tessera::window_axis{.input = 40, .window = window});
  return plan;
}

template <contraction<3> Plan>
struct storage {
  std::int8_t weights[Plan.geometry.kernel_size()]{};
  constexpr storage() {
    tessera::testing::dice d(4);
    for (auto& w : weights) w = static_cast<std::int8_t>(d.roll_signed(-128, 127));
  }
};

/// While compiling, once at run time, and block by block.
template <contraction<3> Plan, kernel_plan Kernel>
bool are_packed_alike() {
  constexpr vector::pair_parts parts{Plan};
  using layout = vector::pair_layout<Plan, parts, Kernel>;
  static constexpr storage<Plan> given{};
  static constexpr vector::prepared_pairs<Plan, parts, Kernel> known(given.weights);
  auto const copy = given;
  vector::prepared_pairs<Plan, parts, Kernel> const computed(copy.weights);
  vector::pairs_packed_when_read<Plan, parts, Kernel, std::int8_t> when_read;
  when_read.weights = copy.weights;
  bool all = std::equal(std::begin(known.elements), std::end(known.elements), std::begin(computed.elements));
  for (std::size_t group = 0; group < 2; ++group) {
    for (std::size_t i = 0; i < layout::per_group; i += layout::channels) {
      auto const* const block = known.block(group, i);
      auto const size =
          layout::has_lanes_of_channels ? layout::block_size : layout::channels_from(i) * layout::pairs * layout::taps;
      all = all && std::equal(block, block + size, when_read.block(group, i));
    }
  }
  return all;
}

template <std::size_t Window, bool Transposed>
bool all_families_are() {
  constexpr auto plan = plan_of(Window, Transposed);
  return are_packed_alike<plan, kernel_plan{family::columns, 3, 1, 4}>() &&
         are_packed_alike<plan, kernel_plan{family::rows, 1, 1, 4}>() &&
         are_packed_alike<plan, kernel_plan{family::channels, 2, 1, 4}>();
}

}  // namespace

TEST_CASE("weights are paired alike while compiling and at run time", "[kernel]") {
  CHECK(all_families_are<1, false>());
  CHECK(all_families_are<3, false>());
  CHECK(all_families_are<11, false>());
  CHECK(all_families_are<1, true>());
  CHECK(all_families_are<9, true>());
}
