#include "case.hpp"

#include <tessera/linalg/compose.hpp>
#include <tessera/linalg/gather_map.hpp>
#include <tessera/linalg/matmul.hpp>
#include <tessera/linalg/matmul_map.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/view/permute.hpp>

#include <concepts>

using namespace tessera;
using testing::opaque;

namespace {

constexpr tensor<int, 2, 3> wide{{1, 2, 3}, {4, 5, 6}};
constexpr tensor<int, 3, 2> tall{{1, -1}, {2, 0}, {0, 3}};

static_assert(composable<decltype(maps::matmul(wide)), decltype(maps::matmul(tall))>);
static_assert(!composable<decltype(maps::matmul(wide)), decltype(maps::matmul(wide))>);

constexpr bool the_right_map_is_applied_first() {
  auto const both = compose(maps::matmul(opaque(wide)), maps::matmul(tall));
  return both(tensor{1, 2}) == tensor{21, 42} && both.domain() == shape<2>{} && both.codomain() == shape<2>{};
}
TESSERA_CASE(the_right_map_is_applied_first);

constexpr bool the_matrix_is_the_product_of_the_matrices() {
  auto const a = maps::matmul(opaque(wide));
  auto const b = maps::matmul(opaque(tall));
  return matrix(compose(a, b)) == matmul(wide, tall) && matrix(compose(b, a)) == matmul(tall, wide);
}
TESSERA_CASE(the_matrix_is_the_product_of_the_matrices);

constexpr bool the_adjoint_reverses_the_order() {
  auto const both = compose(maps::matmul(opaque(wide)), maps::matmul(tall));
  return matrix(adjoint(both)) == transpose(matrix(both)) && adjoint(both)(tensor{1, 0}) == tensor{5, 8};
}
TESSERA_CASE(the_adjoint_reverses_the_order);

constexpr bool the_adjoint_of_the_adjoint_is_the_composition() {
  auto const both = compose(maps::matmul(opaque(wide)), maps::matmul(tall));
  static_assert(std::same_as<decltype(adjoint(adjoint(both))), std::remove_const_t<decltype(both)>>);
  return adjoint(adjoint(both)) == both;
}
TESSERA_CASE(the_adjoint_of_the_adjoint_is_the_composition);

constexpr bool more_maps_are_composed_from_the_right() {
  auto const first = maps::slice<shape<4>, range<1, 3>>();
  auto const all = compose(maps::matmul(opaque(wide)), maps::matmul(tall), first);
  return all(tensor{9, 1, 2, 9}) == tensor{21, 42};
}
TESSERA_CASE(more_maps_are_composed_from_the_right);

}  // namespace
