// One family of vector kernels against the definition, over pseudo-random geometries and tiles.
#ifndef TESSERA_TESTS_KERNEL_VECTOR_FAMILIES_HPP
#define TESSERA_TESTS_KERNEL_VECTOR_FAMILIES_HPP

#include "kernel/vector/against_definition.hpp"

#include <tessera/kernel/vector/contract.hpp>

#include <cstddef>
#include <utility>

namespace tessera::testing {

namespace vector = kernel::vector;
using vector::family;
using vector::kernel_plan;

/// Wide enough for vectors, with channels that fill none, one or more of them.
template <std::size_t R>
constexpr convolution_geometry<R> wide_geometry(std::size_t seed) {
  dice d(77 * R + seed + first_seed);
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

/// Multiply-adds in the code of a kernel, about: every tile at a border has code of its own, and so has a rest of channels.
constexpr std::size_t code_of(kernel::contraction<3> const& plan, kernel_plan const& tile) {
  auto const wide = tile.kind == family::columns;
  auto const per_tile = wide ? tile.vectors * tile.lanes : tile.count,
             channels = wide ? tile.count : tile.vectors * tile.lanes;
  auto const& width = plan.axis(2);
  auto const reach = width.window.extent() / width.source_step() / (per_tile * width.phases()) + 1;
  auto const tiles = width.result_size() / (per_tile * width.phases()) + 1, own = tiles < 2 * reach ? tiles : 2 * reach;
  return tile.count * tile.vectors * width.window.window * own * (plan.results_per_group() % channels == 0 ? 1 : 2);
}

/// Beyond the first geometries quick to compile.
template <class T>
constexpr kernel_plan any_tile(family kind, kernel::contraction<3> const& plan, dice& d) {
  auto const axis = plan.axis(2);
  auto const places = (axis.result_size() + axis.phases() - 1) / axis.phases();
  std::size_t lanes = std::size_t{2} << d.roll(0, 2), vectors = d.roll(1, 2), count = d.roll(1, 5);
  if (lanes > vector::widest<T>) lanes = vector::widest<T>;
  while (kind != family::channels && lanes > places) lanes /= 2;
  if (kind == family::channels && count > places) count = places;
  kernel_plan tile{kind, count, vectors, lanes};
  for (; first_seed != 0 && code_of(plan, tile) > 30 && tile.count * tile.vectors > 1; tile.vectors = 1) {
    tile.count = (tile.count + 1) / 2;
  }
  return tile;
}

/// A tile that fits the geometry, as large or small as it comes; columns where rows would unroll too much code.
template <class T>
constexpr kernel_plan random_tile(family kind, kernel::contraction<3> const& plan, std::size_t seed) {
  dice d(seed + first_seed);
  if (kind != family::rows) return any_tile<T>(kind, plan, d);
  vector::detail::rows_sizes const sizes(plan, sizeof(T));
  for (int i = 0; i < 20; ++i) {
    auto const tile = any_tile<T>(kind, plan, d);
    if (vector::estimated_cycles_of_rows(plan, sizes, tile) < 1e300) return tile;
  }
  return any_tile<T>(family::columns, plan, d);
}

/// The whole result, some rows of it, or some tiles of each row.
constexpr vector::strip random_strip(kernel::contraction<3> const& plan, kernel_plan const& tile, std::size_t seed) {
  dice d(seed + first_seed);
  auto const places = tile.kind == family::channels ? tile.count : tile.vectors * tile.lanes;
  auto const tiles = vector::tiles_of(plan.axis(2), vector::inner_places_of(plan.axis(2)), places).count;
  switch (d.roll(0, 2)) {
    case 0:
      return vector::whole_result(plan);
    case 1:
      return {d.roll(1, plan.rows())};
    default:
      return {d.roll(1, 2), d.roll(1, tiles), tiles};
  }
}

template <class T, auto G, bool Transposed, family Kind, std::size_t Seed>
void call_family(T const* source, T const* weights, T const* bias, T* result) {
  constexpr auto plan = vector::as_rows(kernel::contraction<G.rank>{G, Transposed});
  constexpr auto tile = random_tile<T>(Kind, plan, Seed);
  vector::contract_in_strips<plan, tile, random_strip(plan, tile, Seed)>(source, weights, bias, result);
}

template <class T, family Kind, std::size_t R, std::size_t First, std::size_t... I>
void check_seeds(std::index_sequence<I...>) {
  constexpr kernels_of_geometry<T, R> all[]{{wide_geometry<R>(First + I),
                                             &call_family<T, wide_geometry<R>(First + I), false, Kind, First + I>,
                                             &call_family<T, wide_geometry<R>(First + I), true, Kind, First + I>}...};
  for (auto const& one : all) one.check();
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

/// Compilers that take long over a geometry are given one in so many.
#ifndef TESSERA_TEST_ONE_IN
#define TESSERA_TEST_ONE_IN 1
#endif

template <class T, family Kind, std::size_t R, std::size_t First, std::size_t Count>
void check_random_geometries() {
  static_assert(first_seed != 0 || computed<T, Kind, R, First, Count>() > Count);
  constexpr std::size_t all = first_seed == 0 ? Count : (Count * 4 + 2) / 3;
  constexpr std::size_t count = (all + TESSERA_TEST_ONE_IN - 1) / TESSERA_TEST_ONE_IN;
  static_assert(first_seed != 0 || computed<T, Kind, R, First, count>() > 0);
  check_seeds<T, Kind, R, First>(std::make_index_sequence<count>{});
}

}  // namespace tessera::testing

#endif
