// The settings under which the laws of convolution are proven: a generated grid, not a list.
//
// Every option of every axis, and the channels, is a factor with a few levels. The full product has millions of
// settings; taken are just so many that every pair of levels of any two factors occurs in one setting at least (a
// covering array, as most defects depend on one option or on two together). Along three axes, where pictures are
// dear, pairs of factors of two different axes do not count. law_settings.cpp proves that every pair occurs.
#ifndef TESSERA_STATIC_TESTS_CONV_LAW_SETTINGS_HPP
#define TESSERA_STATIC_TESTS_CONV_LAW_SETTINGS_HPP

#include <tessera/shape/index_array.hpp>

#include <cstddef>

namespace tessera::testing {

enum class padding_option { numbers, same_upper, same_lower };

/// One setting: a picture, a kernel and options, as numbers.
template <std::size_t R>
struct law_setting {
  bool has_channels = false;
  std::size_t groups = 1;
  std::size_t in_channels = 1;
  std::size_t out_channels = 1;
  padding_option padding = padding_option::numbers;
  index_array<R> input{};
  index_array<R> window{};
  index_array<R> stride{};
  index_array<R> dilation{};
  index_array<R, std::ptrdiff_t> before{};
  index_array<R, std::ptrdiff_t> after{};
  index_array<R> positions{};
  /// What of each axis lies behind the last window: the output_padding of the adjoint.
  index_array<R> remainder{};

  static constexpr std::size_t rank = R;

  constexpr std::ptrdiff_t reach(std::size_t i) const {
    return static_cast<std::ptrdiff_t>(dilation[i] * (window[i] - 1));
  }
  constexpr std::size_t terms() const { return in_channels / groups * product(window); }
  constexpr std::size_t transposed_terms() const { return out_channels / groups * product(window); }

  /// True where conv_transpose with the same options returns this picture: with same_* only where strides divide it.
  constexpr bool is_result_of_conv_transpose() const {
    for (std::size_t i = 0; i < R; ++i) {
      if (padding != padding_option::numbers && input[i] != positions[i] * stride[i]) return false;
    }
    return true;
  }

  friend constexpr bool operator==(law_setting const&, law_setting const&) = default;
};

/// How many levels each kind of factor has; 1 where it does not vary.
struct level_counts {
  std::size_t stride = 3;
  std::size_t padding = 5;
  std::size_t dilation = 2;
  std::size_t window = 4;
  std::size_t remainder = 3;
  std::size_t channels = 5;
  std::size_t side = 1;
};

namespace detail {

inline constexpr std::size_t factors_per_axis = 5;

/// The factors of R axes, then channels, then the side of the odd element of `same`.
template <std::size_t R>
inline constexpr std::size_t factor_count = R * factors_per_axis + 2;

template <std::size_t R>
using levels = index_array<factor_count<R>>;

template <std::size_t R>
constexpr levels<R> counts_of(level_counts const& of) {
  levels<R> counts;
  for (std::size_t i = 0; i < R; ++i) {
    std::size_t const axis[factors_per_axis]{of.stride, of.padding, of.dilation, of.window, of.remainder};
    for (std::size_t k = 0; k < factors_per_axis; ++k) counts[i * factors_per_axis + k] = axis[k];
  }
  counts[R * factors_per_axis] = of.channels;
  counts[R * factors_per_axis + 1] = of.side;
  return counts;
}

/// Which pairs of levels have occurred.
template <std::size_t R>
struct pairs_seen {
  static constexpr std::size_t most_levels = 5;
  bool seen[factor_count<R>][most_levels][factor_count<R>][most_levels]{};

