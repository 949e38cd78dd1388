#include "case.hpp"
#include "kernel/geometries.hpp"

#include <tessera/kernel/contraction.hpp>

#include <cstddef>

namespace {

namespace testing = tessera::testing;
using tessera::kernel::contraction;
using tessera::kernel::contraction_axis;

/// With a stride of 3, a window of 4 has its first and its last tap in one phase; no term multiplies an inserted zero.
constexpr bool a_tap_belongs_to_one_phase() {
  contraction_axis const axis{testing::opaque(testing::strided_signal.window.axis[0]), true};
  bool const phases[3][4]{{false, false, true, false}, {true, false, false, true}, {false, true, false, false}};
  for (std::size_t phase = 0; phase < 3; ++phase) {
    for (std::size_t tap = 0; tap < 4; ++tap) {
      if (axis.in_phase(phase, tap) != phases[phase][tap]) return false;
    }
  }
  return axis.phases() == 3;
}
TESSERA_CASE(a_tap_belongs_to_one_phase);

constexpr bool forwards_there_is_one_phase() {
  contraction_axis const axis{testing::opaque(testing::strided_signal.window.axis[0]), false};
  return axis.phases() == 1 && axis.source_step() == 3 && axis.lead() == 2 && axis.in_phase(0, 3) &&
         axis.result_size() == 4 && axis.source_size() == 11 && axis.padded_size() == 13;
}
TESSERA_CASE(forwards_there_is_one_phase);

/// Weights are (out, in per group, taps): result and source channels change places, groups stay apart.
constexpr bool weights_are_found_by_their_channels() {
  auto const geometry = testing::opaque(testing::grouped_picture);  // 4 -> 6 channels in 2 groups, 2 x 3 taps
  contraction<2> const forwards{geometry, false}, backwards{geometry, true};
  return forwards.first_weight(0, 1) == 6 && forwards.first_weight(4, 0) == 48 && forwards.weight_step() == 6 &&
         backwards.first_weight(1, 0) == 6 && backwards.first_weight(1, 2) == 30 &&
         backwards.first_weight(3, 0) == 42 && backwards.weight_step() == 12;
}
TESSERA_CASE(weights_are_found_by_their_channels);

constexpr bool a_source_without_padding_is_read_where_it_is() {
  contraction<1> const plain{testing::opaque(testing::plain_signal), false};
  contraction<1> const padded{testing::opaque(testing::strided_signal), false};
  return !plain.needs_padding() && padded.needs_padding();
}
TESSERA_CASE(a_source_without_padding_is_read_where_it_is);

}  // namespace
