// Which strides can be seen with which sizes is compared with PyTorch in static_tests/shape/reshape.cpp.
#include "case.hpp"
#include "view/cube.hpp"

#include <tessera/tensor/compare.hpp>
#include <tessera/view/broadcast.hpp>
#include <tessera/view/permute.hpp>
#include <tessera/view/reshape.hpp>
#include <tessera/view/slice.hpp>

#include <type_traits>
#include <utility>

namespace {

using namespace tessera;
using tessera::testing::cube;
using tessera::testing::matrix;

static_assert(one_size_inferred_at_most<> && one_size_inferred_at_most<2, 3> && one_size_inferred_at_most<infer, 3>);
static_assert(!one_size_inferred_at_most<infer, infer>);
static_assert(same_element_count<shape<2, 3>, 6> && same_element_count<shape<2, 3>, 3, infer>);
static_assert(same_element_count<shape<>> && same_element_count<shape<>, 1, 1> && same_element_count<shape<1>>);
static_assert(!same_element_count<shape<2, 3>, 5> && !same_element_count<shape<2, 3>, 4, infer>);
static_assert(!same_element_count<shape<2, 3>, 0, infer> && !same_element_count<shape<2, 3>>);

template <class A, class Wanted>
concept seen_as = viewable_as<shape_of<A>, strides_of<A>, Wanted>;

using numbers = tensor<int, 2, 3, 4>;
using transposed = decltype(views::transpose(std::declval<numbers&>()));
using cut = decltype(views::slice<range<>, range<>, range<0, 2>>(std::declval<numbers&>()));
using repeated = decltype(views::broadcast_to<5, 4>(std::declval<tensor<int, 4>&>()));
static_assert(seen_as<numbers, shape<24>> && seen_as<numbers, shape<4, 3, 2>> && seen_as<numbers, shape<1, 24, 1>>);
static_assert(seen_as<transposed, shape<2, 2, 2, 3>> && seen_as<transposed, shape<2, 1, 4, 3>>);
static_assert(!seen_as<transposed, shape<24>> && !seen_as<transposed, shape<2, 12>> &&
              !seen_as<transposed, shape<8, 3>>);
static_assert(seen_as<cut, shape<6, 2>> && seen_as<cut, shape<3, 2, 2>> && !seen_as<cut, shape<12>>);
static_assert(seen_as<repeated, shape<5, 2, 2>> && !seen_as<repeated, shape<20>>);
static_assert(!seen_as<numbers, shape<23>> && !seen_as<numbers, shape<2, 3>>);

constexpr bool a_view_shows_the_same_elements_in_row_major_order() {
  auto const a = matrix();
  return view<2, 6>(a) == tensor<int, 2, 6>{{1, 2, 3, 4, 5, 6}, {7, 8, 9, 10, 11, 12}} &&
         view<12>(a) == tensor<int, 12>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12} &&
         view<2, 2, 3>(a) == tensor<int, 2, 2, 3>{{{1, 2, 3}, {4, 5, 6}}, {{7, 8, 9}, {10, 11, 12}}} &&
         view<3, 1, 4>(a)(2, 0, 3) == 12 && views::reshape<4, 3>(a)(3, 0) == 10;
}
TESSERA_CASE(a_view_shows_the_same_elements_in_row_major_order);

constexpr bool a_view_does_not_copy() {
  auto a = matrix();
  auto const seen = view<2, 6>(a);
  static_assert(std::is_same_v<decltype(seen), tensor_view<int, shape<2, 6>> const>);
  static_assert(std::is_same_v<decltype(view<2, 6>(std::as_const(a))), tensor_view<int const, shape<2, 6>>>);
  seen(1, 0) = 70;
  return a(1, 2) == 70 && seen.data() == a.data();
}
TESSERA_CASE(a_view_does_not_copy);

constexpr bool one_size_may_be_inferred() {
  auto const a = matrix();
  static_assert(std::is_same_v<decltype(view<infer>(a)), tensor_view<int const, shape<12>>>);
  static_assert(std::is_same_v<decltype(view<3, infer, 2>(a)), tensor_view<int const, shape<3, 2, 2>>>);
  static_assert(std::is_same_v<decltype(reshape<infer, 6>(a)), tensor<int, 2, 6>>);
  static_assert(std::is_same_v<decltype(reshape<3, 4, infer>(a)), tensor<int, 3, 4, 1>>);
  return reshape<infer, 6>(a)(1, 0) == 7 && view<3, infer, 2>(a)(1, 1, 0) == 7;
}
TESSERA_CASE(one_size_may_be_inferred);

