#include "case.hpp"

#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/random.hpp>

#include <cstddef>
#include <cstdint>

namespace {

using tessera::rand;
using tessera::randn;
using tessera::tensor;
using tessera::testing::opaque;

/// The sequence of seed 1234567 that implementations of SplitMix64 are compared by (rosettacode.org).
constexpr bool the_generator_is_splitmix64() {
  tessera::detail::splitmix64 bits(opaque(std::uint64_t{1234567}));
  return bits.next() == 6457827717110365317U && bits.next() == 3203168211198807973U &&
         bits.next() == 9817491932198370423U && bits.next() == 4593380528125082431U &&
         bits.next() == 16408922859458223821U;
}
TESSERA_CASE(the_generator_is_splitmix64);

// The upper 24 bits of each number, as computed by the same generator in Python.
constexpr bool uniform_numbers_are_the_upper_bits_in_row_major_order() {
  auto const seed = opaque(std::uint64_t{42});
  tensor<double, 2, 2> const expected{{12441394 / 16777216.0, 2682851 / 16777216.0},
                                      {4674151 / 16777216.0, 5774561 / 16777216.0}};
  return rand<double, 2, 2>(seed) == expected && rand<float, 2, 2>(seed) == expected &&
         rand<long double, 2, 2>(seed) == expected;
}
TESSERA_CASE(uniform_numbers_are_the_upper_bits_in_row_major_order);

// Twelve uniform numbers less six, in units of 2^-24.
constexpr bool normal_numbers_are_sums_of_twelve_uniform_ones() {
  tensor<double, 3> const expected{-16793230 / 16777216.0, 22373091 / 16777216.0, 8705054 / 16777216.0};
  return randn<double, 3>(opaque(std::uint64_t{7})) == expected;
}
TESSERA_CASE(normal_numbers_are_sums_of_twelve_uniform_ones);

constexpr bool one_seed_is_one_tensor_and_another_seed_another() {
  auto const seed = opaque(std::uint64_t{3});
  return rand<float, 3, 4>(seed) == rand<float, 3, 4>(3) && randn<float, 3, 4>(seed) == randn<float, 3, 4>(3) &&
         !(rand<float, 3, 4>(seed) == rand<float, 3, 4>(4)) && !(randn<float, 3, 4>(seed) == randn<float, 3, 4>(4));
}
TESSERA_CASE(one_seed_is_one_tensor_and_another_seed_another);

struct statistics {
  double mean = 0, variance = 0, least = 100, largest = -100;
};

template <class T, std::size_t N>
constexpr statistics statistics_of(tensor<T, N> const& a) {
  statistics found;
  for (T const x : a) {
    found.mean += static_cast<double>(x) / N;
    found.variance += static_cast<double>(x * x) / N;
    if (x < found.least) found.least = x;
    if (x > found.largest) found.largest = x;
  }
  found.variance -= found.mean * found.mean;
  return found;
}

constexpr bool between(double low, double x, double high) { return low <= x && x < high; }

/// Four standard errors on either side: 4 * sqrt(1/12/1024) = 0.036, 4 * sqrt(1/180/1024) = 0.0093.
constexpr bool uniform_numbers_fill_the_unit_interval_evenly() {
  auto const found = statistics_of(rand<double, 1024>(opaque(std::uint64_t{1})));
  return between(0, found.least, 0.01) && between(0.99, found.largest, 1) && between(0.464, found.mean, 0.536) &&
         between(0.074, found.variance, 0.0927);
}
TESSERA_CASE(uniform_numbers_fill_the_unit_interval_evenly);

/// Four standard errors on either side: 4 / sqrt(512) = 0.177, 4 * sqrt(2 / 512) = 0.25.
constexpr bool normal_numbers_have_mean_zero_and_variance_one() {
  auto const found = statistics_of(randn<double, 512>(opaque(std::uint64_t{2})));
  return between(-6, found.least, -2) && between(2, found.largest, 6) && between(-0.177, found.mean, 0.177) &&
         between(0.75, found.variance, 1.25);
}
TESSERA_CASE(normal_numbers_have_mean_zero_and_variance_one);

template <class T>
concept random_elements = requires { rand<T, 2>(1); } && requires { randn<T, 2>(1); };
static_assert(random_elements<float> && random_elements<double> && !random_elements<int>);

}  // namespace
