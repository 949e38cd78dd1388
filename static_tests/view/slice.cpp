#include "case.hpp"
#include "view/cube.hpp"

#include <tessera/tensor/compare.hpp>
#include <tessera/view/permute.hpp>
#include <tessera/view/slice.hpp>

#include <type_traits>
#include <utility>

namespace {

using namespace tessera;
using tessera::testing::cube;
using tessera::testing::matrix;

static_assert(a_range_per_axis<shape<2, 3>, range<>, range<>> && a_range_per_axis<shape<2, 3>, range<1>>);
static_assert(a_range_per_axis<shape<>> && !a_range_per_axis<shape<2>, range<>, range<>>);
static_assert(ranges_within<shape<2, 3>, range<0, 2>, range<-2, -1>> && ranges_within<shape<2, 3>>);
static_assert(!ranges_within<shape<2, 3>, range<0, 3>> && !ranges_within<shape<2, 3>, range<>, range<3>>);
static_assert(!ranges_within<shape<2, 3>, range<1, 1>> && !ranges_within<shape<2, 3>, range<0, 2, 0>>);

static_assert(
    std::is_same_v<decltype(views::slice<range<>, range<1>, range<0, 4, 3>>(std::declval<tensor<int, 2, 3, 4>&>())),
                   tensor_view<int, shape<2, 2, 2>, strides<12, 4, 3>>>);
static_assert(std::is_same_v<decltype(slice<range<1>>(std::declval<tensor<int, 2, 3> const&>())), tensor<int, 1, 3>>);

// Python: a[0:2, 1:4:2] and so on, of numpy.arange(1, 13).reshape(3, 4)

constexpr bool ranges_take_what_pythons_slices_take() {
  auto const a = matrix();
  return slice<range<0, 2>, range<1, 4, 2>>(a) == tensor<int, 2, 2>{{2, 4}, {6, 8}} &&
         slice<range<1>>(a) == tensor<int, 2, 4>{{5, 6, 7, 8}, {9, 10, 11, 12}} &&
         slice<range<>, range<-2>>(a) == tensor<int, 3, 2>{{3, 4}, {7, 8}, {11, 12}} &&
         slice<range<-2, -1>, range<0, -1, 2>>(a) == tensor<int, 1, 2>{{5, 7}} &&
         slice<range<0, 3, 2>, range<0, 4, 3>>(a) == tensor<int, 2, 2>{{1, 4}, {9, 12}} &&
         slice<range<2, 3>, range<3, 4>>(a) == tensor<int, 1, 1>{{12}};
}
TESSERA_CASE(ranges_take_what_pythons_slices_take);

constexpr bool a_sliced_view_has_the_same_elements_as_a_sliced_copy() {
  auto const a = cube();
  auto const seen = views::slice<range<>, range<1>, range<0, 4, 3>>(a);
  return seen == tensor<int, 2, 2, 2>{{{5, 8}, {9, 12}}, {{17, 20}, {21, 24}}} &&
         seen == slice<range<>, range<1>, range<0, 4, 3>>(a);
}
TESSERA_CASE(a_sliced_view_has_the_same_elements_as_a_sliced_copy);

constexpr bool no_ranges_take_everything() {
  auto const a = cube();
  return views::slice<>(a) == a && slice<range<>, range<>, range<>>(a) == a &&
         slice<>(tensor<int>{tessera::testing::opaque(3)}) == tensor<int>{3};
}
TESSERA_CASE(no_ranges_take_everything);

constexpr bool writes_through_a_sliced_view_arrive() {
  auto a = matrix();
  auto const inner = views::slice<range<1, 3>, range<1, 4, 2>>(a);
  inner(0, 0) = 60;
  inner(1, 1) = 120;
  return a == tensor<int, 3, 4>{{1, 2, 3, 4}, {5, 60, 7, 8}, {9, 10, 11, 120}};
}
TESSERA_CASE(writes_through_a_sliced_view_arrive);

constexpr bool slicing_a_slice_takes_a_part_of_the_part() {
  auto const a = tensor<int, 12>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, tessera::testing::opaque(12)};
  auto const odd = views::slice<range<0, 12, 2>>(a);
  static_assert(std::is_same_v<strides_of<decltype(views::slice<range<1, 6, 2>>(odd))>, strides<4>>);
  return views::slice<range<1, 6, 2>>(odd) == tensor<int, 3>{3, 7, 11} &&
         views::slice<range<-2, -1>>(odd) == tensor<int, 1>{9};
}
TESSERA_CASE(slicing_a_slice_takes_a_part_of_the_part);

constexpr bool slicing_a_transposed_view_slices_its_own_axes() {
  auto const a = matrix();
  return views::slice<range<1, 3>, range<0, 3, 2>>(views::transpose(a)) == tensor<int, 2, 2>{{2, 10}, {3, 11}};
}
TESSERA_CASE(slicing_a_transposed_view_slices_its_own_axes);

}  // namespace