// torch: arange(1, 25).reshape(2, 3, 4).transpose(1, 2).view(2, 2, 2, 3)
constexpr bool a_view_that_only_splits_axes_of_a_transposed_one_is_legal() {
  auto const a = cube();
  auto const split = view<2, 2, 2, 3>(views::transpose(a));
  static_assert(std::is_same_v<strides_of<decltype(split)>, strides<12, 2, 1, 4>>);
  return split == tensor<int, 2, 2, 2, 3>{{{{1, 5, 9}, {2, 6, 10}}, {{3, 7, 11}, {4, 8, 12}}},
                                          {{{13, 17, 21}, {14, 18, 22}}, {{15, 19, 23}, {16, 20, 24}}}};
}
TESSERA_CASE(a_view_that_only_splits_axes_of_a_transposed_one_is_legal);

// torch: arange(1, 25).reshape(2, 3, 4)[:, :, 0:2].view(6, 2)
constexpr bool axes_that_are_neighbours_in_memory_merge_beside_a_cut_one() {
  auto const a = cube();
  auto const merged = view<6, 2>(views::slice<range<>, range<>, range<0, 2>>(a));
  return merged == tensor<int, 6, 2>{{1, 2}, {5, 6}, {9, 10}, {13, 14}, {17, 18}, {21, 22}};
}
TESSERA_CASE(axes_that_are_neighbours_in_memory_merge_beside_a_cut_one);

constexpr bool writes_through_a_view_of_a_view_arrive() {
  auto a = cube();
  view<2, 2, 2, 3>(views::transpose(a))(1, 0, 1, 2) = 220;
  view<6, 2>(views::slice<range<>, range<>, range<0, 2>>(a))(4, 0) = 170;
  return a(1, 2, 1) == 220 && a(1, 1, 0) == 170;
}
TESSERA_CASE(writes_through_a_view_of_a_view_arrive);

constexpr bool reshape_copies_what_cannot_be_viewed() {
  auto const a = matrix();
  auto const b = reshape<2, 6>(views::transpose(a));
  static_assert(std::is_same_v<decltype(b), tensor<int, 2, 6> const>);
  return b == tensor<int, 2, 6>{{1, 5, 9, 2, 6, 10}, {3, 7, 11, 4, 8, 12}};
}
TESSERA_CASE(reshape_copies_what_cannot_be_viewed);

constexpr bool reshape_is_a_copy_even_where_a_view_would_do() {
  auto a = matrix();
  auto const b = reshape<12>(a);
  a(0, 0) = 100;
  return b(0) == 1 && b(11) == 12;
}
TESSERA_CASE(reshape_is_a_copy_even_where_a_view_would_do);

constexpr bool reshaping_there_and_back_is_the_identity() {
  auto const a = cube();
  return reshape<2, 3, 4>(reshape<24>(a)) == a && reshape<2, 3, 4>(reshape<4, 6>(a)) == a &&
         view<2, 3, 4>(view<3, 8>(a)) == a;
}
TESSERA_CASE(reshaping_there_and_back_is_the_identity);

constexpr bool flatten_merges_the_axes_from_one_on() {
  auto const a = cube();
  auto const all = flatten(a);
  auto const last_two = flatten<1>(a);
  static_assert(std::is_same_v<decltype(all), tensor<int, 24> const>);
  static_assert(std::is_same_v<decltype(last_two), tensor<int, 2, 12> const>);
  static_assert(std::is_same_v<decltype(flatten<2>(a)), tensor<int, 2, 3, 4>>);
  return all(0) == 1 && all(13) == 14 && all(23) == 24 && last_two(0, 11) == 12 && last_two(1, 4) == 17 &&
         flatten<2>(a) == a;
}
TESSERA_CASE(flatten_merges_the_axes_from_one_on);

constexpr bool flatten_reads_a_view_in_its_own_order() {
  auto const a = matrix();
  return flatten(views::transpose(a)) == tensor<int, 12>{1, 5, 9, 2, 6, 10, 3, 7, 11, 4, 8, 12};
}
TESSERA_CASE(flatten_reads_a_view_in_its_own_order);

constexpr bool scalars_are_reshaped_to_ones_and_back() {
  tensor<int> const scalar{tessera::testing::opaque(5)};
  return view<1, 1>(scalar) == tensor<int, 1, 1>{{5}} && view<>(view<1, 1>(scalar)) == scalar &&
         reshape<1>(scalar) == tensor<int, 1>{5} && flatten(scalar) == tensor<int, 1>{5};
}
TESSERA_CASE(scalars_are_reshaped_to_ones_and_back);

}  // namespace
