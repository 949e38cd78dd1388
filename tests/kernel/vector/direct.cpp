// The run-time kernels against the definition, over pseudo-random geometries: integers exactly, floating point within
// (n + 1) * eps * (|bias| + the sum of the magnitudes of the n products), which no order of summation exceeds.

#include "catch.hpp"
#include "kernel/reference.hpp"

#include <tessera/kernel/vector/direct.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace {

namespace kernel = tessera::kernel;
namespace testing = tessera::testing;
using tessera::convolution_geometry;
using tessera::window_axis;

/// Small numbers from a seed, the same everywhere (a linear congruential generator, its upper bits).
class dice {
 public:
  constexpr explicit dice(std::size_t seed) : state_(static_cast<std::uint32_t>(seed) * 747796405U + 2891336453U) {}
  constexpr std::size_t roll(std::size_t low, std::size_t high) {
    state_ = state_ * 1664525U + 1013904223U;
    return low + (state_ >> 16) % (high - low + 1);
  }
  constexpr std::ptrdiff_t roll_signed(int low, int high) {
    return static_cast<std::ptrdiff_t>(roll(0, static_cast<std::size_t>(high - low))) + low;
  }

 private:
  std::uint32_t state_;
};

/// An axis with room for one window at least; every sixth window is wider than the kernels unroll.
constexpr window_axis random_axis(dice& d, std::size_t largest_input, bool may_be_wide) {
  bool const wide = may_be_wide && d.roll(0, 5) == 0;
  window_axis axis{d.roll(1, largest_input),
                   wide ? d.roll(15, 19) : d.roll(1, 5),
                   d.roll(1, 4),
                   d.roll(0, 1) == 0 ? 1 : d.roll(2, 3),
                   d.roll_signed(-1, 4),
                   d.roll_signed(-1, 4)};
  auto const needed = static_cast<std::ptrdiff_t>(axis.extent()) - axis.before - axis.after;
  if (needed > static_cast<std::ptrdiff_t>(axis.input)) axis.input = static_cast<std::size_t>(needed);
  return slid(axis);
}

template <std::size_t R>
constexpr convolution_geometry<R> random_geometry(std::size_t seed) {
  dice d(1000 * R + seed);
  auto const groups = d.roll(0, 2) == 0 ? d.roll(2, 3) : 1;
  convolution_geometry<R> geometry{d.roll(1, 2), groups, groups * d.roll(1, 3), groups * d.roll(1, 3)};
  for (std::size_t i = 0; i < R; ++i)
    geometry.window.axis[i] = random_axis(d, R == 1 ? 40 : R == 2 ? 12 : 6, i + 1 == R);
  return geometry;
}

template <std::size_t R>
std::string text_of(convolution_geometry<R> const& g) {
  std::ostringstream text;
  text << "batch " << g.batch << ", groups " << g.groups << ", channels " << g.in_channels << " -> " << g.out_channels;
  for (auto const& axis : g.window.axis) {
    text << "; input " << axis.input << ", window " << axis.window << ", stride " << axis.stride << ", dilation "
         << axis.dilation << ", padding " << axis.before << " and " << axis.after;
  }
  return text.str();
}

/// Numbers with signs, and in floating point with rounding errors.
template <class T>
std::vector<T> random_numbers(std::size_t count, std::size_t seed) {
  dice d(seed);
  std::vector<T> result(count);
  for (auto& x : result) x = static_cast<T>(d.roll_signed(-99, 99)) / (std::is_same_v<T, float> ? T(7) : T(1));
  return result;
}

/// Sums of products by the definition, and of their magnitudes, in double (exact for the integers here).
struct sums {
  std::vector<double> value, magnitude;
  std::size_t most_terms;

  template <class T>
  sums(std::size_t count, std::vector<T> const& bias, std::size_t plane, std::size_t terms) : most_terms(terms) {
    for (std::size_t i = 0; i < count; ++i) {
      value.push_back(static_cast<double>(bias[i / plane % bias.size()]));
      magnitude.push_back(std::abs(value.back()));
    }
  }
  void add(std::size_t i, double product) {
    value[i] += product;
    magnitude[i] += std::abs(product);
  }
};

/// A destination with a guard on each side.
template <class T>
class destination {
 public:
  explicit destination(std::size_t count) : memory_(count + 2 * guard, sentinel) {}
  T* data() { return memory_.data() + guard; }

