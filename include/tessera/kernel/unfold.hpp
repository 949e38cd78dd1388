// unfold and fold: windows as columns, and back. Loops over lines that serve constant evaluation and run time alike.
#ifndef TESSERA_KERNEL_UNFOLD_HPP
#define TESSERA_KERNEL_UNFOLD_HPP

#include <tessera/kernel/copy.hpp>
#include <tessera/kernel/fill.hpp>
#include <tessera/kernel/lines.hpp>
#include <tessera/support/config.hpp>
#include <tessera/support/long_loop.hpp>
#if TESSERA_HAS_VECTORS
#include <tessera/kernel/vector/unfold.hpp>
#endif

#include <cstddef>
#include <type_traits>
#include <utility>

namespace tessera::kernel {

namespace detail {

/// What does not depend on the line.
template <auto Geometry>
struct unfolded_lines : outer_rows<Geometry.window> {
  static constexpr window_axis last = Geometry.window.axis[Geometry.rank - 1];
  static constexpr std::size_t rows = outer_rows<Geometry.window>::positions, taps = Geometry.taps(),
                               plane = Geometry.input_plane();
  using spans = tap_spans<last>;
};

/// One line of the columns: zeros, every stride-th element of an input row, zeros.
template <std::size_t Positions, std::size_t Stride, class T, class X, class Y>
constexpr void unfold_line(X const& x, std::ptrdiff_t row, tap_span span, Y& columns, std::size_t at) {
  auto const source = static_cast<std::size_t>(row + span.source);
  for (std::size_t i = 0; i < span.first; ++i) columns[at + i] = T{};
  if constexpr (Stride == 1) {
    copy(x, source + span.first, columns, at + span.first, span.last - span.first);
  } else {
    for (auto i = span.first; i < span.last;) {
      for (auto const end = tessera::detail::end_of_piece(i, span.last); i < end; ++i)
        columns[at + i] = x[source + i * Stride];
    }
  }
  for (auto i = span.last; i < Positions; ++i) columns[at + i] = T{};
}

}  // namespace detail

/// Lines first, first + 1, ... of the columns, written in ascending order: as many as the destination holds. Line number
/// (c * taps + tap) * rows + row is one row of positions.
template <auto Geometry, class T, class X, class Y>
constexpr void unfold_lines(X const& x, Y& columns, std::size_t first_line, std::size_t lines) {
  using all = detail::unfolded_lines<Geometry>;
  constexpr auto last = all::last;
  std::size_t at = 0;
  for (std::size_t number = first_line; number < first_line + lines; ++number, at += last.positions) {
    std::size_t const tap = number / all::rows % all::taps;
    auto const line = all::input_row(number % all::rows, tap / last.window);
    auto const row = number / all::rows / all::taps * all::plane + line.row * last.input;
    auto const span = line.exists ? all::spans::of_tap[tap % last.window] : tap_span{};
    detail::unfold_line<last.positions, last.stride, T>(x, static_cast<std::ptrdiff_t>(row), span, columns, at);
  }
}

namespace detail {

/// The lines of one tap of the last axis, of one plane and row of taps; the number of elements of each is a constant, so the
/// compiler writes the moves themselves.
template <auto Geometry, std::size_t Tap, class T>
void unfold_tap(T const* plane, std::size_t tap_row, T* to) {
  using all = unfolded_lines<Geometry>;
  constexpr auto last = all::last;
  constexpr auto span = all::spans::of_tap[Tap];
  for (std::size_t row = 0; row < all::rows; ++row, to += last.positions) {
    auto const line = all::input_row(row, tap_row);
    if (!line.exists) {
      fill(to, std::size_t{0}, last.positions, T{});
    } else {
      fill(to, std::size_t{0}, span.first, T{});
      copy(plane + line.row * last.input, static_cast<std::size_t>(span.source) + span.first, to, span.first,
           span.last - span.first);
      fill(to, span.last, last.positions, T{});
    }
  }
}

/// All columns at run time, tap by tap.
template <auto Geometry, class T, std::size_t... Tap>
void unfold_taps(std::index_sequence<Tap...>, T const* x, T* columns) {
  using all = unfolded_lines<Geometry>;
  constexpr std::size_t of_tap = all::rows * all::last.positions, tap_rows = all::taps / all::last.window;
  for (std::size_t plane = 0; plane < Geometry.batch * Geometry.in_channels; ++plane, x += all::plane) {
    for (std::size_t tap_row = 0; tap_row < tap_rows; ++tap_row, columns += sizeof...(Tap) * of_tap)
      (unfold_tap<Geometry, Tap>(x, tap_row, columns + Tap * of_tap), ...);
  }
}

/// Windows next to each other, of plain elements, and not so wide that each tap should have code of its own.
template <auto Geometry, class X, class Y>
inline constexpr bool unfolds_by_taps =
    are_plain_runs<X, Y> && unfolded_lines<Geometry>::last.stride == 1 && unfolded_lines<Geometry>::last.window <= 16;

#if TESSERA_HAS_VECTORS

/// Plain elements, of which T is the type too, and not so few that vectors are not worth their instantiation.
template <auto Geometry, class T, class X, class Y>
consteval bool unfolds_by_vectors() {
  constexpr std::size_t columns = Geometry.batch * Geometry.in_channels * Geometry.taps() * Geometry.output_plane();
  if constexpr (columns < 64 || !are_plain_runs<X, Y>) return false;
  else if constexpr (!std::is_same_v<T, std::remove_pointer_t<std::decay_t<Y>>>) return false;
  else return vector::unfolds_by_vectors<Geometry, T>();
}

#endif

}  // namespace detail

/// columns[n][c, tap][position] = x[n][c][position * stride + tap * dilation - before], zero in the padding; written in
/// ascending order. Operands are arrays or pointers in row-major order.
template <auto Geometry, class T, class X, class Y>
constexpr void unfold(X const& x, Y& columns) {
#if TESSERA_HAS_VECTORS
  if constexpr (detail::unfolds_by_vectors<Geometry, T, X, Y>()) {
    if (!std::is_constant_evaluated()) return vector::unfold<Geometry>(&x[0], &columns[0]);
  } else
#endif
      if constexpr (detail::unfolds_by_taps<Geometry, X, Y>) {
    constexpr std::make_index_sequence<detail::unfolded_lines<Geometry>::last.window> taps{};
    if (!std::is_constant_evaluated()) return detail::unfold_taps<Geometry>(taps, &x[0], &columns[0]);
  }
  constexpr std::size_t rows = outer_axes<Geometry.rank>{Geometry.window}.position_rows();
  unfold_lines<Geometry, T>(x, columns, 0, Geometry.batch * Geometry.in_channels * Geometry.taps() * rows);
}

namespace detail {

/// One row of taps, added to an input line.
template <auto Geometry, class T>
struct folded_row {
  using all = unfolded_lines<Geometry>;
  static constexpr std::size_t stride = all::last.stride, window = all::last.window, plane = Geometry.output_plane();

