#include "case.hpp"
#include "kernel/vector/pictures.hpp"

#include <tessera/kernel/vector/plan.hpp>

#include <cstddef>

using namespace tessera;
using namespace tessera::kernel;
using tessera::testing::picture;
using vector::family;
using vector::weights;

namespace {

template <auto Plan>
constexpr bool fits_the_registers() {
  constexpr auto chosen = vector::plan_of<float>(Plan, weights::plain);
  auto const places = (Plan.axis(2).result_size() + Plan.axis(2).phases() - 1) / Plan.axis(2).phases();
  auto const sums = chosen.count * chosen.vectors * Plan.axis(2).phases();
  return chosen.kind != family::direct && sums <= vector::registers - 2 && chosen.lanes <= vector::widest<float> &&
         (chosen.kind == family::channels ? chosen.count : chosen.lanes) <= places;
}
TESSERA_CASE(fits_the_registers<picture(3, 32, 16, 3)>);
TESSERA_CASE(fits_the_registers<picture(64, 56, 64, 3)>);
TESSERA_CASE(fits_the_registers<picture(16, 24, 32, 5)>);
TESSERA_CASE(fits_the_registers<picture(8, 7, 8, 3, 2)>);
TESSERA_CASE(fits_the_registers<picture(128, 14, 256, 1)>);

consteval family chosen_for(contraction<3> const& plan) { return vector::plan_of<float>(plan, weights::packed).kind; }

constexpr contraction<3> depthwise(std::size_t channels, std::size_t size, std::size_t window) {
  auto plan = picture(channels, size, channels, window);
  plan.geometry.groups = channels;
  return plan;
}

constexpr bool channels_by_themselves_are_rows() {
  return chosen_for(depthwise(32, 32, 3)) == family::rows && chosen_for(picture(8, 64, 1, 3)) == family::rows;
}
TESSERA_CASE(channels_by_themselves_are_rows);

constexpr bool channels_over_a_wide_row_are_columns() {
  return chosen_for(picture(1, 64, 8, 3)) == family::columns && chosen_for(picture(3, 64, 16, 3)) == family::columns;
}
TESSERA_CASE(channels_over_a_wide_row_are_columns);

constexpr bool many_channels_of_a_narrow_row_are_channels() {
  return chosen_for(picture(16, 3, 64, 3)) == family::channels;
}
TESSERA_CASE(many_channels_of_a_narrow_row_are_channels);

constexpr contraction<3> dilated(contraction<3> plan, std::size_t dilation) {
  for (auto& axis : plan.geometry.window.axis) {
    axis.dilation = dilation;
    axis.before *= static_cast<std::ptrdiff_t>(dilation);
    axis.after *= static_cast<std::ptrdiff_t>(dilation);
  }
  return plan;
}
/// Eight rows of a window whose rows are four apart meet each row of the source twice, not seven times.
constexpr bool a_dilated_channel_by_itself_is_columns() {
  return chosen_for(dilated(depthwise(172, 92, 7), 4)) == family::columns;
}
TESSERA_CASE(a_dilated_channel_by_itself_is_columns);

/// Two channels share each vector of the source; as many vectors as leave registers then share each weight.
constexpr bool few_channels_are_columns_of_many_vectors() {
  constexpr auto chosen = vector::plan_of<float>(picture(56, 93, 2, 2), weights::packed);
  return chosen.kind == family::columns && chosen.count == 2 && chosen.vectors > 2;
}
TESSERA_CASE(few_channels_are_columns_of_many_vectors);

/// One sum at a time would wait for itself at each of its taps.
constexpr bool a_window_of_one_channel_keeps_several_sums() {
  constexpr auto chosen = vector::plan_of<float>(picture(45, 74, 2, 5), weights::packed);
  return chosen.count * chosen.vectors >= 4;
}
TESSERA_CASE(a_window_of_one_channel_keeps_several_sums);

/// Neighbouring columns of the result are three columns of the source apart: to shuffle them together costs more than to
/// broadcast each.
constexpr bool channels_over_a_strided_row_are_channels() {
  return chosen_for(picture(83, 89, 114, 3, 3)) == family::channels;
}
TESSERA_CASE(channels_over_a_strided_row_are_channels);

/// Nothing has vectors of columns where a row is shorter than any vector, nor packed weights beyond the stack's share.
constexpr bool where_nothing_applies_the_plan_is_direct() {
  constexpr auto deep = picture(20'000, 1, 8, 3);
  return vector::plan_of<float>(deep, weights::plain).kind == family::direct;
}
TESSERA_CASE(where_nothing_applies_the_plan_is_direct);

}  // namespace
