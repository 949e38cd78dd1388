// multiply_dots: a product of few rows with many columns, each of them without gaps: a dot product for each element.
#ifndef TESSERA_KERNEL_VECTOR_MULTIPLY_DOTS_HPP
#define TESSERA_KERNEL_VECTOR_MULTIPLY_DOTS_HPP

#include <tessera/kernel/matrix_product.hpp>
#include <tessera/kernel/vector/part_of_vector.hpp>
#include <tessera/kernel/vector/simd.hpp>
#include <tessera/kernel/vector/sum.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

namespace detail {

/// Lane l of the result is a[l] + a[l + Distance], or of every other run of Distance lanes b[l] + b[l - Distance].
template <std::size_t Distance, std::size_t Lanes, class V>
TESSERA_ALWAYS_INLINE V added_in_pairs(V const& a, V const& b) {
  constexpr auto is_of_b = [](std::size_t l) { return (l & Distance) != 0; };
  return shuffled<Lanes>(a, b, [=](std::size_t l) { return is_of_b(l) ? Lanes + l : l; }) +
         shuffled<Lanes>(a, b, [=](std::size_t l) { return is_of_b(l) ? Lanes + l - Distance : l + Distance; });
}

/// Lane l of the first vector becomes the sum over the lanes of vector l.
template <std::size_t Distance = 1, class V, std::size_t Count, std::size_t Lanes>
TESSERA_ALWAYS_INLINE void add_lanes(V (&sums)[Count], std::integral_constant<std::size_t, Lanes> lanes) {
  if constexpr (Distance < Lanes) {
    constexpr std::size_t other = Distance < Count ? Distance : 0;
    for (std::size_t i = 0; i + other < Count; i += 2 * Distance) {
      sums[i] = added_in_pairs<Distance, Lanes>(sums[i], sums[i + other]);
    }
    add_lanes<2 * Distance>(sums, lanes);
  }
}

constexpr std::size_t power_of_two_within(std::size_t number, std::size_t most) {
  std::size_t power = 1;
  while (2 * power <= number && 2 * power <= most) power *= 2;
  return power;
}

}  // namespace detail

/// Rows of the left matrix and columns of the right one without gaps between their elements. The bound as of tile_of_product.
template <class T, matrix_product Product>
struct dots_of_product {
  static constexpr std::size_t lanes = detail::power_of_two_within(Product.inner, widest<T>);
  static constexpr std::size_t whole = Product.inner / lanes, rest = Product.inner % lanes;
  /// Columns at once, each with a vector of sums.
  static constexpr std::size_t count = detail::power_of_two_within(Product.columns, lanes);

  using vector_type = simd<T, lanes>;

  TESSERA_ALWAYS_INLINE static void add(vector_type (&sums)[count], vector_type const& x, T const* right, auto load_y) {
#pragma GCC unroll 16
    for (std::size_t i = 0; i < count; ++i) {
      sums[i] += x * load_y(right + static_cast<std::ptrdiff_t>(i) * Product.right.column);
    }
  }

  /// `count` elements of a row.
  TESSERA_ALWAYS_INLINE static void compute(T const* left, T const* right, T* result) {
    vector_type sums[count]{};
    for (std::size_t k = 0; k < whole; ++k, left += lanes, right += lanes) {
      add(sums, load<lanes>(left), right, [](T const* from) TESSERA_INLINE_LAMBDA { return load<lanes>(from); });
    }
    if constexpr (rest > 0) {
      auto const last = [](T const* from) TESSERA_INLINE_LAMBDA { return load_last<rest, lanes>(from); };
      add(sums, last(left), right, last);
    }
    detail::add_lanes(sums, std::integral_constant<std::size_t, lanes>{});
    store_first<count>(result, sums[0]);
  }

  static void multiply(T const* left, T const* right, T* result) {
    if constexpr (Product.rows * Product.columns == 1) *result = dot<Product.inner>(left, right);
    else multiply_rows(left, right, result);
  }

 private:
  /// The last elements of a row overlap those before.
  static void multiply_rows(T const* left, T const* right, T* result) {
    for (std::size_t i = 0; i < Product.rows; ++i, left += Product.left.row, result += Product.columns) {
      for (std::size_t j = 0; j < Product.columns; j += count) {
        auto const first = j + count <= Product.columns ? j : Product.columns - count;
        compute(left, right + static_cast<std::ptrdiff_t>(first) * Product.right.column, result + first);
      }
    }
  }
};

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
