// What kernels and their estimates know of caches, and fetch.
#ifndef TESSERA_KERNEL_VECTOR_CACHES_HPP
#define TESSERA_KERNEL_VECTOR_CACHES_HPP

#include <tessera/kernel/vector/simd.hpp>
#include <tessera/support/config.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {
namespace detail {

/// The bytes of operands that stay in the first level and in the second, and the bytes that come from the second and from the third
/// one in a cycle.
inline constexpr std::size_t first_level = 24'576, second_level = 524'288;
inline constexpr double bytes_per_cycle_of_second = 32, bytes_per_cycle_of_third = 6;

inline constexpr std::size_t bytes_of_a_line = 64;

}  // namespace detail

/// Asks for so many lines of memory to be brought to the second level, before they are read. Lines is small: each has code of its own.
template <std::size_t Lines, class T>
TESSERA_ALWAYS_INLINE void fetch(T const* first) {
  unroll<Lines>([&](auto i) TESSERA_INLINE_LAMBDA {
    __builtin_prefetch(first + i * (detail::bytes_of_a_line / sizeof(T)), 0, 2);
  });
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
