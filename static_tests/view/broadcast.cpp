#include "case.hpp"
#include "view/cube.hpp"

#include <tessera/tensor/compare.hpp>
#include <tessera/view/broadcast.hpp>
#include <tessera/view/permute.hpp>

#include <type_traits>
#include <utility>

namespace {

using namespace tessera;
using tessera::testing::opaque;

static_assert(std::is_same_v<decltype(views::broadcast_to<2, 3>(std::declval<tensor<int, 3>&>())),
                             tensor_view<int const, shape<2, 3>, strides<0, 1>>>,
              "a repeated element is not to be written");
static_assert(std::is_same_v<decltype(broadcast_to<2, 3>(std::declval<tensor<int, 3> const&>())), tensor<int, 2, 3>>);

// numpy.broadcast_to

constexpr bool a_row_is_repeated() {
  tensor<int, 3> const row{1, opaque(2), 3};
  tensor<int, 2, 3> const expected{{1, 2, 3}, {1, 2, 3}};
  return views::broadcast_to<2, 3>(row) == expected && broadcast_to<2, 3>(row) == expected;
}
TESSERA_CASE(a_row_is_repeated);

constexpr bool a_column_is_repeated() {
  tensor<int, 2, 1> const column{{1}, {opaque(2)}};
  tensor<int, 2, 3> const expected{{1, 1, 1}, {2, 2, 2}};
  return views::broadcast_to<2, 3>(column) == expected && broadcast_to<2, 3>(column) == expected;
}
TESSERA_CASE(a_column_is_repeated);

constexpr bool a_scalar_fills_any_shape() {
  tensor<int> const scalar{opaque(7)};
  return views::broadcast_to<2, 2>(scalar) == tensor<int, 2, 2>{{7, 7}, {7, 7}} && broadcast_to<>(scalar) == scalar &&
         broadcast_to<1, 3>(tensor<int, 1>{opaque(8)}) == tensor<int, 1, 3>{{8, 8, 8}};
}
TESSERA_CASE(a_scalar_fills_any_shape);

constexpr bool several_axes_are_repeated_at_once() {
  tensor<int, 2, 1, 2> const a{{{1, 2}}, {{3, opaque(4)}}};
  return broadcast_to<2, 2, 2, 2>(a) ==
         tensor<int, 2, 2, 2, 2>{{{{1, 2}, {1, 2}}, {{3, 4}, {3, 4}}}, {{{1, 2}, {1, 2}}, {{3, 4}, {3, 4}}}};
}
TESSERA_CASE(several_axes_are_repeated_at_once);

constexpr bool a_view_of_another_view_is_repeated() {
  auto const a = tessera::testing::matrix();
  auto const repeated = views::broadcast_to<2, 4, 3>(views::transpose(a));
  static_assert(std::is_same_v<strides_of<decltype(repeated)>, strides<0, 1, 4>>);
  return repeated(0, 3, 1) == 8 && repeated(1, 3, 1) == 8 && repeated(1, 0, 2) == 9;
}
TESSERA_CASE(a_view_of_another_view_is_repeated);

constexpr bool the_same_shape_is_left_alone() {
  auto const a = tessera::testing::cube();
  return views::broadcast_to<2, 3, 4>(a) == a && contiguous_tensor<decltype(views::broadcast_to<2, 3, 4>(a))>;
}
TESSERA_CASE(the_same_shape_is_left_alone);

constexpr bool a_repeated_view_shows_later_changes_of_its_tensor() {
  tensor<int, 2> a{1, opaque(2)};
  auto const repeated = views::broadcast_to<3, 2>(a);
  a(0) = 10;
  return repeated == tensor<int, 3, 2>{{10, 2}, {10, 2}, {10, 2}};
}
TESSERA_CASE(a_repeated_view_shows_later_changes_of_its_tensor);

}  // namespace
