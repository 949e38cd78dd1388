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

}  // namespace tessera::kernel

#endif
