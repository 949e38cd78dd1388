#include "case.hpp"
#include "kernel/geometries.hpp"

#include <tessera/kernel/lines.hpp>

#include <cstddef>

namespace {

using tessera::kernel::line_index;
using tessera::kernel::outer_axes;
using tessera::testing::opaque;
namespace testing = tessera::testing;

template <auto G>
constexpr outer_axes<G.rank> outer_axes_of() {
  return {opaque(G.window)};
}

/// What a row of positions reads under a row of taps, axis by axis; -1 in the padding.
template <std::size_t R>
constexpr std::ptrdiff_t input_row_by_definition(tessera::sliding_window<R> const& window, std::size_t row,
                                                 std::size_t taps) {
  std::ptrdiff_t found = 0, pitch = 1;
  for (std::size_t i = R - 1; i-- > 0;) {
    auto const& axis = window.axis[i];
    auto const at = axis.source(row % axis.positions, taps % axis.window);
    if (at < 0 || at >= static_cast<std::ptrdiff_t>(axis.input)) return -1;
    found += at * pitch;
    pitch *= static_cast<std::ptrdiff_t>(axis.input);
    row /= axis.positions;
    taps /= axis.window;
  }
  return found;
}

template <auto G>
constexpr bool rows_of_inputs_are_found() {
  auto const outer = outer_axes_of<G>();
  for (std::size_t row = 0; row < outer.position_rows(); ++row) {
    for (std::size_t taps = 0; taps < outer.tap_rows(); ++taps) {
      auto const found = outer.input_row(row, taps);
      auto const expected = input_row_by_definition(G.window, row, taps);
      if (found.exists != (expected >= 0)) return false;
      if (found.exists && found.row != static_cast<std::size_t>(expected)) return false;
    }
  }
  return true;
}
TESSERA_CASE(rows_of_inputs_are_found<testing::plain_signal>);
TESSERA_CASE(rows_of_inputs_are_found<testing::padded_picture>);
TESSERA_CASE(rows_of_inputs_are_found<testing::strided_picture>);
TESSERA_CASE(rows_of_inputs_are_found<testing::grouped_picture>);
TESSERA_CASE(rows_of_inputs_are_found<testing::volume>);

/// The other way round: for each row of taps, exactly the rows of positions that read an input row lead back to it.
template <auto G>
constexpr bool rows_of_positions_are_the_inverse() {
  auto const outer = outer_axes_of<G>();
  for (std::size_t taps = 0; taps < outer.tap_rows(); ++taps) {
    for (std::size_t input = 0; input < outer.input_rows(); ++input) {
      line_index expected{};
      for (std::size_t row = 0; row < outer.position_rows(); ++row) {
        auto const read = outer.input_row(row, taps);
        if (read.exists && read.row == input) expected = {row, true};
      }
      auto const found = outer.position_row(input, taps);
      if (found.exists != expected.exists || (found.exists && found.row != expected.row)) return false;
    }
  }
  return true;
}
TESSERA_CASE(rows_of_positions_are_the_inverse<testing::plain_signal>);
TESSERA_CASE(rows_of_positions_are_the_inverse<testing::padded_picture>);
TESSERA_CASE(rows_of_positions_are_the_inverse<testing::strided_picture>);
TESSERA_CASE(rows_of_positions_are_the_inverse<testing::grouped_picture>);
TESSERA_CASE(rows_of_positions_are_the_inverse<testing::volume>);

/// A picture of 5 x 7 with windows of 2 x 3, stride 2 x 3, dilation 2 x 1: 2 x 3 positions.
constexpr bool rows_are_counted_without_the_last_axis() {
  auto const outer = outer_axes_of<testing::strided_picture>();
  return outer.input_rows() == 5 && outer.tap_rows() == 2 && outer.position_rows() == 2 && outer.last().input == 7 &&
         outer.last().window == 3 && outer.last().positions == 3;
}
TESSERA_CASE(rows_are_counted_without_the_last_axis);

constexpr bool a_signal_has_one_row() {
  auto const outer = outer_axes_of<testing::strided_signal>();
  return outer.input_rows() == 1 && outer.tap_rows() == 1 && outer.position_rows() == 1 &&
         outer.input_row(0, 0).exists && outer.position_row(0, 0).exists;
}
TESSERA_CASE(a_signal_has_one_row);

}  // namespace
