// Slicing: range<first, last, step>, and the part of an axis that it takes.
#ifndef TESSERA_SHAPE_SLICE_HPP
#define TESSERA_SHAPE_SLICE_HPP

#include <cstddef>

namespace tessera {

/// In `range<first, end_of_axis, step>`: up to the end.
inline constexpr std::ptrdiff_t end_of_axis = static_cast<std::ptrdiff_t>(~std::size_t{0} >> 1);

/// The indexes first, first + step, ... before `last`, as Python's first:last:step with a positive step; negative
/// bounds count from the end. `range<>` is the whole axis; `range<2>` the indexes from 2 on.
template <std::ptrdiff_t First = 0, std::ptrdiff_t Last = end_of_axis, std::ptrdiff_t Step = 1>
struct range {};

namespace detail {

/// A range applied to an axis: `count` is 0 where it takes nothing or leaves the axis.
struct axis_range {
  std::size_t first = 0;
  std::size_t count = 0;
  std::ptrdiff_t step = 1;
};

constexpr axis_range resolved(std::ptrdiff_t first, std::ptrdiff_t last, std::ptrdiff_t step, std::size_t size) {
  auto const end = static_cast<std::ptrdiff_t>(size);
  auto const from = first < 0 ? first + end : first;
  auto const to = last == end_of_axis ? end : last < 0 ? last + end : last;
  if (from < 0 || to > end || from >= to || step < 1) return {};
  return {static_cast<std::size_t>(from), static_cast<std::size_t>((to - from + step - 1) / step), step};
}

template <class Range, std::size_t Size>
struct range_on_axis;
template <std::ptrdiff_t First, std::ptrdiff_t Last, std::ptrdiff_t Step, std::size_t Size>
struct range_on_axis<range<First, Last, Step>, Size> {
  static constexpr axis_range value = resolved(First, Last, Step, Size);
};

template <class>
inline constexpr bool is_range = false;
template <std::ptrdiff_t First, std::ptrdiff_t Last, std::ptrdiff_t Step>
inline constexpr bool is_range<range<First, Last, Step>> = true;

}  // namespace detail

/// Any `range<...>`.
template <class R>
concept range_type = detail::is_range<R>;

/// A range that takes at least one index of an axis of this size and none outside it.
template <class Range, std::size_t Size>
concept range_within = range_type<Range> && (detail::range_on_axis<Range, Size>::value.count > 0);

}  // namespace tessera

#endif
