#include "case.hpp"

#include <tessera/interop/mdspan.hpp>

#ifdef __cpp_lib_mdspan

#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/broadcast.hpp>
#include <tessera/view/flip.hpp>
#include <tessera/view/permute.hpp>
#include <tessera/view/slice.hpp>
#include <tessera/view/windows.hpp>

#include <cstddef>
#include <mdspan>
#include <type_traits>
#include <utility>

namespace {

using namespace tessera;
using tessera::testing::opaque;

using matrix = tensor<int, 2, 3>;

template <class T, std::size_t... D>
using mdspan = std::mdspan<T, std::extents<std::size_t, D...>, std::layout_right>;
template <class T, std::size_t... D>
using strided = std::mdspan<T, std::extents<std::size_t, D...>, std::layout_stride>;

static_assert(std::is_same_v<decltype(as_mdspan(std::declval<matrix&>())), mdspan<int, 2, 3>>);
static_assert(std::is_same_v<decltype(as_mdspan(std::declval<matrix const&>())), mdspan<int const, 2, 3>>);
static_assert(std::is_same_v<decltype(as_mdspan(std::declval<tensor<float>&>())), mdspan<float>>);

template <class View>
concept layout_exists = layout_strides<shape_of<View>, strides_of<View>>;
static_assert(layout_exists<matrix> && layout_exists<decltype(views::transpose(std::declval<matrix&>()))>);
static_assert(!layout_exists<decltype(views::flip<1>(std::declval<matrix&>()))>);
static_assert(!layout_exists<decltype(views::broadcast_to<2, 2, 3>(std::declval<matrix&>()))>);
static_assert(!layout_exists<decltype(views::windows<window<2, 2>>(std::declval<matrix&>()))>);
static_assert(!layout_exists<decltype(views::slice<range<>, range<0, 3, 2>>(std::declval<matrix&>()))>);  // 0, 2, 3, 5
static_assert(layout_exists<decltype(views::windows<window<2>, stride<2>>(std::declval<tensor<int, 4>&>()))>);

static_assert(static_extents<std::extents<int, 2, 3>> && static_extents<std::extents<int>>);
static_assert(!static_extents<std::dextents<int, 2>>);
static_assert(static_layout<std::layout_left> && !static_layout<std::layout_stride>);

constexpr bool an_mdspan_writes_into_the_tensor() {
  auto a = opaque(matrix{{1, 2, 3}, {4, 5, 6}});
  as_mdspan(a)[1, 1] = 50;
  return a == matrix{{1, 2, 3}, {4, 50, 6}};
}
TESSERA_CASE(an_mdspan_writes_into_the_tensor);

constexpr bool an_mdspan_of_a_view_has_its_strides() {
  auto const a = opaque(matrix{{1, 2, 3}, {4, 5, 6}});
  auto const transposed = as_mdspan(views::transpose(a));
  static_assert(std::is_same_v<decltype(transposed), strided<int const, 3, 2> const>);
  auto const last = as_mdspan(views::slice<range<>, range<1, 3>>(a));
  return transposed[2, 0] == 3 && transposed[0, 1] == 4 && last.stride(0) == 3 && last[1, 0] == 5;
}
TESSERA_CASE(an_mdspan_of_a_view_has_its_strides);

constexpr bool an_mdspan_is_viewed_as_a_tensor() {
  auto a = opaque(matrix{{1, 2, 3}, {4, 5, 6}});
  return as_view(as_mdspan(a)) == a && as_view(as_mdspan(a)).data() == a.data();
}
TESSERA_CASE(an_mdspan_is_viewed_as_a_tensor);

constexpr bool an_mdspan_by_columns_is_viewed_by_columns() {
  auto const memory = opaque(tensor{1, 2, 3, 4, 5, 6});
  std::mdspan<int const, std::extents<int, 2, 3>, std::layout_left> const columns(memory.data());
  return as_view(columns) == matrix{{1, 3, 5}, {2, 4, 6}};
}
TESSERA_CASE(an_mdspan_by_columns_is_viewed_by_columns);

constexpr bool axes_of_one_element_do_not_matter() {
  auto a = opaque(matrix{{1, 2, 3}, {4, 5, 6}});
  auto const column = as_mdspan(views::slice<range<>, range<1, 2>>(a));
  return column.extent(1) == 1 && column[0, 0] == 2 && column[1, 0] == 5;
}
TESSERA_CASE(axes_of_one_element_do_not_matter);

}  // namespace

#endif
