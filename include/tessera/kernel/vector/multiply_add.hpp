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

/// A vector of the type that a builtin takes: compilers, and releases of one compiler, differ in it.
template <class V>
struct reinterpreted {
  V const& vector;
  template <class U>
  TESSERA_ALWAYS_INLINE operator U() const {
    return (U)vector;
  }
};

/// a * b by pmaddwd.
template <class V>
TESSERA_ALWAYS_INLINE V products_of_pairs(reinterpreted<V> const& a, reinterpreted<V> const& b) {
#if defined(__AVX512BW__) && defined(__clang__)
  if constexpr (sizeof(V) == 64) return (V)__builtin_ia32_pmaddwd512(a, b);
#elif defined(__AVX512BW__)
  if constexpr (sizeof(V) == 64) return (V)__builtin_ia32_pmaddwd512_mask(a, b, V{}, 0xFFFF);
#endif
#if defined(__AVX2__)
  if constexpr (sizeof(V) == 32) return (V)__builtin_ia32_pmaddwd256(a, b);
#endif
#if defined(__SSE2__)
  if constexpr (sizeof(V) == 16) return (V)__builtin_ia32_pmaddwd128(a, b);
#endif
}

#if defined(__AVX512VNNI__) && defined(__AVX512VL__)

/// sum + a * b by vpdpwssd. Written out for Clang, which splits the instruction in two to shorten a chain of sums that is not
/// what a kernel waits for.
template <class V>
TESSERA_ALWAYS_INLINE V pairs_multiplied_and_added(V sum, V const& a, V const& b) {
#if defined(__clang__)
  asm("vpdpwssd {%2, %1, %0|%0, %1, %2}" : "+v"(sum) : "v"(a), "v"(b));
  return sum;
#else
  if constexpr (sizeof(V) == 64) return (V)__builtin_ia32_vpdpwssd_v16si(sum, a, b);
  else if constexpr (sizeof(V) == 32) return (V)__builtin_ia32_vpdpwssd_v8si(sum, a, b);
  else return (V)__builtin_ia32_vpdpwssd_v4si(sum, a, b);
#endif
}

#else

template <class V>
TESSERA_ALWAYS_INLINE V pairs_multiplied_and_added(V const& sum, V const& a, V const& b) {
#if defined(__AVXVNNI__) && !defined(__clang__)
  if constexpr (sizeof(V) == 32) return (V)__builtin_ia32_vpdpwssd_v8si(sum, a, b);
  else return (V)__builtin_ia32_vpdpwssd_v4si(sum, a, b);
#else
  return sum + products_of_pairs<V>({a}, {b});
#endif
}

#endif

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
