// One family of vector kernels against the definition, over pseudo-random geometries and tiles.
#ifndef TESSERA_TESTS_KERNEL_VECTOR_FAMILIES_HPP
#define TESSERA_TESTS_KERNEL_VECTOR_FAMILIES_HPP

#include "catch.hpp"
#include "kernel/vector/definition.hpp"

#include <tessera/kernel/vector/contract.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace tessera::testing {

namespace vector = kernel::vector;
using vector::family;
using vector::kernel_plan;

/// Wide enough for vectors, with channels that fill none, one or more of them.
template <std::size_t R>
constexpr convolution_geometry<R> wide_geometry(std::size_t seed) {
  dice d(77 * R + seed);
  auto geometry = random_geometry<R>(seed);
  auto const groups = geometry.groups;
  geometry.in_channels = groups * d.roll(1, 4);
  geometry.out_channels = groups * d.roll(1, 21);
  auto& axis = geometry.window.axis[R - 1];
  axis.input += d.roll(0, 40);
  if (axis.window > 7) axis.window = 7;
  axis = slid(axis);
  return geometry;
}

template <class T>
constexpr kernel_plan any_tile(family kind, kernel::contraction<3> const& plan, dice& d) {
  auto const axis = plan.axis(2);
  auto const places = (axis.result_size() + axis.phases() - 1) / axis.phases();
  std::size_t lanes = std::size_t{2} << d.roll(0, 2), vectors = d.roll(1, 2), count = d.roll(1, 5);
  if (lanes > vector::widest<T>) lanes = vector::widest<T>;
  while (kind != family::channels && lanes > places) lanes /= 2;
  if (kind == family::channels && count > places) count = places;
  return {kind, count, vectors, lanes};
}

/// A tile that fits the geometry, as large or small as it comes; direct where rows would unroll too much code.
template <class T>
constexpr kernel_plan random_tile(family kind, kernel::contraction<3> const& plan, std::size_t seed) {
  dice d(seed);
  if (kind != family::rows) return any_tile<T>(kind, plan, d);
  vector::detail::rows_sizes const sizes(plan);
  for (int i = 0; i < 20; ++i) {
    auto const tile = any_tile<T>(kind, plan, d);
    if (vector::estimated_cycles_of_rows<T>(plan, sizes, tile) < 1e300) return tile;
  }
  return {family::direct};
}

template <class T, auto G, family Kind, std::size_t Seed>
bool convolves() {
  constexpr auto plan = vector::as_rows(kernel::contraction<G.rank>{G, false});
  auto const x = random_numbers<T>(G.input_size(), 1), w = random_numbers<T>(G.kernel_size(), 2);
  auto const bias = random_numbers<T>(G.out_channels, 3);
  sums expected(G.output_size(), bias, G.output_plane(), G.in_per_group() * G.taps());
  for_each_product(
      G, [&](auto i, auto k, auto o) { expected.add(o, static_cast<double>(x[i]) * static_cast<double>(w[k])); });
  destination<T> y(G.output_size());
  constexpr auto tile = random_tile<T>(Kind, plan, Seed);
  if constexpr (tile.kind == family::direct) return true;
  else vector::contract_by<plan, tile>(x.data(), w.data(), bias, y.data());
  return y.holds(expected);
}

template <class T, auto G, family Kind, std::size_t Seed>
bool convolves_back() {
  constexpr auto plan = vector::as_rows(kernel::contraction<G.rank>{G, true});
  auto const y = random_numbers<T>(G.output_size(), 4), w = random_numbers<T>(G.kernel_size(), 5);
  auto const bias = random_numbers<T>(G.in_channels, 6);
  sums expected(G.input_size(), bias, G.input_plane(), G.out_per_group() * G.taps());
  for_each_product(
      G, [&](auto i, auto k, auto o) { expected.add(i, static_cast<double>(y[o]) * static_cast<double>(w[k])); });
  destination<T> x(G.input_size());
  constexpr auto tile = random_tile<T>(Kind, plan, Seed);
  if constexpr (tile.kind == family::direct) return true;
  else vector::contract_by<plan, tile>(y.data(), w.data(), bias, x.data());
  return x.holds(expected);
}

struct comparison {
  std::string geometry;
  bool (*forwards)();
  bool (*backwards)();
};

template <class T, family Kind, std::size_t R, std::size_t First, std::size_t... I>
std::vector<comparison> comparisons(std::index_sequence<I...>) {
  return {{text_of(wide_geometry<R>(First + I)), &convolves<T, wide_geometry<R>(First + I), Kind, First + I>,
           &convolves_back<T, wide_geometry<R>(First + I), Kind, First + I>}...};
}

/// How many of the geometries have a tile.
template <class T, family Kind, std::size_t R, std::size_t First, std::size_t Count>
constexpr std::size_t computed() {
  std::size_t found = 0;
  for (std::size_t seed = First; seed < First + Count; ++seed) {
    for (bool const transposed : {false, true}) {
      auto const plan = vector::as_rows(kernel::contraction<R>{wide_geometry<R>(seed), transposed});
      found += random_tile<T>(Kind, plan, seed).kind == Kind ? 1 : 0;
    }
  }
  return found;
}

template <class T, family Kind, std::size_t R, std::size_t First, std::size_t Count>
void check_random_geometries() {
  STATIC_REQUIRE(computed<T, Kind, R, First, Count>() > Count);
  for (auto const& one : comparisons<T, Kind, R, First>(std::make_index_sequence<Count>{})) {
    INFO(one.geometry);
    CHECK(one.forwards());
    CHECK(one.backwards());
  }
}

}  // namespace tessera::testing

#endif
