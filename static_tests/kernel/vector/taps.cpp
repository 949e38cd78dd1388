#include "case.hpp"
#include "kernel/geometries.hpp"

#include <tessera/kernel/vector/taps.hpp>

#include <cstddef>

using namespace tessera;
using namespace tessera::kernel;

namespace {

/// Every run against the definition: the taps that are in the phase and read an element, in order, equally far apart.
template <auto Axis>
constexpr bool runs_hold_every_tap_that_reads_an_element() {
  using taps = vector::axis_taps<Axis>;
  for (std::size_t result = 0; result < Axis.result_size(); ++result) {
    auto const run = taps::at(result);
    std::ptrdiff_t found = 0;
    for (std::size_t tap = 0; tap < Axis.window.window; ++tap) {
      if (!Axis.in_phase(result % Axis.phases(), tap)) continue;
      auto const source = Axis.relative(result % Axis.phases(), tap) +
                          static_cast<std::ptrdiff_t>(result / Axis.phases() * Axis.source_step());
      if (source < 0 || source >= static_cast<std::ptrdiff_t>(Axis.source_size())) continue;
      if (run.first + found * taps::tap_step != static_cast<std::ptrdiff_t>(tap)) return false;
      if (run.source + found * taps::source_step != source) return false;
      ++found;
    }
    if (found != run.count) return false;
  }
  return true;
}

template <auto Window>
constexpr bool both_ways() {
  return runs_hold_every_tap_that_reads_an_element<contraction_axis{Window, false}>() &&
         runs_hold_every_tap_that_reads_an_element<contraction_axis{Window, true}>();
}

// {input, window, stride, dilation, padding before, padding after}
TESSERA_CASE(both_ways<slid(window_axis{7, 3})>);
TESSERA_CASE(both_ways<slid(window_axis{7, 3, 1, 1, 1, 1})>);
TESSERA_CASE(both_ways<slid(window_axis{11, 4, 3, 1, 2, 1})>);
TESSERA_CASE(both_ways<slid(window_axis{9, 3, 2, 3, 4, 3})>);
TESSERA_CASE(both_ways<slid(window_axis{9, 2, 1, 2, -2, -1})>);
TESSERA_CASE(both_ways<slid(window_axis{10, 2, 5, 1, 0, 0})>);
TESSERA_CASE(both_ways<slid(window_axis{3, 7, 1, 1, 4, 5})>);
TESSERA_CASE(both_ways<slid(window_axis{16, 5, 4, 6, 9, 12})>);
TESSERA_CASE(both_ways<slid(window_axis{13, 4, 6, 4, 3, 8})>);

constexpr bool missing_axes_have_one_element() {
  constexpr auto lifted = vector::over_three_axes(contraction<1>{testing::strided_signal, true});
  return lifted.transposed && lifted.axis(0).result_size() == 1 && lifted.axis(1).source_size() == 1 &&
         lifted.geometry.window.axis[2] == testing::strided_signal.window.axis[0];
}
TESSERA_CASE(missing_axes_have_one_element);

}  // namespace
