// What a run-time kernel is compared with: pseudo-random geometries and numbers, and the sums of products by their definition.
#ifndef TESSERA_TESTS_KERNEL_VECTOR_DEFINITION_HPP
#define TESSERA_TESTS_KERNEL_VECTOR_DEFINITION_HPP

#include "kernel/reference.hpp"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <sstream>
#include <string>
#include <type_traits>
#include <vector>

// Another number means other geometries: scripts/test_geometries counts it up.
#ifndef TESSERA_TEST_SEED
#define TESSERA_TEST_SEED 0
#endif

namespace tessera::testing {

inline constexpr std::size_t first_seed = 10'000 * std::size_t{TESSERA_TEST_SEED};

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

/// All values of 8 bits, without a pattern.
template <class X>
std::vector<X> bytes(std::size_t count, std::size_t seed) {
  dice d(seed);
  std::vector<X> result(count);
  for (auto& x : result) x = static_cast<X>(d.roll(0, 255));
  return result;
}

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
  dice d(1000 * R + seed + first_seed);
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
  for (auto& x : result) x = static_cast<T>(d.roll_signed(-99, 99)) / (std::is_floating_point_v<T> ? T(7) : T(1));
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

/// Whether a sum of n products is as good as any order of additions makes it, here and in `expected`: within
/// (n + 1) * eps * (|bias| + the sum of the magnitudes of the products), and (n + 1) times the least number of T where
/// products underflow; NaN and infinity where the sum has them, and nowhere else. Of integers: the sum itself.
template <class T>
bool is_the_sum(T found, double expected, double magnitude, std::size_t terms) {
  auto const value = static_cast<double>(found);
  if (std::isnan(expected)) return std::isnan(value);
  if (std::isinf(expected)) return value == expected;
  auto const eps = static_cast<double>(std::numeric_limits<T>::epsilon()),
             least = static_cast<double>(std::numeric_limits<T>::denorm_min());
  return std::abs(value - expected) <= static_cast<double>(terms + 1) * (eps * magnitude + least);
}

/// A destination with a guard on each side.
template <class T>
class destination {
 public:
  explicit destination(std::size_t count) : memory_(count + 2 * guard, sentinel) {}
  T* data() { return memory_.data() + guard; }

  bool holds(sums const& expected) const {
    for (std::size_t i = 0; i < expected.value.size(); ++i) {
      if (!is_the_sum(memory_[guard + i], expected.value[i], expected.magnitude[i], expected.most_terms)) return false;
    }
    return is_guarded();
  }
  bool holds(std::vector<double> const& value, std::vector<double> const& bound) const {
    for (std::size_t i = 0; i < value.size(); ++i) {
      if (!(std::abs(static_cast<double>(memory_[guard + i]) - value[i]) <= bound[i])) return false;
    }
    return is_guarded();
  }
  bool is_guarded() const {
    for (std::size_t i = 0; i < guard; ++i) {
      if (memory_[i] != sentinel || memory_[memory_.size() - 1 - i] != sentinel) return false;
    }
    return true;
  }

 private:
  static constexpr std::size_t guard = 32;
  static constexpr T sentinel = static_cast<T>(-7777);
  std::vector<T> memory_;
};

}  // namespace tessera::testing

#endif
