// maps::matmul(matrix): multiplication by a constant matrix, as a linear map.
#ifndef TESSERA_LINALG_MATMUL_MAP_HPP
#define TESSERA_LINALG_MATMUL_MAP_HPP

#include <tessera/linalg/linear_map.hpp>
#include <tessera/linalg/matmul.hpp>

#include <cstddef>

namespace tessera {

/// x -> matrix times x, x a vector of as many elements as the matrix has columns.
template <class T, std::size_t Rows, std::size_t Columns>
struct matmul_map {
  using value_type = T;
  static constexpr bool is_linear_map = true;

  tensor<T, Rows, Columns> entries;

  static constexpr shape<Columns> domain() { return {}; }
  static constexpr shape<Rows> codomain() { return {}; }

  static consteval evaluation_cost cost() {
    return constexpr_cost<calls::matmul<tensor<T, Rows, Columns>, tensor<T, Columns>>>;
  }
  static consteval evaluation_cost adjoint_cost() {
    return constexpr_cost<calls::matmul<tensor<T, Rows>, tensor<T, Rows, Columns>>>;
  }

  template <tensor_like X>
  constexpr auto operator()(X const& x) const -> tensor<product_t<T, element_t<X>>, Rows> {
    if constexpr (detail::map_operand_mandates<X, shape<Columns>>()) return tessera::matmul(entries, x);
    else return {};
  }
  /// The transpose times y is y as a row times the matrix.
  template <tensor_like Y>
  constexpr auto apply_adjoint(Y const& y) const -> tensor<product_t<T, element_t<Y>>, Columns> {
    if constexpr (detail::map_operand_mandates<Y, shape<Rows>>()) return tessera::matmul(y, entries);
    else return {};
  }

  template <class U>
  constexpr auto matrix() const {
    return cast<U>(entries);
  }

  friend constexpr bool operator==(matmul_map const& a, matmul_map const& b) { return a.entries == b.entries; }
};

namespace maps {

/// The map x -> matrix times x; it owns a copy of the matrix.
template <tensor_like M>
  requires(rank_of<M> == 2)
constexpr auto matmul(M const& matrix) {
  return matmul_map<element_t<M>, shape_of<M>::dims[0], shape_of<M>::dims[1]>{contiguous(matrix)};
}

}  // namespace maps
}  // namespace tessera

#endif
