// Integers are exact: every sum is that of the definition, whatever the kernel, the parts and the kinds of 8-bit integers.

#include "kernel/vector/families.hpp"

#include <tessera/kernel/vector/contract_pairs.hpp>

#include <cstddef>
#include <cstdint>
#include <tuple>
#include <utility>
#include <vector>

namespace {

using namespace tessera::testing;
using tessera::kernel::contraction;
using vector::pair;
using vector::pair_parts;

template <std::size_t Seed>
using operand_types =
    std::tuple_element_t<Seed % 5, std::tuple<std::pair<std::int8_t, std::int8_t>, std::pair<std::uint8_t, std::int8_t>,
                                              std::pair<std::int8_t, std::uint8_t>,
                                              std::pair<std::uint8_t, std::uint8_t>, std::pair<char, signed char>>>;

template <class X>
std::vector<X> any_bytes(std::size_t count, std::size_t seed) {
  return drawn<X>(count, seed, [](dice& d) { return d.roll(0, 3) == 0 ? 128 : d.roll(0, 255); });
}

/// Parts of any length: most of them overlap their neighbours, and reach into the padding.
constexpr pair_parts random_parts(contraction<3> const& plan, std::size_t seed) {
  dice d(seed + first_seed);
  pair_parts parts{plan};
  for (auto& axis : parts.axis) {
    if (d.roll(0, 1) == 0) axis.places = d.roll(axis.fewest_places(), axis.all_places());
  }
  return parts;
}

/// One geometry: what the kernel makes of all bytes, from memory of any alignment.
template <contraction<3> Plan, pair_parts Parts, kernel_plan Kernel, class X, class W, std::size_t R>
void check_pairs(contraction<R> const& given) {
  auto const source = any_bytes<X>(source_count(given) + 1, 1);
  auto const weights = any_bytes<W>(given.geometry.kernel_size() + 1, 2);
  std::vector<X> const x(source.begin() + 1, source.end());
  std::vector<W> const w(weights.begin() + 1, weights.end());
  auto const bias = drawn<pair>(given.result_channels(), 3, [](dice& d) { return d.roll_signed(-30'000, 30'000); });
  auto expected = sums(product(given.result_sizes()) * given.geometry.batch * given.result_channels(), bias,
                       product(given.result_sizes()), 0);
  for (auto const& at : product_places(given)) {
    expected.add(at.result, static_cast<double>(x[at.source]) * static_cast<double>(w[at.weight]));
  }
  destination<pair> result(expected.value.size()), prepared(expected.value.size());
  vector::contract_pairs_by<Plan, Parts, Kernel>(source.data() + 1, weights.data() + 1, bias, result.data());
  vector::prepared_pairs<Plan, Parts, Kernel> const packed(weights.data() + 1);
  vector::contract_pairs_prepared(source.data() + 1, packed, bias, prepared.data());
  INFO(text_of(given.geometry) << (given.transposed ? "; transposed" : "; forwards"));
  CHECK(result.holds(expected));
  CHECK(prepared.holds(expected));
}

template <std::size_t R, std::size_t Seed, bool Transposed, family Kind>
void check_family() {
  constexpr contraction<R> given{wide_geometry<R>(Seed), Transposed};
  constexpr auto plan = vector::as_rows(given);
  constexpr auto parts = random_parts(plan, Seed);
  using types = operand_types<Seed>;
  check_pairs<plan, parts, random_tile<pair>(Kind, parts.part(parts.results), Seed), typename types::first_type,
              typename types::second_type>(given);
}

template <std::size_t R, std::size_t First, std::size_t... I>
void check_seeds(std::index_sequence<I...>) {
  constexpr family kinds[]{family::columns, family::rows, family::channels};
  (check_family<R, First + I, false, kinds[I % 3]>(), ...);
  (check_family<R, First + I, true, kinds[(I + 1) % 3]>(), ...);
}

/// Beyond the first geometries half of them, since every target takes others.
template <std::size_t R, std::size_t First, std::size_t Count>
void check_random_pairs() {
  check_seeds<R, First>(std::make_index_sequence<(first_seed == 0 ? Count : Count / 2)>{});
}

}  // namespace

TEST_CASE("signals of bytes are summed by the definition", "[kernel]") { check_random_pairs<1, 300, 10>(); }
TEST_CASE("pictures of bytes are summed by the definition", "[kernel]") { check_random_pairs<2, 300, 24>(); }
TEST_CASE("volumes of bytes are summed by the definition", "[kernel]") { check_random_pairs<3, 300, 8>(); }
