// interleave and deinterleave: vectors side by side as rows of elements, and back, in registers.
#ifndef TESSERA_KERNEL_VECTOR_INTERLEAVE_HPP
#define TESSERA_KERNEL_VECTOR_INTERLEAVE_HPP

#include <tessera/kernel/vector/simd.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// Lanes elements of two vectors zipped (a0, b0, a1, b1, ...), from element Half * Lanes on.
template <std::size_t Lanes, std::size_t Half, class V>
TESSERA_ALWAYS_INLINE V zipped(V const& a, V const& b) {
  return shuffled<Lanes>(a, b, [](std::size_t l) {
    auto const element = Half * Lanes + l;
    return element % 2 == 0 ? element / 2 : Lanes + element / 2;
  });
}

/// Lanes elements of two vectors side by side: every Step-th one, from element First on.
template <std::size_t Lanes, std::size_t Step, std::size_t First, class V>
TESSERA_ALWAYS_INLINE auto every(V const& a, V const& b) {
  return shuffled<Lanes>(a, b, [](std::size_t l) { return Step * l + First; });
}

/// Count vectors become Count * Lanes elements in order: lane 0 of each, lane 1 of each, ... Count is a power of two.
template <std::size_t Lanes, class V, std::size_t Count>
TESSERA_ALWAYS_INLINE void interleave(V (&rows)[Count]) {
  if constexpr (Count > 1) {
    V even[Count / 2], odd[Count / 2];
    unroll<Count / 2>([&](auto i) TESSERA_INLINE_LAMBDA {
      even[i] = rows[2 * i];
      odd[i] = rows[2 * i + 1];
    });
    interleave<Lanes>(even);
    interleave<Lanes>(odd);
    unroll<Count / 2>([&](auto i) TESSERA_INLINE_LAMBDA {
      rows[2 * i] = zipped<Lanes, 0>(even[i], odd[i]);
      rows[2 * i + 1] = zipped<Lanes, 1>(even[i], odd[i]);
    });
  }
}

/// The inverse: vector i holds elements i, i + Count, i + 2 * Count, ...
template <std::size_t Lanes, class V, std::size_t Count>
TESSERA_ALWAYS_INLINE void deinterleave(V (&rows)[Count]) {
  if constexpr (Count > 1) {
    V even[Count / 2], odd[Count / 2];
    unroll<Count / 2>([&](auto i) TESSERA_INLINE_LAMBDA {
      even[i] = every<Lanes, 2, 0>(rows[2 * i], rows[2 * i + 1]);
      odd[i] = every<Lanes, 2, 1>(rows[2 * i], rows[2 * i + 1]);
    });
    deinterleave<Lanes>(even);
    deinterleave<Lanes>(odd);
    unroll<Count / 2>([&](auto i) TESSERA_INLINE_LAMBDA {
      rows[2 * i] = even[i];
      rows[2 * i + 1] = odd[i];
    });
  }
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
