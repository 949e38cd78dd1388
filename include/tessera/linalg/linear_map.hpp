// Linear maps: what they are, their adjoint, their matrix, and applying them into a destination.
#ifndef TESSERA_LINALG_LINEAR_MAP_HPP
#define TESSERA_LINALG_LINEAR_MAP_HPP

#include <tessera/support/budget.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/contiguous.hpp>
#include <tessera/view/destination.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace tessera {

/// A linear map A: its type fixes its domain and its codomain; A(x) applies it, and A.apply_adjoint(y) its transpose. Its
/// value_type is the element type of its matrix.
template <class A>
concept linear_map = requires {
  typename A::value_type;
  requires shape_type<decltype(A::domain())>;
  requires shape_type<decltype(A::codomain())>;
  A::is_linear_map;
};

/// The shape that a map takes.
template <linear_map A>
using domain_of = decltype(A::domain());

/// The shape that a map gives.
template <linear_map A>
using codomain_of = decltype(A::codomain());

/// An operand of exactly the shape that a map takes.
template <class X, class Domain>
concept operand_in = has_shape<X, Domain>;

namespace detail {

template <class X, class Domain>
consteval bool map_operand_mandates() {
  TESSERA_MANDATE_COMPUTED(
      "tessera: the operand does not have the shape that the linear map takes (A.domain(), of an adjoint "
      "A.codomain())",
      message("tessera: the operand is ") << shape_of<X>::dims << ", the linear map takes " << Domain::dims
                                          << " (A.domain(), of an adjoint A.codomain())",
      operand_in<X, Domain>)
  return true;
}

}  // namespace detail

namespace detail {

/// What the adjoint of a map holds beside it, so that applying it costs nothing but the work.
struct nothing_beside {};

template <class A>
constexpr auto prepared_adjoint(A const& a) {
  if constexpr (requires { a.prepare_adjoint(); }) return a.prepare_adjoint();
  else return nothing_beside{};
}

}  // namespace detail

/// The adjoint (transpose) of a map, which owns it: dot(A(x), y) == dot(x, adjoint(A)(y)).
template <linear_map A>
struct adjoint_map {
  using value_type = typename A::value_type;
  static constexpr bool is_linear_map = true;

  A map;
  [[no_unique_address]] decltype(detail::prepared_adjoint(std::declval<A const&>())) packed =
      detail::prepared_adjoint(map);

  static constexpr auto domain() { return A::codomain(); }
  static constexpr auto codomain() { return A::domain(); }

  static consteval evaluation_cost cost()
    requires requires { A::adjoint_cost(); }
  {
    return A::adjoint_cost();
  }
  static consteval evaluation_cost adjoint_cost()
    requires has_constexpr_cost<A>
  {
    return A::cost();
  }

  template <tensor_like Y>
  constexpr auto operator()(Y const& y) const {
    if constexpr (requires { map.apply_adjoint(y, packed); }) return map.apply_adjoint(y, packed);
    else return map.apply_adjoint(y);
  }
  template <tensor_like X>
  constexpr auto apply_adjoint(X const& x) const {
    return map(x);
  }

  /// Into a destination, without a result in between, where the map knows how.
  template <tensor_like Out, tensor_like Y, class... Then>
    requires requires(A const& a, Out& out, Y const& y) { a.apply_adjoint_into(out, y); }
  constexpr void apply_into(Out& out, Y const& y, Then const&... then) const {
    if constexpr (requires { map.apply_adjoint_into(out, y, packed, then...); })
      map.apply_adjoint_into(out, y, packed, then...);
    else map.apply_adjoint_into(out, y, then...);
  }
  template <tensor_like Out, tensor_like X>
    requires requires(A const& a, Out& out, X const& x) { a.apply_into(out, x); }
  constexpr void apply_adjoint_into(Out& out, X const& x) const {
    map.apply_into(out, x);
  }

