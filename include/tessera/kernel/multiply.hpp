// multiply_each: products of matrices at run time, by the kernel of their sizes.
#ifndef TESSERA_KERNEL_MULTIPLY_HPP
#define TESSERA_KERNEL_MULTIPLY_HPP

#include <tessera/kernel/convolve.hpp>
#include <tessera/kernel/matrix_product.hpp>
#include <tessera/kernel/small/multiply.hpp>
#include <tessera/support/config.hpp>
#if TESSERA_HAS_VECTORS
#include <tessera/kernel/vector/multiply.hpp>
#endif

#include <cstddef>
#include <type_traits>

namespace tessera::kernel {

/// Whether products of an A and a B, summed as Ts, are multiplied by vectors: the others are convolutions with a window of one
/// element.
template <class A, class B, class T>
inline constexpr bool multiplies_by_vectors = TESSERA_HAS_VECTORS && std::is_same_v<A, T> && std::is_same_v<B, T> &&
                                              (std::is_same_v<T, float> || std::is_same_v<T, double>);

/// result = left * right, which do not overlap it. A small product never instantiates the kernel of the others.
template <matrix_product Product, class T>
void multiply(T const* left, T const* right, T* result) {
  if constexpr (Product.multiply_adds() <= most_multiply_adds_of_a_tiny_shape) {
    small::multiply<Product>(left, right, result);
  } else {
#if TESSERA_HAS_VECTORS
    vector::multiply<Product>(left, right, result);
#endif
  }
}

inline namespace TESSERA_BUILD_NAMESPACE {

/// The bytes that a product keeps on the stack.
template <class T, matrix_product Product>
consteval std::size_t stack_of_product() {
  if constexpr (Product.multiply_adds() <= most_multiply_adds_of_a_tiny_shape) return small::stack_of<T>(Product);
#if TESSERA_HAS_VECTORS
  else return vector::stack_of_product<T, Product>();
#else
  else return 0;
#endif
}

}  // namespace TESSERA_BUILD_NAMESPACE

/// Every product of a batch; the results lie one after the other.
template <auto Batch, std::size_t Axis = 0, class T>
void multiply_each(T const* left, T const* right, T* result) {
  if constexpr (Axis == Batch.rank) {
    multiply<Batch.each>(left, right, result);
  } else if constexpr (Batch.sizes[Axis] == 1) {
    multiply_each<Batch, Axis + 1>(left, right, result);
  } else {
    constexpr std::size_t step = Batch.results_from(Axis + 1);
    for (std::size_t i = 0; i < Batch.sizes[Axis]; ++i, result += step) {
      auto const at = static_cast<std::ptrdiff_t>(i);
      multiply_each<Batch, Axis + 1>(left + at * Batch.left[Axis], right + at * Batch.right[Axis], result);
    }
  }
}

}  // namespace tessera::kernel

#endif
