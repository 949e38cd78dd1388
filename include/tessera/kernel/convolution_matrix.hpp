// convolution_matrix: a convolution written as a matrix, entry by entry in ascending order.
#ifndef TESSERA_KERNEL_CONVOLUTION_MATRIX_HPP
#define TESSERA_KERNEL_CONVOLUTION_MATRIX_HPP

#include <tessera/kernel/fill.hpp>
#include <tessera/kernel/lines.hpp>

#include <cstddef>

namespace tessera::kernel {

namespace detail {

/// The rows of the matrix, one for each element of the result.
template <auto Geometry>
struct matrix_rows {
  using rows = outer_rows<Geometry.window>;
  using spans = tap_spans<Geometry.window.axis[Geometry.rank - 1]>;
  static constexpr window_axis last = Geometry.window.axis[Geometry.rank - 1];
  static constexpr std::size_t tap_rows = Geometry.taps() / last.window;

  /// The taps of one position over one channel, whose first entry is entries[first] and whose first weight is w[q]: zeros up to
  /// each tap, then its weight. Returns the number after the last tap.
  template <class T, std::size_t N, class W>
  static constexpr std::size_t fill_taps(T (&entries)[N], std::size_t first, std::size_t position, W const& w,
                                         std::size_t q) {
    std::size_t const row = position / last.positions, column = position % last.positions;
    auto at = first;
    for (std::size_t tap_row = 0; tap_row < tap_rows; ++tap_row) {
      auto const& line = rows::input_row(row, tap_row);
      if (!line.exists) continue;
      auto const start = first + line.row * last.input + column * last.stride;
      for (std::size_t k = 0; k < last.window; ++k) {
        auto const& span = spans::of_tap[k];
        if (column < span.first || column >= span.last) continue;
        auto const place = start + static_cast<std::size_t>(span.source);
        fill(entries, at, place, T{});
        entries[place] = static_cast<T>(w[q + tap_row * last.window + k]);
        at = place + 1;
      }
    }
    return at;
  }

  /// The row of output element `number`: zeros, and the channels of its group.
  template <class T, std::size_t N, class W>
  static constexpr void fill_row(T (&entries)[N], std::size_t first, std::size_t number, W const& w) {
    constexpr std::size_t per_group = Geometry.in_per_group(), plane = Geometry.input_plane();
    std::size_t const out = number / Geometry.output_plane(), position = number % Geometry.output_plane();
    std::size_t const group = first + out / Geometry.out_per_group() * per_group * plane;
    auto at = first;
    for (std::size_t c = 0; c < per_group; ++c) {
      fill(entries, at, group + c * plane, T{});
      at = fill_taps(entries, group + c * plane, position, w, (out * per_group + c) * Geometry.taps());
    }
    fill(entries, at, first + Geometry.input_size(), T{});
  }
};

}  // namespace detail

/// Rows first, first + 1, ... of the matrix of a convolution with kernel w, as many as `entries` holds.
template <auto Geometry, class T, std::size_t N, class W>
constexpr void convolution_matrix(W const& w, T (&entries)[N], std::size_t first = 0) {
  constexpr std::size_t columns = Geometry.input_size();
  for (std::size_t row = 0; row < N / columns; ++row)
    detail::matrix_rows<Geometry>::fill_row(entries, row * columns, first + row, w);
}

}  // namespace tessera::kernel

#endif
