// Convolution at run time without vectors of our own, forwards and transposed: line by line, for any element type.
#ifndef TESSERA_KERNEL_VECTOR_DIRECT_HPP
#define TESSERA_KERNEL_VECTOR_DIRECT_HPP

#include <tessera/kernel/lines.hpp>
#include <tessera/support/config.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

namespace detail {

/// Windows up to this width are unrolled, so that the bounds of every tap are constants.
inline constexpr std::size_t widest_unrolled = 16;

/// Calls f(tap) for every tap, unrolled where the window is narrow.
template <std::size_t Window, class F>
TESSERA_ALWAYS_INLINE void for_each_tap(F const& f) {
  if constexpr (Window <= widest_unrolled) {
    [&]<std::size_t... Tap>(std::index_sequence<Tap...>) {
      (f(std::integral_constant<std::size_t, Tap>{}), ...);
    }(std::make_index_sequence<Window>{});
  } else {
    for (std::size_t tap = 0; tap < Window; ++tap) f(tap);
  }
}

/// line[i] += x[i * stride + tap * dilation - before] * w over the positions where the tap is inside.
template <auto Axis, class T, class X>
TESSERA_ALWAYS_INLINE void add_tap(std::size_t tap, T* TESSERA_RESTRICT line, X const* TESSERA_RESTRICT x, T const& w) {
  auto const first = Axis.first_inside(tap), last = Axis.last_inside(tap);
  auto const start = Axis.source(0, tap);
  for (std::size_t i = first; i < last; ++i) {
    line[i] = line[i] + x[static_cast<std::ptrdiff_t>(i * Axis.stride) + start] * w;
  }
}

/// phases[r][m] += x[...] * w: the transposed tap, along the contiguous elements of its phase r.
template <auto Axis, std::size_t Columns, class T, class X>
TESSERA_ALWAYS_INLINE void add_transposed_tap(std::size_t tap, T (&phases)[Axis.stride][Columns],
                                              X const* TESSERA_RESTRICT x, T const& w) {
  auto const first = Axis.first_inside(tap), last = Axis.last_inside(tap);
  if (first == last) return;
  auto const start = static_cast<std::size_t>(Axis.source(first, tap));
  auto* TESSERA_RESTRICT line = phases[start % Axis.stride] + start / Axis.stride;
  for (std::size_t i = 0; i < last - first; ++i) line[i] = line[i] + x[first + i] * w;
}

/// Lines so short that their taps are summed side by side: one chain of additions would wait for itself.
template <auto Axis>
inline constexpr bool is_short_line =
    Axis.positions < 4 && Axis.positions < Axis.window && Axis.window <= widest_unrolled;

/// sums[i][tap] += x[i * stride + tap * dilation - before] * w[tap], where the tap is inside.
template <auto Axis, class T, class X, class W>
TESSERA_ALWAYS_INLINE void add_side_by_side(T (&sums)[Axis.positions][Axis.window], X const* TESSERA_RESTRICT x,
                                            W const* TESSERA_RESTRICT w) {
  for (std::size_t i = 0; i < Axis.positions; ++i) {
    for (std::size_t tap = 0; tap < Axis.window; ++tap) {
      if (Axis.inside(i, tap)) sums[i][tap] = sums[i][tap] + x[Axis.source(i, tap)] * static_cast<T>(w[tap]);
    }
  }
}

/// Adds one row of taps to a line of results, over all channels of a group.
template <auto Geometry, class T, class X, class W>
TESSERA_ALWAYS_INLINE void add_tap_row(T* line, X const* from, W const* w) {
  constexpr auto axis = outer_axes<Geometry.rank>{Geometry.window}.last();
  constexpr auto plane = Geometry.input_plane(), taps = Geometry.taps(), channels = Geometry.in_per_group();
  if constexpr (is_short_line<axis>) {
    T sums[axis.positions][axis.window]{};
    for (std::size_t c = 0; c < channels; ++c) add_side_by_side<axis>(sums, from + c * plane, w + c * taps);
    for (std::size_t i = 0; i < axis.positions; ++i) {
      for (auto const& sum : sums[i]) line[i] = line[i] + sum;
    }
  } else {
    for (std::size_t c = 0; c < channels; ++c, from += plane, w += taps) {
      for_each_tap<axis.window>([&](auto tap) { add_tap<axis>(tap, line, from, static_cast<T>(w[tap])); });
    }
  }
}

}  // namespace detail

