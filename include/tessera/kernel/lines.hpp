// Lines: a picture of any rank as rows along its last axis, and which rows a window touches.
#ifndef TESSERA_KERNEL_LINES_HPP
#define TESSERA_KERNEL_LINES_HPP

#include <tessera/shape/convolution_geometry.hpp>

#include <cstddef>

namespace tessera::kernel {

/// A row of a picture, or none: where a window's row lies in the padding.
struct line_index {
  std::size_t row = 0;
  bool exists = false;
};

/// All axes but the last of a sliding window: rows of positions, rows of inputs, rows of taps.
template <std::size_t R>
struct outer_axes {
  sliding_window<R> window{};

  constexpr std::size_t position_rows() const { return product(window.positions()) / last().positions; }
  constexpr std::size_t input_rows() const { return product(window.inputs()) / last().input; }
  constexpr std::size_t tap_rows() const { return window.taps() / last().window; }
  constexpr window_axis const& last() const { return window.axis[R - 1]; }

  /// The input row that a row of taps reads at a row of positions.
  constexpr line_index input_row(std::size_t position_row, std::size_t tap_row) const {
    line_index found{0, true};
    std::size_t pitch = 1;
    for (std::size_t i = R - 1; i-- > 0;) {
      auto const& axis = window.axis[i];
      auto const y = axis.source(position_row % axis.positions, tap_row % axis.window);
      position_row /= axis.positions;
      tap_row /= axis.window;
      if (y < 0 || y >= static_cast<std::ptrdiff_t>(axis.input)) return {};
      found.row += static_cast<std::size_t>(y) * pitch;
      pitch *= axis.input;
    }
    return found;
  }

  /// The row of positions at which a row of taps reads an input row.
  constexpr line_index position_row(std::size_t input_row, std::size_t tap_row) const {
    line_index found{0, true};
    std::size_t pitch = 1;
    for (std::size_t i = R - 1; i-- > 0;) {
      auto const& axis = window.axis[i];
      auto const distance = static_cast<std::ptrdiff_t>(input_row % axis.input) - axis.source(0, tap_row % axis.window);
      input_row /= axis.input;
      tap_row /= axis.window;
      auto const step = static_cast<std::ptrdiff_t>(axis.stride);
      if (distance < 0 || distance % step != 0) return {};
      auto const position = static_cast<std::size_t>(distance / step);
      if (position >= axis.positions) return {};
      found.row += position * pitch;
      pitch *= axis.positions;
    }
    return found;
  }
};

/// The same rows, by tables that are computed once per window where they are small: of one or two axes.
template <auto Window>
struct outer_rows {
  static constexpr outer_axes<Window.rank> outer{Window};
  static constexpr std::size_t positions = outer.position_rows(), inputs = outer.input_rows();
  static constexpr bool has_tables = Window.rank <= 2;

  template <std::size_t Rows, line_index (outer_axes<Window.rank>::*Row)(std::size_t, std::size_t) const>
  struct table {
    line_index at[Rows * outer.tap_rows()]{};
    constexpr table() {
      for (std::size_t i = 0; i < Rows * outer.tap_rows(); ++i) at[i] = (outer.*Row)(i % Rows, i / Rows);
    }
  };

  static constexpr line_index input_row(std::size_t position_row, std::size_t tap_row) {
    if constexpr (has_tables) return of_positions<positions>.at[tap_row * positions + position_row];
    else return outer.input_row(position_row, tap_row);
  }
  static constexpr line_index position_row(std::size_t input_row, std::size_t tap_row) {
    if constexpr (has_tables) return of_inputs<inputs>.at[tap_row * inputs + input_row];
    else return outer.position_row(input_row, tap_row);
  }

 private:
  template <std::size_t Rows>
  static constexpr table<Rows, &outer_axes<Window.rank>::input_row> of_positions{};
  template <std::size_t Rows>
  static constexpr table<Rows, &outer_axes<Window.rank>::position_row> of_inputs{};
};

/// Where a tap lies on the input along one axis: at the positions first <= i < last it reads element i * stride + source.
struct tap_span {
  std::size_t first = 0;
  std::size_t last = 0;
  std::ptrdiff_t source = 0;
};

/// The spans of all taps of an axis, computed once.
template <window_axis Axis>
struct tap_spans {
  struct table {
    tap_span at[Axis.window]{};
    constexpr table() {
      for (std::size_t k = 0; k < Axis.window; ++k)
        at[k] = {Axis.first_inside(k), Axis.last_inside(k), Axis.source(0, k)};
    }
  };
  static constexpr table all{};
  static constexpr auto const& of_tap = all.at;
};

}  // namespace tessera::kernel

#endif
