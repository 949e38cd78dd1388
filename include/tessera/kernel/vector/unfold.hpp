// unfold at run time: each tap's lines moved by a moved_line of its own.
#ifndef TESSERA_KERNEL_VECTOR_UNFOLD_HPP
#define TESSERA_KERNEL_VECTOR_UNFOLD_HPP

#include <tessera/kernel/lines.hpp>
#include <tessera/kernel/vector/gather.hpp>

#include <cstddef>
#include <utility>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// What one tap of the last axis reads at each of its positions, as a rule of gathered_axis.
struct tap_rule {
  window_axis axis{};
  std::size_t tap = 0;

  constexpr std::size_t input_size() const { return axis.input; }
  constexpr std::size_t output_size() const { return axis.positions; }
  constexpr std::ptrdiff_t source(std::size_t position) const {
    auto const at = axis.source(position, tap);
    return at < static_cast<std::ptrdiff_t>(axis.input) ? at : -1;
  }
};

namespace detail {

/// The planes of columns that belong to one tap of the last axis.
template <auto Geometry, std::size_t Tap, class T>
struct unfolded_tap {
  static constexpr window_axis last = Geometry.window.axis[Geometry.rank - 1];
  using axis = gathered_axis<tap_rule{last, Tap}>;
  using line = moved_line<axis, T>;

  /// Elements of the picture, positions and rows of taps under one index of an axis.
  struct inner_sizes {
    std::size_t input = 1, positions = 1, tap_rows = 1;
  };
  static consteval inner_sizes under(std::size_t axis_number) {
    inner_sizes sizes;
    for (std::size_t i = axis_number + 1; i < Geometry.rank; ++i) {
      sizes.input *= Geometry.window.axis[i].input;
      sizes.positions *= Geometry.window.axis[i].positions;
      sizes.tap_rows *= i + 1 < Geometry.rank ? Geometry.window.axis[i].window : 1;
    }
    return sizes;
  }

  template <bool Checked, std::size_t Axis = 0>
  static void move(T const* x, readable<T> around, std::size_t tap_row, T* y) {
    if constexpr (Axis + 1 == Geometry.rank) {
      move_line<Checked, axis>(x, around, T{}, y);
    } else {
      constexpr auto outer = Geometry.window.axis[Axis];
      constexpr auto inner = under(Axis);
      auto const span = tap_spans<outer>::of_tap[tap_row / inner.tap_rows];
      auto const* from = x + (static_cast<std::ptrdiff_t>(span.first * outer.stride) + span.source) *
                                 static_cast<std::ptrdiff_t>(inner.input);
      std::size_t i = 0;
      for (; i < span.first; ++i, y += inner.positions) fill_line<inner.positions>(y, T{});
      for (; i < span.last; ++i, from += outer.stride * inner.input, y += inner.positions)
        move<Checked, Axis + 1>(from, around, tap_row % inner.tap_rows, y);
      for (; i < outer.positions; ++i, y += inner.positions) fill_line<inner.positions>(y, T{});
    }
  }
};

template <auto Geometry, class T, std::size_t... Tap>
consteval bool unfolds_by_vectors(std::index_sequence<Tap...>) {
  return (unfolded_tap<Geometry, Tap, T>::line::is_movable && ...);
}

template <auto Geometry, class T, std::size_t... Tap>
void unfold_taps(T const* x, T* columns, std::index_sequence<Tap...>) {
  constexpr auto plane = static_cast<std::ptrdiff_t>(Geometry.input_plane());
  constexpr std::size_t planes = Geometry.batch * Geometry.in_channels, tap_rows = Geometry.taps() / sizeof...(Tap);
  constexpr bool reach_one_plane =
      ((-unfolded_tap<Geometry, Tap, T>::line::least <= plane && unfolded_tap<Geometry, Tap, T>::line::most <= plane) &&
       ...);
  auto const around = picture_at(x, static_cast<std::ptrdiff_t>(planes) * plane);
  x = around.first;
  for (std::size_t c = 0; c < planes; ++c, x += plane) {
    bool const is_inside = reach_one_plane && c > 0 && c + 1 < planes;
    for (std::size_t tap_row = 0; tap_row < tap_rows; ++tap_row) {
      ((is_inside ? unfolded_tap<Geometry, Tap, T>::template move<false>(x, around, tap_row, columns)
                  : unfolded_tap<Geometry, Tap, T>::template move<true>(x, around, tap_row, columns),
        columns += Geometry.output_plane()),
       ...);
    }
  }
}

}  // namespace detail

/// Whether the lines of every tap are movable, and not so many that each should have code of its own.
template <auto Geometry, class T>
consteval bool unfolds_by_vectors() {
  constexpr std::size_t window = Geometry.window.axis[Geometry.rank - 1].window;
  if constexpr (window > 16) return false;
  else return detail::unfolds_by_vectors<Geometry, T>(std::make_index_sequence<window>{});
}

/// columns[n][c, tap][position] = x[n][c][position * stride + tap * dilation - before], zero in the padding.
template <auto Geometry, class T>
void unfold(T const* x, T* columns) {
  detail::unfold_taps<Geometry>(x, columns, std::make_index_sequence<Geometry.window.axis[Geometry.rank - 1].window>{});
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
