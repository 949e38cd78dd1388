#include "case.hpp"
#include "view/cube.hpp"

#include <tessera/ops/join.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/view/permute.hpp>

#include <type_traits>

namespace {

using namespace tessera;
using tessera::testing::cube;
using tessera::testing::matrix;
using tessera::testing::opaque;

static_assert(concatenable<0, shape<2, 3>, shape<4, 3>> && concatenable<1, shape<2, 3>, shape<2, 1>, shape<2, 5>>);
static_assert(concatenable<-1, shape<2, 3>, shape<2, 4>> && concatenable<0, shape<2>>);
static_assert(!concatenable<0, shape<2, 3>, shape<2, 4>> && !concatenable<2, shape<2, 3>, shape<2, 3>>);
static_assert(!concatenable<0, shape<2, 3>, shape<2>> && !concatenable<0, shape<>, shape<>>);
static_assert(!concatenable<0, shape<2, 3>, shape<2, 3>, shape<2, 2>>);
static_assert(same_elements<tensor<int, 2>, tensor<int, 3> const&> && !same_elements<tensor<int, 2>, tensor<float, 2>>);
static_assert(same_shapes<tensor<int, 2>, tensor<float, 2>> && !same_shapes<tensor<int, 2>, tensor<int, 1, 2>>);
static_assert(splits_evenly<shape<6, 4>, 0, 3> && splits_evenly<shape<6, 4>, -1, 2> && splits_evenly<shape<6>, 0, 1>);
static_assert(!splits_evenly<shape<6, 4>, 0, 4> && !splits_evenly<shape<6, 4>, 2, 1> && !splits_evenly<shape<6>, 0, 0>);
static_assert(!splits_evenly<shape<6>, 0, 12>);

// numpy.concatenate

constexpr bool rows_are_joined() {
  tensor<int, 1, 3> const a{{1, 2, opaque(3)}};
  tensor<int, 2, 3> const b{{4, 5, 6}, {7, 8, 9}};
  return concat<0>(a, b) == tensor<int, 3, 3>{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}} &&
         concat<-2>(b, a) == tensor<int, 3, 3>{{4, 5, 6}, {7, 8, 9}, {1, 2, 3}};
}
TESSERA_CASE(rows_are_joined);

constexpr bool columns_are_joined() {
  tensor<int, 2, 1> const a{{1}, {opaque(2)}};
  tensor<int, 2, 2> const b{{3, 4}, {5, 6}};
  return concat<1>(a, b, a) == tensor<int, 2, 4>{{1, 3, 4, 1}, {2, 5, 6, 2}} && concat<-1>(b, a)(1, 2) == 2;
}
TESSERA_CASE(columns_are_joined);

constexpr bool an_axis_in_the_middle_is_joined() {
  tensor<int, 2, 1, 2> const a{{{1, 2}}, {{3, opaque(4)}}};
  tensor<int, 2, 2, 2> const b{{{5, 6}, {7, 8}}, {{9, 10}, {11, 12}}};
  return concat<1>(a, b) == tensor<int, 2, 3, 2>{{{1, 2}, {5, 6}, {7, 8}}, {{3, 4}, {9, 10}, {11, 12}}};
}
TESSERA_CASE(an_axis_in_the_middle_is_joined);

constexpr bool vectors_and_single_tensors_are_joined() {
  tensor<int, 2> const a{1, opaque(2)};
  return concat<0>(a, tensor<int, 1>{3}, a) == tensor<int, 5>{1, 2, 3, 1, 2} && concat<0>(a) == a;
}
TESSERA_CASE(vectors_and_single_tensors_are_joined);

constexpr bool views_are_joined_in_their_order() {
  tensor<int, 2, 3> const a{{1, 2, 3}, {4, 5, opaque(6)}};
  auto const transposed = views::transpose(a);
  return concat<1>(transposed, transposed) == tensor<int, 3, 4>{{1, 4, 1, 4}, {2, 5, 2, 5}, {3, 6, 3, 6}} &&
         concat<0>(transposed, tensor<int, 1, 2>{{7, 8}}) == tensor<int, 4, 2>{{1, 4}, {2, 5}, {3, 6}, {7, 8}};
}
TESSERA_CASE(views_are_joined_in_their_order);

