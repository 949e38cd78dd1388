// The laws that every linear map obeys, as one predicate.
#ifndef TESSERA_STATIC_TESTS_LINALG_MAP_LAWS_HPP
#define TESSERA_STATIC_TESTS_LINALG_MAP_LAWS_HPP

#include "linalg/data.hpp"

#include <tessera/linalg/compose.hpp>
#include <tessera/linalg/dot.hpp>
#include <tessera/linalg/linear_map.hpp>
#include <tessera/linalg/matmul.hpp>
#include <tessera/view/permute.hpp>
#include <tessera/view/reshape.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace tessera::testing {

/// a * x by the matrix of the map, flattened.
template <class A, class X>
constexpr auto by_matrix(A const& matrix, X const& x) {
  return flatten(matmul(matrix, reshape<shape_of<X>::size, 1>(x)));
}

/// flatten(A(x)) == matmul(matrix(A), flatten(x))
template <class T, linear_map A>
constexpr bool the_matrix_applies(A const& a) {
  auto const x = numbered<T, domain_of<A>>(5);
  static_assert(has_shape<decltype(a(x)), codomain_of<A>>);
  auto const entries = matrix<T>(a);
  return agree(flatten(a(x)), by_matrix(entries, x), domain_of<A>::size,
               [&] { return by_matrix(magnitudes(entries), magnitudes(x)); });
}

/// dot(A(x), y) == dot(x, adjoint(A)(y))
template <class T, linear_map A>
constexpr bool the_adjoint_moves_over(A const& a) {
  auto const x = numbered<T, domain_of<A>>(5);
  auto const y = numbered<T, codomain_of<A>>(17);
  return agree(static_cast<T>(dot(a(x), y)), static_cast<T>(dot(x, adjoint(a)(y))), x.size() * y.size(),
               [&] { return dot(by_matrix(magnitudes(matrix<T>(a)), magnitudes(x)), flatten(magnitudes(y))); });
}

/// matrix(adjoint(A)) == transpose(matrix(A))
template <class T, linear_map A>
constexpr bool the_adjoint_is_the_transpose(A const& a) {
  auto const transposed = transpose(matrix<T>(a));
  return agree(matrix<T>(adjoint(a)), transposed, 3, [&] { return magnitudes(transposed); });
}

/// adjoint(adjoint(A)) is A, same type and value
template <linear_map A>
constexpr bool the_adjoint_is_undone(A const& a) {
  static_assert(std::same_as<std::remove_const_t<decltype(adjoint(adjoint(a)))>, A>);
  static_assert(std::same_as<domain_of<decltype(adjoint(a))>, codomain_of<A>>);
  static_assert(std::same_as<codomain_of<decltype(adjoint(a))>, domain_of<A>>);
  return adjoint(adjoint(a)) == a;
}

/// The laws of a map over numbers T: exactly, or of floats within the bound of `agree`.
template <class T, linear_map A>
constexpr bool obeys_the_laws(A const& a) {
  return the_matrix_applies<T>(a) && the_adjoint_moves_over<T>(a) && the_adjoint_is_the_transpose<T>(a) &&
         the_adjoint_is_undone(a);
}

/// matrix(compose(A, B)) == matmul(matrix(A), matrix(B))
template <class T, linear_map A, linear_map B>
constexpr bool matrices_multiply(A const& a, B const& b) {
  auto const left = matrix<T>(a);
  auto const right = matrix<T>(b);
  return agree(matrix<T>(compose(a, b)), matmul(left, right), domain_of<A>::size,
               [&] { return matmul(magnitudes(left), magnitudes(right)); });
}

}  // namespace tessera::testing

#endif
