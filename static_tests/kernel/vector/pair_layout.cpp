#include "case.hpp"

#include <tessera/kernel/vector/pair_layout.hpp>

#include <cstddef>
#include <cstdint>

using namespace tessera;
using namespace tessera::kernel;
using vector::family;
using vector::kernel_plan;

namespace {

/// Two groups of five channels of the source and seven of the result, a window of three.
constexpr contraction<3> plan_of(bool transposed) {
  contraction<3> plan{{1, 2, transposed ? 14U : 10U, transposed ? 10U : 14U}, transposed};
  plan.geometry.window.axis[2] = slid(window_axis{.input = 12, .window = 3});
  return plan;
}

constexpr std::int32_t half_of(vector::pair both, bool high) {
  return static_cast<std::int16_t>(high ? both >> 16 : both);
}

/// Every weight is where the layout says, in the half of its channel; the half of a channel that is missing is zero.
template <bool Transposed, kernel_plan Kernel>
constexpr bool weights_are_where_the_layout_says() {
  constexpr auto plan = plan_of(Transposed);
  using layout = vector::pair_layout<plan, vector::pair_parts{plan}, Kernel>;
  std::int8_t weights[plan.geometry.kernel_size()]{};
  for (std::size_t i = 0; i < plan.geometry.kernel_size(); ++i) weights[i] = static_cast<std::int8_t>(i % 251);
  for (std::size_t r = 0; r < plan.result_channels(); ++r) {
    auto const group = r / layout::per_group, i = r % layout::per_group,
               first = i / layout::channels * layout::channels;
    vector::pair packed[layout::block_size]{};
    vector::pack_pairs<layout>(weights, group, first, packed, 0);
    for (std::size_t s = 0; s < layout::sources; ++s) {
      for (std::size_t tap = 0; tap < layout::taps; ++tap) {
        auto const at = layout::first(layout::channels_from(first), i - first, s / 2) + tap * layout::between;
        if (half_of(packed[at], s % 2 == 1) != weights[plan.first_weight(r, s) + tap]) return false;
        if (s + 1 == layout::sources && half_of(packed[at], true) != 0) return false;
      }
    }
  }
  return true;
}
TESSERA_CASE(weights_are_where_the_layout_says<false, kernel_plan{family::columns, 3, 1, 4}>);
TESSERA_CASE(weights_are_where_the_layout_says<true, kernel_plan{family::columns, 3, 1, 4}>);
TESSERA_CASE(weights_are_where_the_layout_says<false, kernel_plan{family::channels, 2, 2, 4}>);
TESSERA_CASE(weights_are_where_the_layout_says<true, kernel_plan{family::channels, 2, 2, 4}>);
TESSERA_CASE(weights_are_where_the_layout_says<false, kernel_plan{family::rows, 2, 1, 4}>);
TESSERA_CASE(weights_are_where_the_layout_says<true, kernel_plan{family::rows, 2, 1, 4}>);

}  // namespace
