// rand and randn: pseudo-random tensors from a seed, the same on every compiler and at compile time.
#ifndef TESSERA_TENSOR_RANDOM_HPP
#define TESSERA_TENSOR_RANDOM_HPP

#include <tessera/support/long_loop.hpp>
#include <tessera/tensor/concepts.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>

namespace tessera {

namespace detail {

/// SplitMix64 (Steele, Lea, Flood, OOPSLA 2014): 64 well-mixed bits a step.
class splitmix64 {
 public:
  constexpr explicit splitmix64(std::uint64_t seed) : state_(seed) {}

  constexpr std::uint64_t next() {
    std::uint64_t bits = (state_ += 0x9e3779b97f4a7c15U);
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9U;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebU;
    return bits ^ (bits >> 31);
  }

  /// Uniform in [0, 1): 24 bits, exact in float as in double.
  constexpr double uniform() { return static_cast<double>(next() >> 40) / 16777216.0; }

 private:
  std::uint64_t state_;
};

/// The sum of twelve uniform numbers, centred: mean 0, variance 1, within [-6, 6].
constexpr double irwin_hall(splitmix64& bits) {
  double sum = -6;
  for (int i = 0; i < 12; ++i) sum += bits.uniform();
  return sum;
}

}  // namespace detail

/// Uniform in [0, 1), in row-major order from the seed.
template <std::floating_point T, std::size_t... D>
constexpr tensor<T, D...> rand(std::uint64_t seed) {
  tensor<T, D...> result;
  detail::splitmix64 bits(seed);
  for (std::size_t i = 0; i < result.size();) {
    for (auto const end = detail::end_of_piece(i, result.size()); i < end; ++i)
      result.elements[i] = static_cast<T>(bits.uniform());
  }
  return result;
}

/// Mean 0 and variance 1, nearly normal: the sum of twelve uniform numbers (Irwin-Hall), which needs no logarithm and so
/// is exact and equal everywhere; no number is beyond 6 in magnitude.
template <std::floating_point T, std::size_t... D>
constexpr tensor<T, D...> randn(std::uint64_t seed) {
  tensor<T, D...> result;
  detail::splitmix64 bits(seed);
  for (std::size_t i = 0; i < result.size();) {
    for (auto const end = detail::end_of_piece(i, result.size()); i < end; ++i)
      result.elements[i] = static_cast<T>(detail::irwin_hall(bits));
  }
  return result;
}

}  // namespace tessera

#endif
