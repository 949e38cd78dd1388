#include "case.hpp"

#include <tessera/shape/sliding_window.hpp>

#include <cstddef>
#include <type_traits>

namespace {

using namespace tessera;
using tessera::testing::opaque;

static_assert(std::is_trivially_copyable_v<sliding_window<2>>);
template <auto>
struct taken_as_template_argument {};
static_assert(!std::is_same_v<taken_as_template_argument<slid({5, 3})>, taken_as_template_argument<slid({5, 2})>>);

struct convolution_row {
  std::size_t input, window, stride;
  std::ptrdiff_t padding;
  std::size_t dilation, output;
};

// PyTorch 1.13: torch.nn.functional.conv1d(zeros(1, 1, input), zeros(1, 1, window), ...).shape[-1]
inline constexpr convolution_row convolution_rows[]{
    {1, 1, 1, 1, 2, 3},   {1, 1, 2, 1, 1, 2},   {1, 1, 3, 5, 3, 4},   {1, 1, 4, 0, 1, 1},   {1, 1, 4, 2, 2, 2},
    {1, 1, 4, 5, 2, 3},   {1, 1, 4, 5, 3, 3},   {1, 2, 1, 2, 1, 4},   {1, 3, 3, 5, 2, 3},   {2, 1, 1, 1, 2, 4},
    {2, 1, 2, 2, 1, 3},   {2, 1, 4, 2, 3, 2},   {2, 2, 3, 1, 1, 1},   {5, 1, 3, 3, 3, 4},   {5, 1, 4, 3, 2, 3},
    {5, 2, 1, 0, 1, 4},   {5, 2, 1, 2, 1, 8},   {5, 2, 2, 1, 3, 2},   {5, 2, 2, 3, 1, 5},   {5, 2, 2, 5, 3, 6},
    {5, 3, 2, 0, 1, 2},   {5, 3, 3, 3, 2, 3},   {5, 4, 3, 3, 3, 1},   {5, 7, 2, 2, 1, 2},   {7, 1, 3, 5, 2, 6},
    {7, 2, 4, 2, 3, 2},   {7, 2, 4, 3, 3, 3},   {7, 3, 1, 5, 3, 11},  {7, 4, 1, 3, 2, 7},   {7, 4, 2, 3, 1, 5},
    {7, 4, 4, 1, 2, 1},   {7, 5, 1, 0, 1, 3},   {7, 5, 2, 3, 1, 5},   {7, 5, 3, 1, 2, 1},   {7, 7, 1, 1, 1, 3},
    {7, 7, 4, 5, 2, 2},   {8, 1, 3, 0, 2, 3},   {8, 1, 4, 0, 2, 2},   {8, 1, 4, 0, 3, 2},   {8, 2, 4, 2, 2, 3},
    {8, 3, 2, 1, 3, 2},   {8, 3, 3, 5, 3, 4},   {8, 3, 4, 2, 1, 3},   {8, 4, 2, 1, 2, 2},   {8, 5, 1, 3, 2, 6},
    {8, 5, 4, 3, 3, 1},   {16, 1, 4, 3, 1, 6},  {16, 1, 4, 5, 2, 7},  {16, 2, 4, 1, 3, 4},  {16, 3, 1, 3, 1, 20},
    {16, 3, 2, 5, 3, 10}, {16, 4, 2, 2, 1, 9},  {16, 4, 3, 0, 1, 5},  {16, 5, 3, 5, 1, 8},  {16, 5, 4, 0, 1, 3},
    {16, 5, 4, 1, 1, 4},  {16, 5, 4, 3, 2, 4},  {16, 7, 4, 0, 1, 3},  {31, 1, 1, 5, 3, 41}, {31, 1, 2, 0, 1, 16},
    {31, 2, 2, 2, 3, 16}, {31, 2, 2, 5, 1, 20}, {31, 2, 4, 0, 3, 7},  {31, 3, 4, 3, 3, 8},  {31, 4, 2, 2, 1, 16},
    {31, 4, 3, 2, 3, 9},  {31, 5, 1, 2, 3, 23}, {31, 5, 2, 5, 3, 15}, {31, 5, 4, 3, 2, 8},  {31, 7, 1, 2, 2, 23},
    {31, 7, 2, 2, 2, 12}, {31, 7, 4, 3, 3, 5},
};

constexpr window_axis axis_of(convolution_row const& row) {
  return slid({row.input, row.window, row.stride, row.dilation, row.padding, row.padding});
}

constexpr bool output_sizes_are_pytorchs() {
  for (auto const& row : convolution_rows) {
    if (axis_of(opaque(row)).positions != row.output) return false;
  }
  return true;
}
TESSERA_CASE(output_sizes_are_pytorchs);

constexpr bool every_position_fits_and_the_next_would_not() {
  for (auto const& row : convolution_rows) {
    auto const axis = axis_of(opaque(row));
    auto const room = axis.padded() - static_cast<std::ptrdiff_t>(axis.extent());
    auto const last = static_cast<std::ptrdiff_t>((axis.positions - 1) * axis.stride);
    if (!axis.fits() || last > room || last + static_cast<std::ptrdiff_t>(axis.stride) <= room) return false;
  }
  return true;
}
TESSERA_CASE(every_position_fits_and_the_next_would_not);

constexpr bool the_positions_inside_are_those_that_trying_each_one_finds() {
  for (auto const& row : convolution_rows) {
    auto const axis = axis_of(opaque(row));
    for (std::size_t tap = 0; tap < axis.window; ++tap) {
      auto const first = axis.first_inside(tap), last = axis.last_inside(tap);
      if (first > last || last > axis.positions) return false;
      for (std::size_t o = 0; o < axis.positions; ++o) {
        if (axis.inside(o, tap) != (first <= o && o < last)) return false;
      }
    }
  }
  return true;
}
TESSERA_CASE(the_positions_inside_are_those_that_trying_each_one_finds);

/// Cropping: taps never leave the input, and positions are counted on what is left.
constexpr bool negative_padding_crops_the_input() {
  auto const axis = slid({10, 3, opaque(std::size_t{2}), 1, -1, -2});
  return axis.padded() == 7 && axis.positions == 3 && axis.source(0, 0) == 1 && axis.source(2, 2) == 7 &&
         axis.first_inside(0) == 0 && axis.last_inside(2) == 3;
}
TESSERA_CASE(negative_padding_crops_the_input);

constexpr bool padding_may_differ_before_and_after() {
  auto const axis = slid({5, opaque(std::size_t{3}), 1, 1, 2, 0});
  return axis.positions == 5 && axis.source(0, 0) == -2 && axis.source(4, 2) == 4 && !axis.inside(0, 1) &&
         axis.inside(0, 2) && axis.first_inside(0) == 2 && axis.last_inside(2) == 5;
}
TESSERA_CASE(padding_may_differ_before_and_after);

constexpr bool a_window_larger_than_the_padded_input_does_not_fit() {
  return !slid({opaque(std::size_t{4}), 5}).fits() && !slid({4, 3, 1, 2}).fits() && slid({4, 3, 1, 2, 1, 0}).fits() &&
         !slid({4, 2, 1, 1, -2, -1}).fits() && slid({4, 5}).positions == 1;
}
TESSERA_CASE(a_window_larger_than_the_padded_input_does_not_fit);

constexpr bool windows_fit_where_they_fit_along_every_axis() {
  window_axis const fitting{5, opaque(std::size_t{3})}, too_large{4, 5};
  return sliding_window<2>{{fitting, fitting}}.fits() && !sliding_window<2>{{fitting, too_large}}.fits() &&
         !sliding_window<2>{{too_large, fitting}}.fits();
}
TESSERA_CASE(windows_fit_where_they_fit_along_every_axis);

constexpr bool sizes_of_zero_are_left_alone() {
  return slid({opaque(std::size_t{4}), 0}).positions == 1 && slid({4, 2, 0}).positions == 1 &&
         slid({4, 2, 1, 0}).positions == 1;
}
TESSERA_CASE(sizes_of_zero_are_left_alone);

struct same_row {
  std::size_t input, window, stride, dilation, output;
  std::ptrdiff_t smaller, larger;
};

// By ONNX's formula for SAME_UPPER and SAME_LOWER: output = ceil(input / stride), and a total padding of
// max((output - 1) * stride + dilation * (window - 1) + 1 - input, 0), halved.
inline constexpr same_row same_rows[]{
    {5, 3, 1, 1, 5, 1, 1},  {5, 3, 2, 1, 3, 1, 1},  {6, 3, 2, 1, 3, 0, 1},     {8, 3, 2, 1, 4, 0, 1},
    {7, 2, 1, 1, 7, 0, 1},  {7, 2, 2, 1, 4, 0, 1},  {8, 2, 3, 1, 3, 0, 0},     {10, 5, 3, 1, 4, 2, 2},
    {9, 4, 1, 1, 9, 1, 2},  {9, 4, 2, 2, 5, 3, 3},  {4, 1, 3, 1, 2, 0, 0},     {1, 3, 1, 1, 1, 1, 1},
    {12, 3, 5, 1, 3, 0, 1}, {10, 3, 2, 3, 5, 2, 3}, {224, 7, 2, 1, 112, 2, 3}, {5, 4, 1, 3, 5, 4, 5},
};

constexpr bool same_upper_puts_the_odd_element_after() {
  for (auto const& row : same_rows) {
    auto const axis = slid_same({opaque(row.input), row.window, row.stride, row.dilation}, true);
    if (axis.positions != row.output || axis.before != row.smaller || axis.after != row.larger) return false;
  }
  return true;
}
TESSERA_CASE(same_upper_puts_the_odd_element_after);

constexpr bool same_lower_puts_the_odd_element_before() {
  for (auto const& row : same_rows) {
    auto const axis = slid_same({opaque(row.input), row.window, row.stride, row.dilation}, false);
    if (axis.positions != row.output || axis.before != row.larger || axis.after != row.smaller) return false;
  }
  return true;
}
TESSERA_CASE(same_lower_puts_the_odd_element_before);

constexpr std::size_t positions_with_padding(window_axis axis, std::ptrdiff_t total) {
  axis.before = total;
  axis.after = 0;
  return slid(axis).fits() ? slid(axis).positions : 0;
}

constexpr bool same_padding_is_the_least_that_gives_its_output() {
  for (std::size_t input = 1; input <= 9; ++input) {
    for (std::size_t window = 1; window <= 4; ++window) {
      for (std::size_t stride = 1; stride <= 4; ++stride) {
        window_axis const axis{input, opaque(window), stride, 2};
        std::ptrdiff_t least = 0;
        while (positions_with_padding(axis, least) < (input + stride - 1) / stride) ++least;
        auto const same = slid_same(axis, true);
        if (same.before + same.after != least || same.positions != (input + stride - 1) / stride) return false;
      }
    }
  }
  return true;
}
TESSERA_CASE(same_padding_is_the_least_that_gives_its_output);

constexpr bool contains(index_range range, std::ptrdiff_t i) { return range.first <= i && i < range.last; }

/// The window over position o covers [o * stride - before, o * stride - before + extent).
constexpr bool covers_one_of(window_axis const& axis, std::ptrdiff_t o, std::ptrdiff_t first, std::ptrdiff_t last) {
  auto const start = o * static_cast<std::ptrdiff_t>(axis.stride) - axis.before;
  return start < last && start + static_cast<std::ptrdiff_t>(axis.extent()) > first;
}

constexpr bool positions_touching_are_those_that_trying_each_one_finds(window_axis const& axis) {
  auto const size = static_cast<std::ptrdiff_t>(axis.input);
  for (std::ptrdiff_t first = -1; first < size; ++first) {
    for (auto last = first + 1; last <= size + 1; ++last) {
      auto const found = positions_touching(axis, first, last);
      for (std::ptrdiff_t o = -12; o < 16; ++o) {
        if (contains(found, o) != covers_one_of(axis, o, first, last)) return false;
      }
    }
  }
  return true;
}

constexpr bool the_receptive_range_is_exact() {
  bool holds = true;
  for (std::size_t const window : {1U, 2U, 3U}) {
    for (std::size_t const stride : {1U, 2U, 3U}) {
      for (std::ptrdiff_t const before : {-1, 0, 2}) {
        holds = holds && positions_touching_are_those_that_trying_each_one_finds(
                             slid({opaque(std::size_t{5}), window, stride, 2, before, 1}));
      }
    }
  }
  return holds;
}
TESSERA_CASE(the_receptive_range_is_exact);

/// Windows of three at every second element, one of them before the first: [-1, 2), [1, 4), [3, 6), [5, 8), [7, 10).
constexpr bool the_positions_that_touch_an_element_are_known_by_hand() {
  auto const axis = slid({9, opaque(std::size_t{3}), 2, 1, 1, 1});
  return positions_touching(axis, 0, 1) == index_range{0, 1} && positions_touching(axis, 1, 2) == index_range{0, 2} &&
         positions_touching(axis, 4, 7) == index_range{2, 4} && positions_touching(axis, 8, 9) == index_range{4, 5} &&
         positions_touching(axis, 0, 9) == index_range{0, 5};
}
TESSERA_CASE(the_positions_that_touch_an_element_are_known_by_hand);

template <std::size_t Positions, std::size_t Window, class Options, std::size_t Expected>
constexpr bool transposed_size_is() {
  auto const geometry = slide_transposed<Options>(index_array<1>{{opaque(Positions)}}, index_array<1>{{Window}});
  return geometry.positions() == index_array<1>{{Positions}} && geometry.inputs() == index_array<1>{{Expected}};
}

// PyTorch 1.13: torch.nn.functional.conv_transpose1d(zeros(1, 1, positions), zeros(1, 1, window), ...).shape[-1]
TESSERA_CASE(transposed_size_is<1, 3, option_list<padding<2>, dilation<3>>, 3>);
TESSERA_CASE(transposed_size_is<1, 3, option_list<stride<4>>, 3>);
TESSERA_CASE(transposed_size_is<1, 5, option_list<stride<4>, dilation<3>, output_padding<2>>, 15>);
TESSERA_CASE(transposed_size_is<2, 1, option_list<stride<4>, padding<1>, dilation<2>>, 3>);
TESSERA_CASE(transposed_size_is<2, 3, option_list<stride<4>, dilation<3>>, 11>);
TESSERA_CASE(transposed_size_is<2, 4, option_list<stride<2>, padding<2>, dilation<2>>, 5>);
TESSERA_CASE(transposed_size_is<5, 2, option_list<stride<3>, padding<1>, output_padding<1>>, 13>);
TESSERA_CASE(transposed_size_is<5, 3, option_list<padding<2>, dilation<3>, output_padding<2>>, 9>);
TESSERA_CASE(transposed_size_is<5, 4, option_list<padding<2>, dilation<2>>, 7>);
TESSERA_CASE(transposed_size_is<5, 5, option_list<stride<2>, padding<2>, dilation<3>, output_padding<2>>, 19>);
TESSERA_CASE(transposed_size_is<7, 1, option_list<padding<2>, dilation<2>>, 3>);
TESSERA_CASE(transposed_size_is<7, 1, option_list<padding<2>, dilation<3>>, 3>);
TESSERA_CASE(transposed_size_is<7, 1, option_list<stride<4>, padding<1>, dilation<2>>, 23>);
TESSERA_CASE(transposed_size_is<7, 2, option_list<stride<3>, padding<2>, dilation<3>>, 18>);
TESSERA_CASE(transposed_size_is<7, 3, option_list<stride<4>, padding<3>, dilation<3>, output_padding<1>>, 26>);
TESSERA_CASE(transposed_size_is<7, 4, option_list<stride<3>, padding<2>, dilation<3>>, 24>);
TESSERA_CASE(transposed_size_is<7, 4, option_list<stride<4>, padding<1>, dilation<2>>, 29>);
TESSERA_CASE(transposed_size_is<7, 4, option_list<stride<4>, padding<2>, dilation<3>, output_padding<1>>, 31>);
TESSERA_CASE(transposed_size_is<16, 1, option_list<stride<2>, dilation<3>, output_padding<2>>, 33>);
TESSERA_CASE(transposed_size_is<16, 2, option_list<stride<3>, padding<1>, dilation<2>, output_padding<1>>, 47>);
TESSERA_CASE(transposed_size_is<16, 2, option_list<stride<4>>, 62>);
TESSERA_CASE(transposed_size_is<16, 3, option_list<stride<4>, padding<2>, dilation<3>>, 63>);
TESSERA_CASE(transposed_size_is<16, 5, option_list<dilation<3>, output_padding<2>>, 30>);
TESSERA_CASE(transposed_size_is<16, 5, option_list<stride<2>, padding<1>, output_padding<1>>, 34>);

/// ONNX's ConvTranspose: with auto_pad, the result has positions * stride elements.
template <std::size_t Positions, std::size_t Window, std::size_t Stride, std::ptrdiff_t Before, std::ptrdiff_t After>
constexpr bool transposed_same_padding_is() {
  index_array<1> const positions{{opaque(Positions)}}, window{{Window}};
  auto const upper = slide_transposed<option_list<stride<Stride>, same_upper>>(positions, window).axis[0];
  auto const lower = slide_transposed<option_list<same_lower, stride<Stride>>>(positions, window).axis[0];
  return upper.input == Positions * Stride && upper.before == Before && upper.after == After &&
         lower.input == Positions * Stride && lower.before == After && lower.after == Before;
}
TESSERA_CASE(transposed_same_padding_is<3, 3, 1, 1, 1>);
TESSERA_CASE(transposed_same_padding_is<3, 3, 2, 0, 1>);
TESSERA_CASE(transposed_same_padding_is<4, 4, 1, 1, 2>);
TESSERA_CASE(transposed_same_padding_is<4, 5, 2, 1, 2>);
TESSERA_CASE(transposed_same_padding_is<4, 1, 3, 0, 0>);

/// output_padding = (input + pads - extent) mod stride gives back the geometry that the positions came from.
template <class Options, std::size_t Window>
constexpr bool sliding_back_restores_the_geometry() {
  for (std::size_t input = 6; input < 14; ++input) {
    auto const forwards = slide<Options>(index_array<1>{{opaque(input)}}, index_array<1>{{Window}});
    auto backwards = slide_transposed<Options>(forwards.positions(), forwards.windows());
    auto const& axis = forwards.axis[0];
    backwards.axis[0].input += static_cast<std::size_t>(axis.padded() - static_cast<std::ptrdiff_t>(axis.extent())) %
                               axis.stride;  // what output_padding adds
    if (backwards != forwards) return false;
  }
  return true;
}
TESSERA_CASE(sliding_back_restores_the_geometry<option_list<>, 3>);
TESSERA_CASE(sliding_back_restores_the_geometry<option_list<stride<3>, padding<2>, dilation<2>>, 3>);
TESSERA_CASE(sliding_back_restores_the_geometry<option_list<stride<2>, padding_before<1>>, 4>);
TESSERA_CASE(sliding_back_restores_the_geometry<option_list<stride<4>, padding<-1>>, 2>);

constexpr bool options_set_every_axis() {
  using list = option_list<stride<2, 3>, dilation<1, 2>, padding<1>>;
  auto const geometry = slide<list>(index_array<2>{{opaque(std::size_t{7}), 9}}, index_array<2>{{3, 2}});
  return geometry.axis[0] == slid({7, 3, 2, 1, 1, 1}) && geometry.axis[1] == slid({9, 2, 3, 2, 1, 1}) &&
         geometry.positions() == index_array<2>{{4, 3}} && geometry.inputs() == index_array<2>{{7, 9}} &&
         geometry.windows() == index_array<2>{{3, 2}} && geometry.taps() == 6;
}
TESSERA_CASE(options_set_every_axis);

constexpr bool padding_before_and_after_are_set_apart() {
  index_array<2> const inputs{{opaque(std::size_t{6}), 5}}, windows{{2, 2}};
  auto const geometry = slide<option_list<padding_before<1, 0>, padding_after<2>>>(inputs, windows);
  return geometry.axis[0] == slid({6, 2, 1, 1, 1, 2}) && geometry.axis[1] == slid({5, 2, 1, 1, 0, 2}) &&
         geometry.positions() == index_array<2>{{8, 6}};
}
TESSERA_CASE(padding_before_and_after_are_set_apart);

constexpr bool same_padding_counts_for_every_axis() {
  index_array<2> const inputs{{opaque(std::size_t{7}), 8}}, windows{{3, 4}};
  auto const geometry = slide<option_list<stride<2>, same_upper>>(inputs, windows);
  return geometry.positions() == index_array<2>{{4, 4}} && geometry.axis[0].before == 1 &&
         geometry.axis[0].after == 1 && geometry.axis[1].before == 1 && geometry.axis[1].after == 1;
}
TESSERA_CASE(same_padding_counts_for_every_axis);

constexpr bool extents_and_padded_inputs_are_listed() {
  sliding_window<2> const windows{{slid({7, 3, 1, 2, 1, 2}), slid({opaque(std::size_t{2}), 1, 1, 1, -2, -1})}};
  return windows.extents() == index_array<2>{{5, 1}} && windows.padded() == index_array<2>{{10, 0}};
}
TESSERA_CASE(extents_and_padded_inputs_are_listed);

constexpr bool windows_along_no_axis_have_one_tap() {
  sliding_window<0> const none{};
  return none.taps() == 1 && none.positions() == index_array<0>{} && none == sliding_window<0>{};
}
TESSERA_CASE(windows_along_no_axis_have_one_tap);

}  // namespace
