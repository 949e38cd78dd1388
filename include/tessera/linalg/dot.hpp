// dot(a, b): the sum of the products of all elements.
#ifndef TESSERA_LINALG_DOT_HPP
#define TESSERA_LINALG_DOT_HPP

#include <tessera/kernel/sum.hpp>
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

namespace calls {

/// dot(a, b) as a type, with a an A and b a B.
template <tensor_like A, tensor_like B>
struct dot {
  using instead = failure::parts_each_a_constant_of_its_own;
  static consteval auto work() {
    constexpr std::size_t size = shape_of<A>::size;
    return kernel::constant::sum_work<product_t<element_t<A>, element_t<B>>>(1, size, size);
  }
  static consteval evaluation_cost cost() { return kernel::constant::dot_costs.of(work()); }
};

}  // namespace calls

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
    if constexpr (detail::worth_asking(shape_of<A>::size)) detail::require_constexpr_budget<calls::dot<A, B>>();
    return kernel::dot<T, shape_of<A>::size>(detail::storage(a), detail::storage(b));
  }
}

}  // namespace tessera

#endif
