// Written by `tests/golden/generate.py` with PyTorch 1.13.0a0; not edited by hand.

#include "case.hpp"

#include <tessera/conv/conv_transpose.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>

using namespace tessera;

namespace {

// conv_transpose3d (single channel): x (1, 1, 2, 3, 2), w (1, 1, 2, 2, 2)
constexpr bool conv_transpose3d_single_channel() {
  int const x[]{-1, -8, 3, 4, -1, -3, 9, -4, -8, 1, 9, 3};
  int const w[]{7, 1, 4, -7, -3, 9, -5, 4};
  int const expected[]{
      -7, -57, -8, 17, 6, 60, 5, -27, -31, -4, -5, 21, 66, -4, -76, -24, -29, 33, 19, 82, -15, 41, -40, -33, -27, 93,
      -36, -21, -19, -7, 13, 35, 31, -45, 21, 12};
  auto const actual = conv_transpose3d(make_tensor<1, 1, 2, 3, 2>(x), make_tensor<1, 1, 2, 2, 2>(w));
  return actual == make_tensor<1, 1, 3, 4, 3>(expected);
}
TESSERA_CASE(conv_transpose3d_single_channel);

// conv_transpose3d (no channels): x (2, 2, 3), w (2, 3, 2)
constexpr bool conv_transpose3d_no_channels() {
  int const x[]{9, -5, 5, -1, 2, -5, -6, -7, -7, -4, -2, 1};
  int const w[]{-4, -8, -8, 9, 8, 9, 5, 4, -1, 3, -8, 5};
  int const expected[]{
      -36, -52, 20, -40, -68, 121, -81, 85, 80, 16, 53, 0, -8, 7, -22, -45, 69, 87, 89, 76, 50, 80, -32, -76, -87, -50,
      -199, -44, -24, -73, 40, -16, -30, -59, -63, -28, -14, -37, -17, -17, 52, 16, 14, -32, 32, -4, -18, 5};
  return conv_transpose3d(make_tensor<2, 2, 3>(x), make_tensor<2, 3, 2>(w)) == make_tensor<3, 4, 4>(expected);
}
TESSERA_CASE(conv_transpose3d_no_channels);

// conv_transpose3d (no channels): x (2, 2, 2), w (2, 2, 2); stride 2, padding 1
constexpr bool conv_transpose3d_no_channels_stride_2_padding_1() {
  int const x[]{-1, 5, -9, 5, 2, -7, -6, 2};
  int const w[]{-2, 3, 6, 9, -6, 2, 2, 2};
  int const expected[]{-2, 10, -18, -30, 18, -42, -18, -4};
  auto const actual = conv_transpose3d<stride<2>, padding<1>>(make_tensor<2, 2, 2>(x), make_tensor<2, 2, 2>(w));
  return actual == make_tensor<2, 2, 2>(expected);
}
TESSERA_CASE(conv_transpose3d_no_channels_stride_2_padding_1);

// conv_transpose3d (no batch): x (2, 2, 2, 2), w (2, 2, 2, 2, 3)
constexpr bool conv_transpose3d_no_batch() {
  int const x[]{-7, 1, -2, 4, 6, 8, -3, -8, -3, -6, -6, -1, -7, -9, -5, 4};
  int const w[]{
      -5, -6, -7, -4, -2, 9, 8, -4, -1, -3, -5, 8, 8, 7, 4, -4, -9, 6, -5, -7, -4, -5, -7, 3, 6, 9, 8, 6, -1, 5, -9, 4,
      -9, 7, 9, -5, 8, -1, 3, 2, -9, 2, -7, -1, 4, -5, 5, -4};
  int const expected[]{
      17, -26, -35, -55, -16, -91, -141, -57, -28, -12, -55, 31, -101, -115, -221, -75, -43, -66, 13, 158, -54, 4, -55,
      -15, 111, 93, -11, 73, -46, -288, 58, 81, -26, 22, 77, -84, -80, -86, -24, -14, -42, 90, 0, 7, -4, 54, -51, 22,
      48, 130, 83, -23, 0, -23, -145, 17, 42, 81, -7, -24, 19, -12, -99, -68, 55, -34, -11, 108, 40, 16, 87, -40};
  auto const actual = conv_transpose3d(make_tensor<2, 2, 2, 2>(x), make_tensor<2, 2, 2, 2, 3>(w));
  return actual == make_tensor<2, 3, 3, 4>(expected);
}
TESSERA_CASE(conv_transpose3d_no_batch);

// conv_transpose3d (batch of two): x (2, 2, 2, 2, 2), w (2, 1, 2, 2, 2), b (1)
constexpr bool conv_transpose3d_batch_of_two_bias() {
  int const x[]{
      -5, -6, -4, 6, 8, -4, 3, 8, -5, 9, -1, 4, -5, 2, -4, -3, 4, -5, 7, -4, -2, -3, -4, -7, 5, 1, 4, -2, -9, -6, -6,
      -9};
  int const w[]{1, 3, -4, -8, -9, 2, 7, -7, -3, 5, 4, -8, -3, -5, 4, -9};
  int const b[]{2};
  int const expected[]{
      12, -71, 29, 1, 119, 16, 14, 34, -78, 85, 33, -57, -51, 13, -20, -58, 61, -116, -55, 73, -16, 23, -66, 43, 7, 61,
      -27, -9, 31, -8, 1, -3, 12, -10, -78, 50, -24, -9, -52, -39, -12, 36, 59, -47, 176, 47, 88, 26, 6, 164, 108, -50,
      -1, 132};
  auto const actual = conv_transpose3d(make_tensor<2, 2, 2, 2, 2>(x), make_tensor<2, 1, 2, 2, 2>(w), make_tensor<1>(b));
  return actual == make_tensor<2, 1, 3, 3, 3>(expected);
}
TESSERA_CASE(conv_transpose3d_batch_of_two_bias);

// conv_transpose3d (one by one by one): x (1, 3, 2, 2, 3), w (3, 2, 1, 1, 1), b (2)
constexpr bool conv_transpose3d_one_by_one_by_one_bias() {
  int const x[]{
      -5, 1, 6, 6, 6, 8, -2, -8, -5, 1, 9, -6, -5, 6, 8, 9, -7, 2, -2, 8, -8, -2, -6, -6, -3, -6, 9, 8, -3, 6, 5, -9, 9,
      -6, 3, 6};
  int const w[]{1, 4, -5, -6, -8, 9};
  int const b[]{-8, -9};
  int const expected[]{
      36, 11, -114, -111, 57, -58, -40, 16, -45, 51, 7, -32, -26, -95, 48, 33, 30, 65, 40, -170, 100, -47, 90, 57};
  auto const actual = conv_transpose3d(make_tensor<1, 3, 2, 2, 3>(x), make_tensor<3, 2, 1, 1, 1>(w), make_tensor<2>(b));
  return actual == make_tensor<1, 2, 2, 2, 3>(expected);
}
TESSERA_CASE(conv_transpose3d_one_by_one_by_one_bias);

// conv_transpose3d: x (1, 1, 2, 3, 2), w (1, 1, 2, 3, 3); stride (2, 1, 3)
constexpr bool conv_transpose3d_stride_2_1_3() {
  int const x[]{-1, -4, -9, -8, 8, -9, 2, -1, 1, 7, 6, -5};
  int const w[]{1, -5, -1, 8, 8, -1, 7, 1, 8, -9, 1, -4, 6, -4, -1, -8, -3, -6};
  int const expected[]{
      -1, 5, 1, -4, 20, 4, -17, 37, 10, -40, 8, 12, -71, -113, -7, -101, -23, -15, 1, 55, -80, -128, -80, -55, 56, 8,
      64, -63, -9, -72, 9, -1, 4, 36, -4, 16, 75, -5, 37, 48, 8, 36, -118, 47, -17, 65, 35, 68, 120, -5, 46, 10, 60, 57,
      -64, -24, -48, 72, 27, 54, 2, -10, -2, -1, 5, 1, 17, 11, -3, -1, -43, -6, 28, -20, 9, 44, 80, -10, 55, 49, 2, 9,
      -33, 61, 42, 6, 48, -35, -5, -40, -18, 2, -8, 9, -1, 4, 3, -7, -6, -69, 11, -27, -64, -4, -37, 95, -30, 19, 28,
      -27, -12, -86, -1, -37, -48, -18, -36, 40, 15, 30};
  auto const actual = conv_transpose3d<stride<2, 1, 3>>(make_tensor<1, 1, 2, 3, 2>(x), make_tensor<1, 1, 2, 3, 3>(w));
  return actual == make_tensor<1, 1, 4, 5, 6>(expected);
}
TESSERA_CASE(conv_transpose3d_stride_2_1_3);

// conv_transpose3d: x (1, 1, 2, 3, 3), w (1, 2, 3, 2, 3), b (2); padding (1, 0, 2), stride 2
constexpr bool conv_transpose3d_padding_1_0_2_stride_2_bias() {
  int const x[]{-8, 6, -6, 8, 8, -1, -3, 6, 3, -6, -9, 5, 3, -3, 5, 1, -1, 7};
  int const w[]{
      -7, 4, 8, -1, 5, -8, 6, 1, -6, -4, -5, 2, 1, -8, 3, 5, 5, -3, -1, -7, -3, -1, 9, 3, -8, -2, 6, 1, 3, -9, 5, -3, 9,
      -3, 9, -2};
  int const b[]{1, -9};
  int const expected[]{
      85, 7, -71, -39, -29, 37, 1, 9, -53, -15, -39, 21, 55, 7, -17, -29, -29, 1, -2, -83, -94, 112, -14, 20, 78, -75,
      -35, -4, 26, -9, 13, -51, -35, 33, 26, -1, -17, -8, 85, 25, 46, -37, -35, -2, 49, 19, 16, -25, -11, 0, 49, 7, 6,
      -29, -105, -21, 75, 69, 9, -69, -25, -25, 47, -73, 15, -82, -75, -21, 3, 24, 9, -60, -24, 36, 37, -20, -36, -35,
      97, -12, 62, -37, 36, -36, -8, -20, 56, -17, 36, -40, 27, 9, -103, 36, -36, 77, 33, -3, -67, -39, -18, 23, 5, -7,
      -71, -19, -12, 7};
  auto const actual = conv_transpose3d<padding<1, 0, 2>, stride<2>>(
      make_tensor<1, 1, 2, 3, 3>(x), make_tensor<1, 2, 3, 2, 3>(w), make_tensor<2>(b));
  return actual == make_tensor<1, 2, 3, 6, 3>(expected);
}
TESSERA_CASE(conv_transpose3d_padding_1_0_2_stride_2_bias);

// conv_transpose3d: x (1, 1, 2, 2, 3), w (1, 1, 2, 2, 2); dilation (3, 1, 2)
constexpr bool conv_transpose3d_dilation_3_1_2() {
  int const x[]{1, -5, -3, 4, 5, 9, 4, 3, -8, -4, -9, 1};
  int const w[]{9, -4, 4, 5, 8, -4, -5, -7};
  int const expected[]{
      9, -45, -31, 20, 12, 40, 25, 58, -45, -51, 16, 20, 56, 25, 45, 36, 27, -88, -12, 32, -20, -69, 13, 51, -44, -16,
      -36, -16, -45, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, -40, -28, 20, 12, 27, 65, 64, 15, -15, -20, -25,
      -73, -35, -63, 32, 24, -80, -12, 32, -52, -87, 36, 15, 52, 20, 45, 23, 63, -7};
  auto const actual = conv_transpose3d<dilation<3, 1, 2>>(make_tensor<1, 1, 2, 2, 3>(x), make_tensor<1, 1, 2, 2, 2>(w));
  return actual == make_tensor<1, 1, 5, 3, 5>(expected);
}
TESSERA_CASE(conv_transpose3d_dilation_3_1_2);

// conv_transpose3d: x (1, 2, 2, 2, 2), w (2, 1, 2, 3, 2); dilation 2, padding 1, stride (1, 2, 1)
constexpr bool conv_transpose3d_dilation_2_padding_1_stride_1_2_1() {
  int const x[]{8, 3, -5, 9, -8, 7, -3, -2, 9, -4, -7, -4, -8, 4, 5, 5};
  int const w[]{1, 8, -6, -3, -8, 9, -8, 6, 6, 2, 5, -6, -5, -2, -7, 1, -5, -1, -3, 3, 4, 9, 6, -7};
  int const expected[]{0, 0, -97, -18, 0, 0, -99, -50, 0, 0, 0, 0, -58, 46, 0, 0, 29, -184, 0, 0};
  auto const actual = conv_transpose3d<dilation<2>, padding<1>, stride<1, 2, 1>>(
      make_tensor<1, 2, 2, 2, 2>(x), make_tensor<2, 1, 2, 3, 2>(w));
  return actual == make_tensor<1, 1, 2, 5, 2>(expected);
}
TESSERA_CASE(conv_transpose3d_dilation_2_padding_1_stride_1_2_1);

// conv_transpose3d: x (1, 2, 2, 2, 2), w (2, 1, 3, 3, 3); stride 2, padding 1, output padding 1
constexpr bool conv_transpose3d_stride_2_padding_1_output_padding_1() {
  int const x[]{7, 6, 7, 2, 9, -7, -7, 8, -7, 1, -4, 2, 5, -1, 1, 1};
  int const w[]{
      2, -4, 1, -7, 8, -9, -4, -1, -6, -7, -8, 9, -5, 9, 8, 6, 4, 9, -6, -7, -7, -9, -1, -8, 5, 1, -2, 7, 7, 9, 7, -5,
      2, 5, -8, 8, 7, -4, 4, 3, 2, 6, -8, -6, 7, 1, -9, -8, 6, 2, -1, -7, 2, 8};
  int const expected[]{
      49, -13, 56, 54, 30, 89, -6, 87, 55, 28, 22, 28, 52, 31, -4, 32, 26, -126, -55, 12, -34, -40, -34, 17, -76, -42,
      61, -88, -2, -27, -10, -28, 91, 134, -65, -62, 58, -26, -90, 6, -61, -87, 74, 70, -34, -16, 26, 79, 1, -20, 5, 57,
      59, -12, -74, -58, 9, -11, -6, -65, -5, 55, 10, -8};
  auto const actual = conv_transpose3d<stride<2>, padding<1>, output_padding<1>>(
      make_tensor<1, 2, 2, 2, 2>(x), make_tensor<2, 1, 3, 3, 3>(w));
  return actual == make_tensor<1, 1, 4, 4, 4>(expected);
}
TESSERA_CASE(conv_transpose3d_stride_2_padding_1_output_padding_1);

// conv_transpose3d: x (1, 1, 1, 2, 2), w (1, 1, 2, 3, 2), b (1); stride (2, 3, 1), output padding (1, 2, 0)
constexpr bool conv_transpose3d_stride_2_3_1_output_padding_1_2_0_bias() {
  int const x[]{-6, -6, -7, -5};
  int const w[]{1, -5, 2, -9, 6, -8, 1, -5, -3, -1, -2, -7};
  int const b[]{5};
  int const expected[]{
      -1, 29, 35, -7, 47, 59, -31, 17, 53, -2, 35, 30, -9, 58, 50, -37, 31, 45, 5, 5, 5, 5, 5, 5, -1, 29, 35, 23, 29,
      11, 17, 59, 47, -2, 35, 30, 26, 27, 10, 19, 64, 40, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
      5, 5, 5, 5, 5, 5, 5, 5, 5};
  auto const actual = conv_transpose3d<stride<2, 3, 1>, output_padding<1, 2, 0>>(
      make_tensor<1, 1, 1, 2, 2>(x), make_tensor<1, 1, 2, 3, 2>(w), make_tensor<1>(b));
  return actual == make_tensor<1, 1, 3, 8, 3>(expected);
}
TESSERA_CASE(conv_transpose3d_stride_2_3_1_output_padding_1_2_0_bias);

// conv_transpose3d (large output padding): x (1, 1, 2, 2, 2), w (1, 1, 2, 2, 2); dilation (2, 1, 3), output padding (1,
// 0, 2)
constexpr bool conv_transpose3d_large_output_padding_dilation_2_1_3_output_padding_1_0_2() {
  int const x[]{-5, 6, 2, -3, 9, -6, 3, -5};
  int const w[]{8, -6, -2, 3, -9, 9, -2, -1};
  int const expected[]{
      -40, 48, 0, 30, -36, 0, 0, 26, -36, 0, -27, 36, 0, 0, -4, 6, 0, 6, -9, 0, 0, 72, -48, 0, -54, 36, 0, 0, 6, -28, 0,
      9, 12, 0, 0, -6, 10, 0, 9, -15, 0, 0, 45, -54, 0, -45, 54, 0, 0, -8, 15, 0, 23, -33, 0, 0, -4, 6, 0, -2, 3, 0, 0,
      -81, 54, 0, 81, -54, 0, 0, -45, 57, 0, 18, -39, 0, 0, -6, 10, 0, -3, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0};
  auto const actual = conv_transpose3d<dilation<2, 1, 3>, output_padding<1, 0, 2>>(
      make_tensor<1, 1, 2, 2, 2>(x), make_tensor<1, 1, 2, 2, 2>(w));
  return actual == make_tensor<1, 1, 5, 3, 7>(expected);
}
TESSERA_CASE(conv_transpose3d_large_output_padding_dilation_2_1_3_output_padding_1_0_2);

// conv_transpose3d: x (1, 4, 2, 2, 2), w (4, 1, 2, 2, 2), b (2); groups 2
constexpr bool conv_transpose3d_groups_2_bias() {
  int const x[]{
      -4, -2, 7, -1, 1, -1, -1, 5, 6, 8, 2, 2, 7, 4, 2, -2, 3, -3, -4, 4, 5, 5, 4, -9, -4, 8, -8, -9, -2, 9, 4, 3};
  int const w[]{
      3, -7, 1, -7, 1, -1, 4, 1, 3, 6, 1, 2, 8, 8, -9, 4, -5, 9, 3, -3, 7, -4, -5, 6, 6, 9, 2, 4, -3, -6, 8, -3};
  int const b[]{8, -8};
  int const expected[]{
      14, 90, 70, 37, 20, 57, 17, -36, 19, 76, 166, 105, -28, 10, 23, 19, 15, -24, 65, 94, 41, -36, 3, 2, -14, 53, 5,
      -47, 46, 37, -35, -208, -12, -36, -34, -56, -12, 15, 82, -44, 365, -45, -32, -117, 82, 33, -8, -82, -33, -37, 13,
      4, 73, -71};
  auto const actual = conv_transpose3d<groups<2>>(
      make_tensor<1, 4, 2, 2, 2>(x), make_tensor<4, 1, 2, 2, 2>(w), make_tensor<2>(b));
  return actual == make_tensor<1, 2, 3, 3, 3>(expected);
}
TESSERA_CASE(conv_transpose3d_groups_2_bias);

// conv_transpose3d (depthwise): x (1, 2, 2, 2, 3), w (2, 1, 2, 3, 2); groups 2, stride (1, 2, 2)
constexpr bool conv_transpose3d_depthwise_groups_2_stride_1_2_2() {
  int const x[]{-7, 8, -7, -4, 2, -3, -6, 1, 8, -1, -6, -9, -6, 9, 7, 9, -5, 4, 1, 6, 1, 1, 5, 7};
  int const w[]{8, 7, 6, 6, 5, -8, -4, 2, -3, 2, 6, 3, 4, 5, 4, -7, -8, -8, 8, 8, 5, -2, -9, -4};
  int const expected[]{
      -56, -49, 64, 56, -56, -49, -42, -42, 48, 48, -42, -42, -67, 28, 56, -50, -59, 35, -24, -24, 12, 12, -18, -18,
      -20, 32, 10, -16, -15, 24, -20, -56, -24, 23, 92, 42, -15, -50, -18, 22, 69, 34, -64, 12, -3, -22, -62, -154, 6,
      -14, -42, -32, -45, -60, -29, -4, -18, 54, -63, 63, 24, -12, -4, 2, -32, 16, 18, -12, -3, 2, -24, 16, -32, -20,
      30, -9, 84, 6, 3, -2, 18, -12, 27, -18, -6, -3, -36, -18, -54, -27, -24, -30, 36, 45, 28, 35, -24, 42, 36, -63,
      28, -49, 84, 93, -92, -97, -40, -36, 36, -63, -20, 35, 16, -28, -72, -72, 40, 40, -32, -32, -44, -43, 96, 102, 60,
      61, -26, 5, 69, -60, 39, -21, 122, 93, -149, -99, -11, 31, 49, -25, -5, -25, 48, -57, -89, -44, 5, -20, -92, -72,
      8, 8, 48, 48, 8, 8, 5, -2, 30, -12, 5, -2, -1, 4, -14, 16, 47, 52, 5, -2, 25, -10, 35, -14, -9, -4, -45, -20, -63,
      -28};
  auto const actual = conv_transpose3d<groups<2>, stride<1, 2, 2>>(
      make_tensor<1, 2, 2, 2, 3>(x), make_tensor<2, 1, 2, 3, 2>(w));
  return actual == make_tensor<1, 2, 3, 5, 6>(expected);
}
TESSERA_CASE(conv_transpose3d_depthwise_groups_2_stride_1_2_2);

// conv_transpose3d (depthwise two per channel): x (1, 2, 2, 2, 2), w (2, 2, 2, 2, 2), b (4); groups 2, padding (0, 1,
// 0)
constexpr bool conv_transpose3d_depthwise_two_per_channel_groups_2_padding_0_1_0_bias() {
  int const x[]{9, -7, -5, 8, 4, 1, -3, -8, -7, 8, -5, 9, -2, -8, -5, -4};
  int const w[]{
      1, 8, -4, -8, 3, 1, -8, -8, -2, 4, 1, 9, 1, -8, 6, -9, 2, -1, 2, -3, -9, -7, 2, -4, 8, -6, -6, 7, -1, 9, 2, 6};
  int const b[]{8, 8, -5, -7};
  int const expected[]{
      -33, -68, 128, -98, -57, 0, -33, -59, -8, 27, 46, -23, 67, -26, -16, 29, -6, 63, -29, 55, -38, 12, -20, -72, 36,
      58, 55, -5, -2, -5, -44, -55, 90, -6, -76, -91};
  auto const actual = conv_transpose3d<groups<2>, padding<0, 1, 0>>(
      make_tensor<1, 2, 2, 2, 2>(x), make_tensor<2, 2, 2, 2, 2>(w), make_tensor<4>(b));
  return actual == make_tensor<1, 4, 3, 1, 3>(expected);
}
TESSERA_CASE(conv_transpose3d_depthwise_two_per_channel_groups_2_padding_0_1_0_bias);

// conv_transpose3d (asymmetric): x (1, 1, 2, 2, 3), w (1, 1, 2, 3, 3); padding before (0, 1, 0), padding after (1, 0,
// 2)
constexpr bool conv_transpose3d_asymmetric_padding_before_0_1_0_padding_after_1_0_2() {
  int const x[]{-1, -3, -5, 6, -7, 7, 9, -5, -5, -1, 4, -1};
  int const w[]{1, 1, -6, 8, -2, 8, 3, -3, -2, -1, 9, -2, 7, -2, -3, 2, 2, 8};
  int const expected[]{-2, -23, -78, 45, -74, 114, 18, -39, 30, 58, -13, -57, 59, -77, -21, 9, 13, 35};
  auto const actual = conv_transpose3d<padding_before<0, 1, 0>, padding_after<1, 0, 2>>(
      make_tensor<1, 1, 2, 2, 3>(x), make_tensor<1, 1, 2, 3, 3>(w));
  return actual == make_tensor<1, 1, 2, 3, 3>(expected);
}
TESSERA_CASE(conv_transpose3d_asymmetric_padding_before_0_1_0_padding_after_1_0_2);

// conv_transpose3d: x (1, 2, 2, 2, 2), w (2, 1, 2, 2, 2); stride 2
constexpr bool conv_transpose3d_stride_2_quarters() {
  float const x[]{
      -2.0f, 1.5f, 1.75f, -1.0f, 2.0f, -1.75f, -1.25f, -0.5f, -0.25f, -0.5f, -1.5f, 0.75f, -2.25f, 1.0f, -1.25f,
      -0.75f};
  float const w[]{
      -0.5f, -2.25f, -2.0f, -0.5f, 1.75f, -0.25f, 1.25f, 1.0f, 0.75f, -1.5f, 2.25f, -0.25f, 1.75f, -2.25f, 1.5f,
      -0.75f};
  float const expected[]{
      0.8125f, 4.875f, -1.125f, -2.625f, 3.4375f, 1.0625f, -4.125f, -0.625f, -2.0f, -1.6875f, 1.0625f, 1.125f, -6.875f,
      -0.5f, 3.6875f, 0.3125f, -3.9375f, 1.0625f, 1.75f, 0.75f, -2.875f, -1.8125f, 1.125f, 1.875f, 0.4375f, 2.9375f,
      -0.4375f, -1.4375f, -0.0625f, 2.875f, -0.125f, -1.5625f, -2.6875f, -1.125f, 1.625f, 2.4375f, -9.0625f, -0.4375f,
      5.75f, 0.625f, -0.3125f, 4.6875f, -0.3125f, 2.25f, -0.3125f, 0.9375f, -0.6875f, 0.4375f, -0.4375f, 4.5625f,
      -1.3125f, -1.8125f, -0.875f, 3.6875f, -0.6875f, -2.5f, -4.375f, 3.125f, -2.1875f, 1.8125f, -3.4375f, -0.3125f,
      -1.75f, 0.0625f};
  auto const actual = conv_transpose3d<stride<2>>(make_tensor<1, 2, 2, 2, 2>(x), make_tensor<2, 1, 2, 2, 2>(w));
  return actual == make_tensor<1, 1, 4, 4, 4>(expected);
}
TESSERA_CASE(conv_transpose3d_stride_2_quarters);

// conv_transpose3d: x (2, 2, 2, 2), w (2, 1, 3, 2, 3), b (1); padding (1, 0, 1)
constexpr bool conv_transpose3d_padding_1_0_1_bias_decimals() {
  float const x[]{
      1.072f, -1.589f, 0.304f, 1.109f, -0.374f, 1.823f, -1.88f, 1.988f, 1.351f, -1.021f, 1.243f, -0.277f, 0.895f,
      -1.92f, -1.721f, -1.018f};
  float const w[]{
      -1.541f, 0.193f, 1.763f, 1.959f, -0.393f, -1.668f, -1.19f, 1.244f, 0.349f, 0.497f, 1.499f, -0.618f, 0.877f,
      0.381f, 0.944f, 0.491f, -1.209f, -1.498f, 0.291f, 0.591f, -1.571f, 0.55f, 0.235f, 0.33f, 1.475f, 0.546f, 0.198f,
      0.189f, 1.245f, 0.927f, 0.604f, 0.947f, 1.316f, 0.24f, 1.148f, -0.806f};
  float const b[]{1.129f};
  float const expected[]{
      0.673949f, -3.611844f, 0.89665663f, -1.4307712f, 7.300048f, 4.9583106f, -4.171364f, 3.6127636f, -3.5919652f,
      3.5896447f, -1.4986638f, -0.7079521f};
  auto const actual = conv_transpose3d<padding<1, 0, 1>>(
      make_tensor<2, 2, 2, 2>(x), make_tensor<2, 1, 3, 2, 3>(w), make_tensor<1>(b));
  return all_close(actual, make_tensor<1, 2, 3, 2>(expected), 0.0f, 4.5e-05f);
}
TESSERA_CASE(conv_transpose3d_padding_1_0_1_bias_decimals);

}  // namespace
