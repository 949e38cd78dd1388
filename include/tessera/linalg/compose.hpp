// compose(A, B): one linear map after another.
#ifndef TESSERA_LINALG_COMPOSE_HPP
#define TESSERA_LINALG_COMPOSE_HPP

#include <tessera/linalg/linear_map.hpp>

#include <concepts>
#include <type_traits>

namespace tessera {

/// B's results are what A takes.
template <class A, class B>
concept composable = std::same_as<domain_of<A>, codomain_of<B>>;

namespace detail {

template <class A, class B>
consteval bool compose_mandates() {
  TESSERA_MANDATE(
      "tessera::compose: the inner map does not give what the outer map takes; compose(A, B) applies B first",
      composable<A, B>)
  return true;
}

/// The element type of a product of matrices: the common one; a user's numbers are not converted to the plain ones of a
/// map without a kernel (resize), which takes any.
template <class T, class U>
struct composed_element {
  using type = std::conditional_t<std::is_arithmetic_v<T>, U, T>;
};
template <class T, class U>
  requires requires { typename std::common_type_t<T, U>; }
struct composed_element<T, U> {
  using type = std::common_type_t<T, U>;
};

}  // namespace detail

/// A after B: x -> A(B(x)).
template <linear_map A, linear_map B>
struct composed_map {
  using value_type = typename detail::composed_element<typename A::value_type, typename B::value_type>::type;
  static constexpr bool is_linear_map = true;

  A outer;
  B inner;

  static constexpr auto domain() { return B::domain(); }
  static constexpr auto codomain() { return A::codomain(); }

  static consteval evaluation_cost cost()
    requires has_constexpr_cost<A> && has_constexpr_cost<B>
  {
    return A::cost() + B::cost();
  }
  static consteval evaluation_cost adjoint_cost()
    requires requires { A::adjoint_cost() + B::adjoint_cost(); }
  {
    return A::adjoint_cost() + B::adjoint_cost();
  }

  template <tensor_like X>
  constexpr auto operator()(X const& x) const {
    if constexpr (detail::compose_mandates<A, B>()) return outer(inner(x));
    else return tensor_of<element_t<X>, codomain_of<A>>{};
  }
  template <tensor_like Y>
  constexpr auto apply_adjoint(Y const& y) const {
    return adjoint()(y);
  }
  /// The adjoint reverses the order.
  constexpr auto adjoint() const {
    auto const first = tessera::adjoint(outer);
    auto const second = tessera::adjoint(inner);
    return composed_map<std::remove_const_t<decltype(second)>, std::remove_const_t<decltype(first)>>{second, first};
  }

  friend constexpr bool operator==(composed_map const&, composed_map const&) = default;
};

/// The map x -> A(B(x)): matrix(compose(A, B)) == matmul(matrix(A), matrix(B)). Does not compile unless A.domain() is
/// B.codomain() ("tessera::compose: the inner map does not give what the outer map takes"). More maps: the first one is
/// applied last.
template <linear_map A, linear_map B>
constexpr auto compose(A const& a, B const& b) {
  static_cast<void>(detail::compose_mandates<A, B>());
  return composed_map<A, B>{a, b};
}
template <linear_map A, linear_map B, linear_map... Rest>
  requires(sizeof...(Rest) > 0)
constexpr auto compose(A const& a, B const& b, Rest const&... rest) {
  return compose(a, compose(b, rest...));
}

}  // namespace tessera

#endif
