// Vectors of a processor's registers: the few operations that the kernels are made of.
#ifndef TESSERA_KERNEL_VECTOR_SIMD_HPP
#define TESSERA_KERNEL_VECTOR_SIMD_HPP

#include <tessera/support/config.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// Bytes of the widest register, and how many there are.
#if defined(__AVX512F__)
inline constexpr std::size_t register_bytes = 64, registers = 32;
#elif defined(__AVX__)
inline constexpr std::size_t register_bytes = 32, registers = 16;
#elif defined(__aarch64__)
inline constexpr std::size_t register_bytes = 16, registers = 32;
#else
inline constexpr std::size_t register_bytes = 16, registers = 16;
#endif

/// The lanes of the widest register.
template <class T>
inline constexpr std::size_t widest = register_bytes / sizeof(T);

/// Calls f(constant First), f(constant First + 1), ..., Count times, each inlined. Many come in halves: compilers limit the operands of a
/// fold.
template <std::size_t Count, std::size_t First = 0, class F>
TESSERA_ALWAYS_INLINE constexpr void unroll(F&& f) {
  if constexpr (Count > 128) {
    unroll<Count / 2, First>(f);
    unroll<Count - Count / 2, First + Count / 2>(f);
  } else {
    [&]<std::size_t... I>(std::index_sequence<I...>) TESSERA_INLINE_LAMBDA {
      (f(std::integral_constant<std::size_t, First + I>{}), ...);
    }(std::make_index_sequence<Count>{});
  }
}

namespace detail {

template <class T, std::size_t Lanes>
struct lanes_of {
  typedef T type __attribute__((vector_size(sizeof(T) * Lanes)));
  typedef T in_memory __attribute__((vector_size(sizeof(T) * Lanes), aligned(alignof(T)), may_alias));
};

}  // namespace detail

/// Lanes elements in one register (or several, where one is too short).
template <class T, std::size_t Lanes>
using simd = typename detail::lanes_of<T, Lanes>::type;

template <std::size_t Lanes, class T>
TESSERA_ALWAYS_INLINE simd<T, Lanes> load(T const* from) {
  return *reinterpret_cast<typename detail::lanes_of<T, Lanes>::in_memory const*>(from);
}
template <class T, class V>
TESSERA_ALWAYS_INLINE void store(T* to, V const& v) {
  *reinterpret_cast<typename detail::lanes_of<T, sizeof(V) / sizeof(T)>::in_memory*>(to) = v;
}

namespace detail {

#if defined(__AVX512F__)
/// Registers of which the processor stores some lanes alone.
template <class T, class V>
inline constexpr bool has_masked_store = sizeof(V) == 64 && (std::is_same_v<T, float> || std::is_same_v<T, double>);

template <class V>
TESSERA_ALWAYS_INLINE void store_masked(float* to, V const& v, unsigned lanes) {
  __builtin_ia32_storeups512_mask(to, v, static_cast<unsigned short>(lanes));
}
template <class V>
TESSERA_ALWAYS_INLINE void store_masked(double* to, V const& v, unsigned lanes) {
  __builtin_ia32_storeupd512_mask(to, v, static_cast<unsigned char>(lanes));
}

#if defined(__AVX512VL__)
#if defined(__clang__)
using first_of_masked = simd<float, 8>;
#else
using first_of_masked = float;
#endif
template <>
inline constexpr bool has_masked_store<float, simd<float, 8>> = true;

TESSERA_ALWAYS_INLINE void store_masked(float* to, simd<float, 8> const& v, unsigned lanes) {
  __builtin_ia32_storeups256_mask(reinterpret_cast<first_of_masked*>(to), v, static_cast<unsigned char>(lanes));
}
#endif
#else
template <class, class>
inline constexpr bool has_masked_store = false;
template <class T, class V>
void store_masked(T* to, V const& v, unsigned lanes);  // named below, and never called
#endif

}  // namespace detail

/// The first Count lanes only; no byte beyond them is touched.
template <std::size_t Count, class T, class V>
TESSERA_ALWAYS_INLINE void store_first(T* to, V const& v) {
  if constexpr (Count * sizeof(T) == sizeof(V)) store(to, v);
  else if constexpr (detail::has_masked_store<T, V>) detail::store_masked(to, v, (1U << Count) - 1);
  else __builtin_memcpy(to, &v, Count * sizeof(T));
}

template <std::size_t Lanes, class T>
TESSERA_ALWAYS_INLINE simd<T, Lanes> broadcast(T value) {
  return value - simd<T, Lanes>{};
}

template <class V>
inline constexpr std::size_t lane_count = sizeof(V) / sizeof(std::declval<V const&>()[0]);

/// Holds a loaded vector in its register: g++ 12 reads it again from memory for every multiplication that it takes part in.
template <class V>
TESSERA_ALWAYS_INLINE void keep(V& v) {
#if defined(__GNUC__) && !defined(__clang__) && (defined(__x86_64__) || defined(__i386__))
  if constexpr (sizeof(V) >= 16 && sizeof(V) <= register_bytes) asm("" : "+v"(v));
#else
  static_cast<void>(v);
#endif
}

/// Lanes lanes out of two vectors side by side, numbered from a's first; f(lane) says which one comes to each lane.
template <std::size_t Lanes, class V, class F>
TESSERA_ALWAYS_INLINE auto shuffled(V const& a, V const& b, F f) {
  return [&a, &b, f]<std::size_t... L>(std::index_sequence<L...>) TESSERA_INLINE_LAMBDA {
    return __builtin_shufflevector(a, b, std::integral_constant<int, static_cast<int>(f(L))>::value...);
  }(std::make_index_sequence<Lanes>{});
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
