// transpose: squares of lanes, turned in their registers.
#ifndef TESSERA_KERNEL_VECTOR_TRANSPOSE_HPP
#define TESSERA_KERNEL_VECTOR_TRANSPOSE_HPP

#include <tessera/kernel/vector/simd.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// Turns every square of Rows vectors and as many of their lanes; Rows is a power of two. It swaps the off-diagonal blocks of Distance
/// lanes in every square of twice that size, for Distance, 2 * Distance, ...
template <std::size_t Distance = 1, class V, std::size_t Rows>
TESSERA_ALWAYS_INLINE void transpose(V (&rows)[Rows]) {
  if constexpr (Distance < Rows) {
    unroll<Rows>([&](auto i) TESSERA_INLINE_LAMBDA {
      if constexpr ((i & Distance) == 0) {
        auto const upper = rows[i], lower = rows[i + Distance];
        rows[i] = shuffled<lane_count<V>>(
            upper, lower, [](std::size_t l) { return (l & Distance) != 0 ? lane_count<V> + l - Distance : l; });
        rows[i + Distance] = shuffled<lane_count<V>>(
            upper, lower, [](std::size_t l) { return (l & Distance) != 0 ? lane_count<V> + l : l + Distance; });
      }
    });
    transpose<Distance * 2>(rows);
  }
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
