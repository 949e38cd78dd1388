// map(f, a, b, ...): a function applied element by element, with broadcasting.
#ifndef TESSERA_OPS_MAP_HPP
#define TESSERA_OPS_MAP_HPP

#include <tessera/ops/elementwise.hpp>
#include <tessera/view/destination.hpp>

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

/// map with the element type of the result named; of an operation that the loop itself contains, `f` does nothing. The result's type
/// is said, since Clang builds no result of type auto in its place.
template <class T, operation Op = operation::call, class F, class... A>
constexpr tensor_of<T, broadcast_shape<shape_of<A>...>> map_as(F f, A const&... a) {
  tensor_of<T, broadcast_shape<shape_of<A>...>> result;
  elementwise<broadcast_shape<shape_of<A>...>, A...>::template apply<Op>(result.elements, f, a...);
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

namespace detail {

/// The tensor that map(f, a...) returns.
template <class F, class... A>
using map_result = tensor_of<std::remove_cvref_t<decltype(std::declval<F&>()(std::declval<element_t<A> const&>()...))>,
                             broadcast_shape<shape_of<A>...>>;

template <class F, class... A>
constexpr void require_budget_of_map() {
  if constexpr (worth_asking(broadcast_shape<shape_of<A>...>::size)) require_constexpr_budget<calls::map<F, A...>>();
}

}  // namespace detail

/// A function of as many elements as there are operands.
template <class F, class... A>
concept maps_elements = sizeof...(A) > 0 && requires(F& f, element_t<A> const&... element) { f(element...); };

/// result(i, ...) = f(a(i, ...), b(i, ...), ...), the operands broadcast to one shape as in NumPy. The element type is f's
/// result's. Does not compile for shapes that cannot be broadcast ("tessera::map: the shapes cannot be broadcast together").
template <class F, tensor_like... A>
  requires maps_elements<F, A...>
constexpr auto map(F f, A const&... a) {
  using result = detail::map_result<F, A...>;
  if constexpr (detail::map_mandates<shape_of<A>...>()) {
    detail::require_budget_of_map<F, A...>();
    return detail::map_as<element_t<result>>(f, a...);
  } else {
    return result{};
  }
}

/// map into a destination, in one pass: map_into(out, std::plus<>{}, a, b) adds without a tensor in between. An operand that has
/// the destination's shape may be the destination itself, otherwise they do not overlap. Does not compile: as map, and where the
/// destination is not of the result's shape or elements ("tessera: the destination does not have ...").
template <tensor_like Out, class F, tensor_like... A>
  requires maps_elements<F, A...>
constexpr void map_into(Out&& out, F f, A const&... a) {
  if constexpr (detail::map_mandates<shape_of<A>...>()) {
    using result = detail::map_result<F, A...>;
    if constexpr (detail::destination_mandates<std::remove_reference_t<Out>, result>()) {
      detail::require_budget_of_map<F, A...>();
      auto&& to = detail::writable_storage(out);
      detail::elementwise<shape_of<result>, A...>::template apply<detail::operation::call>(to, f, a...);
    }
  }
}

}  // namespace tessera

#endif
