// Permutations of axes, and axes removed or inserted, as computations on sizes.
#ifndef TESSERA_SHAPE_PERMUTE_HPP
#define TESSERA_SHAPE_PERMUTE_HPP

#include <tessera/shape/index_array.hpp>

#include <cstddef>

namespace tessera {

/// True where `order` names every axis exactly once.
template <std::size_t R>
constexpr bool is_permutation(index_array<R> const& order) {
  bool seen[R == 0 ? 1 : R]{};
  for (std::size_t i = 0; i < R; ++i) {
    if (order[i] >= R || seen[order[i]]) return false;
    seen[order[i]] = true;
  }
  return true;
}

/// Axes (negative ones from the end) as positions; an axis out of range becomes R.
template <std::size_t R, std::ptrdiff_t... Axis>
constexpr auto normalized_axes() {
  return index_array<sizeof...(Axis)>{{normalized_axis(Axis, R)...}};
}

/// Axes that may be named in one call: each in range, none twice.
template <std::size_t R, std::ptrdiff_t... Axis>
concept distinct_axes = [] {
  bool seen[R + 1]{};
  for (auto const axis : normalized_axes<R, Axis...>()) {
    if (axis == R || seen[axis]) return false;
    seen[axis] = true;
  }
  return true;
}();

/// The numbers in another order: result[i] = numbers[order[i]].
template <std::size_t R, class Number>
constexpr index_array<R, Number> permuted(index_array<R, Number> const& numbers, index_array<R> const& order) {
  index_array<R, Number> result;
  for (std::size_t i = 0; i < R; ++i) result[i] = numbers[order[i]];
  return result;
}

/// The order that exchanges two axes.
template <std::size_t R>
constexpr index_array<R> exchange(std::size_t a, std::size_t b) {
  index_array<R> order;
  for (std::size_t i = 0; i < R; ++i) order[i] = i == a ? b : i == b ? a : i;
  return order;
}

/// The numbers without the one at `position`.
template <std::size_t R, class Number>
constexpr index_array<R - 1, Number> erased(index_array<R, Number> const& numbers, std::size_t position) {
  index_array<R - 1, Number> result;
  for (std::size_t i = 0; i + 1 < R; ++i) result[i] = numbers[i < position ? i : i + 1];
  return result;
}

/// The numbers with one more at `position`.
template <std::size_t R, class Number>
constexpr index_array<R + 1, Number> inserted(index_array<R, Number> const& numbers, std::size_t position,
                                              Number number) {
  index_array<R + 1, Number> result;
  for (std::size_t i = 0; i <= R; ++i) {
    result[i] = i == position ? number : numbers[i < position ? i : i - 1];
  }
  return result;
}

/// The numbers with the one at `position` replaced.
template <std::size_t R, class Number>
constexpr index_array<R, Number> replaced(index_array<R, Number> numbers, std::size_t position, Number number) {
  numbers[position] = number;
  return numbers;
}

}  // namespace tessera

#endif