  friend constexpr bool operator==(adjoint_map const& a, adjoint_map const& b) { return a.map == b.map; }
};

namespace failure {
struct use_evaluate_v;
}

namespace detail {

/// What serves a map that is too much for one constant expression: evaluate_v, unless the map says otherwise.
template <class A>
struct instead_of_applying {
  using type = failure::use_evaluate_v;
};
template <class A>
  requires requires { typename A::instead; }
struct instead_of_applying<A> {
  using type = typename A::instead;
};
template <class A>
struct instead_of_applying<adjoint_map<A>> : instead_of_applying<A> {};

}  // namespace detail

namespace calls {

/// A(x) as a type, with A a linear map: what a refused application shows.
template <linear_map A>
struct apply {
  using instead = typename detail::instead_of_applying<A>::type;
  static consteval evaluation_cost cost()
    requires has_constexpr_cost<A>
  {
    return A::cost();
  }
};

}  // namespace calls

namespace detail {

template <class>
inline constexpr bool is_adjoint_map = false;
template <class A>
inline constexpr bool is_adjoint_map<adjoint_map<A>> = true;

}  // namespace detail

/// The adjoint of A, from A's codomain to its domain, with the transposed matrix. adjoint(adjoint(A)) is A, the same type and
/// value.
template <linear_map A>
constexpr auto adjoint(A const& a) {
  if constexpr (detail::is_adjoint_map<A>) return a.map;
  else if constexpr (requires { a.adjoint(); }) return a.adjoint();
  else return adjoint_map<A>{a};
}

/// A(x) written into the caller's destination, which does not overlap x.
template <linear_map A, tensor_like Out, tensor_like X>
constexpr void apply_into(Out&& out, A const& a, X const& x) {
  if constexpr (requires { a.apply_into(out, x); }) {
    a.apply_into(out, x);
  } else if constexpr (detail::map_operand_mandates<X, domain_of<A>>()) {
    auto const result = a(x);
    if constexpr (detail::destination_mandates<std::remove_reference_t<Out>, decltype(result)>()) {
      auto&& to = detail::writable_storage(out);
      for (std::size_t i = 0; i < result.size(); ++i) to[i] = result.elements[i];
    }
  }
}

namespace detail {

/// The columns of the matrix, each the map applied to a vector of the basis, as rows.
template <class T, class A>
constexpr tensor<T, domain_of<A>::size, codomain_of<A>::size> transposed_matrix(A const& a) {
  tensor<T, domain_of<A>::size, codomain_of<A>::size> columns;
  tensor_of<T, domain_of<A>> basis{};
  std::size_t at = 0;
  for (std::size_t j = 0; j < domain_of<A>::size; ++j) {
    basis.elements[j] = T(1);
    auto const column = a(basis);
    for (std::size_t i = 0; i < column.size(); ++i) columns.elements[at++] = static_cast<T>(column.elements[i]);
    basis.elements[j] = T{};
  }
  return columns;
}

}  // namespace detail

/// The matrix of a map, (outputs, inputs), both flattened in row-major order: flatten(A(x)) == matmul(matrix(A), flatten(x)).
/// A map that knows its matrix writes it; any other is applied to a basis. The element type is the map's, or named:
/// matrix<rational>(A).
template <class T = void, linear_map A>
constexpr auto matrix(A const& a) {
  using element = std::conditional_t<std::is_void_v<T>, typename A::value_type, T>;
  if constexpr (requires { a.template matrix<element>(); }) {
    return a.template matrix<element>();
  } else {
    constexpr std::size_t rows = codomain_of<A>::size, columns = domain_of<A>::size;
    auto const transposed = detail::transposed_matrix<element>(a);
    return detail::written<tensor<element, rows, columns>>([&](auto& result) {
      detail::gather_strided<shape<rows, columns>, strides<1, static_cast<std::ptrdiff_t>(rows)>>(transposed.elements,
                                                                                                  result.elements);
    });
  }
}

}  // namespace tessera

#endif
