// The gradient of a convolution's kernel: each weight gathers input times output over every position it served.
#ifndef TESSERA_KERNEL_WEIGHT_GRADIENT_HPP
#define TESSERA_KERNEL_WEIGHT_GRADIENT_HPP

#include <tessera/kernel/constant/sum.hpp>
#include <tessera/kernel/lines.hpp>

#include <cstddef>
#include <type_traits>

namespace tessera::kernel {

namespace detail {

/// The sum over one batch element's lines of output times the input under one tap.
template <auto Geometry, class T>
struct tap_gradients {
  using rows = outer_rows<Geometry.window>;
  static constexpr window_axis last = Geometry.window.axis[Geometry.rank - 1];
  using spans = tap_spans<last>;

  template <class X, class Y>
  static constexpr T add(T sum, X const& x, std::size_t x_plane, Y const& y, std::size_t y_plane, std::size_t tap) {
    auto const& span = spans::of_tap[tap % last.window];
    auto const source = static_cast<std::size_t>(span.source) + span.first * last.stride;
    for (std::size_t row = 0; row < rows::positions; ++row) {
      auto const& line = rows::input_row(row, tap / last.window);
      if (!line.exists) continue;
      auto const p = x_plane + line.row * last.input + source, q = y_plane + row * last.positions + span.first;
      sum = along_line(sum, x, p, y, q, span.last - span.first);
    }
    return sum;
  }

 private:
  template <class X, class Y>
  static constexpr T along_line(T sum, X const& x, std::size_t p, Y const& y, std::size_t q, std::size_t count) {
    if (std::is_constant_evaluated()) return constant::dot<last.stride, last.positions>(sum, x, p, y, q, count);
    for (std::size_t i = 0; i < count; ++i)
      sum = sum + static_cast<T>(x[p + i * last.stride]) * static_cast<T>(y[q + i]);
    return sum;
  }
};

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
          sum = detail::tap_gradients<Geometry, T>::add(sum, x, (n * Geometry.in_channels + in) * input_plane, y,
                                                        (n * Geometry.out_channels + o) * output_plane, tap);
        }
        gradient[at++] = sum;
      }
    }
  }
}

}  // namespace tessera::kernel

#endif
