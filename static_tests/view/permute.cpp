#include "case.hpp"
#include "view/cube.hpp"

#include <tessera/tensor/compare.hpp>
#include <tessera/view/permute.hpp>

#include <type_traits>
#include <utility>

namespace {

using namespace tessera;
using tessera::testing::cube;
using tessera::testing::matrix;

using numbers = tensor<int, 2, 3, 4>;

static_assert(permutes_axes<shape<2, 3>, 1, 0> && permutes_axes<shape<2, 3>, -1, -2> && permutes_axes<shape<>>);
static_assert(!permutes_axes<shape<2, 3>, 0> && !permutes_axes<shape<2, 3>, 0, 0> && !permutes_axes<shape<2, 3>, 0, 2>);
static_assert(!permutes_axes<shape<2, 3>, 0, 1, 2> && !permutes_axes<shape<2, 3>, 1, -1>);
static_assert(axes_of_shape<shape<2, 3>, 1> && !axes_of_shape<shape<2, 3>, 2> && !axes_of_shape<shape<2, 3>, 0, -2>);
static_assert(at_least_a_matrix<shape<1, 1>> && !at_least_a_matrix<shape<5>> && !at_least_a_matrix<shape<>>);

static_assert(std::is_same_v<decltype(views::permute<2, 0, 1>(std::declval<numbers&>())),
                             tensor_view<int, shape<4, 2, 3>, strides<1, 12, 4>>>);
static_assert(std::is_same_v<decltype(views::permute<2, 0, 1>(std::declval<numbers const&>())),
                             tensor_view<int const, shape<4, 2, 3>, strides<1, 12, 4>>>);
static_assert(std::is_same_v<decltype(permute<2, 0, 1>(std::declval<numbers>())), tensor<int, 4, 2, 3>>);
static_assert(std::is_same_v<decltype(views::transpose(std::declval<numbers&>())),
                             tensor_view<int, shape<2, 4, 3>, strides<12, 1, 4>>>);
static_assert(std::is_same_v<decltype(views::transpose<0, -1>(std::declval<numbers&>())),
                             tensor_view<int, shape<4, 3, 2>, strides<1, 4, 12>>>);

// torch.permute and torch.transpose of arange(1, 25).reshape(2, 3, 4)

constexpr bool axes_are_permuted_as_in_pytorch() {
  auto const a = cube();
  tensor<int, 4, 2, 3> const expected{
      {{1, 5, 9}, {13, 17, 21}}, {{2, 6, 10}, {14, 18, 22}}, {{3, 7, 11}, {15, 19, 23}}, {{4, 8, 12}, {16, 20, 24}}};
  return views::permute<2, 0, 1>(a) == expected && permute<2, 0, 1>(a) == expected && permute<-1, 0, 1>(a) == expected;
}
TESSERA_CASE(axes_are_permuted_as_in_pytorch);

constexpr bool transpose_exchanges_the_last_two_axes() {
  auto const a = cube();
  tensor<int, 2, 4, 3> const expected{{{1, 5, 9}, {2, 6, 10}, {3, 7, 11}, {4, 8, 12}},
                                      {{13, 17, 21}, {14, 18, 22}, {15, 19, 23}, {16, 20, 24}}};
  return transpose(a) == expected && views::transpose(a) == expected && transpose<1, 2>(a) == expected &&
         transpose<-1, -2>(a) == expected;
}
TESSERA_CASE(transpose_exchanges_the_last_two_axes);

constexpr bool transpose_exchanges_the_axes_named() {
  auto const a = cube();
  tensor<int, 3, 2, 4> const expected{
      {{1, 2, 3, 4}, {13, 14, 15, 16}}, {{5, 6, 7, 8}, {17, 18, 19, 20}}, {{9, 10, 11, 12}, {21, 22, 23, 24}}};
  return transpose<0, 1>(a) == expected && views::transpose<-2, 0>(a) == expected;
}
TESSERA_CASE(transpose_exchanges_the_axes_named);

constexpr bool transposing_twice_is_the_identity() {
  auto const a = cube();
  static_assert(std::is_same_v<strides_of<decltype(views::transpose(views::transpose(a)))>, strides<12, 4, 1>>);
  return transpose(transpose(a)) == a && transpose<0, 2>(transpose<0, 2>(a)) == a;
}
TESSERA_CASE(transposing_twice_is_the_identity);

constexpr bool permuting_by_an_order_and_by_its_inverse_is_the_identity() {
  auto const a = cube();
  return permute<1, 2, 0>(permute<2, 0, 1>(a)) == a && views::permute<2, 0, 1>(views::permute<1, 2, 0>(a)) == a &&
         permute<0, 1, 2>(a) == a;
}
TESSERA_CASE(permuting_by_an_order_and_by_its_inverse_is_the_identity);

constexpr bool an_element_of_the_transpose_is_the_one_with_its_indexes_exchanged() {
  auto const a = matrix();
  auto const b = transpose(a);
  for (int i = 0; i < 3; ++i) {
    for (int j = 0; j < 4; ++j) {
      if (b(j, i) != a(i, j) || views::transpose(a)(j, i) != a(i, j)) return false;
    }
  }
  return true;
}
TESSERA_CASE(an_element_of_the_transpose_is_the_one_with_its_indexes_exchanged);

constexpr bool writes_through_a_permuted_view_arrive() {
  auto a = cube();
  views::permute<2, 0, 1>(a)(3, 1, 2) = 240;
  views::transpose(a)(0, 2, 0) = 30;
  return a(1, 2, 3) == 240 && a(0, 0, 2) == 30;
}
TESSERA_CASE(writes_through_a_permuted_view_arrive);

constexpr bool a_copy_is_independent_of_its_source() {
  auto a = matrix();
  auto const b = transpose(a);
  a(0, 0) = 100;
  return b(0, 0) == 1;
}
TESSERA_CASE(a_copy_is_independent_of_its_source);

constexpr bool scalars_and_vectors_are_permuted_too() {
  tensor<int> const scalar{tessera::testing::opaque(5)};
  tensor<int, 2> const vector{tessera::testing::opaque(1), 2};
  return permute<>(scalar) == scalar && permute<0>(vector) == vector && permute<-1>(vector) == vector;
}
TESSERA_CASE(scalars_and_vectors_are_permuted_too);

}  // namespace
