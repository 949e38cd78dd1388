#include "case.hpp"
#include "view/cube.hpp"

#include <tessera/tensor/compare.hpp>
#include <tessera/view/permute.hpp>
#include <tessera/view/reshape.hpp>
#include <tessera/view/windows.hpp>

#include <type_traits>
#include <utility>

namespace {

using namespace tessera;
using tessera::testing::matrix;
using tessera::testing::opaque;

static_assert(has_axes_for_window<shape<5>, 1> && has_axes_for_window<shape<2, 5, 5>, 2>);
static_assert(!has_axes_for_window<shape<5>, 2> && !has_axes_for_window<shape<5>, 0>);

constexpr sliding_window<1> one_axis(window_axis axis) { return {{slid(axis)}}; }
static_assert(windows_fit<one_axis({5, 5})> && windows_fit<one_axis({5, 3, 1, 2})>);
static_assert(!windows_fit<one_axis({5, 6})> && !windows_fit<one_axis({5, 3, 1, 3})>);

using picture = tensor<int, 3, 4>;
static_assert(std::is_same_v<decltype(views::windows<window<2, 2>, stride<1, 2>>(std::declval<picture&>())),
                             tensor_view<int, shape<2, 2, 2, 2>, strides<4, 2, 4, 1>>>);
static_assert(std::is_same_v<decltype(views::windows<window<3>>(std::declval<tensor<int, 2, 8> const&>())),
                             tensor_view<int const, shape<2, 6, 3>, strides<8, 1, 1>>>);

// torch: arange(1, 13).reshape(3, 4).unfold(0, 2, 1).unfold(1, 2, 2)
constexpr bool windows_of_a_picture_are_pytorchs_unfold() {
  auto const a = matrix();
  tensor<int, 2, 2, 2, 2> const expected{{{{1, 2}, {5, 6}}, {{3, 4}, {7, 8}}}, {{{5, 6}, {9, 10}}, {{7, 8}, {11, 12}}}};
  return views::windows<window<2, 2>, stride<1, 2>>(a) == expected &&
         views::windows<stride<1, 2>, window<2, 2>>(a) == expected;
}
TESSERA_CASE(windows_of_a_picture_are_pytorchs_unfold);

// torch: arange(1, 26).reshape(5, 5).as_strided((2, 2, 2, 2), (10, 2, 10, 2))
constexpr bool windows_may_be_dilated() {
  tensor<int, 5, 5> const a{
      {1, 2, 3, 4, 5}, {6, 7, 8, 9, 10}, {11, 12, 13, 14, 15}, {16, 17, 18, 19, 20}, {21, 22, 23, 24, opaque(25)}};
  return views::windows<window<2, 2>, stride<2>, dilation<2>>(a) ==
         tensor<int, 2, 2, 2, 2>{{{{1, 3}, {11, 13}}, {{3, 5}, {13, 15}}},
                                 {{{11, 13}, {21, 23}}, {{13, 15}, {23, 25}}}};
}
TESSERA_CASE(windows_may_be_dilated);

// torch: arange(1, 17).reshape(2, 8).unfold(1, 3, 2)
constexpr bool axes_before_the_windows_are_kept() {
  tensor<int, 2, 8> const a{{1, 2, 3, 4, 5, 6, 7, 8}, {9, 10, 11, 12, 13, 14, 15, opaque(16)}};
  return views::windows<window<3>, stride<2>>(a) ==
         tensor<int, 2, 3, 3>{{{1, 2, 3}, {3, 4, 5}, {5, 6, 7}}, {{9, 10, 11}, {11, 12, 13}, {13, 14, 15}}};
}
TESSERA_CASE(axes_before_the_windows_are_kept);

// torch: arange(1, 11).as_strided((2, 3), (2, 3))
constexpr bool a_signal_has_dilated_windows() {
  tensor<int, 10> const a{1, 2, 3, 4, 5, 6, 7, 8, 9, opaque(10)};
  return views::windows<window<3>, stride<2>, dilation<3>>(a) == tensor<int, 2, 3>{{1, 4, 7}, {3, 6, 9}};
}
TESSERA_CASE(a_signal_has_dilated_windows);

// torch: arange(1, 13).reshape(3, 4).t().unfold(1, 2, 1)
constexpr bool windows_of_a_transposed_view_follow_its_strides() {
  auto const a = matrix();
  auto const pairs = views::windows<window<2>>(views::transpose(a));
  static_assert(std::is_same_v<strides_of<decltype(pairs)>, strides<1, 4, 4>>);
  return pairs == tensor<int, 4, 2, 2>{{{1, 5}, {5, 9}}, {{2, 6}, {6, 10}}, {{3, 7}, {7, 11}}, {{4, 8}, {8, 12}}};
}
TESSERA_CASE(windows_of_a_transposed_view_follow_its_strides);

constexpr bool a_write_through_one_window_is_seen_by_its_neighbours() {
  auto a = matrix();
  auto const windows = views::windows<window<2, 2>>(a);
  windows(0, 0, 1, 1) = 60;
  return a(1, 1) == 60 && windows(0, 1, 1, 0) == 60 && windows(1, 0, 0, 1) == 60 && windows(1, 1, 0, 0) == 60;
}
TESSERA_CASE(a_write_through_one_window_is_seen_by_its_neighbours);

constexpr bool a_window_as_large_as_the_picture_is_the_picture() {
  auto const a = matrix();
  auto const whole = views::windows<window<3, 4>>(a);
  return whole == tensor<int, 1, 1, 3, 4>{{{{1, 2, 3, 4}, {5, 6, 7, 8}, {9, 10, 11, 12}}}};
}
TESSERA_CASE(a_window_as_large_as_the_picture_is_the_picture);

constexpr bool windows_of_one_element_are_the_elements() {
  auto const a = matrix();
  return view<3, 4>(views::windows<window<1, 1>>(a)) == a;
}
TESSERA_CASE(windows_of_one_element_are_the_elements);

/// Element (..., y, x, i, j) is a(..., y * stride + i * dilation, x * stride + j * dilation).
constexpr bool every_element_is_where_the_geometry_says() {
  auto const a = tessera::testing::cube();
  auto const seen = views::windows<window<2, 2>, stride<1, 2>, dilation<2, 1>>(a);
  static_assert(std::is_same_v<shape_of<decltype(seen)>, shape<2, 1, 2, 2, 2>>);
  for (int c = 0; c < 2; ++c) {
    for (int x = 0; x < 2; ++x) {
      for (int i = 0; i < 2; ++i) {
        for (int j = 0; j < 2; ++j) {
          if (seen(c, 0, x, i, j) != a(c, 2 * i, 2 * x + j)) return false;
        }
      }
    }
  }
  return true;
}
TESSERA_CASE(every_element_is_where_the_geometry_says);

}  // namespace
