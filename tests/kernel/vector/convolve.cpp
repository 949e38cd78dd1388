// Vectors where there is a kernel for the elements, direct sums otherwise: either way the sums of the definition.

#include "kernel/vector/against_definition.hpp"

#include <tessera/kernel/vector/convolve.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace {

using namespace tessera::testing;
namespace vector = tessera::kernel::vector;

template <class T, auto G>
void call_forwards(T const* x, T const* w, T const* bias, T* y) {
  vector::convolve<G>(x, w, bias, y);
}
template <class T, auto G>
void call_backwards(T const* y, T const* w, T const* bias, T* x) {
  vector::convolve_transposed<G>(y, w, bias, x);
}

template <class T, auto G>
void check_both_ways() {
  kernels_of_geometry<T, G.rank>{G, &call_forwards<T, G>, &call_backwards<T, G>}.check();
}

using tessera::convolution_geometry;

/// A product of matrices: so many channels that the row of pairs is cut.
constexpr convolution_geometry<1> long_sums = [] {
  convolution_geometry<1> geometry{1, 1, 16'000, 3};
  geometry.window.axis[0].input = geometry.window.axis[0].positions = 7;
  return geometry;
}();
constexpr convolution_geometry<2> many_channels = [] {
  convolution_geometry<2> geometry{2, 1, 65, 9};
  for (auto& axis : geometry.window.axis)
    axis = slid(tessera::window_axis{.input = 20, .window = 3, .before = 1, .after = 1});
  return geometry;
}();

/// Every operand of the same number.
template <auto G, class X, class W>
bool sums_of_one_product_are_exact(int x, int w) {
  std::vector<X> const source(G.input_size(), static_cast<X>(x));
  std::vector<W> const weights(G.kernel_size(), static_cast<W>(w));
  std::vector<std::int32_t> const bias(G.out_channels, 5);
  destination<std::int32_t> y(G.output_size()), prepared(G.output_size());
  sums expected(G.output_size(), bias, G.output_plane(), 0);
  for_each_product(G, [&](auto, auto, auto o) { expected.add(o, static_cast<double>(x) * w); });
  vector::convolve<G>(source.data(), weights.data(), bias, y.data());
  vector::prepared_weights<W, G, false> const ready(weights.data());
  vector::convolve<G>(source.data(), weights.data(), bias, prepared.data(), ready);
  return y.holds(expected) && prepared.holds(expected);
}

/// Bits, and bytes with wider integers, have the sums of their numbers.
template <auto G, class X, class W>
bool sums_are_those_of_integers() {
  constexpr tessera::kernel::contraction<G.rank> plan{G, false};
  bool const truth[2]{false, true};
  auto const given = drawn<int>(G.input_size(), 1, [](dice& d) { return d.roll(0, 1); });
  auto const source = std::make_unique<X[]>(given.size());
  for (std::size_t i = 0; i < given.size(); ++i) source[i] = static_cast<X>(truth[given[i]]);
  auto const weights = drawn<W>(G.kernel_size(), 2, [](dice& d) { return d.roll(0, 255); });
  auto const bias = random_numbers<std::int32_t>(G.out_channels, 3);
  auto expected = sums(G.output_size(), bias, G.output_plane(), 0);
  for (auto const& at : product_places(plan)) {
    expected.add(at.result, given[at.source] * static_cast<double>(weights[at.weight]));
  }
  destination<std::int32_t> y(G.output_size());
  vector::prepared_weights<W, G, false> const ready(weights.data());
  vector::convolve<G>(source.get(), weights.data(), bias, y.data(), ready);
  return y.holds(expected);
}

}  // namespace

TEST_CASE("the largest bytes are summed exactly", "[kernel]") {
  CHECK(sums_of_one_product_are_exact<many_channels, std::int8_t, std::int8_t>(-128, -128));
  CHECK(sums_of_one_product_are_exact<many_channels, std::int8_t, std::int8_t>(-128, 127));
  CHECK(sums_of_one_product_are_exact<long_sums, std::uint8_t, std::uint8_t>(255, 255));
  CHECK(sums_of_one_product_are_exact<long_sums, std::uint8_t, std::int8_t>(255, -128));
}

TEST_CASE("bits are bytes, and bytes meet wider integers", "[kernel]") {
  CHECK(sums_are_those_of_integers<random_geometry<2>(9), bool, std::int8_t>());
  CHECK(sums_are_those_of_integers<many_channels, bool, std::uint8_t>());
  CHECK(sums_are_those_of_integers<random_geometry<2>(9), std::int32_t, std::int8_t>());
}

TEST_CASE("every element type is convolved by the definition", "[kernel]") {
  check_both_ways<float, random_geometry<2>(7)>();
  check_both_ways<double, random_geometry<2>(8)>();
  check_both_ways<int, random_geometry<1>(9)>();
  check_both_ways<int, random_geometry<2>(9)>();
  check_both_ways<int, random_geometry<2>(10)>();
  check_both_ways<int, random_geometry<2>(11)>();
  check_both_ways<int, random_geometry<3>(9)>();
  check_both_ways<long, random_geometry<3>(10)>();
}
