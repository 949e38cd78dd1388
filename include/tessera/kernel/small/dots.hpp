// multiply_by_dots: a small product of rows and columns without gaps.
#ifndef TESSERA_KERNEL_SMALL_DOTS_HPP
#define TESSERA_KERNEL_SMALL_DOTS_HPP

#include <tessera/kernel/matrix_product.hpp>
#include <tessera/kernel/vector/simd.hpp>

#include <cstddef>
#include <utility>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace small {

/// A row of the left matrix times a column of the right one, both without gaps.
template <std::size_t Count, class T>
struct dot_product {
  static constexpr std::size_t lanes_within(std::size_t most) {
    std::size_t count = 16 / sizeof(T);
    while (2 * count <= Count && 2 * count <= most) count *= 2;
    return count;
  }
  static constexpr std::size_t lanes = lanes_within(vector::widest<T>), rest = Count % lanes, whole = Count - rest;
  using vector_type = vector::simd<T, lanes>;
  using in_memory = typename vector::detail::lanes_of<T, lanes>::in_memory;

  /// Halves are added to halves.
  template <std::size_t Half, std::size_t... Lane>
  TESSERA_ALWAYS_INLINE static T sum_of_lanes(vector_type const& v, std::index_sequence<Lane...> all) {
    if constexpr (Half == 0) return v[0];
    else
      return sum_of_lanes<Half / 2>(v + __builtin_shufflevector(v, v, static_cast<int>((Lane + Half) % lanes)...), all);
  }

  /// The elements that fill no vector, behind zeros in place of those that a vector had already.
  template <std::size_t... Lane>
  TESSERA_ALWAYS_INLINE static vector_type rest_of(T const* x, std::index_sequence<Lane...>) {
    constexpr std::size_t counted = lanes - rest;
    vector_type const last = *reinterpret_cast<in_memory const*>(x + Count - lanes);
    return __builtin_shufflevector(vector_type{}, last, static_cast<int>(Lane < counted ? Lane : Lane + lanes)...);
  }

  TESSERA_ALWAYS_INLINE static T compute(T const* x, T const* y) {
    constexpr std::make_index_sequence<lanes> all{};
    vector_type sums{};
    for (std::size_t k = 0; k < whole; k += lanes) {
      sums += *reinterpret_cast<in_memory const*>(x + k) * *reinterpret_cast<in_memory const*>(y + k);
    }
    if constexpr (rest > 1) sums += rest_of(x, all) * rest_of(y, all);
    auto sum = sum_of_lanes<lanes / 2>(sums, all);
    if constexpr (rest == 1) sum += x[whole] * y[whole];
    return sum;
  }
};

template <matrix_product Product, class T>
void multiply_by_dots(T const* left, T const* right, T* result) {
  for (std::size_t i = 0; i < Product.rows; ++i, left += Product.left.row) {
    for (std::size_t j = 0; j < Product.columns; ++j, ++result) {
      *result =
          dot_product<Product.inner, T>::compute(left, right + static_cast<std::ptrdiff_t>(j) * Product.right.column);
    }
  }
}

}  // namespace small
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
