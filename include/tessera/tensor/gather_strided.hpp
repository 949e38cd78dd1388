// gather_strided: strided elements copied to an array in row-major order.
#ifndef TESSERA_TENSOR_GATHER_STRIDED_HPP
#define TESSERA_TENSOR_GATHER_STRIDED_HPP

#include <tessera/shape/strides.hpp>
#include <tessera/support/long_loop.hpp>
#include <tessera/support/loop_cost.hpp>
#include <tessera/tensor/copy_strips.hpp>

#include <cstddef>
#include <type_traits>

namespace tessera::detail {

/// Size elements along one line, from from[offset] on to to[at] on.
template <std::ptrdiff_t Size, std::ptrdiff_t Step, class From, class T, std::size_t N>
constexpr void gather_line(From const& from, std::ptrdiff_t offset, T (&to)[N], std::ptrdiff_t at) {
  if constexpr (Size <= longest_loop) {
    for (std::ptrdiff_t i = 0; i < Size; ++i) to[at + i] = static_cast<T>(from[offset + i * Step]);
  } else {
    gather_line<longest_loop, Step>(from, offset, to, at);
    gather_line<Size - longest_loop, Step>(from, offset + longest_loop * Step, to, at + longest_loop);
  }
}

/// The elements under one index of the axes before `Axis`, to to[at] and its successors; returns the number after the last.
/// Writes ascend: constant evaluation is quadratic otherwise.
template <class Shape, class Strides, std::size_t Axis, class From, class T, std::size_t N>
constexpr std::ptrdiff_t gather_axis(From const& from, std::ptrdiff_t offset, T (&to)[N], std::ptrdiff_t at) {
  constexpr auto size = static_cast<std::ptrdiff_t>(Shape::dims[Axis]), step = Strides::steps[Axis];
  if constexpr (Axis + 1 == Shape::rank) {
    gather_line<size, step>(from, offset, to, at);
    return at + size;
  } else {
    for (std::ptrdiff_t i = 0; i < size;) {
      for (auto const end = end_of_piece(i, size); i < end; ++i, offset += step)
        at = gather_axis<Shape, Strides, Axis + 1>(from, offset, to, at);
    }
    return at;
  }
}

/// All elements in row-major order, converted to T. `from` is an array or a pointer, `offset` that of the first element.
template <class Shape, class Strides, class From, class T, std::size_t N>
constexpr void gather_strided(From const& from, T (&to)[N], std::ptrdiff_t offset = 0) {
  if constexpr (copies_in_strips<Shape, Strides, T>()) {
    if (!std::is_constant_evaluated()) return copied_strips<Shape, Strides, T>::copy(&from[0] + offset, to);
  }
  if constexpr (is_row_major(Shape::dims, Strides::steps))
    gather_line<static_cast<std::ptrdiff_t>(N), 1>(from, offset, to, 0);
  else gather_axis<Shape, Strides, 0>(from, offset, to, 0);
}

/// The work of gather_strided.
template <class Shape, class Strides>
constexpr loop_work gather_strided_work() {
  loop_work work;
  work.lines = is_row_major(Shape::dims, Strides::steps) ? 1 : lines_of(Shape::dims);
  work.iterations = Shape::size;
  return work;
}
inline constexpr loop_costs gather_strided_costs{{71, 0, 0, 30, 0}, {16, 0, 0, 1, 0}};

}  // namespace tessera::detail

#endif
