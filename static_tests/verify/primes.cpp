#include "case.hpp"

#include <tessera/verify/primes.hpp>

#include <cstdint>

namespace {

using namespace tessera::detail;
using tessera::testing::opaque;

constexpr bool powers_are_taken_modulo_a_number() {
  return power_modulo(opaque(std::uint64_t{3}), 5, 100) == 43 && power_modulo(opaque(std::uint64_t{7}), 0, 13) == 1 &&
         power_modulo(opaque(std::uint64_t{2}), 1000, 1'000'000'007) == 688'423'210;  // Python: pow(2, 1000, 10**9 + 7)
}
TESSERA_CASE(powers_are_taken_modulo_a_number);

// Carmichael numbers, strong pseudoprimes to the bases 2 to 7, and a product of two primes of 31 bits.
constexpr bool composites_are_told_from_primes() {
  std::uint64_t const primes[]{41, 97, 65537, 1'000'000'007, 2'147'483'647};
  std::uint64_t const composites[]{561, 41041, 3'215'031'751, 2'147'483'645, 25'326'001};
  for (auto n : primes) {
    if (!is_prime(opaque(n))) return false;
  }
  for (auto n : composites) {
    if (is_prime(opaque(n))) return false;
  }
  return true;
}
TESSERA_CASE(composites_are_told_from_primes);

#ifdef __SIZEOF_INT128__
// The largest primes up to 2^61 are 2^61 - k for k = 1, 31, 45, 229.
constexpr bool primes_are_found_from_the_largest_on() {
  auto const first = opaque(largest_prime), second = prime_below(first), third = prime_below(second);
  constexpr auto power = std::uint64_t{1} << 61;
  return is_prime(first) && first == power - 1 && second == power - 31 && third == power - 45 &&
         prime_below(third) == power - 229 && !is_prime(3'825'123'056'546'413'051);
}
TESSERA_CASE(primes_are_found_from_the_largest_on);
#endif

}  // namespace
