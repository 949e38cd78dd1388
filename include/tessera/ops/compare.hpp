// equal, not_equal, less, less_equal, greater, greater_equal: elementwise comparisons with broadcasting.
#ifndef TESSERA_OPS_COMPARE_HPP
#define TESSERA_OPS_COMPARE_HPP

#include <tessera/ops/map.hpp>
#include <tessera/tensor/compare.hpp>

#include <concepts>

namespace tessera {

namespace detail {

template <class A, class B>
concept tensor_and_comparable = (tensor_like<A> && tensor_like<B>) || (tensor_like<A> && element_of<B, element_t<A>>);

template <class F, class A, class B>
constexpr auto compared(F f, A const& a, B const& b) {
  if constexpr (!tensor_like<B>) return map(f, a, tensor<element_t<A>>(b));
  else if constexpr (!broadcast_mandates<shape_of<A>, shape_of<B>>()) return tensor_of<bool, shape_of<A>>{};
  else return map(by_value<element_t<A>, element_t<B>>(f), a, b);
}

}  // namespace detail

/// A tensor of bool: a(i, ...) == b(i, ...). Whole tensors are compared with `a == b`. The right operand may be a number.
template <tensor_like A, class B>
  requires detail::tensor_and_comparable<A, B>
constexpr auto equal(A const& a, B const& b) {
  return detail::compared([](auto const& left, auto const& right) -> bool { return left == right; }, a, b);
}

/// a(i, ...) != b(i, ...).
template <tensor_like A, class B>
  requires detail::tensor_and_comparable<A, B>
constexpr auto not_equal(A const& a, B const& b) {
  return detail::compared([](auto const& left, auto const& right) -> bool { return !(left == right); }, a, b);
}

/// a(i, ...) < b(i, ...).
template <tensor_like A, class B>
  requires detail::tensor_and_comparable<A, B>
constexpr auto less(A const& a, B const& b) {
  return detail::compared([](auto const& left, auto const& right) -> bool { return left < right; }, a, b);
}

/// a(i, ...) <= b(i, ...).
template <tensor_like A, class B>
  requires detail::tensor_and_comparable<A, B>
constexpr auto less_equal(A const& a, B const& b) {
  return detail::compared([](auto const& left, auto const& right) -> bool { return left <= right; }, a, b);
}

/// a(i, ...) > b(i, ...).
template <tensor_like A, class B>
  requires detail::tensor_and_comparable<A, B>
constexpr auto greater(A const& a, B const& b) {
  return detail::compared([](auto const& left, auto const& right) -> bool { return left > right; }, a, b);
}

/// a(i, ...) >= b(i, ...).
template <tensor_like A, class B>
  requires detail::tensor_and_comparable<A, B>
constexpr auto greater_equal(A const& a, B const& b) {
  return detail::compared([](auto const& left, auto const& right) -> bool { return left >= right; }, a, b);
}

}  // namespace tessera

#endif
