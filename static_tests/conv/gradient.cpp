#include <tessera/conv/gradient.hpp>
// Before every other header: it needs none of them.

#include "case.hpp"
#include "conv/remainders.hpp"

#include <tessera/linalg/dot.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/view/permute.hpp>

namespace {

using namespace tessera;
using tessera::testing::opaque;
using tessera::testing::remainders;

constexpr bool each_tap_collects_what_it_was_multiplied_with() {
  tensor const x{1, 2, 3, opaque(4)};
  tensor const gradient{1, 10};
  return conv1d_weight_gradient<shape<3>>(x, gradient) == tensor{21, 32, 43};
}
TESSERA_CASE(each_tap_collects_what_it_was_multiplied_with);

constexpr bool each_element_collects_the_taps_it_met() {
  tensor const w{1, 2, opaque(3)};
  tensor const gradient{1, 10};
  return conv1d_input_gradient<shape<4>>(w, gradient) == tensor{1, 12, 23, 30};
}
TESSERA_CASE(each_element_collects_the_taps_it_met);

constexpr bool what_no_window_reaches_has_no_gradient() {
  tensor const w{1, opaque(2)};
  return conv1d_input_gradient<shape<5>, stride<2>>(w, tensor{1, 10}) == tensor{1, 2, 10, 20, 0} &&
         conv1d_weight_gradient<shape<2>, stride<2>>(tensor{1, 2, 3, 4, opaque(5)}, tensor{1, 10}) == tensor{31, 42};
}
TESSERA_CASE(what_no_window_reaches_has_no_gradient);

// torch.nn.grad.conv1d_weight(r(3, 2, 2, 6), (3, 2, 2), r(7, 2, 3, 5)), and
// conv1d_input((2, 2, 6), r(4, 3, 2, 2), r(7, 2, 3, 5))
constexpr bool gradients_over_one_axis() {
  auto const gradient = remainders<int, 2, 3, 5>(7);
  return conv1d_weight_gradient<shape<3, 2, 2>>(remainders<int, 2, 2, 6>(3), gradient) ==
             tensor<int, 3, 2, 2>{{{50, -52}, {43, -4}}, {{-54, 36}, {57, -84}}, {{-48, 25}, {16, -65}}} &&
         conv1d_input_gradient<shape<2, 2, 6>>(remainders<int, 3, 2, 2>(4), gradient) ==
             tensor<int, 2, 2, 6>{{{20, -40, 44, -37, 3, 1}, {-8, 6, 19, 21, -10, -26}},
                                  {{20, 21, -38, 2, 20, -4}, {4, -30, 27, -4, -24, 14}}};
}
TESSERA_CASE(gradients_over_one_axis);

// torch.nn.grad.conv1d_weight(r(3, 2, 2, 6), (4, 1, 3), r(7, 2, 4, 2), stride=2, padding=1, dilation=2, groups=2), and
// conv1d_input((2, 2, 6), r(4, 4, 1, 3), r(7, 2, 4, 2), ...) with the same options
constexpr bool gradients_over_one_axis_with_every_option() {
  auto const gradient = remainders<int, 2, 4, 2>(7);
  return conv1d_weight_gradient<shape<4, 1, 3>, stride<2>, padding<1>, dilation<2>, groups<2>>(
             remainders<int, 2, 2, 6>(3), gradient) ==
             tensor<int, 4, 1, 3>{{{-1, 2, 0}}, {{-15, 43, -19}}, {{-9, -7, 25}}, {{-3, 8, 13}}} &&
         conv1d_input_gradient<shape<2, 2, 6>, stride<2>, padding<1>, dilation<2>, groups<2>>(
             remainders<int, 4, 1, 3>(4), gradient) ==
             tensor<int, 2, 2, 6>{{{0, -25, 0, -25, 0, 26}, {0, 18, 0, -18, 0, -15}},
                                  {{0, 9, 0, -19, 0, -11}, {0, 16, 0, -15, 0, -15}}};
}
TESSERA_CASE(gradients_over_one_axis_with_every_option);

// torch.nn.grad.conv2d_weight(r(3, 1, 2, 4, 5), (2, 2, 3, 2), r(7, 1, 2, 2, 4)), and
// conv2d_input((1, 2, 4, 5), r(4, 2, 2, 3, 2), r(7, 1, 2, 2, 4))
constexpr bool gradients_over_two_axes() {
  auto const gradient = remainders<int, 2, 2, 4>(7);
  return conv2d_weight_gradient<shape<2, 2, 3, 2>>(remainders<int, 2, 4, 5>(3), gradient) ==
             tensor<int, 2, 2, 3, 2>{{{{52, -41}, {-6, 11}, {-9, 52}}, {{18, -9}, {-7, 10}, {-43, 18}}},
                                     {{{9, 6}, {27, 13}, {-21, 9}}, {{37, -21}, {-33, -47}, {7, 37}}}} &&
         conv2d_input_gradient<shape<2, 4, 5>>(remainders<int, 2, 2, 3, 2>(4), gradient) ==
             tensor<int, 2, 4, 5>{
                 {{29, -20, 18, -21, -20}, {-6, 36, -38, 53, -17}, {-21, -1, -1, -45, 35}, {8, -10, 14, 5, -3}},
                 {{11, -28, 22, -27, -20}, {-18, 24, -26, 67, -15}, {11, 9, 0, 46, -18}, {-8, -3, 0, -30, -1}}};
}
TESSERA_CASE(gradients_over_two_axes);

// torch.nn.grad.conv2d_weight(r(3, 2, 2, 4, 5), (2, 1, 2, 3), r(7, 2, 2, 2, 3), stride=(2, 1), padding=(0, 1),
// dilation=(1, 2), groups=2), and conv2d_input((2, 2, 4, 5), r(4, 2, 1, 2, 3), ...)
constexpr bool gradients_over_two_axes_with_every_option() {
  auto const gradient = remainders<int, 2, 2, 2, 3>(7);
  return conv2d_weight_gradient<shape<2, 1, 2, 3>, stride<2, 1>, padding<0, 1>, dilation<1, 2>, groups<2>>(
             remainders<int, 2, 2, 4, 5>(3), gradient) ==
             tensor<int, 2, 1, 2, 3>{{{{1, -3, -12}, {9, -27, 47}}}, {{{19, 14, -11}, {-26, 26, -16}}}} &&
         conv2d_input_gradient<shape<2, 2, 4, 5>, stride<2, 1>, padding<0, 1>, dilation<1, 2>, groups<2>>(
             remainders<int, 2, 1, 2, 3>(4), gradient) ==
             tensor<int, 2, 2, 4, 5>{
                 {{{-10, 15, -2, -13, 6}, {-8, 8, 0, -20, 8}, {-5, 10, -1, 18, 3}, {-4, 12, 0, 20, 4}},
                  {{0, 16, 0, 16, 0}, {0, 16, 0, -28, 0}, {3, 18, -1, 10, -5}, {2, 16, -2, -25, 5}}},
                 {{{10, -27, 2, 1, -6}, {8, -20, 0, 8, -8}, {15, -21, 3, -1, -9}, {12, -16, 0, 4, -12}},
                  {{12, -9, -4, 3, -20}, {8, -6, -8, 6, 20}, {15, -7, -5, -3, -25}, {10, -6, -10, 9, 25}}}};
}
TESSERA_CASE(gradients_over_two_axes_with_every_option);

// torch.nn.grad.conv3d_weight(r(3, 1, 2, 2, 3, 3), (1, 2, 2, 2, 2), r(7, 1, 1, 1, 2, 2)), and
// conv3d_input((1, 2, 2, 3, 3), r(4, 1, 2, 2, 2, 2), r(7, 1, 1, 1, 2, 2))
constexpr bool gradients_over_three_axes() {
  auto const gradient = remainders<int, 1, 1, 2, 2>(7);
  return conv3d_weight_gradient<shape<1, 2, 2, 2, 2>>(remainders<int, 2, 2, 3, 3>(3), gradient) ==
             tensor<int, 1, 2, 2, 2, 2>{
                 {{{{-7, 15}, {-7, -7}}, {{15, -7}, {15, 15}}}, {{{-62, 15}, {-7, -7}}, {{15, 15}, {15, 15}}}}} &&
         conv3d_input_gradient<shape<2, 2, 3, 3>>(remainders<int, 1, 2, 2, 2, 2>(4), gradient) ==
             tensor<int, 2, 2, 3, 3>{
                 {{{25, -5, -2}, {-5, 3, -13}, {-6, 23, -20}}, {{0, -20, 8}, {15, -19, 22}, {6, -17, 5}}},
                 {{{-25, 20, -4}, {-20, 58, -20}, {-4, 20, -25}}, {{5, -17, 6}, {22, -19, 15}, {8, -20, 0}}}};
}
TESSERA_CASE(gradients_over_three_axes);

// torch.nn.grad.conv3d_weight(r(3, 2, 2, 2, 3, 3), (2, 1, 2, 1, 2), r(7, 2, 2, 3, 2, 1), stride=(1, 2, 1),
// padding=(1, 0, 0), dilation=(1, 1, 2), groups=2), and conv3d_input((2, 2, 2, 3, 3), r(4, 2, 1, 2, 1, 2), ...)
constexpr bool gradients_over_three_axes_with_every_option() {
  auto const gradient = remainders<int, 2, 2, 3, 2, 1>(7);
  return conv3d_weight_gradient<shape<2, 1, 2, 1, 2>, stride<1, 2, 1>, padding<1, 0, 0>, dilation<1, 1, 2>, groups<2>>(
             remainders<int, 2, 2, 2, 3, 3>(3), gradient) ==
             tensor<int, 2, 1, 2, 1, 2>{{{{{78, -50}}, {{12, 37}}}}, {{{{42, -50}}, {{0, -27}}}}} &&
         conv3d_input_gradient<shape<2, 2, 2, 3, 3>, stride<1, 2, 1>, padding<1, 0, 0>, dilation<1, 1, 2>, groups<2>>(
             remainders<int, 2, 1, 2, 1, 2>(4), gradient) ==
             tensor<int, 2, 2, 2, 3, 3>{
                 {{{{-5, 0, 22}, {0, 0, 0}, {-19, 0, -13}}, {{-11, 0, 7}, {0, 0, 0}, {30, 0, -17}}},
                  {{{-12, 0, -12}, {0, 0, 0}, {0, 0, 12}}, {{12, 0, -8}, {0, 0, 0}, {-9, 0, -17}}}},
                 {{{{-19, 0, -13}, {0, 0, 0}, {-11, 0, 7}}, {{30, 0, -17}, {0, 0, 0}, {-17, 0, -8}}},
                  {{{0, 0, 12}, {0, 0, 0}, {12, 0, -8}}, {{-9, 0, -17}, {0, 0, 0}, {3, 0, 7}}}}};
}
TESSERA_CASE(gradients_over_three_axes_with_every_option);

// torch.nn.grad.conv2d_weight(r(3, 1, 2, 4, 5), (2, 2, 2, 3), r(7, 1, 2, 2, 3), stride=2, padding=(0, 1))
constexpr bool a_map_has_a_weight_gradient() {
  auto const a = convolution<shape<2, 4, 5>, stride<2>, padding<0, 1>>(remainders<int, 2, 2, 2, 3>(4));
  return weight_gradient(a, remainders<int, 2, 4, 5>(3), remainders<int, 2, 2, 3>(7)) ==
         tensor<int, 2, 2, 2, 3>{{{{-20, 36, -6}, {-6, 6, -16}}, {{25, -18, -24}, {-5, -37, 43}}},
                                 {{{-16, -13, -24}, {-12, -3, 0}}, {{33, -6, 17}, {-7, -7, -3}}}};
}
TESSERA_CASE(a_map_has_a_weight_gradient);

// torch: w = r(4, 2, 2, 2, 3), w.requires_grad_(), F.conv_transpose2d(r(3, 1, 2, 2, 3), w, stride=2, padding=(0, 1))
// .backward(r(7, 1, 2, 4, 5)), w.grad
constexpr bool its_adjoint_has_one_too() {
  auto const a = adjoint(convolution<shape<2, 4, 5>, stride<2>, padding<0, 1>>(remainders<int, 2, 2, 2, 3>(4)));
  return weight_gradient(a, remainders<int, 2, 2, 3>(3), remainders<int, 2, 4, 5>(7)) ==
         tensor<int, 2, 2, 2, 3>{{{{23, 13, -32}, {0, 10, -24}}, {{-3, -21, 33}, {-15, -35, 19}}},
                                 {{{-10, -42, 23}, {23, 17, -12}}, {{23, -26, -7}, {23, -22, 13}}}};
}
TESSERA_CASE(its_adjoint_has_one_too);

// torch: the same with w = r(4, 4, 1, 2, 2) of two groups
constexpr bool an_adjoint_with_groups_has_one_too() {
  auto const a = adjoint(convolution<shape<2, 3, 3>, groups<2>>(remainders<int, 4, 1, 2, 2>(4)));
  return weight_gradient(a, remainders<int, 4, 2, 2>(3), remainders<int, 2, 3, 3>(7)) ==
         tensor<int, 4, 1, 2, 2>{
             {{{30, -17}, {-23, -15}}}, {{{33, -19}, {-13, -21}}}, {{{7, -28}, {12, -23}}}, {{{9, -31}, {10, -19}}}};
}
TESSERA_CASE(an_adjoint_with_groups_has_one_too);

// <A_w(x), y> is linear in w too: it is <gradient of w, w>, and <x, gradient of x>.
constexpr bool the_product_moves_to_either_operand() {
  auto const x = remainders<int, 2, 5, 4>(3);
  auto const w = remainders<int, 4, 1, 2, 3>(4);
  auto const a = convolution<shape<2, 5, 4>, stride<2, 1>, same_upper, groups<2>>(w);
  auto const y = remainders<int, 4, 3, 4>(7);
  auto const product = dot(a(x), y);
  return dot(weight_gradient(a, x, y), w) == product && dot(x, adjoint(a)(y)) == product &&
         dot(x, conv2d_input_gradient<shape<2, 5, 4>, stride<2, 1>, same_upper, groups<2>>(w, y)) == product;
}
TESSERA_CASE(the_product_moves_to_either_operand);

constexpr bool views_have_gradients() {
  auto const x = remainders<int, 4, 3>(3);
  auto const gradient = remainders<int, 3, 2>(7);
  return conv2d_weight_gradient<shape<2, 2>>(views::transpose(x), views::transpose(gradient)) ==
             conv2d_weight_gradient<shape<2, 2>>(transpose(x), transpose(gradient)) &&
         conv2d_input_gradient<shape<3, 5>>(views::transpose(gradient), views::transpose(gradient)) ==
             conv2d_input_gradient<shape<3, 5>>(transpose(gradient), transpose(gradient));
}
TESSERA_CASE(views_have_gradients);

}  // namespace
