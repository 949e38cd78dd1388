#include "case.hpp"

#include <tessera/kernel/vector/row_tiles.hpp>

#include <cstddef>

using namespace tessera;
using namespace tessera::kernel;

namespace {

/// The source column of a tap at a place, or what lies beside the source.
template <auto Axis>
constexpr bool reads_inside(std::size_t place, std::size_t phase, std::size_t tap) {
  auto const at = Axis.relative(phase, tap) + static_cast<std::ptrdiff_t>(place * Axis.source_step());
  return at >= 0 && at < static_cast<std::ptrdiff_t>(Axis.source_size());
}

template <auto Axis, std::size_t Columns>
constexpr bool inner_tiles_touch_no_border() {
  using tiles = vector::row_tiles<Axis, Columns>;
  for (std::size_t place = tiles::first_inner * Columns; place < tiles::last_inner * Columns; ++place) {
    for (std::size_t phase = 0; phase < Axis.phases(); ++phase) {
      if (place * Axis.phases() + phase >= Axis.result_size()) return false;
      for (std::size_t tap = 0; tap < Axis.window.window; ++tap) {
        if (Axis.in_phase(phase, tap) && !reads_inside<Axis>(place, phase, tap)) return false;
      }
    }
  }
  return tiles::count * Columns >= tiles::places && (tiles::count - 1) * Columns < tiles::places;
}

template <auto Window>
constexpr bool both_ways() {
  return inner_tiles_touch_no_border<contraction_axis{Window, false}, 4>() &&
         inner_tiles_touch_no_border<contraction_axis{Window, true}, 4>() &&
         inner_tiles_touch_no_border<contraction_axis{Window, false}, 1>() &&
         inner_tiles_touch_no_border<contraction_axis{Window, true}, 3>();
}

// {input, window, stride, dilation, padding before, padding after}
TESSERA_CASE(both_ways<slid(window_axis{40, 3, 1, 1, 1, 1})>);
TESSERA_CASE(both_ways<slid(window_axis{41, 5, 2, 1, 2, 2})>);
TESSERA_CASE(both_ways<slid(window_axis{39, 3, 3, 2, 4, 3})>);
TESSERA_CASE(both_ways<slid(window_axis{5, 7, 1, 1, 4, 5})>);

constexpr bool a_long_row_has_inner_tiles() {
  using tiles = vector::row_tiles<contraction_axis{slid(window_axis{64, 3, 1, 1, 1, 1}), false}, 16>;
  return tiles::count == 4 && tiles::first_inner == 1 && tiles::last_inner == 3 && tiles::tiles.pieces_of_code() == 3;
}
TESSERA_CASE(a_long_row_has_inner_tiles);

}  // namespace
