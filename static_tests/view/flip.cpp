#include "case.hpp"
#include "view/cube.hpp"

#include <tessera/tensor/compare.hpp>
#include <tessera/view/flip.hpp>
#include <tessera/view/permute.hpp>
#include <tessera/view/slice.hpp>

#include <type_traits>
#include <utility>

namespace {

using namespace tessera;
using tessera::testing::cube;
using tessera::testing::matrix;

static_assert(std::is_same_v<decltype(views::flip<1>(std::declval<tensor<int, 2, 3>&>())),
                             tensor_view<int, shape<2, 3>, strides<3, -1>>>);
static_assert(std::is_same_v<decltype(flip(std::declval<tensor<int, 2, 3> const&>())), tensor<int, 2, 3>>);

// torch.flip of arange(1, 25).reshape(2, 3, 4)

constexpr bool one_axis_runs_backwards() {
  auto const a = cube();
  tensor<int, 2, 3, 4> const expected{{{9, 10, 11, 12}, {5, 6, 7, 8}, {1, 2, 3, 4}},
                                      {{21, 22, 23, 24}, {17, 18, 19, 20}, {13, 14, 15, 16}}};
  return flip<1>(a) == expected && views::flip<1>(a) == expected && flip<-2>(a) == expected;
}
TESSERA_CASE(one_axis_runs_backwards);

constexpr bool several_axes_run_backwards() {
  auto const a = cube();
  tensor<int, 2, 3, 4> const expected{{{16, 15, 14, 13}, {20, 19, 18, 17}, {24, 23, 22, 21}},
                                      {{4, 3, 2, 1}, {8, 7, 6, 5}, {12, 11, 10, 9}}};
  return flip<0, 2>(a) == expected && views::flip<-1, 0>(a) == expected;
}
TESSERA_CASE(several_axes_run_backwards);

constexpr bool all_axes_run_backwards_when_none_is_named() {
  auto const a = cube();
  tensor<int, 2, 3, 4> const expected{{{24, 23, 22, 21}, {20, 19, 18, 17}, {16, 15, 14, 13}},
                                      {{12, 11, 10, 9}, {8, 7, 6, 5}, {4, 3, 2, 1}}};
  return flip(a) == expected && views::flip(a) == expected && flip<0, 1, 2>(a) == expected;
}
TESSERA_CASE(all_axes_run_backwards_when_none_is_named);

constexpr bool flipping_twice_is_the_identity() {
  auto const a = cube();
  return flip(flip(a)) == a && views::flip<1>(views::flip<1>(a)) == a && flip<0>(views::flip<0>(a)) == a;
}
TESSERA_CASE(flipping_twice_is_the_identity);

constexpr bool writes_through_a_flipped_view_arrive() {
  auto a = matrix();
  views::flip<1>(a)(0, 0) = 40;
  views::flip(a)(0, 3) = 90;
  return a == tensor<int, 3, 4>{{1, 2, 3, 40}, {5, 6, 7, 8}, {90, 10, 11, 12}};
}
TESSERA_CASE(writes_through_a_flipped_view_arrive);

constexpr bool an_axis_of_size_one_stays_as_it_is() {
  tensor<int, 1, 2> const a{{1, tessera::testing::opaque(2)}};
  tensor<int> const scalar{tessera::testing::opaque(3)};
  return flip<0>(a) == a && flip<1>(a) == tensor<int, 1, 2>{{2, 1}} && flip(scalar) == scalar;
}
TESSERA_CASE(an_axis_of_size_one_stays_as_it_is);

// torch: a.permute(2, 0, 1)[1:4:2].flip(0, 2).transpose(0, 1)[:, :, 1:]
constexpr bool a_chain_of_views_reads_as_pytorchs() {
  auto const a = cube();
  auto const odd = views::slice<range<1, 4, 2>>(views::permute<2, 0, 1>(a));
  auto const chain = views::slice<range<>, range<>, range<1>>(views::transpose<0, 1>(views::flip<0, 2>(odd)));
  return chain == tensor<int, 2, 2, 2>{{{8, 4}, {6, 2}}, {{20, 16}, {18, 14}}};
}
TESSERA_CASE(a_chain_of_views_reads_as_pytorchs);

constexpr bool writes_through_a_chain_of_views_arrive() {
  auto a = cube();
  auto const odd = views::slice<range<1, 4, 2>>(views::permute<2, 0, 1>(a));
  views::transpose<0, 1>(views::flip<0, 2>(odd))(1, 0, 2) = 160;
  return a(1, 0, 3) == 160;
}
TESSERA_CASE(writes_through_a_chain_of_views_arrive);

}  // namespace
