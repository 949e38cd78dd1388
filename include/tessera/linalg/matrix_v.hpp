// matrix_v<A>: the matrix of a static linear map of any size, as a constant.
#ifndef TESSERA_LINALG_MATRIX_V_HPP
#define TESSERA_LINALG_MATRIX_V_HPP

#include <tessera/linalg/linear_map.hpp>
#include <tessera/support/shards.hpp>

#include <cstddef>
#include <type_traits>

namespace tessera {

namespace detail {

template <class T, auto const& A>
constexpr auto matrix_value();

/// The columns of a matrix, each the map applied to a vector of the basis, a few at a time.
template <class T, auto const& A>
struct basis_task {
  using map = std::remove_cvref_t<decltype(A)>;
  using value_type = T;
  static constexpr std::size_t rows = codomain_of<map>::size, size = rows * domain_of<map>::size;
  static constexpr std::size_t shard = shard_size(rows, elements_per_shard / 4 / rows, size);

  template <std::size_t N>
  static constexpr void evaluate(T (&columns)[N], std::size_t first) {
    tensor_of<T, domain_of<map>> basis{};
    std::size_t at = 0;
    for (std::size_t j = first / rows; at < N; ++j) {
      basis.elements[j] = T(1);
      auto const column = A(basis);
      for (std::size_t i = 0; i < rows; ++i) columns[at++] = static_cast<T>(column.elements[i]);
      basis.elements[j] = T{};
    }
  }
};

template <class T, auto const& A>
inline constexpr auto evaluated_columns = evaluate_task<tensor<T, basis_task<T, A>::size>, basis_task<T, A>>();

template <class T, auto const& A>
inline constexpr auto matrix_constant = matrix_value<T, A>();

/// The columns of an adjoint's matrix are the rows of the map's own.
template <class T, auto const& A>
constexpr auto const& matrix_columns() {
  if constexpr (is_adjoint_map<std::remove_cvref_t<decltype(A)>>) return matrix_constant<T, A.map>;
  else return evaluated_columns<T, A>;
}

/// The matrix, by rows: as the map writes them, or the transpose of the columns.
template <class T, auto const& A>
struct matrix_task {
  using map = std::remove_cvref_t<decltype(A)>;
  using value_type = T;
  static constexpr std::size_t rows = codomain_of<map>::size, columns = domain_of<map>::size, size = rows * columns;
  static constexpr std::size_t shard = shard_size(columns, elements_per_shard / columns, size);

  template <std::size_t N>
  static constexpr void evaluate(T (&entries)[N], std::size_t first) {
    if constexpr (requires { A.matrix_rows(entries, first / columns); }) {
      A.matrix_rows(entries, first / columns);
    } else {
      auto const& transposed = matrix_columns<T, A>().elements;
      for (std::size_t at = 0, i = first / columns; at < N; ++i) {
        for (std::size_t j = 0; j < columns; ++j) entries[at++] = transposed[j * rows + i];
      }
    }
  }
};

/// A small matrix that the map knows is taken from it.
template <class T, auto const& A>
constexpr auto matrix_value() {
  using task = matrix_task<T, A>;
  if constexpr (requires { A.template matrix<T>(); } && task::size <= 4 * elements_per_shard) return matrix<T>(A);
  else return evaluate_task<tensor<T, task::rows, task::columns>, task>();
}

template <class T, auto const& A>
using matrix_element = std::conditional_t<std::is_void_v<T>, typename std::remove_cvref_t<decltype(A)>::value_type, T>;

}  // namespace detail

/// matrix(A) as a constant, of a static linear map: computed in shards, each within the compiler's default limits. The element
/// type is the map's, or named: matrix_v<A, rational>.
template <auto const& A, class T = void>
inline constexpr auto const& matrix_v = detail::matrix_constant<detail::matrix_element<T, A>, A>;

}  // namespace tessera

#endif
