// Configuration: the version, the checking mode, and the inline namespace that keeps differently built kernels apart.
#ifndef TESSERA_SUPPORT_CONFIG_HPP
#define TESSERA_SUPPORT_CONFIG_HPP

#define TESSERA_VERSION_MAJOR 0
#define TESSERA_VERSION_MINOR 1
#define TESSERA_VERSION_PATCH 0

// Run-time index checks: on in debug builds, off with NDEBUG; define TESSERA_CHECKED as 0 or 1 to decide yourself.
// In a constant expression every index is checked, always.
#ifndef TESSERA_CHECKED
#ifdef NDEBUG
#define TESSERA_CHECKED 0
#else
#define TESSERA_CHECKED 1
#endif
#endif

#if defined(__GNUC__) || defined(__clang__)
#define TESSERA_ALWAYS_INLINE [[gnu::always_inline]] inline
#define TESSERA_INLINE_LAMBDA __attribute__((always_inline))
#define TESSERA_RESTRICT __restrict__
#else
#define TESSERA_ALWAYS_INLINE inline
#define TESSERA_INLINE_LAMBDA
#define TESSERA_RESTRICT
#endif

// Kernels of vectors are written in the vector extensions of g++ and Clang. TESSERA_OPTIMIZE_FOR_SIZE leaves them out, for
// small devices: compact loops take their place. So does TESSERA_NO_VECTORS, for a compiler that is at odds with them.
#if (defined(__GNUC__) || defined(__clang__)) && !defined(TESSERA_OPTIMIZE_FOR_SIZE) && !defined(TESSERA_NO_VECTORS)
#define TESSERA_HAS_VECTORS 1
#else
#define TESSERA_HAS_VECTORS 0
#endif

// static_assert takes a computed text (C++26). Clang accepts it earlier too, but with a warning.
#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L && __cplusplus > 202302L
#define TESSERA_HAS_COMPUTED_SENTENCES 1
#else
#define TESSERA_HAS_COMPUTED_SENTENCES 0
#endif

#if defined(__AVX512F__) && defined(__AVX512VNNI__)
#define TESSERA_TARGET avx512_vnni
#elif defined(__AVX512F__)
#define TESSERA_TARGET avx512
#elif defined(__AVX2__) && defined(__FMA__) && defined(__AVXVNNI__)
#define TESSERA_TARGET avx2_vnni
#elif defined(__AVX2__) && defined(__FMA__)
#define TESSERA_TARGET avx2
#elif defined(__SSE2__)
#define TESSERA_TARGET sse2
#elif defined(__ARM_NEON)
#define TESSERA_TARGET neon
#else
#define TESSERA_TARGET generic
#endif

#if TESSERA_CHECKED
#define TESSERA_CHECKING checked
#else
#define TESSERA_CHECKING unchecked
#endif

// Kernels and prepared maps live in tessera::<target>_<checking>, so that translation units built with another
// -march or another NDEBUG never share them; `tensor` and `shape` stay outside and pass between such units.
#define TESSERA_JOIN_EXPANDED(a, b) a##_##b
#define TESSERA_JOIN(a, b) TESSERA_JOIN_EXPANDED(a, b)
#if TESSERA_HAS_VECTORS
#define TESSERA_BUILD_NAMESPACE TESSERA_JOIN(TESSERA_TARGET, TESSERA_CHECKING)
#else
#define TESSERA_BUILD_NAMESPACE TESSERA_JOIN(TESSERA_JOIN(TESSERA_TARGET, compact), TESSERA_CHECKING)
#endif

namespace tessera {

/// True where an index is checked at run time too.
inline constexpr bool checked_build = TESSERA_CHECKED != 0;

}  // namespace tessera

#endif
