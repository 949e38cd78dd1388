#include "case.hpp"

#include <tessera/linalg/gather_map.hpp>
#include <tessera/linalg/linear_map.hpp>
#include <tessera/linalg/matmul_map.hpp>
#include <tessera/tensor/compare.hpp>

#include <concepts>

using namespace tessera;
using testing::opaque;

namespace {

constexpr tensor<int, 2, 3> entries{{1, 2, 3}, {4, 5, 6}};

/// The least that a map of one's own needs: running sums, whose adjoint sums from the other end.
struct running_sums {
  using value_type = int;
  static constexpr bool is_linear_map = true;

  static constexpr shape<4> domain() { return {}; }
  static constexpr shape<4> codomain() { return {}; }

  template <tensor_like X>
  constexpr auto operator()(X const& x) const {
    auto y = contiguous(x);
    for (std::size_t i = 1; i < 4; ++i) y(i) = y(i - 1) + y(i);
    return y;
  }
  template <tensor_like Y>
  constexpr auto apply_adjoint(Y const& y) const {
    auto x = contiguous(y);
    for (std::size_t i = 3; i > 0; --i) x(i - 1) = x(i) + x(i - 1);
    return x;
  }
};

static_assert(linear_map<running_sums> && linear_map<adjoint_map<running_sums>>);
static_assert(!linear_map<int> && !linear_map<tensor<int, 2, 2>>);
static_assert(std::same_as<domain_of<decltype(maps::matmul(entries))>, shape<3>>);
static_assert(std::same_as<codomain_of<decltype(maps::matmul(entries))>, shape<2>>);
static_assert(operand_in<tensor<int, 3>, shape<3>> && !operand_in<tensor<int, 4>, shape<3>>);

constexpr bool a_map_of_ones_own_gets_its_matrix_from_a_basis() {
  return matrix(running_sums{}) == tensor{{1, 0, 0, 0}, {1, 1, 0, 0}, {1, 1, 1, 0}, {1, 1, 1, 1}};
}
TESSERA_CASE(a_map_of_ones_own_gets_its_matrix_from_a_basis);

constexpr bool the_adjoint_has_the_transposed_matrix() {
  return matrix(adjoint(running_sums{})) == tensor{{1, 1, 1, 1}, {0, 1, 1, 1}, {0, 0, 1, 1}, {0, 0, 0, 1}} &&
         matrix(adjoint(maps::matmul(opaque(entries)))) == tensor{{1, 4}, {2, 5}, {3, 6}};
}
TESSERA_CASE(the_adjoint_has_the_transposed_matrix);

constexpr bool the_adjoint_of_the_adjoint_is_the_map() {
  auto const map = maps::matmul(opaque(entries));
  static_assert(std::same_as<decltype(adjoint(adjoint(map))), std::remove_const_t<decltype(map)>>);
  return adjoint(adjoint(map)) == map;
}
TESSERA_CASE(the_adjoint_of_the_adjoint_is_the_map);

constexpr bool the_adjoint_exchanges_domain_and_codomain() {
  auto const back = adjoint(maps::matmul(opaque(entries)));
  return back.domain() == shape<2>{} && back.codomain() == shape<3>{};
}
TESSERA_CASE(the_adjoint_exchanges_domain_and_codomain);

constexpr bool the_element_type_of_a_matrix_can_be_named() {
  auto const as_double = matrix<double>(running_sums{});
  static_assert(std::same_as<decltype(as_double), tensor<double, 4, 4> const>);
  return as_double(3, 0) == 1.0 && as_double(0, 3) == 0.0;
}
TESSERA_CASE(the_element_type_of_a_matrix_can_be_named);

constexpr bool apply_into_writes_what_the_map_gives() {
  tensor<int, 4> sums{};
  apply_into(sums, running_sums{}, opaque(tensor{1, 2, 3, 4}));
  tensor<int, 2> product{};
  apply_into(product, maps::matmul(opaque(entries)), tensor{1, 1, 1});
  return sums == tensor{1, 3, 6, 10} && product == tensor{6, 15};
}
TESSERA_CASE(apply_into_writes_what_the_map_gives);

}  // namespace
