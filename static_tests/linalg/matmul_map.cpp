#include "case.hpp"

#include <tessera/linalg/dot.hpp>
#include <tessera/linalg/matmul_map.hpp>
#include <tessera/tensor/compare.hpp>

#include <concepts>
#include <cstdint>

using namespace tessera;
using testing::opaque;

namespace {

constexpr tensor<int, 2, 3> entries{{1, 2, 3}, {4, 5, 6}};

constexpr bool multiplies_a_vector() { return maps::matmul(opaque(entries))(tensor{1, 0, -1}) == tensor{-2, -2}; }
TESSERA_CASE(multiplies_a_vector);

constexpr bool the_adjoint_multiplies_by_the_transpose() {
  return adjoint(maps::matmul(opaque(entries)))(tensor{1, -1}) == tensor{-3, -3, -3};
}
TESSERA_CASE(the_adjoint_multiplies_by_the_transpose);

constexpr bool it_satisfies_the_law_of_the_adjoint() {
  auto const a = maps::matmul(opaque(entries));
  tensor<int, 3> const x{3, -1, 2};
  tensor<int, 2> const y{5, 7};
  return dot(a(x), y) == dot(x, adjoint(a)(y)) && dot(a(x), y) == 168;
}
TESSERA_CASE(it_satisfies_the_law_of_the_adjoint);

constexpr bool it_owns_its_matrix() {
  auto changed = opaque(entries);
  auto const a = maps::matmul(changed);
  changed(0, 0) = 99;
  return matrix(a) == entries && a == maps::matmul(entries) && !(a == maps::matmul(changed));
}
TESSERA_CASE(it_owns_its_matrix);

constexpr bool bytes_are_summed_in_int32() {
  auto const a = maps::matmul(opaque(tensor<std::int8_t, 1, 2>{{100, 100}}));
  auto const y = a(tensor<std::int8_t, 2>{100, 100});
  static_assert(std::same_as<decltype(y), tensor<std::int32_t, 1> const>);
  return y(0) == 20'000;
}
TESSERA_CASE(bytes_are_summed_in_int32);

}  // namespace
