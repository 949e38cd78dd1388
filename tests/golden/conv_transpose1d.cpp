// Written by `tests/golden/generate.py` with PyTorch 1.13.0a0; not edited by hand.

#include "case.hpp"

#include <tessera/conv/conv_transpose.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>

using namespace tessera;

namespace {

// conv_transpose1d (single channel): x (1, 1, 4), w (1, 1, 3)
constexpr bool conv_transpose1d_single_channel() {
  int const x[]{-6, 3, -9, 6};
  int const w[]{-6, 5, -5};
  int const expected[]{36, -48, 99, -96, 75, -30};
  return conv_transpose1d(make_tensor<1, 1, 4>(x), make_tensor<1, 1, 3>(w)) == make_tensor<1, 1, 6>(expected);
}
TESSERA_CASE(conv_transpose1d_single_channel);

// conv_transpose1d (no channels): x (4), w (3)
constexpr bool conv_transpose1d_no_channels() {
  int const x[]{7, -9, -2, -3};
  int const w[]{2, -7, -7};
  int const expected[]{14, -67, 10, 71, 35, 21};
  return conv_transpose1d(make_tensor<4>(x), make_tensor<3>(w)) == make_tensor<6>(expected);
}
TESSERA_CASE(conv_transpose1d_no_channels);

// conv_transpose1d (no channels): x (4), w (4); stride 2, padding 1
constexpr bool conv_transpose1d_no_channels_stride_2_padding_1() {
  int const x[]{-7, 2, 3, 1};
  int const w[]{-9, -2, 8, 5};
  int const expected[]{14, -74, -39, -11, 4, 15, 13, 8};
  return conv_transpose1d<stride<2>, padding<1>>(make_tensor<4>(x), make_tensor<4>(w)) == make_tensor<8>(expected);
}
TESSERA_CASE(conv_transpose1d_no_channels_stride_2_padding_1);

// conv_transpose1d (no batch): x (2, 4), w (2, 3, 3)
constexpr bool conv_transpose1d_no_batch() {
  int const x[]{-2, -9, 4, -2, 7, 9, -5, -1};
  int const w[]{3, 6, 6, 6, -1, 6, -8, 7, -1, -9, 5, 9, 4, 8, 1, -4, -6, 5};
  int const expected[]{-69, -85, 99, 29, -38, -21, 16, 40, 80, -105, 13, -13, -12, -20, -92, 132, -37, -3};
  return conv_transpose1d(make_tensor<2, 4>(x), make_tensor<2, 3, 3>(w)) == make_tensor<3, 6>(expected);
}
TESSERA_CASE(conv_transpose1d_no_batch);

// conv_transpose1d (no batch): x (2, 3), w (2, 2, 3), b (2); stride 2
constexpr bool conv_transpose1d_no_batch_stride_2_bias() {
  int const x[]{-9, -4, -8, 7, 9, 3};
  int const w[]{4, -7, -6, 7, 1, 1, -6, 7, 9, 2, -8, -9};
  int const b[]{4, -6};
  int const expected[]{-74, 116, 51, 95, 59, 81, 79, -55, -71, -88, -82, -141, -38, -41};
  auto const actual = conv_transpose1d<stride<2>>(make_tensor<2, 3>(x), make_tensor<2, 2, 3>(w), make_tensor<2>(b));
  return actual == make_tensor<2, 7>(expected);
}
TESSERA_CASE(conv_transpose1d_no_batch_stride_2_bias);

// conv_transpose1d (batch of two): x (2, 2, 4), w (2, 3, 2), b (3)
constexpr bool conv_transpose1d_batch_of_two_bias() {
  int const x[]{-2, 6, -2, -7, 8, -7, -2, -3, 3, -6, -6, -4, 9, -7, -8, -6};
  int const w[]{7, -5, -6, -5, -7, -6, 1, 3, -5, -8, -6, 6};
  int const b[]{9, 5, -9};
  int const expected[]{
      3, 78, -58, -39, 35, -23, -50, 53, 88, 64, -43, 51, -61, 58, 15, 39, -28, -32, -19, 11, -58, -11, 167, 153, 73,
      -84, 111, 75, 43, -21};
  auto const actual = conv_transpose1d(make_tensor<2, 2, 4>(x), make_tensor<2, 3, 2>(w), make_tensor<3>(b));
  return actual == make_tensor<2, 3, 5>(expected);
}
TESSERA_CASE(conv_transpose1d_batch_of_two_bias);

// conv_transpose1d (one tap): x (1, 3, 4), w (3, 2, 1)
constexpr bool conv_transpose1d_one_tap() {
  int const x[]{-9, -7, -5, 9, -9, 1, 3, 9, -9, -3, 9, 5};
  int const w[]{9, -5, -8, -9, 3, 6};
  int const expected[]{-36, -80, -42, 24, 72, 8, 52, -96};
  return conv_transpose1d(make_tensor<1, 3, 4>(x), make_tensor<3, 2, 1>(w)) == make_tensor<1, 2, 4>(expected);
}
TESSERA_CASE(conv_transpose1d_one_tap);

// conv_transpose1d (one tap): x (1, 2, 4), w (2, 2, 1), b (2); stride 3
constexpr bool conv_transpose1d_one_tap_stride_3_bias() {
  int const x[]{8, -6, -5, 4, -8, 2, 4, -8};
  int const w[]{-9, 6, 7, 4};
  int const b[]{-6, 8};
  int const expected[]{-134, -6, -6, 62, -6, -6, 67, -6, -6, -98, 24, 8, 8, -20, 8, 8, -6, 8, 8, 0};
  auto const actual = conv_transpose1d<stride<3>>(make_tensor<1, 2, 4>(x), make_tensor<2, 2, 1>(w), make_tensor<2>(b));
  return actual == make_tensor<1, 2, 10>(expected);
}
TESSERA_CASE(conv_transpose1d_one_tap_stride_3_bias);

// conv_transpose1d (one sample): x (1, 1, 1), w (1, 2, 4); stride 2
constexpr bool conv_transpose1d_one_sample_stride_2() {
  int const x[]{2};
  int const w[]{-3, 7, 7, 4, 3, -8, -2, 8};
  int const expected[]{-6, 14, 14, 8, 6, -16, -4, 16};
  auto const actual = conv_transpose1d<stride<2>>(make_tensor<1, 1, 1>(x), make_tensor<1, 2, 4>(w));
  return actual == make_tensor<1, 2, 4>(expected);
}
TESSERA_CASE(conv_transpose1d_one_sample_stride_2);

// conv_transpose1d (kernel as long as the stride): x (1, 2, 4), w (2, 2, 2); stride 2
constexpr bool conv_transpose1d_kernel_as_long_as_the_stride_stride_2() {
  int const x[]{2, 6, -5, -6, 3, -8, 7, -9};
  int const w[]{5, 6, -9, -3, -3, 8, 9, -7};
  int const expected[]{1, 36, 54, -28, -46, 26, -3, -108, 9, -27, -126, 38, 108, -34, -27, 81};
  auto const actual = conv_transpose1d<stride<2>>(make_tensor<1, 2, 4>(x), make_tensor<2, 2, 2>(w));
  return actual == make_tensor<1, 2, 8>(expected);
}
TESSERA_CASE(conv_transpose1d_kernel_as_long_as_the_stride_stride_2);

// conv_transpose1d (kernel shorter than the stride): x (1, 2, 4), w (2, 1, 2); stride 3
constexpr bool conv_transpose1d_kernel_shorter_than_the_stride_stride_3() {
  int const x[]{-8, 6, 6, -7, 9, -2, -4, 5};
  int const w[]{-7, 5, -8, -5};
  int const expected[]{-16, -85, 0, -26, 40, 0, -10, 50, 0, 9, -60};
  auto const actual = conv_transpose1d<stride<3>>(make_tensor<1, 2, 4>(x), make_tensor<2, 1, 2>(w));
  return actual == make_tensor<1, 1, 11>(expected);
}
TESSERA_CASE(conv_transpose1d_kernel_shorter_than_the_stride_stride_3);

// conv_transpose1d (kernel longer than the stride): x (1, 2, 3), w (2, 1, 5); stride 3
constexpr bool conv_transpose1d_kernel_longer_than_the_stride_stride_3() {
  int const x[]{-6, 1, -1, -5, -3, 2};
  int const w[]{-2, -6, 1, -1, 8, 1, 6, -8, 3, 4};
  int const expected[]{7, 6, 34, -14, -92, 25, -6, 14, -17, 7, 0};
  auto const actual = conv_transpose1d<stride<3>>(make_tensor<1, 2, 3>(x), make_tensor<2, 1, 5>(w));
  return actual == make_tensor<1, 1, 11>(expected);
}
TESSERA_CASE(conv_transpose1d_kernel_longer_than_the_stride_stride_3);

// conv_transpose1d: x (1, 2, 5), w (2, 2, 3); padding 1
constexpr bool conv_transpose1d_padding_1() {
  int const x[]{-5, 8, -2, 5, -1, 8, -9, 1, 3, -1};
  int const w[]{3, 1, -9, 9, 9, -1, 3, -6, 8, 3, -1, 8};
  int const expected[]{-56, 168, -128, 7, -16, -8, 135, -45, 40, 11};
  auto const actual = conv_transpose1d<padding<1>>(make_tensor<1, 2, 5>(x), make_tensor<2, 2, 3>(w));
  return actual == make_tensor<1, 2, 5>(expected);
}
TESSERA_CASE(conv_transpose1d_padding_1);

// conv_transpose1d: x (1, 2, 5), w (2, 1, 3); padding 2
constexpr bool conv_transpose1d_padding_2() {
  int const x[]{8, 5, 5, 2, 5, -4, -7, -5, 3, 4};
  int const w[]{8, 2, 3, -4, -9, 7};
  int const expected[]{129, 25, -19};
  auto const actual = conv_transpose1d<padding<2>>(make_tensor<1, 2, 5>(x), make_tensor<2, 1, 3>(w));
  return actual == make_tensor<1, 1, 3>(expected);
}
TESSERA_CASE(conv_transpose1d_padding_2);

// conv_transpose1d: x (1, 2, 4), w (2, 2, 4), b (2); stride 2, padding 1
constexpr bool conv_transpose1d_stride_2_padding_1_bias() {
  int const x[]{5, 1, 8, -2, 8, -3, -6, -9};
  int const w[]{-1, 1, 4, -9, -6, -9, 3, 1, -6, -6, -6, -3, -8, 1, 9, -3};
  int const b[]{-6, -7};
  int const expected[]{-49, -17, -56, 44, 38, 118, -8, 40, -44, 98, -38, -31, -75, 47, 28, -94};
  auto const actual = conv_transpose1d<stride<2>, padding<1>>(
      make_tensor<1, 2, 4>(x), make_tensor<2, 2, 4>(w), make_tensor<2>(b));
  return actual == make_tensor<1, 2, 8>(expected);
}
TESSERA_CASE(conv_transpose1d_stride_2_padding_1_bias);

// conv_transpose1d: x (1, 2, 4), w (2, 2, 3); dilation 2
constexpr bool conv_transpose1d_dilation_2() {
  int const x[]{-8, -6, 6, -8, -1, -6, 2, 5};
  int const w[]{4, -8, -9, -8, -4, 9, -3, 7, -6, 5, -6, 8};
  int const expected[]{-29, -6, 75, -41, 44, 189, -66, 42, 59, 18, 0, 149, -116, -100, 70, -32};
  auto const actual = conv_transpose1d<dilation<2>>(make_tensor<1, 2, 4>(x), make_tensor<2, 2, 3>(w));
  return actual == make_tensor<1, 2, 8>(expected);
}
TESSERA_CASE(conv_transpose1d_dilation_2);

// conv_transpose1d: x (1, 2, 4), w (2, 2, 3); dilation 3, padding 2, stride 2
constexpr bool conv_transpose1d_dilation_3_padding_2_stride_2() {
  int const x[]{-6, -1, 6, 5, 9, -3, 8, 1};
  int const w[]{6, -5, -9, -7, -4, 5, 4, 8, -2, -5, -1, 8};
  int const expected[]{-18, 102, 68, -19, 70, 34, 15, -17, -70, 22, 15, -82, 7, 2, -32, -29, -21, 94};
  auto const actual = conv_transpose1d<dilation<3>, padding<2>, stride<2>>(
      make_tensor<1, 2, 4>(x), make_tensor<2, 2, 3>(w));
  return actual == make_tensor<1, 2, 9>(expected);
}
TESSERA_CASE(conv_transpose1d_dilation_3_padding_2_stride_2);

// conv_transpose1d: x (1, 2, 4), w (2, 1, 3); stride 2, padding 1, output padding 1
constexpr bool conv_transpose1d_stride_2_padding_1_output_padding_1() {
  int const x[]{-2, -7, 4, -5, -3, 3, 7, 3};
  int const w[]{4, 2, 6, 8, 2, -5};
  int const expected[]{-10, -1, -8, 15, 22, -7, -4, -45};
  auto const actual = conv_transpose1d<stride<2>, padding<1>, output_padding<1>>(
      make_tensor<1, 2, 4>(x), make_tensor<2, 1, 3>(w));
  return actual == make_tensor<1, 1, 8>(expected);
}
TESSERA_CASE(conv_transpose1d_stride_2_padding_1_output_padding_1);

// conv_transpose1d: x (1, 2, 3), w (2, 2, 3), b (2); stride 3, output padding 2
constexpr bool conv_transpose1d_stride_3_output_padding_2_bias() {
  int const x[]{9, -2, -7, -2, 1, -5};
  int const w[]{-9, 8, -4, -6, 6, -1, 9, 8, -2, -4, -7, -7};
  int const b[]{4, -4};
  int const expected[]{-95, 60, -28, 31, -4, 10, 22, -92, 42, 4, 4, -50, 64, 1, 4, -23, -9, 58, -11, 38, -4, -4};
  auto const actual = conv_transpose1d<stride<3>, output_padding<2>>(
      make_tensor<1, 2, 3>(x), make_tensor<2, 2, 3>(w), make_tensor<2>(b));
  return actual == make_tensor<1, 2, 11>(expected);
}
TESSERA_CASE(conv_transpose1d_stride_3_output_padding_2_bias);

// conv_transpose1d (one tap): x (1, 2, 3), w (2, 2, 1), b (2); stride 3, output padding 2
constexpr bool conv_transpose1d_one_tap_stride_3_output_padding_2_bias() {
  int const x[]{-1, -8, -8, 7, -8, 4};
  int const w[]{-9, -9, 1, 9};
  int const b[]{9, -8};
  int const expected[]{25, 9, 9, 73, 9, 9, 85, 9, 9, 64, -8, -8, -8, -8, -8, 100, -8, -8};
  auto const actual = conv_transpose1d<stride<3>, output_padding<2>>(
      make_tensor<1, 2, 3>(x), make_tensor<2, 2, 1>(w), make_tensor<2>(b));
  return actual == make_tensor<1, 2, 9>(expected);
}
TESSERA_CASE(conv_transpose1d_one_tap_stride_3_output_padding_2_bias);

// conv_transpose1d (large output padding): x (1, 1, 4), w (1, 2, 2), b (2); dilation 2, output padding 1
constexpr bool conv_transpose1d_large_output_padding_dilation_2_output_padding_1_bias() {
  int const x[]{-1, -7, 4, 3};
  int const w[]{5, 3, -2, 5};
  int const b[]{-1, 2};
  int const expected[]{-6, -36, 16, -7, 11, 8, -1, 4, 16, -11, -39, 22, 17, 2};
  auto const actual = conv_transpose1d<dilation<2>, output_padding<1>>(
      make_tensor<1, 1, 4>(x), make_tensor<1, 2, 2>(w), make_tensor<2>(b));
  return actual == make_tensor<1, 2, 7>(expected);
}
TESSERA_CASE(conv_transpose1d_large_output_padding_dilation_2_output_padding_1_bias);

// conv_transpose1d (large output padding): x (1, 2, 3), w (2, 1, 3); output padding 2, stride 2, dilation 3, padding 1
constexpr bool conv_transpose1d_large_output_padding_output_padding_2_stride_2_dilation_3_padding_1() {
  int const x[]{-9, 7, 4, 6, -1, -1};
  int const w[]{8, 6, -3, -2, 9, 1};
  int const expected[]{0, 58, 0, 34, 33, 33, 15, -22, 0, -13, 0};
  auto const actual = conv_transpose1d<output_padding<2>, stride<2>, dilation<3>, padding<1>>(
      make_tensor<1, 2, 3>(x), make_tensor<2, 1, 3>(w));
  return actual == make_tensor<1, 1, 11>(expected);
}
TESSERA_CASE(conv_transpose1d_large_output_padding_output_padding_2_stride_2_dilation_3_padding_1);

// conv_transpose1d: x (1, 4, 4), w (4, 2, 3); groups 2, stride 2
constexpr bool conv_transpose1d_groups_2_stride_2() {
  int const x[]{-4, -4, -5, -6, -1, 7, 2, -4, 3, -8, 8, 5, 2, 3, -1, 9};
  int const w[]{-8, 9, -4, 7, 7, -2, 4, 6, 7, -4, -4, -4, -4, 1, 6, 8, -2, 5, -6, -6, 8, 1, -3, -5};
  int const expected[]{
      28, -42, 69, 6, 113, -33, 66, -78, -4, -24, -24, -44, -56, -63, -43, -24, -26, 28, -24, -9, 48, -26, -50, 14, -34,
      -49, 102, 26, -12, -56, 7, 8, -13, 94, -37, -20};
  auto const actual = conv_transpose1d<groups<2>, stride<2>>(make_tensor<1, 4, 4>(x), make_tensor<4, 2, 3>(w));
  return actual == make_tensor<1, 4, 9>(expected);
}
TESSERA_CASE(conv_transpose1d_groups_2_stride_2);

// conv_transpose1d: x (2, 4, 3), w (4, 1, 3), b (2); groups 2, padding 1, stride 2, output padding 1
constexpr bool conv_transpose1d_groups_2_padding_1_stride_2_output_padding_1_bias() {
  int const x[]{-8, 6, 2, 8, -1, 3, 8, 8, -7, -3, -6, -6, 5, 9, 8, -8, 4, 1, 7, 9, -8, -7, 5, -9};
  int const w[]{-7, 1, 3, -3, 8, 6, -6, 3, 8, 5, -9, 9};
  int const b[]{-4, 6};
  int const expected[]{
      52, -19, -6, -15, 22, 20, 57, -35, 84, 28, 39, -104, -63, -112, 37, -12, 12, 26, 90, -30, -12, 126, 63, -139};
  auto const actual = conv_transpose1d<groups<2>, padding<1>, stride<2>, output_padding<1>>(
      make_tensor<2, 4, 3>(x), make_tensor<4, 1, 3>(w), make_tensor<2>(b));
  return actual == make_tensor<2, 2, 6>(expected);
}
TESSERA_CASE(conv_transpose1d_groups_2_padding_1_stride_2_output_padding_1_bias);

// conv_transpose1d (depthwise): x (1, 3, 4), w (3, 1, 3); groups 3
constexpr bool conv_transpose1d_depthwise_groups_3() {
  int const x[]{-7, -3, 4, -6, 7, 5, 9, 4, 4, -3, 7, 4};
  int const w[]{7, 3, -8, -2, 5, -3, 1, 1, -2};
  int const expected[]{-49, -42, 75, -6, -50, 48, -14, 25, -14, 22, -7, -12, 4, 1, -4, 17, -10, -8};
  auto const actual = conv_transpose1d<groups<3>>(make_tensor<1, 3, 4>(x), make_tensor<3, 1, 3>(w));
  return actual == make_tensor<1, 3, 6>(expected);
}
TESSERA_CASE(conv_transpose1d_depthwise_groups_3);

// conv_transpose1d (depthwise two per channel): x (1, 3, 4), w (3, 2, 2), b (6); groups 3, stride 2
constexpr bool conv_transpose1d_depthwise_two_per_channel_groups_3_stride_2_bias() {
  int const x[]{-2, 9, -1, -9, 5, -3, 2, 6, -3, 7, 8, 2};
  int const w[]{-5, -8, -3, -5, -3, 9, -9, -1, 3, 3, 3, -1};
  int const b[]{4, -2, 7, 3, -6, -6};
  int const expected[]{
      14, 20, -41, -68, 9, 12, 49, 76, 4, 8, -29, -47, 1, 3, 25, 43, -8, 52, 16, -20, 1, 25, -11, 61, -42, -2, 30, 6,
      -15, 1, -51, -3, -15, -15, 15, 15, 18, 18, 0, 0, -15, -3, 15, -13, 18, -14, 0, -8};
  auto const actual = conv_transpose1d<groups<3>, stride<2>>(
      make_tensor<1, 3, 4>(x), make_tensor<3, 2, 2>(w), make_tensor<6>(b));
  return actual == make_tensor<1, 6, 8>(expected);
}
TESSERA_CASE(conv_transpose1d_depthwise_two_per_channel_groups_3_stride_2_bias);

// conv_transpose1d (asymmetric): x (1, 2, 4), w (2, 2, 3); padding before 1, padding after 0
constexpr bool conv_transpose1d_asymmetric_padding_before_1_padding_after_0() {
  int const x[]{-7, -7, 2, -2, 7, -9, -9, 5};
  int const w[]{-7, 4, -2, -1, -1, -7, -5, -7, 2, 2, -9, -8};
  int const expected[]{17, 94, 56, -65, 14, -67, 61, 212, 15, -26};
  auto const actual = conv_transpose1d<padding_before<1>, padding_after<0>>(
      make_tensor<1, 2, 4>(x), make_tensor<2, 2, 3>(w));
  return actual == make_tensor<1, 2, 5>(expected);
}
TESSERA_CASE(conv_transpose1d_asymmetric_padding_before_1_padding_after_0);

// conv_transpose1d (asymmetric): x (1, 2, 4), w (2, 1, 4), b (1); padding before 0, padding after 2, stride 2
constexpr bool conv_transpose1d_asymmetric_padding_before_0_padding_after_2_stride_2_bias() {
  int const x[]{6, 5, 1, -6, 8, 2, -4, -2};
  int const w[]{7, 6, -4, -3, -2, -1, -3, -1};
  int const b[]{-8};
  int const expected[]{18, 20, -25, -6, -19, -15, -38, -41};
  auto const actual = conv_transpose1d<padding_before<0>, padding_after<2>, stride<2>>(
      make_tensor<1, 2, 4>(x), make_tensor<2, 1, 4>(w), make_tensor<1>(b));
  return actual == make_tensor<1, 1, 8>(expected);
}
TESSERA_CASE(conv_transpose1d_asymmetric_padding_before_0_padding_after_2_stride_2_bias);

// conv_transpose1d (asymmetric): x (1, 2, 4), w (2, 1, 4); stride 3, output padding 2, padding before 2, padding after
// 1
constexpr bool conv_transpose1d_asymmetric_stride_3_output_padding_2_padding_before_2_padding_after_1() {
  int const x[]{7, 8, 8, 5, -4, 5, -9, -4};
  int const w[]{5, -8, -6, 8, -9, -9, 7, 8};
  int const expected[]{-70, 19, -109, -13, 225, 17, -111, 53, -4, -58, 8, 0};
  auto const actual = conv_transpose1d<stride<3>, output_padding<2>, padding_before<2>, padding_after<1>>(
      make_tensor<1, 2, 4>(x), make_tensor<2, 1, 4>(w));
  return actual == make_tensor<1, 1, 12>(expected);
}
TESSERA_CASE(conv_transpose1d_asymmetric_stride_3_output_padding_2_padding_before_2_padding_after_1);

// conv_transpose1d: x (2, 4), w (2, 2, 4); stride 2, padding 1
constexpr bool conv_transpose1d_stride_2_padding_1_quarters() {
  float const x[]{1.5f, 1.75f, -0.75f, 1.5f, 1.0f, 2.0f, -1.5f, -0.5f};
  float const w[]{
      -1.5f, 1.25f, -1.0f, -0.75f, 1.25f, -0.75f, -1.25f, 1.5f, 1.25f, 0.75f, 2.25f, 1.25f, 2.25f, -0.5f, 2.25f, 1.75f};
  float const expected[]{
      2.625f, 0.625f, 3.8125f, 2.0f, -0.875f, -5.5f, 0.1875f, -2.625f, -1.625f, 7.0625f, 1.6875f, -2.0f, 7.4375f,
      -1.6875f, -4.625f, -3.0f};
  auto const actual = conv_transpose1d<stride<2>, padding<1>>(make_tensor<2, 4>(x), make_tensor<2, 2, 4>(w));
  return actual == make_tensor<2, 8>(expected);
}
TESSERA_CASE(conv_transpose1d_stride_2_padding_1_quarters);

// conv_transpose1d: x (1, 2, 4), w (2, 2, 3), b (2); stride 2
constexpr bool conv_transpose1d_stride_2_bias_decimals() {
  float const x[]{1.71f, 1.904f, 0.615f, -1.646f, -1.606f, -0.482f, -0.071f, -0.44f};
  float const w[]{-1.173f, 0.24f, -0.855f, -1.589f, -0.122f, 1.595f, 0.42f, 0.079f, -0.625f, -1.999f, -1.558f, 1.934f};
  float const b[]{-1.774f, -0.359f};
  float const expected[]{
      -4.45435f, -1.4904741f, -4.6681323f, -1.355118f, -3.851885f, -1.632009f, -0.50949204f, -2.2038f, -0.09166999f,
      0.13420378f, 1.9345279f, -2.799492f, 0.15966797f, 0.91038615f, -0.323412f, 3.979665f, 0.527332f, -3.83533f};
  auto const actual = conv_transpose1d<stride<2>>(make_tensor<1, 2, 4>(x), make_tensor<2, 2, 3>(w), make_tensor<2>(b));
  return all_close(actual, make_tensor<1, 2, 9>(expected), 0.0f, 4.9e-06f);
}
TESSERA_CASE(conv_transpose1d_stride_2_bias_decimals);

// conv_transpose1d: x (1, 4, 4), w (4, 1, 3); groups 2, dilation 2
constexpr bool conv_transpose1d_groups_2_dilation_2_decimals() {
  float const x[]{
      0.557f, 1.134f, -0.923f, -0.232f, 1.871f, -0.007f, -1.622f, 1.681f, 1.719f, 0.28f, 0.156f, -1.049f, -0.362f,
      -0.705f, -1.588f, 0.547f};
  float const w[]{-0.657f, 0.307f, -0.49f, -0.35f, 0.367f, 0.417f, 1.418f, -1.574f, 0.297f, -1.403f, 0.116f, -0.643f};
  float const expected[]{
      -1.020799f, -0.742588f, 2.0317671f, -0.090357f, -0.371358f, -0.012875963f, -0.22410399f, 0.814657f, 2.945428f,
      1.386155f, -0.2985259f, -2.777423f, 0.31355697f, 2.251053f, 1.0674161f, -0.663274f};
  auto const actual = conv_transpose1d<groups<2>, dilation<2>>(make_tensor<1, 4, 4>(x), make_tensor<4, 1, 3>(w));
  return all_close(actual, make_tensor<1, 2, 8>(expected), 0.0f, 2.2e-06f);
}
TESSERA_CASE(conv_transpose1d_groups_2_dilation_2_decimals);

}  // namespace
