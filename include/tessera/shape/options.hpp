// Options: how a convolution, a window or a padding is set, as types in any order, each at most once.
#ifndef TESSERA_SHAPE_OPTIONS_HPP
#define TESSERA_SHAPE_OPTIONS_HPP

#include <tessera/shape/index_array.hpp>

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include <concepts>
#include <cstddef>

namespace tessera {

enum class option_kind {
  stride,
  padding,
  padding_before,
  padding_after,
  same,
  dilation,
  groups,
  output_padding,
  window,
  pad_mode,
  align_corners,
  winograd,
};

/// What an option is made of: its kind, and its numbers, one per axis or one for all.
template <option_kind Kind, auto... N>
struct option {
  static constexpr option_kind kind = Kind;
  static constexpr index_array<sizeof...(N), std::ptrdiff_t> numbers{{static_cast<std::ptrdiff_t>(N)...}};
};

/// The step between neighbouring windows; one value serves every axis. Default 1.
template <std::size_t... N>
struct stride : option<option_kind::stride, N...> {};

/// Elements added on both sides of each axis (in `pad` a negative number crops). Default 0.
template <std::ptrdiff_t... N>
struct padding : option<option_kind::padding, N...> {};

/// Elements added before each axis; with or without `padding_after`, instead of `padding`.
template <std::ptrdiff_t... N>
struct padding_before : option<option_kind::padding_before, N...> {};

/// Elements added after each axis.
template <std::ptrdiff_t... N>
struct padding_after : option<option_kind::padding_after, N...> {};

/// Padding such that the output has ceil(input / stride) elements; an odd element goes after (ONNX SAME_UPPER).
struct same_upper : option<option_kind::same> {
  static constexpr bool odd_element_after = true;
};

/// As `same_upper`, with an odd element before (ONNX SAME_LOWER).
struct same_lower : option<option_kind::same> {
  static constexpr bool odd_element_after = false;
};

/// The distance between neighbouring taps of a window. Default 1.
template <std::size_t... N>
struct dilation : option<option_kind::dilation, N...> {};

/// Channels in N groups that do not mix; N = channels is a depthwise convolution. Default 1.
template <std::size_t N>
struct groups : option<option_kind::groups, N> {};

/// Elements after the result of a transposed convolution, which its input alone does not determine. Default 0.
template <std::size_t... N>
struct output_padding : option<option_kind::output_padding, N...> {};

/// The size of a window along each axis; its arity is the axis count of `unfold` and `fold`.
template <std::size_t... N>
struct window : option<option_kind::window, N...> {};

/// What stands in the padding: `constant` (zero unless a value is passed), `reflect`, `replicate` or `circular`.
template <class Mode>
struct pad_mode : option<option_kind::pad_mode> {
  using mode = Mode;
};
struct constant {};
struct reflect {};
struct replicate {};
struct circular {};

/// In `resize`: the centres of the corner elements keep their place (PyTorch's align_corners=True).
struct align_corners : option<option_kind::align_corners> {};

/// In a 2-D convolution of 3x3 kernels with stride 1: by tiles of M x M results, M = 2 or 4 (Winograd; Lavin and Gray 2015),
/// faster from about 16 channels on, with a looser bound of the rounding error.
template <std::size_t M>
struct winograd : option<option_kind::winograd, M> {};

/// Any of the options above.
template <class O>
concept option_type = requires {
  { O::kind } -> std::convertible_to<option_kind>;
};

/// The options of one call.
template <class... Options>
using option_list = boost::mp11::mp_list<Options...>;

namespace detail {

template <class O>
consteval bool is_of_kind(auto... kinds) {
  if constexpr (option_type<O>) return ((O::kind == kinds) || ...);
  else return false;
}

template <option_kind... Kinds>
struct of_kind {
  template <class O>
  using fn = boost::mp11::mp_bool<is_of_kind<O>(Kinds...)>;
};

template <class List>
struct each_kind_once {
  template <class O>
  using fn = boost::mp11::mp_bool<boost::mp11::mp_count_if_q<List, of_kind<O::kind>>::value == 1>;
};

template <std::size_t R>
struct fits_axes {
  template <class O>
  using fn = boost::mp11::mp_bool<O::numbers.size() <= 1 || O::numbers.size() == R || O::kind == option_kind::groups>;
};

/// What `option_of` returns where the option is not given.
struct absent {
  static constexpr index_array<0, std::ptrdiff_t> numbers{};
};

}  // namespace detail

/// Every option is of one of the kinds that a call takes.
template <class List, option_kind... Kinds>
concept known_options = boost::mp11::mp_all_of_q<List, detail::of_kind<Kinds...>>::value;

/// No kind of option is given twice.
template <class List>
concept distinct_options = boost::mp11::mp_all_of_q<List, detail::each_kind_once<List>>::value;

/// Every option has one number, or one per axis.
template <class List, std::size_t Axes>
concept options_fit_axes = boost::mp11::mp_all_of_q<List, detail::fits_axes<Axes>>::value;

/// True where an option of this kind is given.
template <class List, option_kind Kind>
concept has_option = boost::mp11::mp_any_of_q<List, detail::of_kind<Kind>>::value;

/// Padding is given in one way only: `padding`, or before and after, or `same_upper` or `same_lower`.
template <class List>
concept padding_given_once =
    (has_option<List, option_kind::padding> ? 1 : 0) + (has_option<List, option_kind::same> ? 1 : 0) +
        (has_option<List, option_kind::padding_before> || has_option<List, option_kind::padding_after> ? 1 : 0) <=
    1;

/// The option of this kind in the list, or one without numbers.
template <class List, option_kind Kind>
using option_of = boost::mp11::mp_at<boost::mp11::mp_push_back<List, detail::absent>,
                                     boost::mp11::mp_find_if_q<List, detail::of_kind<Kind>>>;

/// A window with at least one size.
template <class List>
concept window_given =
    has_option<List, option_kind::window> && option_of<List, option_kind::window>::numbers.size() > 0;

/// A window without zeros, and strides and dilations of at least 1.
template <class List>
concept window_numbers = [] {
  for (auto const size : option_of<List, option_kind::window>::numbers) {
    if (size < 1) return false;
  }
  for (auto const step : option_of<List, option_kind::stride>::numbers) {
    if (step < 1) return false;
  }
  for (auto const step : option_of<List, option_kind::dilation>::numbers) {
    if (step < 1) return false;
  }
  return true;
}();

/// The numbers of an option for R axes: those given, one repeated, or the default.
template <std::size_t R, class List, option_kind Kind>
constexpr index_array<R, std::ptrdiff_t> numbers_of(std::ptrdiff_t when_absent) {
  constexpr auto given = option_of<List, Kind>::numbers;
  index_array<R, std::ptrdiff_t> result;
  for (std::size_t i = 0; i < R; ++i) {
    result[i] = given.size() == 0 ? when_absent : given[given.size() == R ? i : 0];
  }
  return result;
}

}  // namespace tessera

#endif
