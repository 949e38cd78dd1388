// dot(a, b): the sum of the products of all elements.
#ifndef TESSERA_LINALG_DOT_HPP
#define TESSERA_LINALG_DOT_HPP

#include <tessera/kernel/constant/sum.hpp>
#include <tessera/support/accumulator.hpp>
#include <tessera/view/contiguous.hpp>

#include <cstddef>
#include <type_traits>

namespace tessera {

namespace detail {

template <class A, class B>
consteval bool dot_mandates() {
  TESSERA_MANDATE("tessera::dot: the shapes differ; both operands have one shape (matmul multiplies matrices)",
                  same_shape<A, B>)
  TESSERA_MANDATE("tessera::dot: the element types do not agree; cast<T>(a) one of the operands",
                  elements_agree<element_t<A>, element_t<B>>)
  return true;
}

}  // namespace detail

/// The sum over all elements of a * b: the inner product of two tensors of one shape, of any rank. A plain number; integers
/// are summed in accumulator_t. Does not compile for different shapes ("tessera::dot: the shapes differ").
template <tensor_like A, tensor_like B>
constexpr auto dot(A const& a, B const& b) -> product_t<element_t<A>, element_t<B>> {
  using T = product_t<element_t<A>, element_t<B>>;
  if constexpr (!detail::dot_mandates<A, B>()) {
    return T{};
  } else if constexpr (!contiguous_tensor<A> || !contiguous_tensor<B>) {
    return dot(contiguous(a), contiguous(b));
  } else {
    auto const& x = detail::storage(a);
    auto const& y = detail::storage(b);
    if (std::is_constant_evaluated()) return kernel::constant::dot<1, shape_of<A>::size>(T{}, x, 0, y, 0);
    T total{};
    for (std::size_t i = 0; i < shape_of<A>::size; ++i) total = total + static_cast<T>(x[i]) * static_cast<T>(y[i]);
    return total;
  }
}

}  // namespace tessera

#endif