  constexpr void see(levels<R> const& row) {
    for (std::size_t f = 0; f < factor_count<R>; ++f) {
      for (std::size_t g = 0; g < factor_count<R>; ++g) seen[f][row[f]][g][row[g]] = true;
    }
  }
};

/// A pair of levels of two factors.
struct level_pair {
  std::size_t f = 0, a = 0, g = 0, b = 0;
  bool exists = false;
};

/// Whether pairs of these factors count: those of one axis, of an axis and the channels or the side, and in one and two
/// dimensions those of two axes.
template <std::size_t R>
constexpr bool are_paired(std::size_t f, std::size_t g) {
  return R < 3 || f / factors_per_axis == g / factors_per_axis || g >= R * factors_per_axis;
}

/// The first pair from `from` on that has not occurred.
template <std::size_t R>
constexpr level_pair next_unseen(pairs_seen<R> const& pairs, levels<R> const& counts, level_pair from) {
  for (auto f = from.f; f < factor_count<R>; ++f, from = {}) {
    for (auto a = from.a; a < counts[f]; ++a, from = {}) {
      for (std::size_t g = f + 1; g < factor_count<R>; ++g) {
        if (!are_paired<R>(f, g)) continue;
        for (std::size_t b = 0; b < counts[g]; ++b) {
          if (!pairs.seen[f][a][g][b]) return {f, a, g, b, true};
        }
      }
    }
  }
  return {};
}

/// The level of a factor that completes the most new pairs with the levels chosen so far; ties go by turns.
template <std::size_t R>
constexpr std::size_t best_level(pairs_seen<R> const& pairs, levels<R> const& row, levels<R> const& chosen,
                                 std::size_t factor, std::size_t count, std::size_t turn) {
  std::size_t best = turn % count, most = 0;
  for (std::size_t k = 0; k < count; ++k) {
    auto const level = (turn + k) % count;
    std::size_t gained = 0;
    for (std::size_t g = 0; g < factor_count<R>; ++g) {
      bool const counts = factor < g ? are_paired<R>(factor, g) : are_paired<R>(g, factor);
      gained += chosen[g] != 0 && counts && !pairs.seen[factor][level][g][row[g]];
    }
    if (gained > most) best = level, most = gained;
  }
  return best;
}

/// A row of the covering array, around a pair that has not occurred.
template <std::size_t R>
constexpr levels<R> covering_row(pairs_seen<R> const& pairs, levels<R> const& counts, level_pair const& pair,
                                 std::size_t turn) {
  levels<R> row{}, chosen{};
  row[pair.f] = pair.a;
  row[pair.g] = pair.b;
  chosen[pair.f] = chosen[pair.g] = 1;
  for (std::size_t f = 0; f < factor_count<R>; ++f) {
    if (chosen[f] != 0) continue;
    row[f] = best_level(pairs, row, chosen, f, counts[f], turn + f);
    chosen[f] = 1;
  }
  return row;
}

/// What the levels mean.
inline constexpr std::size_t strides_of_level[]{2, 1, 3};
inline constexpr std::ptrdiff_t paddings_of_level[][2]{{1, 0}, {0, 0}, {2, 2}, {0, 2}, {1, 1}};
inline constexpr std::size_t dilations_of_level[]{1, 2};
inline constexpr std::size_t windows_of_level[]{3, 2, 1, 4};

/// None; two groups; depthwise with a multiplier; depthwise; one group. Fewer and smaller in more dimensions.
struct channel_level {
  std::size_t groups = 1, in_per_group = 1, out_per_group = 1;
};
inline constexpr channel_level channels_of_level[][5]{{{}, {2, 2, 2}, {2, 1, 2}, {3, 1, 1}, {1, 2, 3}},
                                                      {{}, {2, 2, 1}, {2, 1, 2}, {2, 1, 1}, {1, 2, 3}},
                                                      {{}, {2, 1, 1}, {1, 2, 1}}};

template <std::size_t R>
constexpr void set_channels(law_setting<R>& setting, std::size_t level) {
  setting.has_channels = level != 0;
  auto const& of_level = channels_of_level[R - 1][level];
  setting.groups = of_level.groups;
  setting.in_channels = of_level.groups * of_level.in_per_group;
  setting.out_channels = of_level.groups * of_level.out_per_group;
}

/// The smallest picture with at least `least` positions: windows overlap the padding wherever there is any.
template <std::size_t R>
constexpr void set_input(law_setting<R>& setting, std::size_t i, std::size_t least, std::size_t remainder) {
  auto const stride = static_cast<std::ptrdiff_t>(setting.stride[i]);
  auto const rest = remainder < setting.stride[i] ? remainder : setting.stride[i] - 1;
  auto const covered = setting.reach(i) + 1 + static_cast<std::ptrdiff_t>(rest) - setting.before[i] - setting.after[i];
  std::size_t positions = least;
  while (static_cast<std::ptrdiff_t>(positions - 1) * stride + covered < 1) ++positions;
  setting.input[i] = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(positions - 1) * stride + covered);
  setting.positions[i] = positions;
  setting.remainder[i] = rest;
}

/// With same_*: ceil(input / stride) positions, and ONNX's padding to make them fit.
template <std::size_t R>
constexpr void set_same(law_setting<R>& setting, std::size_t i, std::size_t positions, std::size_t remainder) {
  auto const rest = remainder < setting.stride[i] ? remainder : setting.stride[i] - 1;
  setting.positions[i] = positions;
  setting.input[i] = positions * setting.stride[i] - rest;
  auto const covered = static_cast<std::ptrdiff_t>((positions - 1) * setting.stride[i]) + setting.reach(i) + 1;
  auto const missing = covered - static_cast<std::ptrdiff_t>(setting.input[i]);
  auto const total = missing > 0 ? missing : 0, half = total / 2;
  setting.before[i] = setting.padding == padding_option::same_upper ? half : total - half;
  setting.after[i] = total - setting.before[i];
  setting.remainder[i] = missing < 0 ? static_cast<std::size_t>(-missing) : 0;
}

template <std::size_t R>
constexpr law_setting<R> setting_of(levels<R> const& row, bool same) {
  law_setting<R> setting;
  set_channels(setting, row[R * factors_per_axis]);
  if (same)
    setting.padding = row[R * factors_per_axis + 1] == 0 ? padding_option::same_upper : padding_option::same_lower;
  for (std::size_t i = 0; i < R; ++i) {
    auto const* level = row.data() + i * factors_per_axis;
    setting.stride[i] = strides_of_level[level[0]];
    setting.dilation[i] = dilations_of_level[level[2]];
    setting.window[i] = windows_of_level[level[3]];
    if (!same) setting.before[i] = paddings_of_level[level[1]][0], setting.after[i] = paddings_of_level[level[1]][1];
    auto const positions = R == 2 && i == 1 ? std::size_t{3} : std::size_t{2};
    if (same) set_same(setting, i, positions, level[4]);
    else set_input(setting, i, positions, level[4]);
  }
  return setting;
}

}  // namespace detail

/// Settings, at most 64.
template <std::size_t R>
struct setting_list {
  std::size_t count = 0;
  detail::levels<R> rows[64]{};
  law_setting<R> settings[64]{};
};

/// Settings in which every pair of levels occurs, with padding by numbers, or by `same`.
template <std::size_t R>
consteval setting_list<R> covering_settings(level_counts const& of, bool same) {
  auto const counts = detail::counts_of<R>(of);
  setting_list<R> list;
  detail::pairs_seen<R> pairs;
  detail::level_pair pair{};
  while ((pair = detail::next_unseen(pairs, counts, pair)).exists) {
    auto const row = detail::covering_row(pairs, counts, pair, list.count);
    pairs.see(row);
    list.rows[list.count] = row;
    list.settings[list.count++] = detail::setting_of<R>(row, same);
  }
  return list;
}

}  // namespace tessera::testing

#endif
