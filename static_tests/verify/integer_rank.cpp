#include "case.hpp"

#include <tessera/verify/integer_rank.hpp>

#include <cstdint>
#include <limits>

namespace {

using namespace tessera::detail;
using tessera::testing::opaque;

constexpr bool magnitudes_and_residues_of_the_least_integers() {
  constexpr auto least = std::numeric_limits<std::int64_t>::min();
  return magnitude_of(opaque(least)) == std::uint64_t{1} << 63 && magnitude_of(std::int8_t{-128}) == 128 &&
         magnitude_of(true) == 1 && residue_of(opaque(-1), 97) == 96 && residue_of(-97, 97) == 0 &&
         residue_of(opaque(least), 97) == 18;  // Python: -2**63 % 97
}
TESSERA_CASE(magnitudes_and_residues_of_the_least_integers);

constexpr bool the_bits_of_a_row_bound_its_sum() {
  int const m[]{3, -5, 0, opaque(1)}, zeros[4]{};
  std::uint64_t const large[]{~std::uint64_t{0}, opaque(~std::uint64_t{0})};
  return bits_of_a_row<2, 2>(m) == 3 && bits_of_a_row<1, 4>(m) == 4 && bits_of_a_row<2, 2>(zeros) == 0 &&
         bits_of_a_row<1, 2>(large) >= 65;
}
TESSERA_CASE(the_bits_of_a_row_bound_its_sum);

constexpr bool a_prime_in_the_determinant_does_not_deceive() {
  auto const p = static_cast<std::int64_t>(opaque(largest_prime));
  std::int64_t const one[]{1, 0, 0, p}, two[]{p, 0, 0, p}, none[]{p, 2 * p, 0, 0};
  return integer_rank<2, 2>(one) == 2 && integer_rank<2, 2>(two) == 2 && integer_rank<2, 2>(none) == 1 &&
         rank_modulo<2, 2>(one, largest_prime) == 1;
}
TESSERA_CASE(a_prime_in_the_determinant_does_not_deceive);

constexpr bool no_size_overflows() {
  constexpr auto most = std::numeric_limits<std::int64_t>::max(), least = std::numeric_limits<std::int64_t>::min();
  std::int64_t const regular[]{most, least, 1, least, opaque(most), 2, 3, 5, most};
  std::int64_t const singular[]{most, least, 1, most, least, 1, 3, opaque(std::int64_t{5}), most};
  std::uint64_t const of_unsigned[]{~std::uint64_t{0}, 1, ~std::uint64_t{0}, opaque(std::uint64_t{1})};
  return integer_rank<3, 3>(regular) == 3 && integer_rank<3, 3>(singular) == 2 && integer_rank<2, 2>(of_unsigned) == 1;
}
TESSERA_CASE(no_size_overflows);

}  // namespace
