// Parts of vectors: some lanes in a register of their own, and the first lanes of one whose others find no element in memory.
#ifndef TESSERA_KERNEL_VECTOR_PART_OF_VECTOR_HPP
#define TESSERA_KERNEL_VECTOR_PART_OF_VECTOR_HPP

#include <tessera/kernel/vector/simd.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// The shortest vector of at least so many elements; none is shorter than the shortest register.
template <class T>
constexpr std::size_t lanes_for(std::size_t elements) {
  std::size_t lanes = 16 / sizeof(T);
  while (lanes < elements) lanes *= 2;
  return lanes;
}

/// Count lanes of a vector, from First on.
template <std::size_t Count, std::size_t First, class V>
TESSERA_ALWAYS_INLINE auto part(V const& v) {
  return shuffled<Count>(v, v, [](std::size_t l) { return First + l; });
}

/// The first Count lanes, then zeros. As many elements as make a vector full are read from before `from`, none from beyond.
template <std::size_t Count, std::size_t Lanes, class T>
TESSERA_ALWAYS_INLINE simd<T, Lanes> load_last(T const* from) {
  constexpr std::size_t before = Lanes - Count;
  return shuffled<Lanes>(load<Lanes>(from - before), simd<T, Lanes>{}, [](std::size_t l) { return l + before; });
}

/// The first Count lanes, then zeros, and nothing is read that lies beside them.
template <std::size_t Count, std::size_t Lanes, class T>
TESSERA_ALWAYS_INLINE simd<T, Lanes> load_first(T const* from) {
  simd<T, Lanes> result{};
  __builtin_memcpy(&result, from, Count * sizeof(T));
  return result;
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
