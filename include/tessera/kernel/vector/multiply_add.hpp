// multiply_add: one step of every kernel, of numbers or of pairs of 16-bit integers.
#ifndef TESSERA_KERNEL_VECTOR_MULTIPLY_ADD_HPP
#define TESSERA_KERNEL_VECTOR_MULTIPLY_ADD_HPP

#include <tessera/kernel/vector/simd.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// Two 16-bit integers in one element. The product of two pairs is the sum of the products of their halves, in 32 bits; so to
/// the kernels, pairs and their sums are 32-bit integers.
using pair = std::int32_t;

constexpr pair pair_of(std::int32_t low, std::int32_t high) { return high * 65'536 + (low & 65'535); }

namespace detail {

template <class V>
using lane_of = std::remove_cvref_t<decltype(std::declval<V&>()[0])>;

/// The bytes of the widest register whose pairs the processor multiplies and adds in one or two instructions.
#if defined(__AVX512BW__)
inline constexpr std::size_t widest_of_pairs = 64;
#elif defined(__AVX2__)
inline constexpr std::size_t widest_of_pairs = 32;
#elif defined(__SSE2__)
inline constexpr std::size_t widest_of_pairs = 16;
#else
inline constexpr std::size_t widest_of_pairs = 0;
#endif

/// By shifts and 32-bit products, on any processor; the halves of an operand that several steps share are taken once.
template <class V>
TESSERA_ALWAYS_INLINE V halves_multiplied_and_added(V const& sum, V const& a, V const& b) {
  return sum + ((a << 16) >> 16) * ((b << 16) >> 16) + (a >> 16) * (b >> 16);
}

/// By pmaddwd, or by vpdpwssd, which Clang makes of it and g++ does not.
template <class V>
TESSERA_ALWAYS_INLINE V pairs_multiplied_and_added(V const& sum, V const& a, V const& b) {
#if defined(__SSE2__)
  using halves [[maybe_unused]] = simd<std::int16_t, sizeof(V) / sizeof(std::int16_t)>;
#if defined(__AVX512VNNI__) && !defined(__clang__)
  if constexpr (sizeof(V) == 64) return (V)__builtin_ia32_vpdpwssd_v16si(sum, a, b);
#elif defined(__AVX512BW__) && !defined(__clang__)
  if constexpr (sizeof(V) == 64) return sum + (V)__builtin_ia32_pmaddwd512_mask((halves)a, (halves)b, V{}, 0xFFFF);
#elif defined(__AVX512BW__)
  if constexpr (sizeof(V) == 64) return sum + (V)__builtin_ia32_pmaddwd512((halves)a, (halves)b);
#endif
#if !defined(__clang__) && (defined(__AVXVNNI__) || (defined(__AVX512VNNI__) && defined(__AVX512VL__)))
  if constexpr (sizeof(V) == 32) return (V)__builtin_ia32_vpdpwssd_v8si(sum, a, b);
  if constexpr (sizeof(V) == 16) return (V)__builtin_ia32_vpdpwssd_v4si(sum, a, b);
#elif defined(__AVX2__)
  if constexpr (sizeof(V) == 32) return sum + (V)__builtin_ia32_pmaddwd256((halves)a, (halves)b);
  if constexpr (sizeof(V) == 16) return sum + (V)__builtin_ia32_pmaddwd128((halves)a, (halves)b);
#else
  if constexpr (sizeof(V) == 16) return sum + (V)__builtin_ia32_pmaddwd128((halves)a, (halves)b);
#endif
#else
  return halves_multiplied_and_added(sum, a, b);
#endif
}

}  // namespace detail

/// sum += a * b; vectors of 32-bit integers are pairs.
template <class V>
TESSERA_ALWAYS_INLINE void multiply_add(V& sum, V const& a, V const& b) {
  if constexpr (!std::is_same_v<detail::lane_of<V>, pair>) sum += a * b;
  else if constexpr (sizeof(V) < 16 || sizeof(V) > detail::widest_of_pairs)
    sum = detail::halves_multiplied_and_added(sum, a, b);
  else sum = detail::pairs_multiplied_and_added(sum, a, b);
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
