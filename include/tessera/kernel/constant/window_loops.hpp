// What unfold, fold, the matrix and the weight gradient of a convolution cost in a constant expression, by their geometry.
#ifndef TESSERA_KERNEL_CONSTANT_WINDOW_LOOPS_HPP
#define TESSERA_KERNEL_CONSTANT_WINDOW_LOOPS_HPP

#include <tessera/kernel/constant/sum.hpp>
#include <tessera/shape/convolution_geometry.hpp>
#include <tessera/support/loop_cost.hpp>

#include <cstddef>

namespace tessera::kernel::constant {

namespace detail {

using tessera::detail::loop_costs;
using tessera::detail::loop_work;

/// Pairs of a position and a tap that meet inside the input, along one axis.
constexpr std::size_t meetings(window_axis const& axis) {
  std::size_t count = 0;
  for (std::size_t tap = 0; tap < axis.window; ++tap) count += axis.last_inside(tap) - axis.first_inside(tap);
  return count;
}

/// A geometry as its loops see it: rows along the last axis.
template <std::size_t R>
struct window_rows {
  convolution_geometry<R> geometry;

  constexpr window_axis const& last() const { return geometry.window.axis[R - 1]; }
  constexpr std::size_t tap_rows() const { return geometry.taps() / last().window; }
  constexpr std::size_t position_rows() const { return geometry.output_plane() / last().positions; }
  constexpr std::size_t input_rows() const { return geometry.input_plane() / last().input; }
  /// Rows of positions and rows of taps that meet.
  constexpr std::size_t meeting() const {
    std::size_t count = 1;
    for (std::size_t i = 0; i + 1 < R; ++i) count *= meetings(geometry.window.axis[i]);
    return count;
  }
  /// Tables tell which rows meet, except along many axes.
  constexpr std::size_t axes_asked() const { return R > 2 ? R - 1 : 0; }
};

/// Elements along the last axis that every tap reaches, where fold sums all taps in one expression.
constexpr std::size_t reached_by_all(window_axis const& axis) {
  std::size_t first = 0, last = axis.input;
  for (std::size_t tap = 0; tap < axis.window; ++tap) {
    auto const source = static_cast<std::size_t>(axis.source(0, tap));
    if (axis.first_inside(tap) + source > first) first = axis.first_inside(tap) + source;
    if (axis.last_inside(tap) + source < last) last = axis.last_inside(tap) + source;
  }
  return axis.stride == 1 && axis.window <= 64 && first < last ? last - first : 0;
}

}  // namespace detail

template <std::size_t R>
constexpr detail::loop_work unfold_work(convolution_geometry<R> const& g) {
  detail::window_rows<R> const rows{g};
  auto const lines = g.batch * g.in_channels * g.taps() * rows.position_rows();
  return {lines, lines * rows.axes_asked(), 0, lines * rows.last().positions, 0};
}
inline constexpr detail::loop_costs unfold_costs{{190, 130, 0, 31.5, 0}, {22.3, 10.9, 0, 1, 0}};

/// Its terms are the elements of the columns that lie in the picture.
template <std::size_t R>
constexpr detail::loop_work fold_work(convolution_geometry<R> const& g) {
  detail::window_rows<R> const rows{g};
  auto const planes = g.batch * g.in_channels, lines = planes * rows.input_rows() * (1 + rows.tap_rows());
  auto const added = planes * rows.meeting(), terms = added * detail::meetings(rows.last());
  auto const middle = added * detail::reached_by_all(rows.last());
  return {lines, lines * rows.axes_asked(), added * rows.last().window * (middle > 0 ? 2 : 1),
          2 * planes * g.input_plane() + terms - middle * (rows.last().window - (middle > 0 ? 1 : 0)), terms};
}
inline constexpr detail::loop_costs fold_costs{{84, 28, 62, 27, 15.3}, {33.5, 12.8, 8.8, 1, 0}};

/// Its calls write one row each; its terms are the weights, each in its place; the iterations write the zeros between them.
template <std::size_t R>
constexpr detail::loop_work matrix_work(convolution_geometry<R> const& g) {
  detail::window_rows<R> const rows{g};
  auto const positions = g.out_channels * g.in_per_group(),
             lines = positions * g.output_plane() * (1 + rows.tap_rows());
  auto const terms = positions * rows.meeting() * detail::meetings(rows.last());
  return {lines, lines * rows.axes_asked(), g.out_channels * g.output_plane(),
          g.output_size() * g.input_size() / g.batch / g.batch - terms, terms};
}
inline constexpr detail::loop_costs matrix_costs{{96, 105, 0, 24.6, 124}, {27.5, 11.6, 130, 1, 6.9}};

/// Its calls sum up one weight each; its terms are products.
template <class T, std::size_t R>
constexpr detail::loop_work weight_gradient_work(convolution_geometry<R> const& g) {
  detail::window_rows<R> const rows{g};
  auto const weights = g.batch * g.kernel_size(), pairs = weights / g.taps() * rows.meeting();
  detail::loop_work work{weights * (1 + rows.position_rows())};
  work.axes = work.lines * rows.axes_asked();
  work.calls = weights;
  for (std::size_t tap = 0; tap < rows.last().window; ++tap) {
    auto const inside = rows.last().last_inside(tap) - rows.last().first_inside(tap);
    auto const sums = sum_work<T>(pairs, inside, rows.last().positions);
    work.iterations += sums.iterations;
    work.terms += sums.terms;
  }
  return work;
}
inline constexpr detail::loop_costs weight_gradient_costs{{193, 153, 0, 20, 20.4}, {18.2, 12.4, 10.5, 1.05, 0.15}};

}  // namespace tessera::kernel::constant

#endif
