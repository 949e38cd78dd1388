// index_array<R>: R sizes or indexes as a value, for the computations that stand behind shapes.
#ifndef TESSERA_SHAPE_INDEX_ARRAY_HPP
#define TESSERA_SHAPE_INDEX_ARRAY_HPP

#include <cstddef>

namespace tessera {

/// R numbers (sizes, strides, indexes), R = 0 included; an aggregate, usable as a template argument. A function that makes
/// one writes every number, zeros too: among template arguments g++ 12 takes {0, 1} for {1, 0} if the 0 is left unwritten.
template <std::size_t R, class Number = std::size_t>
struct index_array {
  Number values[R == 0 ? 1 : R]{};

  static constexpr std::size_t size() { return R; }
  constexpr Number& operator[](std::size_t i) { return values[i]; }
  constexpr Number const& operator[](std::size_t i) const { return values[i]; }
  constexpr Number const* begin() const { return values; }
  constexpr Number const* end() const { return values + R; }
  constexpr Number const* data() const { return values; }

  friend constexpr bool operator==(index_array const&, index_array const&) = default;
};

/// The product of all numbers: the element count of a shape. 1 for R = 0.
template <std::size_t R>
constexpr std::size_t product(index_array<R> const& sizes) {
  std::size_t result = 1;
  for (std::size_t i = 0; i < R; ++i) result *= sizes[i];
  return result;
}

/// The numbers of `head`, then those of `tail`.
template <std::size_t M, std::size_t N, class Number>
constexpr index_array<M + N, Number> concatenated(index_array<M, Number> const& head,
                                                  index_array<N, Number> const& tail) {
  index_array<M + N, Number> joined;
  for (std::size_t i = 0; i < M; ++i) joined[i] = head[i];
  for (std::size_t i = 0; i < N; ++i) joined[M + i] = tail[i];
  return joined;
}

/// `count` numbers from `first` on.
template <std::size_t First, std::size_t Count, std::size_t R, class Number>
constexpr index_array<Count, Number> part(index_array<R, Number> const& whole) {
  static_assert(First + Count <= R);
  index_array<Count, Number> result;
  for (std::size_t i = 0; i < Count; ++i) result[i] = whole[First + i];
  return result;
}

/// Row-major strides: the distance in elements between neighbours along each axis.
template <std::size_t R>
constexpr index_array<R, std::ptrdiff_t> row_major(index_array<R> const& sizes) {
  index_array<R, std::ptrdiff_t> result;
  std::ptrdiff_t distance = 1;
  for (std::size_t i = R; i-- > 0; distance *= static_cast<std::ptrdiff_t>(sizes[i])) result[i] = distance;
  return result;
}

/// An axis counted from the end when negative, as in PyTorch; `rank` itself when out of range.
constexpr std::size_t normalized_axis(std::ptrdiff_t axis, std::size_t rank) {
  auto const counted = axis < 0 ? axis + static_cast<std::ptrdiff_t>(rank) : axis;
  return counted < 0 || counted >= static_cast<std::ptrdiff_t>(rank) ? rank : static_cast<std::size_t>(counted);
}

}  // namespace tessera

#endif