// numpy.stack

constexpr bool tensors_are_stacked_along_a_new_axis() {
  tensor<int, 3> const a{1, 2, opaque(3)}, b{4, 5, 6};
  return stack(a, b) == tensor<int, 2, 3>{{1, 2, 3}, {4, 5, 6}} && stack<0>(a, b) == stack(a, b) &&
         stack<1>(a, b) == tensor<int, 3, 2>{{1, 4}, {2, 5}, {3, 6}} && stack<-1>(a, b) == stack<1>(a, b) &&
         stack<0>(a) == tensor<int, 1, 3>{{1, 2, 3}};
}
TESSERA_CASE(tensors_are_stacked_along_a_new_axis);

constexpr bool scalars_and_matrices_are_stacked() {
  tensor<int> const one{opaque(1)}, two{2};
  tensor<int, 2, 2> const a{{1, 2}, {3, opaque(4)}}, b{{5, 6}, {7, 8}};
  return stack(one, two, one) == tensor<int, 3>{1, 2, 1} &&
         stack<1>(a, b) == tensor<int, 2, 2, 2>{{{1, 2}, {5, 6}}, {{3, 4}, {7, 8}}} &&
         stack<2>(a, views::transpose(a)) == tensor<int, 2, 2, 2>{{{1, 1}, {2, 3}}, {{3, 2}, {4, 4}}};
}
TESSERA_CASE(scalars_and_matrices_are_stacked);

// numpy.split

constexpr bool an_axis_is_split_into_equal_parts() {
  auto const a = matrix();
  auto const halves = split<1, 2>(a);
  auto const rows = split<0, 3>(a);
  static_assert(halves.size() == 2 && rows.size() == 3);
  static_assert(std::is_same_v<decltype(halves[0]), tensor<int, 3, 2> const&>);
  static_assert(std::is_same_v<decltype(rows[0]), tensor<int, 1, 4> const&>);
  return halves[0] == tensor<int, 3, 2>{{1, 2}, {5, 6}, {9, 10}} &&
         halves[1] == tensor<int, 3, 2>{{3, 4}, {7, 8}, {11, 12}} && rows[1] == tensor<int, 1, 4>{{5, 6, 7, 8}};
}
TESSERA_CASE(an_axis_is_split_into_equal_parts);

constexpr bool negative_axes_and_views_are_split() {
  auto const a = matrix();
  auto const parts = split<-2, 2>(views::transpose(a));
  return parts[0] == tensor<int, 2, 3>{{1, 5, 9}, {2, 6, 10}} && parts[1] == tensor<int, 2, 3>{{3, 7, 11}, {4, 8, 12}};
}
TESSERA_CASE(negative_axes_and_views_are_split);

constexpr bool the_parts_of_a_split_are_a_range() {
  int number = opaque(0);
  for (auto const& part : split<0, 4>(tensor<int, 4>{1, 2, 3, 4})) number = 10 * number + part(0);
  return number == 1234;
}
TESSERA_CASE(the_parts_of_a_split_are_a_range);

constexpr bool joining_the_parts_is_the_identity() {
  auto const a = cube();
  auto const planes = split<0, 2>(a);
  auto const rows = split<1, 3>(a);
  auto const columns = split<2, 2>(a);
  return concat<0>(planes[0], planes[1]) == a && concat<1>(rows[0], rows[1], rows[2]) == a &&
         concat<2>(columns[0], columns[1]) == a && split<2, 1>(a)[0] == a;
}
TESSERA_CASE(joining_the_parts_is_the_identity);

constexpr bool the_parts_can_be_bound_to_names() {
  auto const [left, right] = split<1, 2>(testing::opaque(tensor{{1, 2}, {3, 4}}));
  return left == tensor{{1}, {3}} && right == tensor{{2}, {4}};
}
TESSERA_CASE(the_parts_can_be_bound_to_names);

}  // namespace
