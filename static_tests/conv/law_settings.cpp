// The grid of settings covers what it says.
#include "conv/law_settings.hpp"

#include "case.hpp"

#include <cstddef>

namespace {

using namespace tessera::testing;

constexpr level_counts all_levels{};
constexpr level_counts fewer_levels{.stride = 3, .padding = 3, .window = 3, .remainder = 2, .channels = 3};
constexpr auto one_axis = covering_settings<1>(all_levels, false);
constexpr auto two_axes = covering_settings<2>(all_levels, false);
constexpr auto three_axes = covering_settings<3>(fewer_levels, false);

template <std::size_t R>
constexpr bool meet(setting_list<R> const& list, std::size_t f, std::size_t a, std::size_t g, std::size_t b) {
  for (std::size_t i = 0; i < list.count; ++i) {
    if (list.rows[i][f] == a && list.rows[i][g] == b) return true;
  }
  return false;
}

template <std::size_t R>
constexpr bool every_pair_of_levels_meets(setting_list<R> const& list, level_counts const& of) {
  auto const counts = detail::counts_of<R>(of);
  for (std::size_t f = 0; f < counts.size(); ++f) {
    for (auto g = f + 1; g < counts.size(); ++g) {
      if (!detail::are_paired<R>(f, g)) continue;
      for (std::size_t pair = 0; pair < counts[f] * counts[g]; ++pair) {
        if (!meet(list, f, pair / counts[g], g, pair % counts[g])) return false;
      }
    }
  }
  return true;
}

constexpr bool pairs_of_one_axis_meet() { return every_pair_of_levels_meets(one_axis, all_levels); }
TESSERA_CASE(pairs_of_one_axis_meet);
constexpr bool pairs_of_two_axes_meet() { return every_pair_of_levels_meets(two_axes, all_levels); }
TESSERA_CASE(pairs_of_two_axes_meet);
constexpr bool pairs_of_three_axes_meet() { return every_pair_of_levels_meets(three_axes, fewer_levels); }
TESSERA_CASE(pairs_of_three_axes_meet);

/// True where the predicate holds for an axis of a setting.
template <std::size_t R, class Predicate>
constexpr bool occurs(setting_list<R> const& list, Predicate predicate) {
  for (std::size_t i = 0; i < list.count; ++i) {
    for (std::size_t axis = 0; axis < R; ++axis) {
      if (predicate(list.settings[i], axis)) return true;
    }
  }
  return false;
}

template <std::size_t R>
constexpr bool what_is_special_occurs(setting_list<R> const& list) {
  return occurs(list, [](auto const& s, auto i) { return s.window[i] > s.stride[i]; }) &&
         occurs(list, [](auto const& s, auto i) { return s.window[i] < s.stride[i]; }) &&
         occurs(list, [](auto const& s, auto i) { return s.window[i] > s.input[i]; }) &&
         occurs(list, [](auto const& s, auto i) { return s.before[i] != s.after[i]; }) &&
         occurs(list, [](auto const& s, auto i) { return s.before[i] > s.reach(i); }) &&
         occurs(list, [](auto const& s, auto i) { return s.remainder[i] > 0; }) &&
         occurs(list, [](auto const& s, auto) { return s.groups > 1 && s.out_channels > s.in_channels; }) &&
         occurs(list, [](auto const& s, auto) { return !s.has_channels; });
}

constexpr bool special_settings_occur_along_one_axis() { return what_is_special_occurs(one_axis); }
TESSERA_CASE(special_settings_occur_along_one_axis);
constexpr bool special_settings_occur_along_two_axes() {
  return what_is_special_occurs(two_axes) && occurs(two_axes, [](auto const& s, auto i) { return s.input[i] == 1; }) &&
         occurs(two_axes, [](auto const& s, auto) { return s.input[0] != s.input[1] && s.window[0] != s.window[1]; });
}
TESSERA_CASE(special_settings_occur_along_two_axes);

constexpr bool the_result_has_at_least_two_positions_per_axis() {
  auto const is_one = [](auto const& s, auto i) { return s.positions[i] < 2; };
  return !occurs(one_axis, is_one) && !occurs(two_axes, is_one) && !occurs(three_axes, is_one);
}
TESSERA_CASE(the_result_has_at_least_two_positions_per_axis);

}  // namespace
