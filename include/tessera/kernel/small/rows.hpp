// multiply_by_rows: a small product, each row of the result in vectors.
#ifndef TESSERA_KERNEL_SMALL_ROWS_HPP
#define TESSERA_KERNEL_SMALL_ROWS_HPP

#include <tessera/kernel/matrix_product.hpp>
#include <tessera/kernel/vector/simd.hpp>

#include <cstddef>
#include <utility>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace small {

/// Several rows of four columns in one vector, which takes an element of the left matrix to its whole row.
template <class T>
struct rows_of_four {
  static constexpr std::size_t lanes = vector::widest<T>;
  using vector_type = vector::simd<T, lanes>;
  using in_memory = typename vector::detail::lanes_of<T, lanes>::in_memory;

  static constexpr bool serve(matrix_product const& product) {
    constexpr matrix_steps contiguous{4, 1};
    return lanes > 4 && product.columns == 4 && product.inner == 4 && product.rows * 4 % lanes == 0 &&
           product.left == contiguous && product.right == contiguous;
  }

  /// Row K of the right matrix, as often as it fits. g++ 12 takes a shuffle apart that changes the size.
  template <int K, std::size_t... Lane>
  TESSERA_ALWAYS_INLINE static vector_type repeated_row(T const* right) {
#if defined(__clang__)
    vector::simd<T, 4> const row =
        *reinterpret_cast<typename vector::detail::lanes_of<T, 4>::in_memory const*>(right + 4 * K);
    return __builtin_shufflevector(row, row, static_cast<int>(Lane % 4)...);
#else
    constexpr int rows = static_cast<int>(lanes / 4);
    vector_type const near = *reinterpret_cast<in_memory const*>(right + K / rows * rows * 4);
    return __builtin_shufflevector(near, near, static_cast<int>(Lane % 4) + K % rows * 4 ...);
#endif
  }
  template <int K, std::size_t... Lane>
  TESSERA_ALWAYS_INLINE static vector_type product(T const* left, T const* right, std::index_sequence<Lane...>) {
    vector_type const rows = *reinterpret_cast<in_memory const*>(left);
    return __builtin_shufflevector(rows, rows, static_cast<int>(Lane / 4 * 4) + K...) * repeated_row<K, Lane...>(right);
  }
  template <std::size_t Rows>
  static void multiply(T const* left, T const* right, T* result) {
    constexpr std::make_index_sequence<lanes> all{};
    for (std::size_t i = 0; i < Rows * 4; i += lanes, left += lanes) {
      vector_type sum{};
      sum += product<0>(left, right, all);
      sum += product<1>(left, right, all);
      sum += product<2>(left, right, all);
      sum += product<3>(left, right, all);
      *reinterpret_cast<in_memory*>(result + i) = sum;
    }
  }
};

/// Some columns of the result, no more than a vector has lanes, where the right matrix has rows without gaps between their
/// elements.
template <matrix_product Product, std::size_t First, std::size_t Count, class T>
struct columns_of_product {
  static constexpr std::size_t lanes_for(std::size_t elements) {
    std::size_t count = 16 / sizeof(T);
    while (count < elements) count *= 2;
    return count;
  }
  static constexpr std::size_t lanes = lanes_for(Count), beyond = lanes - Count;
  using vector_type = vector::simd<T, lanes>;
  using in_memory = typename vector::detail::lanes_of<T, lanes>::in_memory;

  static constexpr std::size_t row_step = static_cast<std::size_t>(Product.right.row), last = Product.inner - 1;

  /// Whether the lanes that are too many lie in the matrix as well, after every row and before the last.
  static constexpr bool reads_beside = row_step >= beyond && last * row_step + First + Count >= lanes;

  template <std::size_t... Lane>
  TESSERA_ALWAYS_INLINE static vector_type last_row(T const* row, std::index_sequence<Lane...>) {
    vector_type v{};
    if constexpr (reads_beside) {
      v = *reinterpret_cast<in_memory const*>(row - beyond);
      return __builtin_shufflevector(v, v, static_cast<int>(Lane + beyond)...);
    } else {
      __builtin_memcpy(&v, row, Count * sizeof(T));
      return v;
    }
  }
  TESSERA_ALWAYS_INLINE static vector_type row(T const* right, std::size_t k) {
    if constexpr (beyond > 0) {
      if (k == last || !reads_beside) return last_row(right + k * row_step, std::make_index_sequence<lanes>{});
    }
    return *reinterpret_cast<in_memory const*>(right + k * row_step);
  }

  /// Lanes that are too many go to the beginning of the next row of the result, which is written afterwards.
  TESSERA_ALWAYS_INLINE static void write_row(T* result, std::size_t i, vector_type const& sum) {
    if (beyond == 0 || (beyond <= Product.columns && i + 1 < Product.rows)) *reinterpret_cast<in_memory*>(result) = sum;
    else __builtin_memcpy(result, &sum, Count * sizeof(T));
  }

  /// Rows of the right matrix that every row of the result takes from registers.
  static constexpr std::size_t kept = Product.rows > 2 && Product.inner <= 16 ? Product.inner : 0;

  TESSERA_ALWAYS_INLINE static void multiply(T const* left, T const* right, T* result) {
    vector_type rows[kept + 1];
#pragma GCC unroll 16
    for (std::size_t k = 0; k < kept; ++k) rows[k] = row(right, k);
#pragma GCC unroll 16
    for (std::size_t i = 0; i < Product.rows; ++i, left += Product.left.row, result += Product.columns) {
      vector_type sum{};
#pragma GCC unroll 16
      for (std::size_t k = 0; k < Product.inner; ++k) {
        auto const element = left[static_cast<std::ptrdiff_t>(k) * Product.left.column];
        sum += (element - vector_type{}) * (kept > 0 ? rows[k] : row(right, k));
      }
      write_row(result, i, sum);
    }
  }
};

/// The columns that fill no vector, then vector after vector: the former may write beside themselves.
template <matrix_product Product, class T>
void multiply_by_rows(T const* left, T const* right, T* result) {
  constexpr std::size_t lanes = vector::widest<T>, rest = Product.columns % lanes, whole = Product.columns - rest;
  if constexpr (rest > 0) {
    columns_of_product<Product, whole, rest, T>::multiply(left, right + whole, result + whole);
  }
  if constexpr (whole > 0) {
    for (std::size_t i = 0; i < whole; i += lanes) {
      columns_of_product<Product, 0, lanes, T>::multiply(left, right + i, result + i);
    }
  }
}

}  // namespace small
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
