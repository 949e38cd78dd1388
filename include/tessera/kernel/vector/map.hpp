// map at run time: a function applied along a line, a vector of results at a time.
#ifndef TESSERA_KERNEL_VECTOR_MAP_HPP
#define TESSERA_KERNEL_VECTOR_MAP_HPP

#include <tessera/kernel/vector/simd.hpp>

#include <cstddef>
#include <type_traits>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// An operand whose one element meets all elements of the line.
template <class T>
struct repeated {
  T value;

  T const& operator[](std::size_t) const { return value; }
};

/// An operand of which every Step-th element is read.
template <class T, std::ptrdiff_t Step>
struct stepped {
  T const* first;

  T const& operator[](std::size_t i) const { return first[static_cast<std::ptrdiff_t>(i) * Step]; }
};

/// Elements that fill vectors.
template <class T>
inline constexpr bool fills_vectors = std::is_arithmetic_v<T> && sizeof(T) <= 8;

namespace detail {

/// Bools are stored as bytes: there are no vectors of them.
template <class T>
using lane_in_memory = std::conditional_t<std::is_same_v<T, bool>, unsigned char, T>;

/// y[i] and its successors. They gather in an array of the function's own, so that the compiler need not ask whether y overlaps an
/// operand: it makes vectors of the loop, and the array becomes a register.
template <std::size_t Lanes, class T, class F, class... X>
TESSERA_ALWAYS_INLINE void map_vector(T* y, F& f, std::size_t i, X const&... x) {
  using lane = lane_in_memory<T>;
  T part[Lanes];
  for (std::size_t j = 0; j < Lanes; ++j) part[j] = static_cast<T>(f(x[i + j]...));
  store(reinterpret_cast<lane*>(y + i), load<Lanes>(reinterpret_cast<lane const*>(part)));
}

/// The last Count elements, fewer than twice as many as lanes, by shorter and shorter vectors.
template <std::size_t Lanes, std::size_t Count, class T, class F, class... X>
TESSERA_ALWAYS_INLINE void map_rest(T* y, F& f, std::size_t i, X const&... x) {
  if constexpr (Count >= Lanes && Lanes * sizeof(T) >= 16) {
    map_vector<Lanes>(y, f, i, x...);
    map_rest<Lanes / 2, Count - Lanes>(y, f, i + Lanes, x...);
  } else if constexpr (Lanes * sizeof(T) > 16) {
    map_rest<Lanes / 2, Count>(y, f, i, x...);
  } else {
    for (auto const end = i + Count; i < end; ++i) y[i] = static_cast<T>(f(x[i]...));
  }
}

}  // namespace detail

/// y[i] = f(x[i]...) for Count elements, in this order; y may be one of the operands. An operand is a pointer, repeated or stepped.
template <std::size_t Count, class T, class F, class... X>
  requires fills_vectors<T>
void map(T* y, F& f, X const&... x) {
  constexpr std::size_t lanes = widest<T>, whole = Count - Count % lanes;
  for (std::size_t i = 0; i < whole; i += lanes) detail::map_vector<lanes>(y, f, i, x...);
  detail::map_rest<lanes, Count - whole>(y, f, whole, x...);
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
