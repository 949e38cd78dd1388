// unfold and fold: windows as columns, and back. Loops over lines that serve constant evaluation and run time alike.
#ifndef TESSERA_KERNEL_UNFOLD_HPP
#define TESSERA_KERNEL_UNFOLD_HPP

#include <tessera/kernel/lines.hpp>

#include <cstddef>

namespace tessera::kernel {

/// Lines first, first + 1, ... of the columns, written in ascending order: as many as the destination holds. Line number
/// (c * taps + tap) * rows + row is one row of positions.
template <auto Geometry, class T, class X, class Y>
constexpr void unfold_lines(X const& x, Y& columns, std::size_t first_line, std::size_t lines) {
  constexpr outer_axes<Geometry.rank> outer{Geometry.window};
  constexpr auto last = outer.last();
  constexpr std::size_t rows = outer.position_rows(), taps = Geometry.taps(), plane = Geometry.input_plane();
  std::size_t at = 0;
  for (std::size_t number = first_line; number < first_line + lines; ++number) {
    std::size_t const tap = number / rows % taps, k = tap % last.window;
    auto const first = last.first_inside(k), end = last.last_inside(k);
    auto const line = outer.input_row(number % rows, tap / last.window);
    auto const copied = line.exists ? end : first;
    auto from = number / rows / taps * plane + line.row * last.input + static_cast<std::size_t>(last.source(first, k));
    std::size_t i = 0;
    for (; i < first; ++i) columns[at++] = T{};
    for (; i < copied; ++i, from += last.stride) columns[at++] = x[from];
    for (; i < last.positions; ++i) columns[at++] = T{};
  }
}

/// columns[n][c, tap][position] = x[n][c][position * stride + tap * dilation - before], zero in the padding; written in
/// ascending order. Operands are arrays or pointers in row-major order.
template <auto Geometry, class T, class X, class Y>
constexpr void unfold(X const& x, Y& columns) {
  constexpr std::size_t rows = outer_axes<Geometry.rank>{Geometry.window}.position_rows();
  unfold_lines<Geometry, T>(x, columns, 0, Geometry.batch * Geometry.in_channels * Geometry.taps() * rows);
}

/// The adjoint: each input element is the sum of its places in the columns.
template <auto Geometry, class T, class X, class Y>
constexpr void fold(X const& columns, Y& y) {
  constexpr outer_axes<Geometry.rank> outer{Geometry.window};
  constexpr auto last = outer.last();
  constexpr std::size_t rows = outer.input_rows(), planes = Geometry.batch * Geometry.in_channels;
  constexpr std::size_t taps = Geometry.taps(), plane = Geometry.output_plane();
  std::size_t at = 0;
  for (std::size_t c = 0; c < planes; ++c) {
    for (std::size_t row = 0; row < rows; ++row) {
      T line[last.input]{};
      for (auto& element : line)
        element = T{};  // once more: g++ 12 forgets `{}` where elements are summed out of order
      for (std::size_t tap = 0; tap < taps; ++tap) {
        auto const found = outer.position_row(row, tap / last.window);
        if (!found.exists) continue;
        auto const first = last.first_inside(tap % last.window), end = last.last_inside(tap % last.window);
        auto const from = (c * taps + tap) * plane + found.row * last.positions;
        auto to = static_cast<std::size_t>(last.source(first, tap % last.window));
        for (auto i = first; i < end; ++i, to += last.stride) line[to] = line[to] + columns[from + i];
      }
      for (std::size_t i = 0; i < last.input; ++i) y[at++] = line[i];
    }
  }
}

}  // namespace tessera::kernel

#endif
