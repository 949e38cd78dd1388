// Written by `tests/golden/generate.py` with PyTorch 1.13.0a0; not edited by hand.

#include "case.hpp"

#include <tessera/conv/conv.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>

using namespace tessera;

namespace {

// conv1d (single channel): x (1, 1, 5), w (1, 1, 3)
constexpr bool conv1d_single_channel() {
  int const x[]{-2, -2, 9, -1, -1};
  int const w[]{3, 8, 8};
  int const expected[]{50, 58, 11};
  return conv1d(make_tensor<1, 1, 5>(x), make_tensor<1, 1, 3>(w)) == make_tensor<1, 1, 3>(expected);
}
TESSERA_CASE(conv1d_single_channel);

// conv1d (no channels): x (5), w (3)
constexpr bool conv1d_no_channels() {
  int const x[]{-7, 2, -9, 8, 2};
  int const w[]{9, -6, 3};
  int const expected[]{-102, 96, -123};
  return conv1d(make_tensor<5>(x), make_tensor<3>(w)) == make_tensor<3>(expected);
}
TESSERA_CASE(conv1d_no_channels);

// conv1d (no channels): x (7), w (2); stride 2, padding 1
constexpr bool conv1d_no_channels_stride_2_padding_1() {
  int const x[]{7, -4, -5, 2, -3, -4, 6};
  int const w[]{6, -6};
  int const expected[]{-42, 6, 30, -60};
  return conv1d<stride<2>, padding<1>>(make_tensor<7>(x), make_tensor<2>(w)) == make_tensor<4>(expected);
}
TESSERA_CASE(conv1d_no_channels_stride_2_padding_1);

// conv1d (no batch): x (2, 6), w (3, 2, 3)
constexpr bool conv1d_no_batch() {
  int const x[]{-5, 3, 2, 4, -9, 3, 1, 5, -3, 1, -8, -7};
  int const w[]{4, -9, 4, -2, 1, -9, 5, 8, 4, 3, 9, -3, -4, -4, -4, 6, 4, -7};
  int const expected[]{-9, -12, 15, 162, 64, 32, 30, -88, 47, -25, 54, 31};
  return conv1d(make_tensor<2, 6>(x), make_tensor<3, 2, 3>(w)) == make_tensor<3, 4>(expected);
}
TESSERA_CASE(conv1d_no_batch);

// conv1d (no batch): x (2, 6), w (3, 2, 3), b (3); padding 1
constexpr bool conv1d_no_batch_padding_1_bias() {
  int const x[]{-8, -5, -4, -9, -6, -9, 7, 3, -4, -7, 3, -2};
  int const w[]{9, 2, 6, -6, -1, 9, 8, 7, -4, 8, 5, -6, 3, 3, -1, 7, -4, -2};
  int const b[]{-6, -2, 6};
  int const expected[]{-32, -193, -190, -38, -132, -94, -21, 10, 12, -158, -109, -99, -47, 16, 39, -33, -87, -10};
  auto const actual = conv1d<padding<1>>(make_tensor<2, 6>(x), make_tensor<3, 2, 3>(w), make_tensor<3>(b));
  return actual == make_tensor<3, 6>(expected);
}
TESSERA_CASE(conv1d_no_batch_padding_1_bias);

// conv1d (batch of two): x (2, 2, 6), w (3, 2, 3), b (3)
constexpr bool conv1d_batch_of_two_bias() {
  int const x[]{5, -6, -3, -5, 4, -3, -2, -4, 1, -4, 3, -7, -3, 2, 7, -7, 2, -1, -4, -1, 1, 6, 5, -6};
  int const w[]{-3, -8, 9, -8, -4, -7, 9, -8, -2, 4, -2, -8, -5, 1, 6, -8, 4, -8};
  int const b[]{-3, -9, 4};
  int const expected[]{
      28, 50, 69, 22, 82, -15, -16, -46, -53, 69, -10, 115, 82, -166, -17, -33, -88, -87, 58, -24, 83, -77, -50, 55};
  return conv1d(make_tensor<2, 2, 6>(x), make_tensor<3, 2, 3>(w), make_tensor<3>(b)) == make_tensor<2, 3, 4>(expected);
}
TESSERA_CASE(conv1d_batch_of_two_bias);

// conv1d (one tap): x (1, 3, 4), w (2, 3, 1)
constexpr bool conv1d_one_tap() {
  int const x[]{-9, 8, -6, -2, 4, -4, 7, 1, -6, 8, 9, -6};
  int const w[]{-3, 5, 5, 4, -8, -9};
  int const expected[]{17, -4, 98, -19, -14, -8, -161, 38};
  return conv1d(make_tensor<1, 3, 4>(x), make_tensor<2, 3, 1>(w)) == make_tensor<1, 2, 4>(expected);
}
TESSERA_CASE(conv1d_one_tap);

// conv1d (one tap): x (1, 2, 7), w (2, 2, 1); stride 3
constexpr bool conv1d_one_tap_stride_3() {
  int const x[]{7, 1, 7, -5, 1, -3, -4, 3, 2, 3, 1, -6, 2, -3};
  int const w[]{4, 6, 7, -2};
  int const expected[]{46, -14, -34, 43, -37, -22};
  return conv1d<stride<3>>(make_tensor<1, 2, 7>(x), make_tensor<2, 2, 1>(w)) == make_tensor<1, 2, 3>(expected);
}
TESSERA_CASE(conv1d_one_tap_stride_3);

// conv1d (kernel as long as the signal): x (1, 2, 5), w (2, 2, 5)
constexpr bool conv1d_kernel_as_long_as_the_signal() {
  int const x[]{-7, -6, -1, -3, 2, -6, 1, 9, -8, -7};
  int const w[]{-6, 9, -6, -1, 9, 2, -8, -8, -9, 9, 3, -5, -3, 5, 1, 3, 1, -9, -6, -5};
  int const expected[]{-68, -16};
  return conv1d(make_tensor<1, 2, 5>(x), make_tensor<2, 2, 5>(w)) == make_tensor<1, 2, 1>(expected);
}
TESSERA_CASE(conv1d_kernel_as_long_as_the_signal);

// conv1d (kernel longer than the signal): x (1, 1, 3), w (2, 1, 5); padding 2
constexpr bool conv1d_kernel_longer_than_the_signal_padding_2() {
  int const x[]{-4, 5, 7};
  int const w[]{-8, 9, 3, 7, -7, -2, -1, 1, -6, -2};
  int const expected[]{-26, 28, 98, -48, -33, 10};
  return conv1d<padding<2>>(make_tensor<1, 1, 3>(x), make_tensor<2, 1, 5>(w)) == make_tensor<1, 2, 3>(expected);
}
TESSERA_CASE(conv1d_kernel_longer_than_the_signal_padding_2);

// conv1d: x (1, 2, 8), w (2, 2, 3); stride 2
constexpr bool conv1d_stride_2() {
  int const x[]{-4, 4, -2, 4, -7, -2, -6, -1, -5, -4, -2, -8, 1, -1, -3, -4};
  int const w[]{1, -5, 6, -7, -6, -7, 3, 8, -2, 7, -2, -8};
  int const expected[]{37, -9, -13, 13, 34, 8};
  return conv1d<stride<2>>(make_tensor<1, 2, 8>(x), make_tensor<2, 2, 3>(w)) == make_tensor<1, 2, 3>(expected);
}
TESSERA_CASE(conv1d_stride_2);

// conv1d (kernel shorter than the stride): x (1, 2, 10), w (2, 2, 2); stride 3
constexpr bool conv1d_kernel_shorter_than_the_stride_stride_3() {
  int const x[]{6, -2, 2, 4, 5, 6, -1, -2, 8, -3, -7, 6, -5, -4, -8, 7, -9, 2, -9, -4};
  int const w[]{-4, -4, 7, 8, -3, 5, 2, -3};
  int const expected[]{-17, -128, -35, -60, 29, -31};
  return conv1d<stride<3>>(make_tensor<1, 2, 10>(x), make_tensor<2, 2, 2>(w)) == make_tensor<1, 2, 3>(expected);
}
TESSERA_CASE(conv1d_kernel_shorter_than_the_stride_stride_3);

// conv1d (kernel longer than the stride): x (1, 2, 9), w (2, 2, 5); stride 3, padding 1
constexpr bool conv1d_kernel_longer_than_the_stride_stride_3_padding_1() {
  int const x[]{-1, 6, 4, 5, 7, 8, -8, 5, 4, -5, 6, -7, -3, 7, 7, -4, -9, -4};
  int const w[]{8, -9, 6, 5, -8, 9, 7, 1, -1, 3, -9, -9, -9, 8, -2, 2, 4, 2, 8, -2};
  int const expected[]{-6, 37, 216, -81, -12, -65};
  auto const actual = conv1d<stride<3>, padding<1>>(make_tensor<1, 2, 9>(x), make_tensor<2, 2, 5>(w));
  return actual == make_tensor<1, 2, 3>(expected);
}
TESSERA_CASE(conv1d_kernel_longer_than_the_stride_stride_3_padding_1);

// conv1d: x (1, 1, 6), w (2, 1, 3); padding 2
constexpr bool conv1d_padding_2() {
  int const x[]{-9, 1, -2, -5, 5, 6};
  int const w[]{4, -6, 9, 1, 1, 7};
  int const expected[]{-81, 63, -60, -29, 67, 4, -16, 24, -63, -2, -22, -36, 28, 42, 11, 6};
  return conv1d<padding<2>>(make_tensor<1, 1, 6>(x), make_tensor<2, 1, 3>(w)) == make_tensor<1, 2, 8>(expected);
}
TESSERA_CASE(conv1d_padding_2);

// conv1d: x (1, 2, 8), w (1, 2, 3); dilation 2
constexpr bool conv1d_dilation_2() {
  int const x[]{-6, -6, -6, -4, -1, -9, -3, 8, -9, 8, -1, -6, -1, -7, -9, -9};
  int const w[]{-3, 4, 8, -1, -6, 6};
  int const expected[]{-5, -84, -57, 34};
  return conv1d<dilation<2>>(make_tensor<1, 2, 8>(x), make_tensor<1, 2, 3>(w)) == make_tensor<1, 1, 4>(expected);
}
TESSERA_CASE(conv1d_dilation_2);

// conv1d: x (1, 2, 9), w (1, 2, 3), b (1); dilation 3, padding 2
constexpr bool conv1d_dilation_3_padding_2_bias() {
  int const x[]{7, 1, -5, 3, -6, -1, -7, -9, 3, 5, -4, -4, 8, -7, -6, -6, -6, 1};
  int const w[]{-2, 4, -7, 9, -7, -8};
  int const b[]{-5};
  int const expected[]{125, 58, 79, 93, -22, 75, -50};
  auto const actual = conv1d<dilation<3>, padding<2>>(
      make_tensor<1, 2, 9>(x), make_tensor<1, 2, 3>(w), make_tensor<1>(b));
  return actual == make_tensor<1, 1, 7>(expected);
}
TESSERA_CASE(conv1d_dilation_3_padding_2_bias);

// conv1d: x (2, 1, 11), w (2, 1, 3); stride 2, dilation 2, padding 1
constexpr bool conv1d_stride_2_dilation_2_padding_1() {
  int const x[]{-2, 6, 4, -5, -3, -4, -8, -8, -4, 5, -5, -8, 1, 8, 1, 6, -1, -9, -9, -9, -6, 2};
  int const w[]{7, -3, -2, -6, -5, -7};
  int const expected[]{-8, 65, -7, -14, -71, 5, 17, 106, 29, 23, -5, 6, 28, 32, -45, -12, -4, 62, 93, 84};
  auto const actual = conv1d<stride<2>, dilation<2>, padding<1>>(make_tensor<2, 1, 11>(x), make_tensor<2, 1, 3>(w));
  return actual == make_tensor<2, 2, 5>(expected);
}
TESSERA_CASE(conv1d_stride_2_dilation_2_padding_1);

// conv1d: x (1, 1, 12), w (2, 1, 2); dilation 3, stride 3, padding 2
constexpr bool conv1d_dilation_3_stride_3_padding_2() {
  int const x[]{9, -6, -2, -9, -7, 2, 5, -8, 4, -1, -5, 4};
  int const w[]{2, 8, 1, -2};
  int const expected[]{-48, -68, -78, -56, -10, 12, 8, 9, 2, -5};
  auto const actual = conv1d<dilation<3>, stride<3>, padding<2>>(make_tensor<1, 1, 12>(x), make_tensor<2, 1, 2>(w));
  return actual == make_tensor<1, 2, 5>(expected);
}
TESSERA_CASE(conv1d_dilation_3_stride_3_padding_2);

// conv1d: x (1, 4, 6), w (4, 2, 3); groups 2, padding 1
constexpr bool conv1d_groups_2_padding_1() {
  int const x[]{2, -5, -7, 8, 2, 4, -4, 9, 6, 4, 9, -1, 1, 1, 5, -8, 9, -8, 5, 1, 6, 6, 3, 4};
  int const w[]{-2, 5, 9, 2, -6, -4, 3, -7, -1, -3, -2, -7, -7, 4, -8, -8, 9, -9, -6, 9, -8, -6, -1, -6};
  int const expected[]{
      -47, -178, 13, 24, -12, 40, -64, 0, -41, -168, -17, -47, 32, -128, 69, -160, 99, -83, -10, -104, 55, -234, 130,
      -148};
  auto const actual = conv1d<groups<2>, padding<1>>(make_tensor<1, 4, 6>(x), make_tensor<4, 2, 3>(w));
  return actual == make_tensor<1, 4, 6>(expected);
}
TESSERA_CASE(conv1d_groups_2_padding_1);

// conv1d: x (2, 4, 7), w (6, 2, 2), b (6); groups 2, stride 2
constexpr bool conv1d_groups_2_stride_2_bias() {
  int const x[]{
      6, 7, -5, -7, -1, -9, 2, -9, -9, -5, -9, -7, -6, -4, -9, -7, 3, 5, -6, -1, -8, 6, -1, -1, -4, -1, 5, -2, 6, 9, -8,
      6, 3, 5, 9, -1, 3, 3, -8, -2, -9, -9, -9, 9, 1, 8, -8, -8, 4, -8, 3, -7, -1, -2, 5, 8};
  int const w[]{-6, -5, -7, 9, 8, -4, 8, -5, 8, -3, -5, -9, -1, -6, -7, -2, -7, 2, -9, -1, 5, 3, -1, 2};
  int const b[]{8, -9, -2, 7, 1, 8};
  int const expected[]{
      -81, 27, 54, -16, -16, -7, 151, 85, 106, 18, -11, 16, -3, 3, 45, -66, 31, -14, -39, -67, -102, -20, -33, 24, -3,
      -27, 98, 12, 9, 67, 151, 74, 54, 4, 42, -44};
  auto const actual = conv1d<groups<2>, stride<2>>(make_tensor<2, 4, 7>(x), make_tensor<6, 2, 2>(w), make_tensor<6>(b));
  return actual == make_tensor<2, 6, 3>(expected);
}
TESSERA_CASE(conv1d_groups_2_stride_2_bias);

// conv1d (depthwise): x (1, 3, 6), w (3, 1, 3); groups 3
constexpr bool conv1d_depthwise_groups_3() {
  int const x[]{-8, -2, 9, -5, 3, -3, -1, -5, 9, 9, -8, -5, -4, -3, -7, -6, 5, 1};
  int const w[]{3, 5, 8, 3, -7, 7, -8, -9, 6};
  int const expected[]{38, -1, 26, -24, 95, -15, -92, 48, 17, 51, 140, 9};
  return conv1d<groups<3>>(make_tensor<1, 3, 6>(x), make_tensor<3, 1, 3>(w)) == make_tensor<1, 3, 4>(expected);
}
TESSERA_CASE(conv1d_depthwise_groups_3);

// conv1d (depthwise two per channel): x (1, 3, 6), w (6, 1, 3), b (6); groups 3, padding 1
constexpr bool conv1d_depthwise_two_per_channel_groups_3_padding_1_bias() {
  int const x[]{-1, -5, -1, 4, 4, 4, 4, -5, -6, 7, -8, 7, -8, -5, -4, 7, -9, 3};
  int const w[]{-9, 5, -7, 2, -5, 4, -6, -8, -6, -3, -6, -6, -1, 6, 1, -3, 5, 1};
  int const b[]{8, -1, -9, -4, 2, -3};
  int const expected[]{
      38, -1, 20, 9, -36, -8, -16, 18, 10, -7, 3, -13, -11, 43, 27, 19, -29, -17, 2, 50, 5, 20, -19, -22, -51, -24, -10,
      39, -56, 29, -48, -8, -1, 35, -66, 39};
  auto const actual = conv1d<groups<3>, padding<1>>(
      make_tensor<1, 3, 6>(x), make_tensor<6, 1, 3>(w), make_tensor<6>(b));
  return actual == make_tensor<1, 6, 6>(expected);
}
TESSERA_CASE(conv1d_depthwise_two_per_channel_groups_3_padding_1_bias);

// conv1d (depthwise no batch): x (4, 7), w (4, 1, 2); groups 4, dilation 2, stride 2
constexpr bool conv1d_depthwise_no_batch_groups_4_dilation_2_stride_2() {
  int const x[]{8, -1, -1, 9, -3, 6, 1, 6, -1, 9, -1, 3, 3, 8, 1, -5, -3, -2, -3, -8, 7, -8, 8, -4, 8, 4, 3, 6};
  int const w[]{7, -7, 2, 5, -4, -9, 3, 3};
  int const expected[]{63, 14, -28, 57, 33, 46, 23, 39, -51, -36, 0, 30};
  auto const actual = conv1d<groups<4>, dilation<2>, stride<2>>(make_tensor<4, 7>(x), make_tensor<4, 1, 2>(w));
  return actual == make_tensor<4, 3>(expected);
}
TESSERA_CASE(conv1d_depthwise_no_batch_groups_4_dilation_2_stride_2);

// conv1d (asymmetric): x (1, 2, 6), w (2, 2, 3); padding before 2, padding after 1
constexpr bool conv1d_asymmetric_padding_before_2_padding_after_1() {
  int const x[]{9, -4, -3, -6, 9, 4, -4, 3, 8, -7, 3, -5};
  int const w[]{1, -5, 6, -9, 5, 9, 9, 6, 4, -7, 5, -1};
  int const expected[]{18, -62, 134, -75, 1, 6, -63, 40, 15, 80, -52, -121, 85, 59};
  auto const actual = conv1d<padding_before<2>, padding_after<1>>(make_tensor<1, 2, 6>(x), make_tensor<2, 2, 3>(w));
  return actual == make_tensor<1, 2, 7>(expected);
}
TESSERA_CASE(conv1d_asymmetric_padding_before_2_padding_after_1);

// conv1d (causal): x (1, 2, 6), w (2, 2, 3); padding before 4, padding after 0, dilation 2
constexpr bool conv1d_causal_padding_before_4_padding_after_0_dilation_2() {
  int const x[]{-7, 4, -6, 5, 1, 7, 5, -9, 4, -3, 7, -9};
  int const w[]{-7, -3, 3, -5, 4, -1, 6, -8, -2, 2, 7, 7};
  int const expected[]{-26, 21, 19, -30, 54, 20, 49, -71, 131, -126, 91, -132};
  auto const actual = conv1d<padding_before<4>, padding_after<0>, dilation<2>>(
      make_tensor<1, 2, 6>(x), make_tensor<2, 2, 3>(w));
  return actual == make_tensor<1, 2, 6>(expected);
}
TESSERA_CASE(conv1d_causal_padding_before_4_padding_after_0_dilation_2);

// conv1d (asymmetric): x (1, 1, 7), w (2, 1, 4), b (2); padding before 0, padding after 2, stride 2
constexpr bool conv1d_asymmetric_padding_before_0_padding_after_2_stride_2_bias() {
  int const x[]{-1, -6, -5, -2, 6, -1, -7};
  int const w[]{-9, 8, -2, 2, 1, 7, -4, 1};
  int const b[]{3, 6};
  int const expected[]{-30, 18, -45, -19, -38, 33};
  auto const actual = conv1d<padding_before<0>, padding_after<2>, stride<2>>(
      make_tensor<1, 1, 7>(x), make_tensor<2, 1, 4>(w), make_tensor<2>(b));
  return actual == make_tensor<1, 2, 3>(expected);
}
TESSERA_CASE(conv1d_asymmetric_padding_before_0_padding_after_2_stride_2_bias);

// conv1d (odd kernel): x (1, 2, 6), w (2, 2, 3); same upper
constexpr bool conv1d_odd_kernel_same_upper() {
  int const x[]{1, 3, 3, -8, 7, -3, -3, 9, 4, -5, -3, 3};
  int const w[]{-8, -1, -8, 6, -6, 2, -4, 1, 4, -3, -2, 2};
  int const expected[]{11, -99, 57, -24, 75, -89, 37, 10, -86, 0, 54, -28};
  return conv1d<same_upper>(make_tensor<1, 2, 6>(x), make_tensor<2, 2, 3>(w)) == make_tensor<1, 2, 6>(expected);
}
TESSERA_CASE(conv1d_odd_kernel_same_upper);

// conv1d (even kernel): x (1, 2, 6), w (2, 2, 4); same upper
constexpr bool conv1d_even_kernel_same_upper() {
  int const x[]{-6, -6, -7, -9, 3, 6, 5, -7, -9, 2, -4, -9};
  int const w[]{5, -7, 2, -4, -7, 6, 2, 4, -7, -1, 5, -8, -3, 5, 5, -9};
  int const expected[]{38, -53, -28, 41, -110, -53, 103, -28, 2, 123, 19, -60};
  return conv1d<same_upper>(make_tensor<1, 2, 6>(x), make_tensor<2, 2, 4>(w)) == make_tensor<1, 2, 6>(expected);
}
TESSERA_CASE(conv1d_even_kernel_same_upper);

// conv1d (even kernel): x (1, 2, 6), w (2, 2, 4); same lower
constexpr bool conv1d_even_kernel_same_lower() {
  int const x[]{3, 4, -5, 9, 4, 1, 8, -3, 1, -1, -4, 5};
  int const w[]{-4, -9, 6, 8, 7, -1, -2, 8, -7, -2, 6, -7, -1, 7, 1, -8};
  int const expected[]{10, -37, 43, 63, 27, -79, 22, 98, -142, 49, -18, -87};
  return conv1d<same_lower>(make_tensor<1, 2, 6>(x), make_tensor<2, 2, 4>(w)) == make_tensor<1, 2, 6>(expected);
}
TESSERA_CASE(conv1d_even_kernel_same_lower);

// conv1d: x (1, 2, 7), w (2, 2, 2), b (2); same upper, dilation 3
constexpr bool conv1d_same_upper_dilation_3_bias() {
  int const x[]{-9, -6, 6, 5, -9, 4, -1, 3, -7, -9, -6, 6, -7, 6};
  int const w[]{-1, -1, 2, -5, -6, -8, -7, -3};
  int const b[]{-8, -4};
  int const expected[]{31, 32, -37, -1, -54, 13, -26, -25, 7, 135, 12, -2, 8, 21};
  auto const actual = conv1d<same_upper, dilation<3>>(
      make_tensor<1, 2, 7>(x), make_tensor<2, 2, 2>(w), make_tensor<2>(b));
  return actual == make_tensor<1, 2, 7>(expected);
}
TESSERA_CASE(conv1d_same_upper_dilation_3_bias);

// conv1d: x (1, 2, 7), w (2, 2, 3); same upper, stride 2
constexpr bool conv1d_same_upper_stride_2() {
  int const x[]{8, -9, 1, 4, -6, -8, 5, 9, 3, 9, -3, 6, 5, -9};
  int const w[]{-7, -9, -4, 6, -8, -3, 3, 5, -6, -3, 7, 2};
  int const expected[]{-117, -7, -23, 113, 163, 2, 91, -77};
  auto const actual = conv1d<same_upper, stride<2>>(make_tensor<1, 2, 7>(x), make_tensor<2, 2, 3>(w));
  return actual == make_tensor<1, 2, 4>(expected);
}
TESSERA_CASE(conv1d_same_upper_stride_2);

// conv1d (even signal): x (1, 2, 8), w (2, 2, 3); same upper, stride 2
constexpr bool conv1d_even_signal_same_upper_stride_2() {
  int const x[]{-4, 2, 2, 1, 8, 6, 5, 1, 6, 3, -9, 8, -8, -7, -6, 8};
  int const w[]{3, 1, 7, -5, 5, 7, -4, -8, -2, 9, -1, 8};
  int const expected[]{-74, 92, 28, 86, -25, -185, -203, -90};
  auto const actual = conv1d<same_upper, stride<2>>(make_tensor<1, 2, 8>(x), make_tensor<2, 2, 3>(w));
  return actual == make_tensor<1, 2, 4>(expected);
}
TESSERA_CASE(conv1d_even_signal_same_upper_stride_2);

// conv1d (even signal): x (1, 2, 8), w (2, 2, 3); same lower, stride 2
constexpr bool conv1d_even_signal_same_lower_stride_2() {
  int const x[]{-9, 5, -2, 1, -9, 5, 8, -4, 8, -8, -7, -6, -7, -6, -5, 1};
  int const w[]{-9, -3, 7, 7, -8, 2, 5, -9, 7, 3, 4, 5};
  int const expected[]{-18, -44, 55, -97, 108, -32, 45, -108};
  auto const actual = conv1d<same_lower, stride<2>>(make_tensor<1, 2, 8>(x), make_tensor<2, 2, 3>(w));
  return actual == make_tensor<1, 2, 4>(expected);
}
TESSERA_CASE(conv1d_even_signal_same_lower_stride_2);

// conv1d: x (1, 2, 7), w (2, 2, 4), b (2); stride 3, same lower
constexpr bool conv1d_stride_3_same_lower_bias() {
  int const x[]{8, 4, 2, 8, -2, -3, 9, 5, -8, -9, -1, -9, 4, 3};
  int const w[]{9, -5, 1, -6, 1, -8, 1, 7, -3, 7, 3, -5, -9, 2, 9, -2};
  int const b[]{-6, -6};
  int const expected[]{-73, 40, -38, 59, 93, 122};
  auto const actual = conv1d<stride<3>, same_lower>(
      make_tensor<1, 2, 7>(x), make_tensor<2, 2, 4>(w), make_tensor<2>(b));
  return actual == make_tensor<1, 2, 3>(expected);
}
TESSERA_CASE(conv1d_stride_3_same_lower_bias);

// conv1d: x (1, 1, 9), w (1, 1, 4); same upper, stride 3, dilation 2
constexpr bool conv1d_same_upper_stride_3_dilation_2() {
  int const x[]{5, -3, -8, 2, 4, -5, 1, -1, -3};
  int const w[]{2, -6, -7, 7};
  int const expected[]{54, 10, 23};
  auto const actual = conv1d<same_upper, stride<3>, dilation<2>>(make_tensor<1, 1, 9>(x), make_tensor<1, 1, 4>(w));
  return actual == make_tensor<1, 1, 3>(expected);
}
TESSERA_CASE(conv1d_same_upper_stride_3_dilation_2);

// conv1d (kernel shorter than the stride): x (1, 1, 8), w (1, 1, 2); same upper, stride 3
constexpr bool conv1d_kernel_shorter_than_the_stride_same_upper_stride_3() {
  int const x[]{5, -7, 9, -2, -6, -1, 3, 1};
  int const w[]{-4, 7};
  int const expected[]{-69, -34, -5};
  auto const actual = conv1d<same_upper, stride<3>>(make_tensor<1, 1, 8>(x), make_tensor<1, 1, 2>(w));
  return actual == make_tensor<1, 1, 3>(expected);
}
TESSERA_CASE(conv1d_kernel_shorter_than_the_stride_same_upper_stride_3);

// conv1d: x (1, 2, 6), w (2, 2, 3), b (2); padding 1, stride 2
constexpr bool conv1d_padding_1_stride_2_bias_quarters() {
  float const x[]{-0.75f, 1.5f, 2.25f, 0.5f, 0.25f, 0.25f, -1.5f, -1.25f, -1.0f, -1.75f, -1.75f, -1.25f};
  float const w[]{2.25f, -2.25f, 2.0f, 1.5f, 2.25f, 1.25f, 1.0f, 1.5f, 0.5f, -0.25f, 2.25f, 0.25f};
  float const b[]{0.25f, -0.75f};
  float const expected[]{0.0f, -6.75f, -6.8125f, -4.8125f, 2.0f, -3.5625f};
  auto const actual = conv1d<padding<1>, stride<2>>(
      make_tensor<1, 2, 6>(x), make_tensor<2, 2, 3>(w), make_tensor<2>(b));
  return actual == make_tensor<1, 2, 3>(expected);
}
TESSERA_CASE(conv1d_padding_1_stride_2_bias_quarters);

// conv1d: x (2, 2, 6), w (2, 2, 3); padding 1
constexpr bool conv1d_padding_1_decimals() {
  float const x[]{
      -1.201f, -0.248f, 0.096f, 0.12f, 1.86f, -0.357f, -1.954f, -1.152f, -1.936f, -0.532f, -1.451f, 0.2f, -0.675f,
      0.473f, -1.453f, 0.343f, 1.985f, 0.896f, -1.767f, 0.321f, -1.708f, 0.579f, -0.197f, 0.655f};
  float const w[]{0.016f, 0.175f, 0.304f, -0.489f, -1.679f, 1.089f, 1.519f, 1.75f, 1.867f, 1.656f, -0.036f, -1.024f};
  float const expected[]{
      1.7406712f, 0.747978f, 3.283836f, 0.847769f, 3.133069f, 0.34102398f, -1.3147739f, -3.2909749f, -1.2779199f,
      2.127404f, 1.737205f, -0.20946585f, 3.3420289f, -1.904645f, 3.198859f, 0.28875494f, 1.386174f, -0.81485194f,
      -0.5632511f, -4.099042f, -1.1837139f, -0.548426f, 5.9627953f, 4.233403f};
  auto const actual = conv1d<padding<1>>(make_tensor<2, 2, 6>(x), make_tensor<2, 2, 3>(w));
  return all_close(actual, make_tensor<2, 2, 6>(expected), 0.0f, 4.0e-06f);
}
TESSERA_CASE(conv1d_padding_1_decimals);

// conv1d: x (4, 7), w (4, 2, 3), b (4); dilation 2, groups 2
constexpr bool conv1d_dilation_2_groups_2_bias_decimals() {
  float const x[]{
      -1.169f, 1.596f, 1.49f, 0.566f, -1.395f, -1.835f, 0.154f, -0.07f, 1.654f, -0.782f, 1.451f, -1.443f, 1.403f,
      1.556f, 1.786f, -1.86f, -1.093f, 0.325f, 1.264f, -0.61f, -0.001f, -1.23f, -0.491f, -1.092f, 0.367f, -0.693f,
      -1.616f, -1.888f};
  float const w[]{
      -1.373f, 0.054f, 0.514f, 1.17f, -1.842f, -1.245f, -0.747f, -0.493f, 1.689f, -0.348f, 0.727f, 0.868f, 0.729f,
      -1.939f, 0.002f, -1.106f, -0.961f, 1.966f, -0.394f, 1.181f, -0.567f, 1.348f, 0.074f, 0.185f};
  float const b[]{-1.533f, -0.236f, 0.66f, -0.134f};
  float const expected[]{
      2.5905461f, -7.121231f, -3.769098f, -4.2501597f, -3.109476f, 0.172494f, 5.131203f, -4.314032f, -4.425778f,
      -4.7122583f, 0.39486495f, -0.082585f};
  auto const actual = conv1d<dilation<2>, groups<2>>(make_tensor<4, 7>(x), make_tensor<4, 2, 3>(w), make_tensor<4>(b));
  return all_close(actual, make_tensor<4, 3>(expected), 0.0f, 5.3e-06f);
}
TESSERA_CASE(conv1d_dilation_2_groups_2_bias_decimals);

}  // namespace
