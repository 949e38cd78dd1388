#include <tessera/conv/dilate.hpp>
// Before every other header: it needs none of them.

#include "case.hpp"
#include "conv/remainders.hpp"

#include <tessera/conv/conv.hpp>
#include <tessera/conv/conv_transpose.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/view/permute.hpp>

namespace {

using namespace tessera;
using tessera::testing::opaque;
using tessera::testing::remainders;

constexpr bool zeros_stand_between_neighbours() {
  tensor const x{1, 2, opaque(3)};
  return dilate<2>(x) == tensor{1, 0, 2, 0, 3} && dilate<3>(x) == tensor{1, 0, 0, 2, 0, 0, 3} && dilate<1>(x) == x;
}
TESSERA_CASE(zeros_stand_between_neighbours);

constexpr bool one_element_has_no_neighbour() { return dilate<5>(tensor{opaque(7)}) == tensor{7}; }
TESSERA_CASE(one_element_has_no_neighbour);

constexpr bool steps_belong_to_the_last_axes() {
  tensor<int, 2, 2> const x{{1, 2}, {3, opaque(4)}};
  return dilate<2>(x) == tensor<int, 2, 3>{{1, 0, 2}, {3, 0, 4}} &&
         dilate<2, 1>(x) == tensor<int, 3, 2>{{1, 2}, {0, 0}, {3, 4}} &&
         dilate<2, 3>(x) == tensor<int, 3, 4>{{1, 0, 0, 2}, {0, 0, 0, 0}, {3, 0, 0, 4}};
}
TESSERA_CASE(steps_belong_to_the_last_axes);

constexpr bool a_view_is_dilated() {
  tensor<int, 2, 2> const x{{1, 2}, {3, opaque(4)}};
  return dilate<2>(views::transpose(x)) == tensor<int, 2, 3>{{1, 0, 3}, {2, 0, 4}};
}
TESSERA_CASE(a_view_is_dilated);

constexpr bool channels_are_swapped() {
  tensor<int, 2, 3, 1> const w{{{1}, {2}, {3}}, {{4}, {5}, {opaque(6)}}};
  return swap_channels(w) == tensor<int, 3, 2, 1>{{{1}, {4}}, {{2}, {5}}, {{3}, {6}}};
}
TESSERA_CASE(channels_are_swapped);

constexpr bool channels_are_swapped_within_each_group() {
  tensor<int, 4, 1, 2> const w{{{1, 2}}, {{3, 4}}, {{5, 6}}, {{7, opaque(8)}}};
  return swap_channels<2>(w) == tensor<int, 2, 2, 2>{{{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}} && swap_channels<4>(w) == w &&
         swap_channels<2>(swap_channels<2>(w)) == w;
}
TESSERA_CASE(channels_are_swapped_within_each_group);

// torch: w.reshape(2, 2, 3, 2, 2).transpose(1, 2).reshape(6, 2, 2, 2) with w = r(3, 4, 3, 2, 2)
constexpr bool channels_of_a_grouped_kernel_are_swapped() {
  return swap_channels<2>(remainders<int, 4, 3, 2, 2>(3)) ==
         tensor<int, 6, 2, 2, 2>{{{{-5, -2}, {1, 4}}, {{-2, 1}, {4, -4}}}, {{{-4, -1}, {2, 5}}, {{-1, 2}, {5, -3}}},
                                 {{{-3, 0}, {3, -5}}, {{0, 3}, {-5, -2}}}, {{{1, 4}, {-4, -1}}, {{4, -4}, {-1, 2}}},
                                 {{{2, 5}, {-3, 0}}, {{5, -3}, {0, 3}}},   {{{3, -5}, {-2, 1}}, {{-5, -2}, {1, 4}}}};
}
TESSERA_CASE(channels_of_a_grouped_kernel_are_swapped);

constexpr bool a_kernel_without_channels_turns_along_every_axis() {
  tensor<int, 2, 2> const w{{1, 2}, {3, opaque(4)}};
  tensor<int, 1, 2, 2> const volume{{{1, 2}, {3, opaque(4)}}};
  return flip_spatial(tensor{1, 2, opaque(3)}) == tensor{3, 2, 1} &&
         flip_spatial(w) == tensor<int, 2, 2>{{4, 3}, {2, 1}} &&
         flip_spatial<false>(volume) == tensor<int, 1, 2, 2>{{{4, 3}, {2, 1}}};
}
TESSERA_CASE(a_kernel_without_channels_turns_along_every_axis);

// torch: r(3, 2, 2, 3).flip(2), r(3, 1, 2, 2, 3).flip(2, 3), r(3, 1, 1, 2, 2, 2).flip(2, 3, 4)
constexpr bool channels_stay_where_they_are() {
  return flip_spatial(remainders<int, 2, 2, 3>(3)) ==
             tensor<int, 2, 2, 3>{{{1, -2, -5}, {-1, -4, 4}}, {{-3, 5, 2}, {-5, 3, 0}}} &&
         flip_spatial(remainders<int, 1, 2, 2, 3>(3)) ==
             tensor<int, 1, 2, 2, 3>{{{{-1, -4, 4}, {1, -2, -5}}, {{-5, 3, 0}, {-3, 5, 2}}}} &&
         flip_spatial(remainders<int, 1, 1, 2, 2, 2>(3)) ==
             tensor<int, 1, 1, 2, 2, 2>{{{{{5, 2}, {-1, -4}}, {{4, 1}, {-2, -5}}}}};
}
TESSERA_CASE(channels_stay_where_they_are);

constexpr bool they_make_the_transposed_convolution() {
  auto const y = remainders<int, 4, 2, 3>(3);
  auto const w = remainders<int, 4, 3, 2, 3>(7);
  return conv2d<padding<1, 2>, groups<2>>(dilate<2, 2>(y), flip_spatial(swap_channels<2>(w))) ==
         conv_transpose2d<stride<2>, groups<2>>(y, w);
}
TESSERA_CASE(they_make_the_transposed_convolution);

}  // namespace
