// map(f, a, b, ...): a function applied element by element, with broadcasting.
#ifndef TESSERA_OPS_MAP_HPP
#define TESSERA_OPS_MAP_HPP

#include <tessera/ops/elementwise.hpp>

#include <type_traits>
#include <utility>

namespace tessera {

namespace detail {

/// Each shape broadcasts with the common shape of those before it.
template <class Only>
consteval bool broadcast_together() {
  return true;
}
template <class First, class Second, class... Rest>
consteval bool broadcast_together() {
  if constexpr (!broadcastable<First, Second>) return false;
  else return broadcast_together<broadcast_shape<First, Second>, Rest...>();
}

}  // namespace detail

/// Shapes that can all be broadcast together.
template <class... Shapes>
concept all_broadcastable = detail::broadcast_together<Shapes...>();

namespace detail {

template <class... Shapes>
consteval bool map_mandates() {
  TESSERA_MANDATE_COMPUTED(
      "tessera::map: the shapes cannot be broadcast together; from the last axis on, sizes are equal or "
      "1 (unsqueeze adds an axis of 1)",
      message("tessera::map: the shapes cannot be broadcast together: ").list(" with ", Shapes::dims...)
          << "; from the last axis on, sizes are equal or 1 (unsqueeze adds an axis of 1)",
      all_broadcastable<Shapes...>)
  return true;
}

/// The same for operators and elementwise comparisons.
template <class A, class B>
consteval bool broadcast_mandates() {
  TESSERA_MANDATE_COMPUTED(
      "tessera: the shapes cannot be broadcast together; from the last axis on, sizes are equal or 1 "
      "(unsqueeze adds an axis of 1)",
      message("tessera: the shapes cannot be broadcast together: ").list(" with ", A::dims, B::dims)
          << "; from the last axis on, sizes are equal or 1 (unsqueeze adds an axis of 1)",
      broadcastable<A, B>)
  return true;
}

/// map with the element type of the result named; of an operation that the loop itself contains, `f` does nothing.
template <class T, operation Op = operation::call, class F, class... A>
constexpr auto map_as(F f, A const&... a) {
  using shape = broadcast_shape<shape_of<A>...>;
  tensor_of<T, shape> result{};
  elementwise<shape, A...>::template apply<Op>(result.elements, f, a...);
  return result;
}

}  // namespace detail

namespace failure {
struct use_map_v;
}

namespace calls {

/// map(f, a, ...) as a type, with f an F and a an A. What f does beyond one operation is not counted.
template <class F, tensor_like... A>
struct map {
  using instead = failure::use_map_v;
  static consteval auto work() { return detail::elementwise<broadcast_shape<shape_of<A>...>, A...>::work(1); }
  static consteval evaluation_cost cost() { return detail::elementwise_costs.of(work()); }
};

}  // namespace calls

/// result(i, ...) = f(a(i, ...), b(i, ...), ...), the operands broadcast to one shape as in NumPy. The element type is f's
/// result's. Does not compile for shapes that cannot be broadcast ("tessera::map: the shapes cannot be broadcast together").
template <class F, tensor_like... A>
  requires(sizeof...(A) > 0 && requires(F& f, element_t<A> const&... element) { f(element...); })
constexpr auto map(F f, A const&... a) {
  using T = std::remove_cvref_t<decltype(f(std::declval<element_t<A> const&>()...))>;
  using result = tensor_of<T, broadcast_shape<shape_of<A>...>>;
  if constexpr (detail::map_mandates<shape_of<A>...>()) {
    if constexpr (detail::worth_asking(result::shape_type::size))
      detail::require_constexpr_budget<calls::map<F, A...>>();
    return detail::map_as<T>(f, a...);
  } else {
    return result{};
  }
}

}  // namespace tessera

#endif
