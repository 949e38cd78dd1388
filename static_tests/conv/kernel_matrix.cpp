#include <tessera/conv/kernel_matrix.hpp>
// Before every other header: it needs none of them.

#include "case.hpp"
#include "conv/remainders.hpp"

#include <tessera/conv/conv.hpp>
#include <tessera/conv/conv_transpose.hpp>
#include <tessera/linalg/matmul.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/view/permute.hpp>
#include <tessera/view/reshape.hpp>

namespace {

using namespace tessera;
using tessera::testing::opaque;
using tessera::testing::remainders;

constexpr bool a_row_is_the_kernel_at_one_position() {
  return kernel_matrix<shape<4>>(tensor{1, 2, opaque(3)}) == tensor<int, 2, 4>{{1, 2, 3, 0}, {0, 1, 2, 3}};
}
TESSERA_CASE(a_row_is_the_kernel_at_one_position);

constexpr bool taps_over_the_padding_are_left_out() {
  return kernel_matrix<shape<4>, padding<1>>(tensor{1, 2, opaque(3)}) ==
         tensor<int, 4, 4>{{2, 3, 0, 0}, {1, 2, 3, 0}, {0, 1, 2, 3}, {0, 0, 1, 2}};
}
TESSERA_CASE(taps_over_the_padding_are_left_out);

constexpr bool a_stride_leaves_rows_out_and_dilation_spreads_them() {
  tensor const w{1, opaque(2)};
  return kernel_matrix<shape<4>, stride<2>>(w) == tensor<int, 2, 4>{{1, 2, 0, 0}, {0, 0, 1, 2}} &&
         kernel_matrix<shape<4>, dilation<2>>(w) == tensor<int, 2, 4>{{1, 0, 2, 0}, {0, 1, 0, 2}} &&
         kernel_matrix<shape<4>, stride<2>, padding_after<1>>(w) == tensor<int, 2, 4>{{1, 2, 0, 0}, {0, 0, 1, 2}};
}
TESSERA_CASE(a_stride_leaves_rows_out_and_dilation_spreads_them);

constexpr bool a_picture_is_flattened_by_rows() {
  tensor<int, 2, 2> const w{{1, 2}, {3, opaque(4)}};
  return kernel_matrix<shape<2, 3>>(w) == tensor<int, 2, 6>{{1, 2, 0, 3, 4, 0}, {0, 1, 2, 0, 3, 4}} &&
         kernel_matrix<shape<3, 2>>(w) == tensor<int, 2, 6>{{1, 2, 3, 4, 0, 0}, {0, 0, 1, 2, 3, 4}};
}
TESSERA_CASE(a_picture_is_flattened_by_rows);

// torch: F.conv1d(torch.eye(6).reshape(6, 2, 3), r(3, 2, 2, 2)).reshape(6, 4).T
constexpr bool channels_are_blocks() {
  return kernel_matrix<shape<2, 3>>(remainders<int, 2, 2, 2>(3)) ==
         tensor<int, 4, 6>{{-5, -2, 0, 1, 4, 0}, {0, -5, -2, 0, 1, 4}, {-4, -1, 0, 2, 5, 0}, {0, -4, -1, 0, 2, 5}};
}
TESSERA_CASE(channels_are_blocks);

// torch: F.conv1d(torch.eye(6).reshape(6, 2, 3), r(3, 4, 1, 2), groups=2).reshape(6, 8).T
constexpr bool groups_see_their_own_channels() {
  return kernel_matrix<shape<2, 3>, groups<2>>(remainders<int, 4, 1, 2>(3)) ==
         tensor<int, 8, 6>{{-5, -2, 0, 0, 0, 0}, {0, -5, -2, 0, 0, 0}, {1, 4, 0, 0, 0, 0}, {0, 1, 4, 0, 0, 0},
                           {0, 0, 0, -4, -1, 0}, {0, 0, 0, 0, -4, -1}, {0, 0, 0, 2, 5, 0}, {0, 0, 0, 0, 2, 5}};
}
TESSERA_CASE(groups_see_their_own_channels);

// torch: F.conv2d(torch.eye(12).reshape(12, 2, 2, 3), r(3, 2, 1, 2, 2), stride=(1, 2), padding=1, groups=2), reshaped
constexpr bool options_come_together() {
  return kernel_matrix<shape<2, 2, 3>, stride<1, 2>, padding<1>, groups<2>>(remainders<int, 2, 1, 2, 2>(3)) ==
         tensor<int, 12, 12>{{4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},  {0, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0},
                             {-2, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0}, {0, -5, -2, 0, 1, 4, 0, 0, 0, 0, 0, 0},
                             {0, 0, 0, -2, 0, 0, 0, 0, 0, 0, 0, 0}, {0, 0, 0, 0, -5, -2, 0, 0, 0, 0, 0, 0},
                             {0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0},  {0, 0, 0, 0, 0, 0, 0, 2, 5, 0, 0, 0},
                             {0, 0, 0, 0, 0, 0, -1, 0, 0, 5, 0, 0}, {0, 0, 0, 0, 0, 0, 0, -4, -1, 0, 2, 5},
                             {0, 0, 0, 0, 0, 0, 0, 0, 0, -1, 0, 0}, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -4, -1}};
}
TESSERA_CASE(options_come_together);

// torch: F.conv3d(torch.eye(8).reshape(8, 1, 2, 2, 2), r(3, 1, 1, 1, 2, 2)).reshape(8, 2).T
constexpr bool a_volume_has_one_too() {
  return kernel_matrix<shape<2, 2, 2>>(remainders<int, 1, 2, 2>(3)) ==
         tensor<int, 2, 8>{{-5, -2, 1, 4, 0, 0, 0, 0}, {0, 0, 0, 0, -5, -2, 1, 4}};
}
TESSERA_CASE(a_volume_has_one_too);

constexpr bool the_product_is_the_convolution() {
  auto const x = remainders<int, 2, 4, 3>(3);
  auto const w = remainders<int, 4, 1, 3, 2>(7);
  auto const k = kernel_matrix<shape<2, 4, 3>, stride<2, 1>, padding<1>, groups<2>>(w);
  return flatten(matmul(k, reshape<24, 1>(x))) == flatten(conv2d<stride<2, 1>, padding<1>, groups<2>>(x, w));
}
TESSERA_CASE(the_product_is_the_convolution);

constexpr bool the_transpose_is_the_transposed_convolution() {
  auto const w = remainders<int, 2, 2, 2, 3>(3);
  auto const y = remainders<int, 2, 3, 3>(7);
  auto const k = kernel_matrix<shape<2, 4, 5>>(w);
  return flatten(matmul(transpose(k), reshape<18, 1>(y))) == flatten(conv_transpose2d(y, w));
}
TESSERA_CASE(the_transpose_is_the_transposed_convolution);

}  // namespace
