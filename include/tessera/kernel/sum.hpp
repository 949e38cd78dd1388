// The doors of sum and dot: constant evaluation or run time.
#ifndef TESSERA_KERNEL_SUM_HPP
#define TESSERA_KERNEL_SUM_HPP

#include <tessera/kernel/constant/sum.hpp>
#include <tessera/support/config.hpp>
#if TESSERA_HAS_VECTORS
#include <tessera/kernel/vector/sum.hpp>
#endif

#include <cstddef>
#include <type_traits>
#include <utility>

namespace tessera::kernel {

namespace detail {

template <class X>
using summed_element = std::remove_cvref_t<decltype(std::declval<X const&>()[0])>;

/// Below, a vector kernel is not worth its instantiation.
inline constexpr std::size_t fewest_terms_of_vectors = 64;

/// Whether Count elements of these arrays or pointers, all of the floating-point type T, are summed by vectors.
template <class T, std::size_t Count, class... X>
inline constexpr bool sums_by_vectors =
    TESSERA_HAS_VECTORS && Count >= fewest_terms_of_vectors &&
    (std::is_same_v<T, float> || std::is_same_v<T, double>) && (std::is_same_v<summed_element<X>, T> && ...);

}  // namespace detail

/// The sum of `Count` elements of an array or pointer, as a T.
template <class T, std::size_t Count, class X>
constexpr T sum(X const& x) {
  if (std::is_constant_evaluated()) return constant::sum<T, Count>(x);
#if TESSERA_HAS_VECTORS
  if constexpr (detail::sums_by_vectors<T, Count, X>) return vector::sum<Count, T>(&x[0]);
#endif
  T total{};
  for (std::size_t i = 0; i < Count; ++i) total = total + static_cast<T>(x[i]);
  return total;
}

/// The sum of `Count` products, as a T.
template <class T, std::size_t Count, class X, class Y>
constexpr T dot(X const& x, Y const& y) {
  if (std::is_constant_evaluated()) return constant::dot<1, Count>(T{}, x, 0, y, 0);
#if TESSERA_HAS_VECTORS
  if constexpr (detail::sums_by_vectors<T, Count, X, Y>) return vector::dot<Count, T>(&x[0], &y[0]);
#endif
  T total{};
  for (std::size_t i = 0; i < Count; ++i) total = total + static_cast<T>(x[i]) * static_cast<T>(y[i]);
  return total;
}

}  // namespace tessera::kernel

#endif