  bool holds(sums const& expected) const {
    auto const eps = std::is_same_v<T, float> ? static_cast<double>(std::numeric_limits<float>::epsilon()) : 0.0;
    for (std::size_t i = 0; i < expected.value.size(); ++i) {
      auto const bound = static_cast<double>(expected.most_terms + 1) * eps * expected.magnitude[i];
      if (!(std::abs(static_cast<double>(memory_[guard + i]) - expected.value[i]) <= bound)) return false;
    }
    for (std::size_t i = 0; i < guard; ++i) {
      if (memory_[i] != sentinel || memory_[memory_.size() - 1 - i] != sentinel) return false;
    }
    return true;
  }

 private:
  static constexpr std::size_t guard = 32;
  static constexpr T sentinel = T(-7777);
  std::vector<T> memory_;
};

template <auto G, class T>
bool convolves() {
  auto const x = random_numbers<T>(G.input_size(), 1), w = random_numbers<T>(G.kernel_size(), 2);
  auto const bias = random_numbers<T>(G.out_channels, 3);
  sums expected(G.output_size(), bias, G.output_plane(), G.in_per_group() * G.taps());
  testing::for_each_product(
      G, [&](auto i, auto k, auto o) { expected.add(o, static_cast<double>(x[i]) * static_cast<double>(w[k])); });
  destination<T> y(G.output_size());
  kernel::vector::convolve<G>(x.data(), w.data(), bias, y.data());
  return y.holds(expected);
}

template <auto G, class T>
bool convolves_back() {
  auto const y = random_numbers<T>(G.output_size(), 4), w = random_numbers<T>(G.kernel_size(), 5);
  auto const bias = random_numbers<T>(G.in_channels, 6);
  sums expected(G.input_size(), bias, G.input_plane(), G.out_per_group() * G.taps());
  testing::for_each_product(
      G, [&](auto i, auto k, auto o) { expected.add(i, static_cast<double>(y[o]) * static_cast<double>(w[k])); });
  destination<T> x(G.input_size());
  kernel::vector::convolve_transposed<G>(y.data(), w.data(), bias, x.data());
  return x.holds(expected);
}

struct comparison {
  std::string geometry;
  bool (*forwards)();
  bool (*backwards)();
};

template <class T, std::size_t R, std::size_t First, std::size_t... I>
std::vector<comparison> comparisons(std::index_sequence<I...>) {
  return {{text_of(random_geometry<R>(First + I)), &convolves<random_geometry<R>(First + I), T>,
           &convolves_back<random_geometry<R>(First + I), T>}...};
}

void check_all(std::vector<comparison> const& all) {
  for (auto const& one : all) {
    INFO(one.geometry);
    CHECK(one.forwards());
    CHECK(one.backwards());
  }
}

template <class T, std::size_t R, std::size_t First, std::size_t Count>
void check_random_geometries() {
  check_all(comparisons<T, R, First>(std::make_index_sequence<Count>{}));
}

}  // namespace

TEST_CASE("signals are convolved by the definition", "[kernel]") {
  check_random_geometries<int, 1, 0, 36>();
  check_random_geometries<float, 1, 36, 16>();
}

TEST_CASE("pictures are convolved by the definition", "[kernel]") {
  check_random_geometries<int, 2, 0, 44>();
  check_random_geometries<float, 2, 44, 20>();
}

TEST_CASE("volumes are convolved by the definition", "[kernel]") {
  check_random_geometries<int, 3, 0, 24>();
  check_random_geometries<float, 3, 24, 12>();
}

TEST_CASE("narrow integers are convolved in wide ones", "[kernel]") {
  static constexpr auto geometry = random_geometry<2>(1);
  std::vector<std::int8_t> const x(geometry.input_size(), -128), w(geometry.kernel_size(), -128);
  std::vector<std::int32_t> const bias(geometry.out_channels, 5);
  std::vector<std::int32_t> y(geometry.output_size());
  kernel::vector::convolve<geometry>(x.data(), w.data(), bias, y.data());
  sums expected(geometry.output_size(), bias, geometry.output_plane(), 0);
  testing::for_each_product(geometry, [&](auto, auto, auto o) { expected.add(o, 16384); });
  for (std::size_t i = 0; i < y.size(); ++i) REQUIRE(y[i] == static_cast<std::int32_t>(expected.value[i]));
}