  /// The input elements that every tap reaches.
  static consteval tap_span reached_by_all() {
    tap_span reached{0, all::last.input};
    for (auto const& span : all::spans::of_tap) {
      auto const source = static_cast<std::size_t>(span.source);
      if (span.first + source > reached.first) reached.first = span.first + source;
      if (span.last + source < reached.last) reached.last = span.last + source;
    }
    return reached;
  }
  static constexpr tap_span middle = reached_by_all();

  /// Where windows lie element by element, the middle sums all taps in one expression, which constant evaluation pays
  /// least for.
  static constexpr bool has_middle =
      stride == 1 && window <= 64 && middle.first < middle.last && std::is_arithmetic_v<T>;

  template <std::size_t Tap>
  static constexpr std::size_t offset = Tap * plane - static_cast<std::size_t>(all::spans::of_tap[Tap].source);

  template <std::size_t N, class X, std::size_t... Tap>
  static constexpr void add_middle(T (&line)[N], X const& columns, std::size_t from, std::index_sequence<Tap...>) {
    for (auto i = middle.first; i < middle.last;) {
      for (auto const end = tessera::detail::end_of_piece(i, middle.last); i < end; ++i)
        line[i] = (line[i] + ... + columns[from + i + offset<Tap>]);
    }
  }

  /// line[i * stride + source] += columns[from + i] at positions first <= i < last of one tap.
  template <std::size_t N, class X>
  static constexpr void add_tap(T (&line)[N], X const& columns, std::size_t from, std::size_t first, std::size_t last,
                                std::size_t source) {
    for (auto i = first; i < last;) {
      for (auto const end = tessera::detail::end_of_piece(i, last); i < end; ++i)
        line[i * stride + source] = line[i * stride + source] + columns[from + i];
    }
  }

  template <std::size_t N, class X>
  static constexpr void add(T (&line)[N], X const& columns, std::size_t from) {
    if constexpr (has_middle) add_middle(line, columns, from, std::make_index_sequence<window>{});
    for (std::size_t tap = 0; tap < window; ++tap, from += plane) {
      auto const& span = all::spans::of_tap[tap];
      auto const source = static_cast<std::size_t>(span.source);
      add_tap(line, columns, from, span.first, has_middle ? middle.first - source : span.last, source);
      if constexpr (has_middle) add_tap(line, columns, from, middle.last - source, span.last, source);
    }
  }
};

}  // namespace detail

/// The adjoint: each input element is the sum of its places in the columns.
template <auto Geometry, class T, class X, class Y>
constexpr void fold(X const& columns, Y& y) {
  using all = detail::unfolded_lines<Geometry>;
  constexpr auto last = all::last;
  constexpr std::size_t planes = Geometry.batch * Geometry.in_channels, tap_rows = all::taps / last.window;
  std::size_t at = 0;
  for (std::size_t number = 0; number < planes * all::inputs; ++number) {
    std::size_t const c = number / all::inputs, row = number % all::inputs;
    T line[last.input]{};
    fill(line, std::size_t{0}, last.input,
         T{});  // once more: g++ 12 forgets `{}` where elements are summed out of order
    for (std::size_t tap_row = 0; tap_row < tap_rows; ++tap_row) {
      auto const& found = all::position_row(row, tap_row);
      auto const from = (c * all::taps + tap_row * last.window) * Geometry.output_plane() + found.row * last.positions;
      if (found.exists) detail::folded_row<Geometry, T>::add(line, columns, from);
    }
    for (std::size_t i = 0; i < last.input;) {
      for (auto const end = tessera::detail::end_of_piece(i, last.input); i < end; ++i) y[at++] = line[i];
    }
  }
}

}  // namespace tessera::kernel

#endif
