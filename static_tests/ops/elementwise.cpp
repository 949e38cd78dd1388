#include "case.hpp"
#include "view/cube.hpp"

#include <tessera/ops/elementwise.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/view/permute.hpp>

#include <cstddef>

namespace {

using namespace tessera;
using detail::elementwise;
using detail::operation;

struct pair_up {
  constexpr int operator()(int left, int right) const { return 100 * left + right; }
};

/// A result of shape `Shape` from two operands.
template <operation Op, class Shape, class A, class B>
constexpr auto combined(A const& a, B const& b) {
  tensor_of<int, Shape> result{};
  pair_up f;
  elementwise<Shape, A, B>::template apply<Op>(result.elements, f, a, b);
  return result;
}

constexpr bool operands_in_order_are_one_line() {
  using both = elementwise<shape<3, 4>, tensor<int, 3, 4>, tensor<int, 3, 4>>;
  static_assert(both::is_one_line && elementwise<shape<3, 4>, tensor<int, 3, 4>, tensor<int>>::is_one_line);
  static_assert(!elementwise<shape<3, 4>, tensor<int, 3, 4>, tensor<int, 4>>::is_one_line);
  auto const a = tessera::testing::matrix();
  return combined<operation::minus, shape<3, 4>>(a, a) == tensor<int, 3, 4>{} &&
         combined<operation::times, shape<3, 4>>(a, tensor<int>{2}) == combined<operation::plus, shape<3, 4>>(a, a);
}
TESSERA_CASE(operands_in_order_are_one_line);

constexpr bool rows_and_columns_are_repeated() {
  tensor const row{1, 2};
  tensor const matrix{{5, 6}, {7, tessera::testing::opaque(8)}};
  tensor<int, 2, 1> const column{{3}, {4}};
  return combined<operation::call, shape<2, 2>>(matrix, row) == tensor{{501, 602}, {701, 802}} &&
         combined<operation::call, shape<2, 2>>(column, matrix) == tensor{{305, 306}, {407, 408}} &&
         combined<operation::plus, shape<2, 2>>(column, row) == tensor{{4, 5}, {5, 6}};
}
TESSERA_CASE(rows_and_columns_are_repeated);

constexpr bool views_are_read_by_their_strides() {
  auto const cube = tessera::testing::cube();
  auto const turned = views::permute<1, 2, 0>(cube);
  tensor<int, 4, 1> const column{{0}, {10}, {20}, {30}};
  auto const result = combined<operation::minus, shape<3, 4, 2>>(turned, column);
  bool agrees = true;
  for (std::size_t i = 0; i < 3; ++i)
    for (std::size_t j = 0; j < 4; ++j)
      for (std::size_t k = 0; k < 2; ++k)
        agrees = agrees && result(i, j, k) == cube(k, i, j) - 10 * static_cast<int>(j);
  return agrees;
}
TESSERA_CASE(views_are_read_by_their_strides);

}  // namespace
