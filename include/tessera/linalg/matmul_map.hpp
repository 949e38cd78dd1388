// maps::matmul(matrix): multiplication by a constant matrix, as a linear map.
#ifndef TESSERA_LINALG_MATMUL_MAP_HPP
#define TESSERA_LINALG_MATMUL_MAP_HPP

#include <tessera/linalg/linear_map.hpp>
#include <tessera/linalg/matmul.hpp>
#include <tessera/view/permute.hpp>

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

  static consteval evaluation_cost cost() { return cost_of_times<Rows, Columns>(); }
  static consteval evaluation_cost adjoint_cost() { return cost_of_times<Columns, Rows>(); }

  template <tensor_like X>
  constexpr auto operator()(X const& x) const {
    return times<Rows, Columns>(entries, x);
  }
  template <tensor_like Y>
  constexpr auto apply_adjoint(Y const& y) const {
    return times<Columns, Rows>(transpose(entries), y);
  }

  template <class U>
  constexpr auto matrix() const {
    return cast<U>(entries);
  }

  friend constexpr bool operator==(matmul_map const& a, matmul_map const& b) { return a.entries == b.entries; }

 private:
  template <std::size_t M, std::size_t N>
  static consteval evaluation_cost cost_of_times() {
    return constexpr_cost<calls::matmul<tensor<T, M, N>, tensor<T, N, 1>>>;
  }

  template <std::size_t M, std::size_t N, class X>
  static constexpr auto times(tensor<T, M, N> const& matrix, X const& x) {
    tensor<product_t<T, element_t<X>>, M> result{};
    if constexpr (detail::map_operand_mandates<X, shape<N>>()) {
      auto const product = tessera::matmul(matrix, make_tensor<N, 1>(contiguous(x).elements));
      for (std::size_t i = 0; i < M; ++i) result.elements[i] = product.elements[i];
    }
    return result;
  }
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
