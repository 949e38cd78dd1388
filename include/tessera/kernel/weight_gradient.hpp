// The gradient of a convolution's kernel: each weight gathers input times output over every position it served.
#ifndef TESSERA_KERNEL_WEIGHT_GRADIENT_HPP
#define TESSERA_KERNEL_WEIGHT_GRADIENT_HPP

#include <tessera/kernel/lines.hpp>

#include <cstddef>

namespace tessera::kernel {

namespace detail {

/// The sum over one batch element's lines of output times the input under one tap.
template <auto Geometry, class T, class X, class Y>
constexpr T tap_gradient(X const& x, std::size_t x_plane, Y const& y, std::size_t y_plane, std::size_t tap) {
  constexpr outer_axes<Geometry.rank> outer{Geometry.window};
  constexpr auto last = outer.last();
  constexpr std::size_t rows = outer.position_rows();
  auto const first = last.first_inside(tap % last.window), end = last.last_inside(tap % last.window);
  T sum{};
  for (std::size_t row = 0; row < rows; ++row) {
    auto const line = outer.input_row(row, tap / last.window);
    if (!line.exists) continue;
    auto from = x_plane + line.row * last.input + static_cast<std::size_t>(last.source(first, tap % last.window));
    auto const to = y_plane + row * last.positions;
    for (auto i = first; i < end; ++i, from += last.stride)
      sum = sum + static_cast<T>(x[from]) * static_cast<T>(y[to + i]);
  }
  return sum;
}

}  // namespace detail

/// gradient[o][c][tap] = sum over batch and positions of y[n][o][position] * x[n][c][position * stride + tap * dilation -
/// before], with x the convolution's input and y the gradient of its output.
template <auto Geometry, class T, class X, class Y, class W>
constexpr void weight_gradient(X const& x, Y const& y, W& gradient) {
  constexpr std::size_t per_group = Geometry.in_per_group(), out_per_group = Geometry.out_per_group();
  constexpr std::size_t input_plane = Geometry.input_plane(), output_plane = Geometry.output_plane();
  std::size_t at = 0;
  for (std::size_t o = 0; o < Geometry.out_channels; ++o) {
    for (std::size_t c = 0; c < per_group; ++c) {
      auto const in = o / out_per_group * per_group + c;
      for (std::size_t tap = 0; tap < Geometry.taps(); ++tap) {
        T sum{};
        for (std::size_t n = 0; n < Geometry.batch; ++n) {
          sum = sum + detail::tap_gradient<Geometry, T>(x, (n * Geometry.in_channels + in) * input_plane, y,
                                                        (n * Geometry.out_channels + o) * output_plane, tap);
        }
        gradient[at++] = sum;
      }
    }
  }
}

}  // namespace tessera::kernel

#endif