/// y = bias + sum over channels and taps of x * w, in row-major order; taps in the padding are skipped. Integers are equal to
/// constant evaluation's; in floating point each sum of n products is within (n + 1) * eps * (|bias| + the sum of their
/// magnitudes), and NaN and infinity appear where the definition has them.
template <auto Geometry, class X, class W, class B, class T>
void convolve_directly(X const* x, W const* w, B const& bias, T* y) {
  constexpr outer_axes<Geometry.rank> outer{Geometry.window};
  constexpr auto last = outer.last();
  constexpr auto plane = Geometry.input_plane(), taps = Geometry.taps(), per_group = Geometry.in_per_group();
  for (std::size_t no = 0; no < Geometry.batch * Geometry.out_channels; ++no) {
    auto const o = no % Geometry.out_channels;
    auto const* const source = x + no / Geometry.out_per_group() * per_group * plane;
    for (std::size_t row = 0; row < outer.position_rows(); ++row, y += last.positions) {
      T line[last.positions];
      for (auto& element : line) element = static_cast<T>(bias[o]);
      for (std::size_t tap_row = 0; tap_row < outer.tap_rows(); ++tap_row) {
        auto const found = outer.input_row(row, tap_row);
        if (!found.exists) continue;
        detail::add_tap_row<Geometry>(line, source + found.row * last.input,
                                      w + o * per_group * taps + tap_row * last.window);
      }
      for (std::size_t i = 0; i < last.positions; ++i) y[i] = line[i];
    }
  }
}

/// The adjoint: x = bias + sum over channels and taps of y * w, along the same geometry backwards. Each phase of a line
/// is summed apart, so that it is contiguous; no zeros are inserted.
template <auto Geometry, class Y, class W, class B, class T>
void convolve_transposed_directly(Y const* y, W const* w, B const& bias, T* x) {
  constexpr outer_axes<Geometry.rank> outer{Geometry.window};
  constexpr auto last = outer.last();
  constexpr auto plane = Geometry.output_plane(), taps = Geometry.taps(), per_group = Geometry.out_per_group();
  constexpr auto columns = (last.input + last.stride - 1) / last.stride;
  for (std::size_t ni = 0; ni < Geometry.batch * Geometry.in_channels; ++ni) {
    auto const i = ni % Geometry.in_channels, group = i / Geometry.in_per_group();
    auto const* const source = y + ni / Geometry.in_per_group() * per_group * plane;
    for (std::size_t row = 0; row < outer.input_rows(); ++row, x += last.input) {
      T phases[last.stride][columns];
      for (auto& phase : phases) {
        for (auto& element : phase) element = static_cast<T>(bias[i]);
      }
      for (std::size_t tap_row = 0; tap_row < outer.tap_rows(); ++tap_row) {
        auto const found = outer.position_row(row, tap_row);
        if (!found.exists) continue;
        for (std::size_t o = 0; o < per_group; ++o) {
          auto const weight = (group * per_group + o) * Geometry.in_per_group() + i % Geometry.in_per_group();
          auto const* const from = source + o * plane + found.row * last.positions;
          auto const* const weights = w + weight * taps + tap_row * last.window;
          detail::for_each_tap<last.window>(
              [&](auto tap) { detail::add_transposed_tap<last>(tap, phases, from, static_cast<T>(weights[tap])); });
        }
      }
      for (std::size_t r = 0; r < last.input; ++r) x[r] = phases[r % last.stride][r / last.stride];
    }
  }
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
