// Primes: the largest whose squares fit the widest integer, one after the other.
#ifndef TESSERA_VERIFY_PRIMES_HPP
#define TESSERA_VERIFY_PRIMES_HPP

#include <tessera/verify/wide.hpp>

#include <cstdint>

namespace tessera::detail {

/// The Mersenne prime 2^61 - 1, or 2^31 - 1 where no integer has more than 64 bits.
inline constexpr int prime_bits = sizeof(widest_unsigned) == 16 ? 61 : 31;
inline constexpr std::uint64_t largest_prime = (std::uint64_t{1} << prime_bits) - 1;

constexpr std::uint64_t product_modulo(std::uint64_t a, std::uint64_t b, std::uint64_t n) {
  return static_cast<std::uint64_t>(widest_unsigned{a} * b % n);
}

/// base^exponent modulo n.
constexpr std::uint64_t power_modulo(std::uint64_t base, std::uint64_t exponent, std::uint64_t n) {
  std::uint64_t result = 1;
  for (; exponent != 0; exponent /= 2, base = product_modulo(base, base, n)) {
    if (exponent % 2 == 1) result = product_modulo(result, base, n);
  }
  return result;
}

/// Miller and Rabin's test of an odd n with one base: a prime passes it.
constexpr bool may_be_prime(std::uint64_t n, std::uint64_t base) {
  std::uint64_t odd_part = n - 1;
  while (odd_part % 2 == 0) odd_part /= 2;
  auto power = power_modulo(base, odd_part, n);
  if (power == 1) return true;
  for (; odd_part != n - 1; odd_part *= 2, power = product_modulo(power, power, n)) {
    if (power == n - 1) return true;
  }
  return false;
}

/// Of an odd n > 37 of at most 64 bits: no composite passes with all of these bases (Sorenson and Webster, "Strong pseudoprimes
/// to twelve prime bases", 2015).
constexpr bool is_prime(std::uint64_t n) {
  for (std::uint64_t base : {2U, 3U, 5U, 7U, 11U, 13U, 17U, 19U, 23U, 29U, 31U, 37U}) {
    if (!may_be_prime(n, base)) return false;
  }
  return true;
}

/// The largest prime below an odd number, which is above 39.
constexpr std::uint64_t prime_below(std::uint64_t n) {
  do n -= 2;
  while (!is_prime(n));
  return n;
}

}  // namespace tessera::detail

#endif
