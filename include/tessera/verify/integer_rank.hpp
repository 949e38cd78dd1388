// The rank of a matrix of integers, exactly: from its ranks modulo primes.
#ifndef TESSERA_VERIFY_INTEGER_RANK_HPP
#define TESSERA_VERIFY_INTEGER_RANK_HPP

#include <tessera/verify/elimination.hpp>
#include <tessera/verify/primes.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>

namespace tessera::detail {

template <std::integral T>
constexpr std::uint64_t magnitude_of(T x) {
  return x < T{} ? std::uint64_t{0} - static_cast<std::uint64_t>(x) : static_cast<std::uint64_t>(x);
}

template <std::integral T>
constexpr std::uint64_t residue_of(T x, std::uint64_t prime) {
  auto const rest = magnitude_of(x) % prime;
  return x < T{} && rest != 0 ? prime - rest : rest;
}

/// The least b such that the magnitudes of each row sum to at most 2^b. A minor of order s is then at most 2^(s b).
template <std::size_t R, std::size_t C, class Elements>
constexpr std::size_t bits_of_a_row(Elements const& elements) {
  widest_unsigned largest = 0;
  for (std::size_t i = 0; i < R; ++i) {
    widest_unsigned sum = 0;
    for (std::size_t j = 0; j < C; ++j) {
      auto const magnitude = magnitude_of(elements[i * C + j]);
      if (sum + magnitude < sum) return 128;
      sum += magnitude;
    }
    largest = sum > largest ? sum : largest;
  }
  std::size_t bits = 0;
  while (bits < 8 * sizeof(largest) && (widest_unsigned{1} << bits) < largest) ++bits;
  return bits;
}

template <std::size_t R, std::size_t C, class Elements>
constexpr std::size_t rank_modulo(Elements const& elements, std::uint64_t prime) {
  std::uint64_t residues[R][C]{};
  std::size_t at = 0;
  for (auto& row : residues) {
    for (auto& residue : row) residue = residue_of(elements[at++], prime);
  }
  return count_pivots(residue_elimination{{}, prime}, residues);
}

/// The rank modulo a prime is no larger than the rank, and smaller only where the prime divides all minors of the next order.
/// The product of enough primes is larger than any such minor: what they all divide is zero.
template <std::size_t R, std::size_t C, class Elements>
constexpr std::size_t integer_rank(Elements const& elements) {
  constexpr std::size_t largest_rank = R < C ? R : C;
  auto const bits = bits_of_a_row<R, C>(elements);
  std::size_t rank = 0, bits_of_primes = 0;
  for (auto prime = largest_prime;; prime = prime_below(prime)) {
    auto const found = rank_modulo<R, C>(elements, prime);
    if (found > rank) rank = found;
    bits_of_primes += prime_bits - 1;
    if (rank == largest_rank || bits_of_primes >= (rank + 1) * bits) return rank;
  }
}

}  // namespace tessera::detail

#endif
