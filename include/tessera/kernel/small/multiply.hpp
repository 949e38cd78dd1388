// multiply: a product of small matrices at run time, in loops so short that compilers unroll them.
#ifndef TESSERA_KERNEL_SMALL_MULTIPLY_HPP
#define TESSERA_KERNEL_SMALL_MULTIPLY_HPP

#include <tessera/kernel/matrix_product.hpp>
#include <tessera/support/config.hpp>
#if TESSERA_HAS_VECTORS
#include <tessera/kernel/small/dots.hpp>
#include <tessera/kernel/small/rows.hpp>
#endif

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace small {

/// result = left * right, product by product.
template <matrix_product Product, class T>
void multiply_by_elements(T const* left, T const* right, T* result) {
  for (std::size_t i = 0; i < Product.rows; ++i, left += Product.left.row) {
    for (std::size_t j = 0; j < Product.columns; ++j, ++result) {
      auto const* const column = right + static_cast<std::ptrdiff_t>(j) * Product.right.column;
      T sum{};
      for (std::ptrdiff_t k = 0; k < static_cast<std::ptrdiff_t>(Product.inner); ++k) {
        sum += left[k * Product.left.column] * column[k * Product.right.row];
      }
      *result = sum;
    }
  }
}

#if TESSERA_HAS_VECTORS

/// Dot products, of which there are not enough to be worth a copy of a matrix.
template <class T>
constexpr bool has_few_dots(matrix_product const& product) {
  return product.has_dot_products() && product.inner * sizeof(T) >= 16 && (product.columns == 1 || product.rows <= 2);
}

/// A right matrix of other rows is copied first.
template <matrix_product Product, class T>
void multiply_copied(T const* left, T const* right, T* result) {
  constexpr auto row = static_cast<std::ptrdiff_t>(Product.columns);
  constexpr matrix_product copied{Product.rows, Product.inner, Product.columns, Product.left, {row, 1}};
  T copy[Product.inner * Product.columns];
  for (std::size_t k = 0, at = 0; k < Product.inner; ++k, right += Product.right.row) {
    for (std::size_t j = 0; j < Product.columns; ++j) {
      copy[at++] = right[static_cast<std::ptrdiff_t>(j) * Product.right.column];
    }
  }
  multiply_by_rows<copied>(left, copy, result);
}
#endif

/// result = left * right, which do not overlap it. The bound is that of vector::multiply.
template <matrix_product Product, class T>
void multiply(T const* left, T const* right, T* result) {
#if TESSERA_HAS_VECTORS
  if constexpr (rows_of_four<T>::serve(Product)) rows_of_four<T>::template multiply<Product.rows>(left, right, result);
  else if constexpr (has_few_dots<T>(Product)) multiply_by_dots<Product>(left, right, result);
  else if constexpr (Product.columns == 1 && Product.rows > 1) multiply_by_elements<Product>(left, right, result);
  else if constexpr (Product.has_rows_on_the_right()) multiply_by_rows<Product>(left, right, result);
  else if constexpr (Product.rows > 2 && Product.multiply_adds() >= 64) multiply_copied<Product>(left, right, result);
  else multiply_by_elements<Product>(left, right, result);
#else
  multiply_by_elements<Product>(left, right, result);
#endif
}

/// The bytes that it may keep on the stack: a copy of the right matrix.
template <class T>
constexpr std::size_t stack_of(matrix_product const& product) {
  return product.has_rows_on_the_right() ? 0 : product.inner * product.columns * sizeof(T);
}

}  // namespace small
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
