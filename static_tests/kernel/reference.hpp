// What a convolution is, by its definition: every product of an input element and a weight, and where it belongs. Slow
// and plain, to compare the kernels with.
#ifndef TESSERA_STATIC_TESTS_KERNEL_REFERENCE_HPP
#define TESSERA_STATIC_TESTS_KERNEL_REFERENCE_HPP

#include "case.hpp"

#include <tessera/shape/convolution_geometry.hpp>

#include <cstddef>

namespace tessera::testing {

/// Windows along the axes given (their positions are counted here), over one picture with one channel.
template <class... Axis>
constexpr convolution_geometry<sizeof...(Axis)> sliding(Axis... axis) {
  return {1, 1, 1, 1, {{slid(axis)...}}};
}

template <std::size_t R>
constexpr convolution_geometry<R> with_channels(convolution_geometry<R> geometry, std::size_t in, std::size_t out,
                                                std::size_t groups = 1, std::size_t batch = 1) {
  return {batch, groups, in, out, geometry.window};
}

/// Numbers with different signs and magnitudes: a wrong index shows. They pass through opaque(), so that at run time the
/// compiler cannot know them.
template <class T, std::size_t N>
struct numbers {
  T elements[N]{};
  constexpr explicit numbers(int seed) {
    auto const start = opaque(seed);
    for (std::size_t i = 0; i < N; ++i) {
      elements[i] = static_cast<T>((start + static_cast<int>(i % 1000) * 29) % 23 - 11);
    }
  }
};

/// Calls f(input element, weight, output element) for every product of a convolution whose tap is not in the padding.
template <std::size_t R, class F>
constexpr void for_each_product(convolution_geometry<R> const& g, F f) {
  auto const per_group = g.in_per_group(), taps = g.taps(), inputs = g.input_plane(), positions = g.output_plane();
  for (std::size_t n = 0; n < g.batch; ++n) {
    for (std::size_t o = 0; o < g.out_channels; ++o) {
      for (std::size_t c = 0; c < per_group; ++c) {
        auto const in = o / g.out_per_group() * per_group + c;
        for (std::size_t position = 0; position < positions; ++position) {
          for (std::size_t tap = 0; tap < taps; ++tap) {
            std::ptrdiff_t x = 0, pitch = 1;
            bool inside = true;
            auto p = position, t = tap;
            for (std::size_t i = R; i-- > 0;) {
              auto const& axis = g.window.axis[i];
              auto const at = static_cast<std::ptrdiff_t>(p % axis.positions * axis.stride) +
                              static_cast<std::ptrdiff_t>(t % axis.window * axis.dilation) - axis.before;
              inside = inside && 0 <= at && at < static_cast<std::ptrdiff_t>(axis.input);
              x += at * pitch;
              pitch *= static_cast<std::ptrdiff_t>(axis.input);
              p /= axis.positions;
              t /= axis.window;
            }
            if (!inside) continue;
            f((n * g.in_channels + in) * inputs + static_cast<std::size_t>(x), (o * per_group + c) * taps + tap,
              (n * g.out_channels + o) * positions + position);
          }
        }
      }
    }
  }
}

template <std::size_t N, class A, class B>
constexpr bool same_elements(A const& a, B const& b) {
  for (std::size_t i = 0; i < N; ++i) {
    if (!(a[i] == b[i])) return false;
  }
  return true;
}

/// y = bias + convolution of x with w.
template <auto G, class T, class X, class W, class B>
constexpr auto convolved(X const& x, W const& w, B const& bias) {
  struct {
    T elements[G.output_size()]{};
  } y;
  for (std::size_t i = 0; i < G.output_size(); ++i)
    y.elements[i] = static_cast<T>(bias[i / G.output_plane() % G.out_channels]);
  for_each_product(
      G, [&](auto i, auto k, auto o) { y.elements[o] = y.elements[o] + static_cast<T>(x[i]) * static_cast<T>(w[k]); });
  return y;
}

/// x = bias + transposed convolution of y with w.
template <auto G, class T, class Y, class W, class B>
constexpr auto convolved_back(Y const& y, W const& w, B const& bias) {
  struct {
    T elements[G.input_size()]{};
  } x;
  for (std::size_t i = 0; i < G.input_size(); ++i)
    x.elements[i] = static_cast<T>(bias[i / G.input_plane() % G.in_channels]);
  for_each_product(
      G, [&](auto i, auto k, auto o) { x.elements[i] = x.elements[i] + static_cast<T>(y[o]) * static_cast<T>(w[k]); });
  return x;
}

}  // namespace tessera::testing

#endif
