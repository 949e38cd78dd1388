#include "case.hpp"
#include "numbers/rational.hpp"

#include <tessera/linalg/gather_map.hpp>
#include <tessera/linalg/matmul_map.hpp>
#include <tessera/linalg/matrix_v.hpp>
#include <tessera/tensor/compare.hpp>

#include <concepts>

using namespace tessera;

namespace {

constexpr tensor<int, 2, 3> entries{{1, 2, 3}, {4, 5, 6}};
constexpr auto known = maps::matmul(entries);
constexpr auto back = adjoint(known);

/// Known to nobody: running sums, larger than a shard.
struct running_sums {
  using value_type = int;
  static constexpr bool is_linear_map = true;

  static constexpr shape<120> domain() { return {}; }
  static constexpr shape<120> codomain() { return {}; }

  template <tensor_like X>
  constexpr auto operator()(X const& x) const {
    auto y = x;
    for (std::size_t i = 1; i < 120; ++i) y.elements[i] = y.elements[i - 1] + y.elements[i];
    return y;
  }
};
constexpr running_sums sums{};
static_assert(120 * 120 > detail::elements_per_shard);

constexpr bool it_is_the_matrix_of_the_map() {
  return matrix_v<known> == entries && matrix_v<back> == tensor{{1, 4}, {2, 5}, {3, 6}};
}
TESSERA_CASE(it_is_the_matrix_of_the_map);

constexpr bool a_large_one_is_joined_from_its_shards() {
  for (std::size_t i = 0; i < 120; ++i) {
    for (std::size_t j = 0; j < 120; ++j) {
      if (matrix_v<sums>(i, j) != (j <= i ? 1 : 0)) return false;
    }
  }
  return true;
}
TESSERA_CASE(a_large_one_is_joined_from_its_shards);

constexpr bool its_element_type_can_be_named() {
  using testing::rational;
  static_assert(std::same_as<decltype(matrix_v<known, rational>), tensor<rational, 2, 3> const&>);
  return matrix_v<known, rational> == cast<rational>(entries);
}
TESSERA_CASE(its_element_type_can_be_named);

}  // namespace
