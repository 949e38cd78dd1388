// The run-time loops against the definition over pseudo-random geometries, and of integers, narrow ones too, bit for bit
// against the kernel of constant evaluation.

#include "kernel/vector/against_definition.hpp"

#include <tessera/kernel/constant/convolve.hpp>
#include <tessera/kernel/vector/direct.hpp>
#include <tessera/support/accumulator.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <tuple>
#include <utility>
#include <vector>

namespace {

namespace kernel = tessera::kernel;
using namespace tessera::testing;

template <auto G, bool Transposed, class X, class W, class T>
void call_directly(X const* source, W const* weights, T const* bias, T* result) {
  if constexpr (Transposed) kernel::vector::convolve_transposed_directly<G>(source, weights, bias, result);
  else kernel::vector::convolve_directly<G>(source, weights, bias, result);
}

template <class T, std::size_t R, std::size_t First, std::size_t... I>
void check_seeds(std::index_sequence<I...>) {
  constexpr kernels_of_geometry<T, R> all[]{{random_geometry<R>(First + I),
                                             &call_directly<random_geometry<R>(First + I), false, T, T, T>,
                                             &call_directly<random_geometry<R>(First + I), true, T, T, T>}...};
  for (auto const& one : all) one.check();
}

/// The whole range of narrow integers, and of wide ones as much as cannot overflow.
template <class X>
std::vector<X> whole_numbers(std::size_t count, std::size_t seed) {
  return drawn<X>(count, seed, [](dice& d) {
    if constexpr (sizeof(X) <= 2) return d.roll(0, 65535);
    else return d.roll_signed(-999, 999);
  });
}

template <auto G, bool Transposed, class X, class T>
std::vector<T> by_constant_evaluation(std::vector<X> const& source, std::vector<X> const& weights,
                                      std::vector<T> const& bias) {
  constexpr std::size_t count = Transposed ? G.input_size() : G.output_size();
  struct storage {
    T elements[count];
  };
  auto const result = std::make_unique<storage>();
  auto const *from = source.data(), *with = weights.data();
  if constexpr (Transposed) kernel::constant::convolve_transposed<G, X>(from, with, bias, result->elements);
  else kernel::constant::convolve<G, X>(from, with, bias, result->elements);
  return {std::begin(result->elements), std::end(result->elements)};
}

/// Integers by the definition and, in every second geometry, by the other kernel, which takes longer to compile.
template <auto G, bool Transposed, class X, bool WithConstant>
bool agrees() {
  using T = tessera::accumulator_t<X>;
  constexpr kernel::contraction<G.rank> plan{G, Transposed};
  auto const source = whole_numbers<X>(source_count(plan), 1), weights = whole_numbers<X>(G.kernel_size(), 2);
  auto const bias = whole_numbers<T>(plan.result_channels(), 3);
  auto const expected = sums_by_definition(plan, product_places(plan), source, weights, bias);
  destination<T> result(expected.value.size());
  call_directly<G, Transposed>(source.data(), weights.data(), bias.data(), result.data());
  if constexpr (WithConstant) {
    auto const constant = by_constant_evaluation<G, Transposed>(source, weights, bias);
    if (!std::equal(constant.begin(), constant.end(), result.data())) return false;
  }
  return result.holds(expected);
}

template <std::size_t Seed>
using integer = std::tuple_element_t<Seed / 2 % 4, std::tuple<std::int8_t, std::uint8_t, std::int16_t, std::int32_t>>;

template <std::size_t R, std::size_t Seed>
void check_integers() {
  static constexpr auto geometry = random_geometry<R>(Seed);
  INFO(text_of(geometry));
  CHECK(agrees<random_geometry<R>(Seed), false, integer<Seed>, Seed % 2 == 0>());
  CHECK(agrees<random_geometry<R>(Seed), true, integer<Seed>, Seed % 2 == 0>());
}

template <std::size_t R, std::size_t First, std::size_t... I>
void check_integer_seeds(std::index_sequence<I...>) {
  (check_integers<R, First + I>(), ...);
}

/// Beyond the first geometries a quarter of them, since every target takes others.
template <std::size_t Count>
using seeds = std::make_index_sequence<first_seed == 0 ? Count : Count / 4>;

template <std::size_t R, std::size_t First, std::size_t Count>
void check_random_integers() {
  check_integer_seeds<R, First>(seeds<Count>{});
}
template <class T, std::size_t R, std::size_t First, std::size_t Count>
void check_random_geometries() {
  check_seeds<T, R, First>(seeds<Count>{});
}

}  // namespace

TEST_CASE("signals are convolved by the definition", "[kernel]") {
  check_random_integers<1, 0, 36>();
  check_random_geometries<float, 1, 36, 16>();
}

TEST_CASE("pictures are convolved by the definition", "[kernel]") {
  check_random_integers<2, 0, 44>();
  check_random_geometries<float, 2, 44, 20>();
}

TEST_CASE("volumes are convolved by the definition", "[kernel]") {
  check_random_integers<3, 0, 24>();
  check_random_geometries<float, 3, 24, 8>();
  check_random_geometries<double, 3, 32, 4>();
}

TEST_CASE("narrow integers are convolved in wide ones", "[kernel]") {
  static constexpr auto geometry = random_geometry<2>(1);
  std::vector<std::int8_t> const x(geometry.input_size(), -128), w(geometry.kernel_size(), -128);
  std::vector<std::int32_t> const bias(geometry.out_channels, 5);
  std::vector<std::int32_t> y(geometry.output_size());
  kernel::vector::convolve_directly<geometry>(x.data(), w.data(), bias, y.data());
  sums expected(geometry.output_size(), bias, geometry.output_plane(), 0);
  for_each_product(geometry, [&](auto, auto, auto o) { expected.add(o, 16384); });
  for (std::size_t i = 0; i < y.size(); ++i) REQUIRE(y[i] == static_cast<std::int32_t>(expected.value[i]));
}
