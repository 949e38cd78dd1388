// The run-time kernels against the definition, over pseudo-random geometries: integers exactly, floating point within
// (n + 1) * eps * (|bias| + the sum of the magnitudes of the n products), which no order of summation exceeds.

#include "catch.hpp"
#include "kernel/vector/definition.hpp"

#include <tessera/kernel/vector/direct.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace {

namespace kernel = tessera::kernel;
namespace testing = tessera::testing;
using testing::destination;
using testing::random_geometry;
using testing::random_numbers;
using testing::sums;
using testing::text_of;

template <auto G, class T>
bool convolves() {
  auto const x = random_numbers<T>(G.input_size(), 1), w = random_numbers<T>(G.kernel_size(), 2);
  auto const bias = random_numbers<T>(G.out_channels, 3);
  sums expected(G.output_size(), bias, G.output_plane(), G.in_per_group() * G.taps());
  testing::for_each_product(
      G, [&](auto i, auto k, auto o) { expected.add(o, static_cast<double>(x[i]) * static_cast<double>(w[k])); });
  destination<T> y(G.output_size());
  kernel::vector::convolve_directly<G>(x.data(), w.data(), bias, y.data());
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
  kernel::vector::convolve_transposed_directly<G>(y.data(), w.data(), bias, x.data());
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
  kernel::vector::convolve_directly<geometry>(x.data(), w.data(), bias, y.data());
  sums expected(geometry.output_size(), bias, geometry.output_plane(), 0);
  testing::for_each_product(geometry, [&](auto, auto, auto o) { expected.add(o, 16384); });
  for (std::size_t i = 0; i < y.size(); ++i) REQUIRE(y[i] == static_cast<std::int32_t>(expected.value[i]));
}
