// The kernels of winograd<M> against the definition, over pseudo-random geometries: within the bound that the option states.
#ifndef TESSERA_TESTS_KERNEL_VECTOR_WINOGRAD_LAYERS_HPP
#define TESSERA_TESTS_KERNEL_VECTOR_WINOGRAD_LAYERS_HPP

#include "catch.hpp"
#include "kernel/vector/definition.hpp"

#include <tessera/kernel/vector/winograd.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace tessera::testing {

namespace vector = tessera::kernel::vector;

/// A picture, narrow or wide, and padding on each side, or a crop.
constexpr window_axis random_side(dice& d, std::size_t largest) {
  window_axis axis{d.roll(1, largest), 3, 1, 1, d.roll_signed(-1, 4), d.roll_signed(-1, 4)};
  if (!axis.fits()) axis.input = static_cast<std::size_t>(3 - axis.before - axis.after);
  return slid(axis);
}
constexpr convolution_geometry<2> random_layer(std::size_t seed) {
  dice d(7000 + seed);
  auto const groups = d.roll(0, 3) == 0 ? d.roll(2, 3) : 1;
  bool const wide = d.roll(0, 5) == 0, deep = !wide && d.roll(0, 3) == 0;
  convolution_geometry<2> geometry{d.roll(1, 2), groups, groups * d.roll(1, deep ? 90 : 20),
                                   groups * d.roll(1, deep ? 70 : 30)};
  geometry.window.axis[0] = random_side(d, wide ? 9 : 30);
  geometry.window.axis[1] = random_side(d, wide ? 400 : 30);
  return geometry;
}

/// What each result may be off: its largest source element within the tile times its largest weight, by the number of
/// products' square root.
template <class T, auto G, std::size_t M>
struct bounds {
  std::vector<double> value, bound;

  bounds(std::vector<T> const& x, std::vector<T> const& w, std::vector<T> const& bias)
      : value(G.output_size()), bound(G.output_size()) {
    for (std::size_t i = 0; i < G.output_size(); ++i) {
      value[i] = static_cast<double>(bias[i / G.output_plane() % G.out_channels]);
    }
    for_each_product(
        G, [&](auto i, auto k, auto o) { value[o] += static_cast<double>(x[i]) * static_cast<double>(w[k]); });
    for (std::size_t o = 0; o < G.output_size(); ++o) bound[o] = bound_of(x, w, bias, o);
  }

 private:
  static constexpr std::size_t width = G.window.axis[1].positions, per_group = G.in_per_group();

  static double largest(std::vector<T> const& numbers, std::size_t first, std::size_t count) {
    double most = 0;
    for (std::size_t i = first; i < first + count; ++i)
      most = std::max(most, std::abs(static_cast<double>(numbers[i])));
    return most;
  }
  static double largest_in_tile(std::vector<T> const& x, std::size_t first_plane, std::size_t row, std::size_t column) {
    double most = 0;
    for (std::size_t i = 0; i < (M + 2) * (M + 2); ++i) {
      auto const y = static_cast<std::ptrdiff_t>(row / M * M + i / (M + 2)) - G.window.axis[0].before;
      auto const at = static_cast<std::ptrdiff_t>(column / M * M + i % (M + 2)) - G.window.axis[1].before;
      if (y < 0 || y >= std::ptrdiff_t(G.window.axis[0].input)) continue;
      if (at < 0 || at >= std::ptrdiff_t(G.window.axis[1].input)) continue;
      auto const element = static_cast<std::size_t>(y) * G.window.axis[1].input + static_cast<std::size_t>(at);
      for (std::size_t c = 0; c < per_group; ++c) {
        most = std::max(most, largest(x, (first_plane + c) * G.input_plane() + element, 1));
      }
    }
    return most;
  }
  static double bound_of(std::vector<T> const& x, std::vector<T> const& w, std::vector<T> const& bias, std::size_t o) {
    constexpr auto eps = static_cast<double>(std::numeric_limits<T>::epsilon());
    auto const n = o / G.output_plane() / G.out_channels, channel = o / G.output_plane() % G.out_channels;
    auto const first_plane = n * G.in_channels + channel / G.out_per_group() * per_group;
    auto const position = o % G.output_plane();
    auto const in_tile = largest_in_tile(x, first_plane, position / width, position % width);
    auto const of_weights = largest(w, channel * per_group * 9, per_group * 9);
    return eps * (factor * std::sqrt(9.0 * per_group) * in_tile * of_weights + 2 * largest(bias, channel, 1));
  }
  static constexpr double factor = M == 2 ? 16 : 256;
};

template <class T, auto G, std::size_t M, bool Packed>
bool convolves_by_winograd() {
  auto const x = random_numbers<T>(G.input_size(), 1), w = random_numbers<T>(G.kernel_size(), 2);
  auto const bias = random_numbers<T>(G.out_channels, 3);
  bounds<T, G, M> const expected(x, w, bias);
  destination<T> y(G.output_size());
  if constexpr (Packed) {
    std::vector<T> packed(vector::winograd_size<T, G, M>);
    vector::winograd_weights<G, M>(w, packed);
    vector::convolve_by_winograd_packed<G, M>(x.data(), packed.data(), bias, y.data());
  } else {
    vector::convolve_by_winograd<G, M>(x.data(), w.data(), bias, y.data());
  }
  return y.holds(expected.value, expected.bound);
}

struct layer_comparison {
  std::string geometry;
  bool (*convolves)();
};

template <class T, std::size_t M, bool Packed, std::size_t First, std::size_t... I>
std::vector<layer_comparison> layer_comparisons(std::index_sequence<I...>) {
  return {{text_of(random_layer(First + I)), &convolves_by_winograd<T, random_layer(First + I), M, Packed>}...};
}

template <class T, std::size_t M, bool Packed, std::size_t First, std::size_t Count>
void check_random_layers() {
  for (auto const& one : layer_comparisons<T, M, Packed, First>(std::make_index_sequence<Count>{})) {
    INFO(one.geometry);
    CHECK(one.convolves());
  }
}

}  // namespace tessera::testing

#endif
