// Written by `tests/golden/generate.py` with PyTorch 1.13.0a0; not edited by hand.

#include "case.hpp"

#include <tessera/conv/conv.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>

using namespace tessera;

namespace {

// conv2d (single channel): x (1, 1, 4, 5), w (1, 1, 3, 3)
constexpr bool conv2d_single_channel() {
  int const x[]{-6, -6, -1, -8, 8, -4, -2, -2, -4, -5, -6, 3, 9, 6, 7, 1, 3, -4, -6, -9};
  int const w[]{1, -8, 5, 3, 4, 9, 8, -2, 7};
  int const expected[]{8, -40, 145, 51, 83, 36};
  return conv2d(make_tensor<1, 1, 4, 5>(x), make_tensor<1, 1, 3, 3>(w)) == make_tensor<1, 1, 2, 3>(expected);
}
TESSERA_CASE(conv2d_single_channel);

// conv2d (no channels): x (4, 5), w (2, 3)
constexpr bool conv2d_no_channels() {
  int const x[]{3, -1, -7, 9, 7, 7, -5, 1, -8, 4, 9, -5, -8, 5, -7, 6, -2, -1, 5, -7};
  int const w[]{1, 4, 2, -1, 2, -7};
  int const expected[]{-39, 52, -2, 26, -63, 44, -30, -62, 58};
  return conv2d(make_tensor<4, 5>(x), make_tensor<2, 3>(w)) == make_tensor<3, 3>(expected);
}
TESSERA_CASE(conv2d_no_channels);

// conv2d (no channels): x (5, 4), w (3, 3); padding 1, stride 2
constexpr bool conv2d_no_channels_padding_1_stride_2() {
  int const x[]{-2, 4, 3, 4, -2, -3, 8, -5, -2, -8, 4, -4, -5, 6, 5, 6, 5, -6, 6, -1};
  int const w[]{-6, 7, 2, 6, -2, -7, -4, 4, 1};
  int const expected[]{-35, 29, 26, 38, 9, -30};
  return conv2d<padding<1>, stride<2>>(make_tensor<5, 4>(x), make_tensor<3, 3>(w)) == make_tensor<3, 2>(expected);
}
TESSERA_CASE(conv2d_no_channels_padding_1_stride_2);

// conv2d (no channels): x (5, 6), w (3, 2); dilation (2, 1), padding (2, 0)
constexpr bool conv2d_no_channels_dilation_2_1_padding_2_0() {
  int const x[]{
      2, -5, -9, -4, 8, 3, 7, 4, -2, 9, -7, 1, -8, 2, 9, 1, -9, 6, -4, -9, 2, -9, 2, 3, -6, 9, -3, -2, -7, -4};
  int const w[]{5, -3, -9, -8, -7, 8};
  int const expected[]{
      94, 175, 58, -107, 15, -139, 59, -140, 54, 65, 195, -175, -117, -23, 81, 131, 91, 17, 131, -80, -64, -74, 85, 106,
      32};
  auto const actual = conv2d<dilation<2, 1>, padding<2, 0>>(make_tensor<5, 6>(x), make_tensor<3, 2>(w));
  return actual == make_tensor<5, 5>(expected);
}
TESSERA_CASE(conv2d_no_channels_dilation_2_1_padding_2_0);

// conv2d (no batch): x (2, 4, 5), w (3, 2, 2, 3)
constexpr bool conv2d_no_batch() {
  int const x[]{
      -2, -1, -9, -4, -9, -3, 7, -8, -2, -7, 6, -7, -3, 8, -1, 8, -3, 1, -2, 8, -6, -7, 5, -1, 2, 4, -7, 3, -2, -4, 3,
      -3, 3, -1, 5, -4, -8, 5, 7, -8};
  int const w[]{
      -2, -4, 1, 3, -9, -8, -5, 4, 9, -9, -5, 2, -6, -5, 7, 5, -4, -7, -8, 2, 8, -1, -2, -7, 4, 7, 6, 5, 3, -2, -1, -4,
      -4, 7, -3, 7};
  int const expected[]{
      43, 233, 39, 48, -3, -127, 142, 111, -140, 30, 177, 31, -34, -45, -127, 2, 79, -21, 37, -157, -160, 67, -134, 3,
      14, -36, -40};
  return conv2d(make_tensor<2, 4, 5>(x), make_tensor<3, 2, 2, 3>(w)) == make_tensor<3, 3, 3>(expected);
}
TESSERA_CASE(conv2d_no_batch);

// conv2d (no batch): x (2, 4, 5), w (3, 2, 3, 2), b (3); stride (1, 2), padding (1, 2)
constexpr bool conv2d_no_batch_stride_1_2_padding_1_2_bias() {
  int const x[]{
      1, -6, 4, 4, -6, -4, 1, -7, -1, 7, -6, 6, -7, 5, 2, 7, -2, 6, 4, -1, 7, -4, 4, 5, -5, -6, 8, 6, -2, 6, -6, 8, -3,
      -9, 7, 2, 5, -7, -6, 8};
  int const w[]{
      -8, -7, 5, -2, -9, -1, 1, -9, -1, -6, 9, -2, 5, 4, -2, 1, -7, -8, -6, -8, 2, -9, -9, -3, 2, -1, 4, -9, -1, -2, -5,
      5, 6, 2, -2, 2};
  int const b[]{1, 2, 8};
  int const expected[]{
      1, 0, 101, -33, 1, -8, -78, 118, 1, -189, -9, 35, 1, -64, 165, -21, 2, 94, -30, -99, 2, -78, 80, -77, 2, -174, 44,
      -54, 2, -89, 109, -12, 8, 130, 15, -65, 8, -62, 15, 69, 8, -26, -166, 27, 8, 128, -107, 21};
  auto const actual = conv2d<stride<1, 2>, padding<1, 2>>(
      make_tensor<2, 4, 5>(x), make_tensor<3, 2, 3, 2>(w), make_tensor<3>(b));
  return actual == make_tensor<3, 4, 4>(expected);
}
TESSERA_CASE(conv2d_no_batch_stride_1_2_padding_1_2_bias);

// conv2d (batch of two): x (2, 3, 4, 3), w (2, 3, 2, 2), b (2)
constexpr bool conv2d_batch_of_two_bias() {
  int const x[]{
      2, -7, -1, 7, -2, -9, 7, 3, 1, -6, 2, 8, -8, 1, -5, -7, 5, 7, -3, 7, -8, 1, -6, -8, 3, 2, 9, 8, -9, -8, 2, 7, 2,
      -6, -2, 3, -4, -8, 4, -4, 3, 1, 4, -5, 4, -2, 6, 2, 9, 9, -6, -5, -5, -7, -7, 2, -8, 1, -8, 1, 1, -5, 2, -8, 8, 4,
      -8, -6, -9, 8, 8, -2};
  int const w[]{5, 4, -3, 6, 3, -2, -2, -4, -9, -7, -5, -7, -6, 5, 7, 3, 9, 8, -9, 5, 4, 8, 1, 1};
  int const b[]{-8, 4};
  int const expected[]{
      -109, -100, -105, 50, 45, 46, 51, 22, 18, -98, -13, 87, 19, 5, 41, 70, 57, 102, 106, 147, 62, -142, -201, 43};
  auto const actual = conv2d(make_tensor<2, 3, 4, 3>(x), make_tensor<2, 3, 2, 2>(w), make_tensor<2>(b));
  return actual == make_tensor<2, 2, 3, 2>(expected);
}
TESSERA_CASE(conv2d_batch_of_two_bias);

// conv2d (batch of three): x (3, 1, 3, 4), w (2, 1, 3, 3); padding 1
constexpr bool conv2d_batch_of_three_padding_1() {
  int const x[]{
      4, 1, -3, 7, 8, -1, 1, -5, -3, -5, -7, -5, 6, -6, 6, -6, 8, 3, 8, -9, 5, 5, 7, 9, 3, -5, -7, -5, 7, 1, 2, 2, 6,
      -2, -7, -8};
  int const w[]{1, -5, 8, -6, 4, 1, -2, 6, -5, 8, -5, 2, 5, -6, 1, 6, 8, -7};
  int const expected[]{
      70, -50, 22, 14, 26, -65, 70, -80, -65, 12, -49, 48, 48, 44, 67, -91, -56, 59, -30, -106, -29, 79, -11, 28, 51,
      -92, 141, -130, -38, 41, -92, -8, 9, 54, -102, 47, 1, 88, 73, 42, -82, 141, -109, 286, -59, 67, -42, 90, 44, -63,
      -3, 30, 20, -53, -4, -20, -5, -33, -17, 2, 26, 74, 20, 23, -4, 135, -32, -139, -71, 90, 26, 19};
  auto const actual = conv2d<padding<1>>(make_tensor<3, 1, 3, 4>(x), make_tensor<2, 1, 3, 3>(w));
  return actual == make_tensor<3, 2, 3, 4>(expected);
}
TESSERA_CASE(conv2d_batch_of_three_padding_1);

// conv2d (one by one): x (1, 3, 3, 4), w (4, 3, 1, 1)
constexpr bool conv2d_one_by_one() {
  int const x[]{
      3, -7, 8, 8, -3, 4, 4, 4, 5, 7, -4, 6, 9, 7, 4, -6, -3, -4, -9, 8, -8, -4, 9, -2, -1, 2, -3, -8, 2, 4, -4, 2, 1,
      -8, 5, 1};
  int const w[]{-3, -8, 1, -7, 7, 2, -8, -2, 2, -3, 7, -8};
  int const expected[]{
      -82, -33, -59, 16, 35, 24, 56, -74, 50, 3, -55, -1, 40, 102, -34, -114, 4, -48, -99, 32, -89, -93, 101, -54, -44,
      46, -78, -68, 34, -16, -22, -44, -22, -64, 24, -42, 62, 54, 28, -2, -28, -72, -43, 28, -79, 15, 35, -40};
  return conv2d(make_tensor<1, 3, 3, 4>(x), make_tensor<4, 3, 1, 1>(w)) == make_tensor<1, 4, 3, 4>(expected);
}
TESSERA_CASE(conv2d_one_by_one);

// conv2d (one by one): x (1, 2, 5, 5), w (3, 2, 1, 1), b (3); stride 2
constexpr bool conv2d_one_by_one_stride_2_bias() {
  int const x[]{
      -5, 3, 8, -6, -6, 1, -2, -3, 4, 7, 6, -9, 9, 5, -4, -1, 3, -7, 6, -4, 6, 4, -2, 5, 4, -5, -3, -4, 5, 6, -5, -9,
      -6, -2, 2, 9, 4, 5, 3, 8, 8, 4, 6, 5, -3, 9, -4, -3, 5, -3};
  int const w[]{1, 2, 4, -9, 2, 4};
  int const b[]{-4, 3, 5};
  int const expected[]{
      -19, -4, 2, 20, 15, 8, 20, -12, -6, 28, 71, -75, -54, -6, -85, -54, 22, 46, -25, 5, 17, 53, 43, 29, 53, -11, 1};
  auto const actual = conv2d<stride<2>>(make_tensor<1, 2, 5, 5>(x), make_tensor<3, 2, 1, 1>(w), make_tensor<3>(b));
  return actual == make_tensor<1, 3, 3, 3>(expected);
}
TESSERA_CASE(conv2d_one_by_one_stride_2_bias);

// conv2d (one by one): x (1, 2, 3, 3), w (2, 2, 1, 1), b (2); padding 1
constexpr bool conv2d_one_by_one_padding_1_bias() {
  int const x[]{-7, 2, -8, 2, 3, -3, 7, -5, -7, 5, 8, -2, -4, -4, -2, 7, 2, -9};
  int const w[]{9, 1, 8, 9};
  int const b[]{3, 1};
  int const expected[]{
      3, 3, 3, 3, 3, 3, -55, 29, -71, 3, 3, 17, 26, -26, 3, 3, 73, -40, -69, 3, 3, 3, 3, 3, 3, 1, 1, 1, 1, 1, 1, -10,
      89, -81, 1, 1, -19, -11, -41, 1, 1, 120, -21, -136, 1, 1, 1, 1, 1, 1};
  auto const actual = conv2d<padding<1>>(make_tensor<1, 2, 3, 3>(x), make_tensor<2, 2, 1, 1>(w), make_tensor<2>(b));
  return actual == make_tensor<1, 2, 5, 5>(expected);
}
TESSERA_CASE(conv2d_one_by_one_padding_1_bias);

// conv2d (row kernel): x (1, 2, 4, 6), w (2, 2, 1, 3)
constexpr bool conv2d_row_kernel() {
  int const x[]{
      -1, -5, -8, 2, 7, 7, 3, 5, -4, -8, -8, -3, 2, 5, -4, 7, 9, 1, -1, 2, -1, 3, -1, -4, 3, 5, 9, -6, 9, 4, 2, -5, 2,
      -9, -2, -3, 3, 8, 9, 2, 2, -3, -8, -3, 3, -1, -3, -7};
  int const w[]{8, -4, -8, 8, -7, -4, -9, 9, 7, -6, 7, 2};
  int const expected[]{
      29, -23, -50, -195, 79, 102, 151, -54, -40, -7, -82, 26, -63, -45, 31, 101, -57, 8, 61, 201, -53, -111, -171, 13,
      55, -13, 126, 21, 53, 31, -2, -93};
  return conv2d(make_tensor<1, 2, 4, 6>(x), make_tensor<2, 2, 1, 3>(w)) == make_tensor<1, 2, 4, 4>(expected);
}
TESSERA_CASE(conv2d_row_kernel);

// conv2d (column kernel): x (1, 2, 6, 4), w (2, 2, 3, 1); padding (1, 0)
constexpr bool conv2d_column_kernel_padding_1_0() {
  int const x[]{
      -7, 3, 1, 6, -3, 9, -8, 9, -6, 6, -4, 8, 9, 4, -7, -3, -5, -2, -1, -1, -9, -1, -9, 4, -3, 5, 4, 3, -5, -4, 9, 5,
      -3, -3, -4, 9, -8, -3, 2, 4, -7, 5, 2, 4, -8, 9, 5, -7};
  int const w[]{-8, 6, -3, -6, 4, -1, 2, -6, 1, 4, 8, 7};
  int const expected[]{
      -40, 15, 37, 16, 57, -31, -28, -25, -13, -33, -11, -13, 110, -17, 23, -121, -47, -12, 68, 5, -4, 16, -38, -20,
      -20, 3, 81, 32, -75, -75, 106, 81, -61, -75, 19, 87, -196, -15, 47, 129, -105, 110, 42, 3, -48, 94, 100, -66};
  auto const actual = conv2d<padding<1, 0>>(make_tensor<1, 2, 6, 4>(x), make_tensor<2, 2, 3, 1>(w));
  return actual == make_tensor<1, 2, 6, 4>(expected);
}
TESSERA_CASE(conv2d_column_kernel_padding_1_0);

// conv2d (kernel as large as the picture): x (1, 2, 3, 4), w (3, 2, 3, 4)
constexpr bool conv2d_kernel_as_large_as_the_picture() {
  int const x[]{-3, -1, 9, 5, -7, -2, 6, 4, 5, -5, 4, -8, 1, 7, -5, 7, 1, 9, 4, -9, 5, 8, -2, -6};
  int const w[]{
      7, 9, 1, -7, 3, -2, 2, 9, -2, 7, -8, 5, 8, 3, 1, 7, 1, -9, -6, 8, -3, 1, 5, 8, -6, -1, 8, 2, 8, 7, -3, 9, -6, 2,
      -7, -6, -8, 1, -1, 3, 3, -5, -6, -8, 8, -9, -2, 5, 9, 6, 7, 2, 8, -2, -1, -4, 8, 8, 9, 4, 4, 7, -8, -4, -2, 8, 7,
      -7, 5, 5, 6, -1};
  int const expected[]{-310, 2, 255};
  return conv2d(make_tensor<1, 2, 3, 4>(x), make_tensor<3, 2, 3, 4>(w)) == make_tensor<1, 3, 1, 1>(expected);
}
TESSERA_CASE(conv2d_kernel_as_large_as_the_picture);

// conv2d (kernel larger than the picture): x (1, 1, 2, 3), w (2, 1, 4, 5); padding (2, 1)
constexpr bool conv2d_kernel_larger_than_the_picture_padding_2_1() {
  int const x[]{-8, -7, 8, -4, 8, -7};
  int const w[]{
      -5, -4, 2, 4, -7, -7, -8, 6, 1, 5, -3, -3, 1, 3, -4, 6, -6, -9, -7, -1, 9, -5, 1, 1, 9, -6, -9, 4, 8, 5, 2, 6, -1,
      -6, -8, -6, 6, -1, 3, 5};
  int const expected[]{42, 29, 123, -142, 118, 53};
  auto const actual = conv2d<padding<2, 1>>(make_tensor<1, 1, 2, 3>(x), make_tensor<2, 1, 4, 5>(w));
  return actual == make_tensor<1, 2, 3, 1>(expected);
}
TESSERA_CASE(conv2d_kernel_larger_than_the_picture_padding_2_1);

// conv2d: x (1, 2, 5, 7), w (2, 2, 3, 3); stride 2
constexpr bool conv2d_stride_2() {
  int const x[]{
      4, 6, 9, 7, -1, 8, 8, -4, -8, 8, -6, -7, -4, 7, 7, -1, 5, -2, -5, -7, 4, -9, 8, -8, 8, -6, -1, 1, 2, -5, 2, -5, 3,
      -4, -8, 8, -7, -1, -5, 6, 1, -9, 3, 1, 7, 4, -7, 5, 9, 8, 7, 9, -2, 1, 4, 2, -8, 8, -7, -6, -1, 7, -3, 7, 9, 6,
      -1, 5, -7, -7};
  int const w[]{
      9, 4, -5, -5, -1, -7, 7, -2, -7, 3, 6, 3, -8, -4, -8, -7, -2, 6, 6, -4, 5, -1, -5, -2, -7, 4, -9, 7, 3, -3, 4, 6,
      -1, 5, 7, -9};
  int const expected[]{-118, 119, -118, 287, 235, -10, 32, 100, 66, 121, -99, 155};
  return conv2d<stride<2>>(make_tensor<1, 2, 5, 7>(x), make_tensor<2, 2, 3, 3>(w)) == make_tensor<1, 2, 2, 3>(expected);
}
TESSERA_CASE(conv2d_stride_2);

// conv2d: x (1, 2, 5, 7), w (2, 2, 3, 3); stride (2, 1)
constexpr bool conv2d_stride_2_1() {
  int const x[]{
      5, 2, 8, 3, -6, -3, 2, 5, -3, -7, -9, 2, -4, -7, 7, -8, 8, 8, 9, 1, -5, 8, -6, -8, -5, -2, -7, -5, -3, 4, 4, 8,
      -7, -4, -9, 5, -6, -6, 2, 7, 5, 8, -4, -9, -2, -1, -6, 4, 3, 4, 1, -8, 4, 1, 9, 8, 9, 1, -8, 8, -8, -7, 7, -4, 2,
      -5, 5, -1, 9, -1};
  int const w[]{
      1, 6, 5, 3, 3, -8, 9, 5, -5, -6, -1, -5, 2, -8, 6, 1, 1, 9, 9, 5, 6, -4, -4, 9, 5, -7, 2, 5, 3, -1, -2, 3, 5, 8,
      4, 5};
  int const expected[]{93, 88, -29, 187, 116, -28, 232, 91, 212, -9, 119, -92, 32, 61, 81, -117, 47, 96, 189, 99};
  auto const actual = conv2d<stride<2, 1>>(make_tensor<1, 2, 5, 7>(x), make_tensor<2, 2, 3, 3>(w));
  return actual == make_tensor<1, 2, 2, 5>(expected);
}
TESSERA_CASE(conv2d_stride_2_1);

// conv2d: x (1, 2, 5, 7), w (2, 2, 3, 3); stride (1, 3), padding (0, 1)
constexpr bool conv2d_stride_1_3_padding_0_1() {
  int const x[]{
      2, 6, 3, 6, -5, 9, -9, 2, -8, -3, -1, 1, -4, -7, -7, 1, -2, -6, -6, 8, 5, -8, 1, -7, -9, -4, -8, -1, 1, 3, -9, -1,
      -2, 9, 8, -5, -8, -8, 6, -2, -8, 3, 3, 5, -7, -7, 3, -9, 2, -9, -9, 2, 7, -6, -2, -9, -8, -8, -7, -5, 4, 5, -6,
      -9, -7, -5, 1, 8, -2, -4};
  int const w[]{
      9, -5, -5, -3, -9, 4, -4, -5, -3, 1, -5, -5, -7, 8, 1, -8, -9, -9, -2, -5, 4, 2, 6, 9, 3, 2, -4, -2, 3, -6, 6, -1,
      5, 9, 3, -6};
  int const expected[]{198, 43, 297, 157, 208, -96, 254, 144, 16, 18, 48, -65, -128, -254, 111, 0, -169, -37};
  auto const actual = conv2d<stride<1, 3>, padding<0, 1>>(make_tensor<1, 2, 5, 7>(x), make_tensor<2, 2, 3, 3>(w));
  return actual == make_tensor<1, 2, 3, 3>(expected);
}
TESSERA_CASE(conv2d_stride_1_3_padding_0_1);

// conv2d (kernel smaller than the stride): x (1, 2, 7, 8), w (2, 2, 2, 2); stride 3
constexpr bool conv2d_kernel_smaller_than_the_stride_stride_3() {
  int const x[]{
      -1, 3, -7, -8, 9, 2, -7, 6, 3, 7, 8, 6, -8, -4, 5, -2, 4, 6, -9, -4, 4, -5, 3, 8, 7, 7, 1, -2, 8, -7, -4, -4, 5,
      -3, -6, -2, -8, -1, 4, -4, -5, 8, 3, -1, -4, -8, -3, -2, 1, -2, 4, -2, -8, 8, -2, -3, -8, -4, -3, -5, -3, -3, -3,
      -4, -1, -1, -7, -5, -6, 9, 6, 4, 8, -1, 8, 8, 4, 9, 4, -5, 3, 3, 5, -7, 3, -8, -8, 7, 7, 7, 8, -8, 7, 3, 2, -6,
      -7, -4, 6, 1, -9, -2, 2, -4, 2, -4, -4, 3, 1, -9, 7, -3};
  int const w[]{8, 7, -2, -1, -4, -7, 4, 4, -4, -8, 8, 5, 4, 8, 1, 8};
  int const expected[]{52, -8, 58, 121, 55, -97, -34, -129, 4, 40, -68, 38};
  return conv2d<stride<3>>(make_tensor<1, 2, 7, 8>(x), make_tensor<2, 2, 2, 2>(w)) == make_tensor<1, 2, 2, 3>(expected);
}
TESSERA_CASE(conv2d_kernel_smaller_than_the_stride_stride_3);

// conv2d (kernel narrower than one stride and wider than the other): x (1, 1, 7, 8), w (2, 1, 1, 4); stride (3, 2)
constexpr bool conv2d_kernel_narrower_than_one_stride_and_wider_than_the_other_stride_3_2() {
  int const x[]{
      3, 1, -8, -2, 6, 9, 9, -7, 2, 7, -9, 1, -9, -6, 1, 4, 3, -4, 7, -8, -8, -8, 8, -7, 8, 6, 7, -5, -2, -9, -9, 7, 3,
      5, -8, -9, 8, -6, -3, 5, -6, 4, -8, -6, 7, 4, 2, -4, -8, 7, 5, -7, 8, -7, 6, 1};
  int const w[]{-7, -2, -6, -1, 4, -7, -3, 3};
  int const expected[]{27, 15, -107, -105, -18, 79, 19, -62, -79, 23, -9, -87, -46, 42, 103, -117, 24, 66};
  auto const actual = conv2d<stride<3, 2>>(make_tensor<1, 1, 7, 8>(x), make_tensor<2, 1, 1, 4>(w));
  return actual == make_tensor<1, 2, 3, 3>(expected);
}
TESSERA_CASE(conv2d_kernel_narrower_than_one_stride_and_wider_than_the_other_stride_3_2);

// conv2d (kernel larger than the stride): x (1, 1, 7, 8), w (2, 1, 5, 5); stride 3, padding 2
constexpr bool conv2d_kernel_larger_than_the_stride_stride_3_padding_2() {
  int const x[]{
      8, -4, -4, -9, -4, 4, -9, -5, -7, -8, -9, -3, -8, 5, 4, 3, 8, 7, 5, 4, 2, -8, -5, -6, 9, 8, 3, -9, -9, -6, 9, -1,
      -2, 7, 1, 6, -8, 6, 4, -3, 5, -6, 9, 3, -8, -6, -7, 5, 1, -7, 1, -2, -2, 5, -5, 9};
  int const w[]{
      3, 7, 8, 4, 4, -1, 4, -5, 7, -5, 2, 4, 4, 3, 3, 4, 8, -5, 7, -4, 7, 3, 3, -8, -7, 7, -6, 2, -6, -1, -5, -2, 4, 1,
      3, -8, 5, -7, -9, -5, -6, -9, 6, 8, -7, -8, 4, -1, 8, -8};
  int const expected[]{-44, -109, -11, -16, -103, -165, -110, 60, 115, -35, 143, 120, -141, 53, -47, 45, 163, -42};
  auto const actual = conv2d<stride<3>, padding<2>>(make_tensor<1, 1, 7, 8>(x), make_tensor<2, 1, 5, 5>(w));
  return actual == make_tensor<1, 2, 3, 3>(expected);
}
TESSERA_CASE(conv2d_kernel_larger_than_the_stride_stride_3_padding_2);

// conv2d: x (1, 2, 4, 4), w (2, 2, 3, 3), b (2); padding 1
constexpr bool conv2d_padding_1_bias() {
  int const x[]{
      -9, -4, -4, 6, 2, -4, -4, -7, -1, 1, 1, 1, 6, -1, 8, -2, -1, -6, -2, -9, -9, -2, 8, -2, 9, -6, 3, 3, 7, 6, -1,
      -3};
  int const w[]{
      4, 4, 5, -1, -9, -5, -9, -5, 3, -9, 3, -9, 6, 2, -5, -9, 5, 7, 4, -9, -7, -8, 6, -7, 7, -1, -4, 8, 8, 5, -7, -5,
      -6, -8, 9, 3};
  int const b[]{4, 8};
  int const expected[]{
      52, 178, 98, -87, 4, -186, 299, 88, 79, -72, -180, -172, 21, -95, 41, -8, -50, 245, 166, 32, 236, -146, 6, -197,
      -7, -6, 42, 104, 24, -156, 38, -3};
  auto const actual = conv2d<padding<1>>(make_tensor<1, 2, 4, 4>(x), make_tensor<2, 2, 3, 3>(w), make_tensor<2>(b));
  return actual == make_tensor<1, 2, 4, 4>(expected);
}
TESSERA_CASE(conv2d_padding_1_bias);

// conv2d: x (1, 2, 4, 4), w (1, 2, 3, 3); padding 2
constexpr bool conv2d_padding_2() {
  int const x[]{
      -3, -1, -5, -3, -2, 6, 1, 8, -5, 6, 1, -5, 1, 9, 9, -8, 3, 1, 7, 4, 7, -2, -1, 2, -3, -8, 2, -6, 9, 7, 1, 5};
  int const w[]{-3, -4, -9, 4, 3, -5, 1, -2, -5, 5, 1, -7, -8, 9, 5, 5, 4, -6};
  int const expected[]{
      -3, 17, 1, 33, 52, 17, -2, 42, 44, 9, -61, -26, 94, 50, -130, 71, 117, 10, -80, -190, -27, 25, -69, 31, 106, 93,
      -73, 108, 70, -87, -72, -125, -75, 10, 15, 49};
  auto const actual = conv2d<padding<2>>(make_tensor<1, 2, 4, 4>(x), make_tensor<1, 2, 3, 3>(w));
  return actual == make_tensor<1, 1, 6, 6>(expected);
}
TESSERA_CASE(conv2d_padding_2);

// conv2d: x (1, 2, 4, 5), w (2, 2, 3, 2); padding (2, 1)
constexpr bool conv2d_padding_2_1() {
  int const x[]{
      -7, 5, 7, -2, 3, -5, -2, -4, -2, -6, -1, -3, -2, 4, 9, -4, -1, 9, 7, 5, 1, 1, 7, 2, 5, -3, 6, -1, -6, -9, 4, -1,
      7, 1, 2, 6, 8, 9, -5, -6};
  int const w[]{6, -3, 1, -7, -1, -1, 7, -7, -7, -8, -5, 1, 8, -7, 5, -6, 5, -3, -6, 1, -7, 1, 1, 7};
  int const expected[]{
      8, -2, -10, -38, -6, -28, 43, -29, -132, -39, -48, 19, 78, -92, -24, 112, 96, 91, 21, -104, -28, -136, -48, -79,
      -45, -65, -260, -45, 45, 115, -30, -35, -40, 131, 34, -12, 28, -42, 54, 62, 18, 20, 37, -51, -16, -57, -98, -59,
      108, -81, 2, 15, 23, 74, 96, 27, 25, -102, -13, 56, 41, -60, -103, -150, -1, 127, 34, -53, -110, -36, 45, 76};
  auto const actual = conv2d<padding<2, 1>>(make_tensor<1, 2, 4, 5>(x), make_tensor<2, 2, 3, 2>(w));
  return actual == make_tensor<1, 2, 6, 6>(expected);
}
TESSERA_CASE(conv2d_padding_2_1);

// conv2d: x (1, 2, 4, 5), w (2, 2, 2, 3), b (2); padding (0, 2)
constexpr bool conv2d_padding_0_2_bias() {
  int const x[]{
      -8, 6, 3, 5, -9, 4, 4, -3, 3, -5, 9, -9, -2, -8, -8, 9, -3, 8, -6, 8, 8, -4, 9, -5, -6, 6, 2, -7, -4, 6, 9, -4,
      -9, 1, -4, -9, 5, 9, -6, 1};
  int const w[]{-5, -9, 7, -9, -6, -7, 5, 2, -2, -8, -1, -7, 9, 8, -5, -2, -5, 7, 1, 9, 4, -8, -8, -2};
  int const b[]{-9, -2};
  int const expected[]{
      -151, 57, -28, -43, -23, 39, 3, -119, 19, -56, 206, 110, 129, 150, 36, -186, -47, -28, -183, 153, -69, 86, -84,
      -132, 184, 82, -85, -127, 47, -100, 68, -8, 61, 115, 7, 70, 176, 21, -316, -16, -161, -102};
  auto const actual = conv2d<padding<0, 2>>(make_tensor<1, 2, 4, 5>(x), make_tensor<2, 2, 2, 3>(w), make_tensor<2>(b));
  return actual == make_tensor<1, 2, 3, 7>(expected);
}
TESSERA_CASE(conv2d_padding_0_2_bias);

// conv2d: x (1, 2, 6, 7), w (2, 2, 3, 3); dilation 2
constexpr bool conv2d_dilation_2() {
  int const x[]{
      8, 7, -3, -3, 3, 3, 9, 6, 3, -8, 1, -8, 6, 6, 2, -4, 2, 5, 1, 2, 4, -3, 2, -5, 9, 9, -2, -8, -6, 4, -5, -8, -4,
      -8, 4, -1, -6, 8, -6, -2, -1, 7, 3, -9, 1, 7, -5, 9, -3, 3, 8, 4, 8, -7, 3, 1, 2, -5, 9, 4, -8, -5, -6, 2, -3, 2,
      8, 4, -6, 8, -2, 3, -1, 7, -6, 1, 5, -6, 3, -9, -7, 7, 4, 8};
  int const w[]{
      7, 1, 7, -1, 7, -5, -7, 7, 2, 8, -1, 9, 2, 7, -8, 6, 4, -6, -4, -1, 6, -7, 5, 5, -6, -6, 4, 7, -8, -4, 6, 9, -5,
      6, -8, 7};
  int const expected[]{209, 96, -19, -211, 280, -28, 160, -107, 292, 39, 278, 142};
  auto const actual = conv2d<dilation<2>>(make_tensor<1, 2, 6, 7>(x), make_tensor<2, 2, 3, 3>(w));
  return actual == make_tensor<1, 2, 2, 3>(expected);
}
TESSERA_CASE(conv2d_dilation_2);

// conv2d: x (1, 2, 7, 5), w (2, 2, 3, 2); dilation (2, 3)
constexpr bool conv2d_dilation_2_3() {
  int const x[]{
      6, -5, -1, 7, -1, -1, -5, -6, 5, -1, -2, 7, -9, 1, 4, 2, -5, 2, -2, -6, 7, -9, 1, 1, -4, 8, -7, -4, -4, -5, 2, 8,
      -1, -5, -7, -1, -9, -6, 5, 8, -2, 3, -5, -5, 4, -3, 4, 3, 8, 4, 8, -9, 6, -5, -7, 9, 5, 9, 7, 9, 7, 3, -6, -4, -2,
      1, 8, 4, -8, 1};
  int const w[]{7, 7, -1, -1, -9, -5, 7, -7, 9, -7, -1, -6, 4, 3, -2, 7, 7, 7, 8, 1, 6, -2, 1, -2};
  int const expected[]{-152, -122, 121, 27, -6, 21, 70, -161, 73, -144, 8, 91};
  auto const actual = conv2d<dilation<2, 3>>(make_tensor<1, 2, 7, 5>(x), make_tensor<2, 2, 3, 2>(w));
  return actual == make_tensor<1, 2, 3, 2>(expected);
}
TESSERA_CASE(conv2d_dilation_2_3);

// conv2d: x (1, 1, 7, 8), w (2, 1, 3, 3); dilation 3, padding 2
constexpr bool conv2d_dilation_3_padding_2() {
  int const x[]{
      5, -1, 9, -7, 8, -3, -4, -2, 4, 9, 9, -1, 6, 8, -8, 5, -8, 2, -5, -3, -5, -7, -3, -5, 9, -4, -4, -4, -8, 5, -6, 3,
      -4, 5, 6, -6, 9, -4, -9, 4, -6, -5, -1, -2, -2, 8, -8, 4, -8, -7, -5, -2, -6, -7, 7, -1};
  int const w[]{7, 3, -6, 3, -8, 4, 1, 5, 2, -3, 1, -9, 8, -1, -7, -7, -9, 7};
  int const expected[]{
      -5, -18, -64, 57, -51, 10, -65, 23, -44, 19, 80, -27, -98, 58, 69, 54, -38, 8, -13, -85, 73, 10, 137, 23, 68, 67,
      -81, 46, -123, 28, -33, -147, 108, -57, 58, 123, 64, 119, -36, 137, -98, 65, 8, 1, 255, 80, 31, -58, -113, -41,
      96, -63, 33, -44, 66, 3, 58, -32, -8, -2};
  auto const actual = conv2d<dilation<3>, padding<2>>(make_tensor<1, 1, 7, 8>(x), make_tensor<2, 1, 3, 3>(w));
  return actual == make_tensor<1, 2, 5, 6>(expected);
}
TESSERA_CASE(conv2d_dilation_3_padding_2);

// conv2d: x (1, 2, 7, 8), w (2, 2, 2, 3); dilation (3, 1), padding (1, 0), stride (1, 2)
constexpr bool conv2d_dilation_3_1_padding_1_0_stride_1_2() {
  int const x[]{
      3, 4, -2, 6, -9, -4, -5, -3, -3, -7, -3, -5, -2, 5, 2, -1, 2, 4, 5, 9, -9, -4, 5, 1, -6, -7, 2, -8, -8, 4, 9, 9,
      -6, -5, 5, -2, -5, 2, -4, 7, -6, 7, -9, -7, -3, 4, -3, 3, -9, -1, -7, 8, 2, -3, -9, 6, 4, -1, -2, -7, -9, 5, 7, 1,
      -8, -5, 3, 7, 9, -6, -1, 6, -4, 1, 9, -3, -2, -8, 3, -5, 5, -8, 4, -9, 2, -3, 8, 4, -2, 1, 3, -5, -6, 2, -1, -7,
      -8, 8, -2, 8, 1, -2, 2, -3, 1, 8, -9, -4, -7, 5, -6, -6};
  int const w[]{-4, -6, 4, 6, 4, 8, 7, 5, 1, -3, -7, -5, 2, 2, -2, 9, 2, 9, 5, 6, -9, 1, 6, -5};
  int const expected[]{
      28, -2, 17, -50, -165, 24, -68, 137, -27, -128, -225, 4, -55, 89, -5, 68, -38, -41, 28, -17, -109, -63, -75, -133,
      -141, -37, -46, -164, 10, -188, -141, -75, -122, -63, 55, -7};
  auto const actual = conv2d<dilation<3, 1>, padding<1, 0>, stride<1, 2>>(
      make_tensor<1, 2, 7, 8>(x), make_tensor<2, 2, 2, 3>(w));
  return actual == make_tensor<1, 2, 6, 3>(expected);
}
TESSERA_CASE(conv2d_dilation_3_1_padding_1_0_stride_1_2);

// conv2d: x (2, 2, 6, 6), w (2, 2, 3, 3), b (2); dilation 2, padding 2, stride 2
constexpr bool conv2d_dilation_2_padding_2_stride_2_bias() {
  int const x[]{
      7, 5, -5, -8, -6, -8, 8, -4, -7, -2, -3, 3, 8, -8, -7, 4, -7, 8, 4, 4, -8, 3, -3, 8, 9, -8, 2, 5, -3, 9, 6, -7, 9,
      4, 6, -8, -9, 1, -8, -5, -1, -1, -9, -6, 5, 4, 7, -2, 5, -2, -4, 5, 7, 3, 6, -2, 4, 6, -2, -7, 4, 9, 1, -1, 2, 7,
      -3, 7, 8, 4, 4, -3, -1, 7, -1, -6, 1, 2, 4, 2, 6, -7, -1, 8, -5, -2, 4, -6, 4, -1, -2, -9, -6, 3, 8, 7, 5, -4, 6,
      9, -3, 1, 1, -5, -5, -1, -2, -4, 8, -8, -8, 5, -6, -9, -3, -8, -9, 1, 7, -1, -4, -5, -3, 8, -4, 6, -7, 6, 7, -4,
      -5, -1, 7, -3, 9, -1, 8, -5, -7, -1, -4, 8, -6, 6};
  int const w[]{
      -6, 5, 6, 7, -2, 5, -4, 2, 8, 1, -9, 2, 3, 9, -3, 7, -2, 4, 8, 5, 3, -5, 7, 9, 5, -5, 6, 8, -7, 4, -7, 9, 4, 3,
      -8, -4};
  int const b[]{5, 1};
  int const expected[]{
      -157, -93, -79, 111, -66, 11, -25, -6, -14, -214, -84, -37, 5, -188, -37, 90, 36, -191, 116, -3, -103, -11, 61,
      54, 90, 180, 181, 118, -137, 38, -223, 55, -23, 192, 20, 15};
  auto const actual = conv2d<dilation<2>, padding<2>, stride<2>>(
      make_tensor<2, 2, 6, 6>(x), make_tensor<2, 2, 3, 3>(w), make_tensor<2>(b));
  return actual == make_tensor<2, 2, 3, 3>(expected);
}
TESSERA_CASE(conv2d_dilation_2_padding_2_stride_2_bias);

// conv2d: x (1, 1, 9, 10), w (1, 1, 3, 3); dilation 2, stride 3, padding (1, 2)
constexpr bool conv2d_dilation_2_stride_3_padding_1_2() {
  int const x[]{
      5, 7, -1, 3, 3, 7, -7, 3, 2, 3, 2, -4, 8, -4, -8, -5, -1, 2, 7, -1, -4, 4, -7, 9, -9, -3, -7, -8, -9, -9, -8, -6,
      4, 4, -6, 8, -3, -1, 4, -9, 8, 5, 7, 5, 8, 3, 6, 6, -7, 6, -1, -1, -3, -5, -8, 8, 8, -8, -8, -3, -4, 5, -7, -7,
      -2, 4, 8, 1, 7, -5, -2, -7, -2, -5, -4, 8, -4, 4, -9, -2, -3, -7, -8, -6, 5, 3, 1, 6, 2, -4};
  int const w[]{6, -6, -2, 7, -2, 5, -4, -9, 9};
  int const expected[]{144, 15, 68, 101, 30, 95, 14, 77, 6, 9, -145, 2};
  auto const actual = conv2d<dilation<2>, stride<3>, padding<1, 2>>(
      make_tensor<1, 1, 9, 10>(x), make_tensor<1, 1, 3, 3>(w));
  return actual == make_tensor<1, 1, 3, 4>(expected);
}
TESSERA_CASE(conv2d_dilation_2_stride_3_padding_1_2);

// conv2d: x (1, 4, 4, 4), w (4, 2, 3, 3); groups 2
constexpr bool conv2d_groups_2() {
  int const x[]{
      8, -2, -4, 9, -6, -2, 7, -8, -4, -4, 5, -8, -4, 9, -1, -5, 6, -3, -5, 8, -9, 3, -5, -9, 4, 2, -5, 3, -6, 8, 3, -3,
      9, -6, -4, 9, 7, 8, -2, -3, -8, -5, 8, -5, 4, 4, -1, 9, 2, 2, 9, 6, -8, 8, -2, -1, -4, -9, -5, -9, 8, 8, 8, -1};
  int const w[]{
      2, -2, 7, 2, -2, -9, -4, 8, -4, 3, -5, -6, 1, -2, 3, -6, -2, 4, 4, 4, -1, 3, 7, -7, -9, -7, -3, 5, -4, 3, 2, 4,
      -2, 3, 7, -3, -3, -2, -8, 9, 9, 9, 4, 3, -7, 4, -8, -1, 3, -6, -4, 2, -7, -8, 7, 4, -7, 6, -8, -8, -2, 3, 1, -5,
      8, -5, -1, -8, 8, 4, 6, -6};
  int const expected[]{-130, 173, 93, -1, 68, 86, -155, 88, 45, 79, -167, -8, -81, 16, 208, 25};
  return conv2d<groups<2>>(make_tensor<1, 4, 4, 4>(x), make_tensor<4, 2, 3, 3>(w)) == make_tensor<1, 4, 2, 2>(expected);
}
TESSERA_CASE(conv2d_groups_2);

// conv2d: x (1, 4, 5, 6), w (6, 2, 3, 3), b (6); stride 2, padding (1, 0), groups 2
constexpr bool conv2d_stride_2_padding_1_0_groups_2_bias() {
  int const x[]{
      -8, -2, -7, -1, -6, -6, 3, -8, 5, 5, 6, 2, 2, 6, -3, -2, 3, -3, 2, 9, -4, -9, 8, 9, 3, -6, -3, 1, 1, -1, -5, 2, 4,
      1, -1, 6, 9, -9, 4, -6, 4, 3, -7, 1, -4, -5, -6, 8, -6, -4, -1, -4, 4, 2, 9, 6, 8, 1, 7, 1, -2, -4, 8, -7, 9, 2,
      4, 2, -5, -1, 4, 1, 9, 6, -3, -9, 1, 5, 8, -3, 3, -3, -6, 9, 2, 5, 5, 2, -3, -1, -3, 7, 4, -9, 9, 6, -1, 2, 2, 5,
      1, -7, 9, -6, -7, -6, 3, -2, -6, 9, -4, -1, -7, -2, -6, 6, -5, -4, 7, 7};
  int const w[]{
      1, 5, -3, 1, 8, 3, 8, 1, 4, -6, -7, -9, -2, 1, 5, 8, 9, -6, -7, 4, -9, 2, -4, 4, 9, 5, 6, -7, 4, -9, -9, -9, 5,
      -2, 6, -9, -3, -4, -5, -9, -1, 5, 3, -8, -9, 5, 5, -2, -7, 7, 6, 8, -1, 3, -1, -8, -2, -9, 5, -1, 5, 5, 5, 2, 6,
      -2, -4, 7, 8, 8, 7, -1, 4, 8, 1, -7, 4, -5, 2, 2, -3, -5, -6, -6, 5, 9, 7, 9, -3, -1, 6, -8, -3, -4, -2, -1, 1,
      -8, 6, -2, -6, 5, -5, -6, 2, 2, -8, 9};
  int const b[]{-7, 5, -3, 3, 7, -5};
  int const expected[]{
      -17, -29, -119, -127, 99, -54, -75, -53, -190, -178, 21, -172, 230, -25, -97, -89, -82, -4, 95, -80, -124, -31,
      91, 52, 51, -142, -143, -159, -12, 33, -58, 20, -120, -34, -43, 76};
  auto const actual = conv2d<stride<2>, padding<1, 0>, groups<2>>(
      make_tensor<1, 4, 5, 6>(x), make_tensor<6, 2, 3, 3>(w), make_tensor<6>(b));
  return actual == make_tensor<1, 6, 3, 2>(expected);
}
TESSERA_CASE(conv2d_stride_2_padding_1_0_groups_2_bias);

// conv2d: x (2, 4, 4, 5), w (2, 2, 2, 3); groups 2, stride (1, 2), dilation (2, 1), padding (1, 1)
constexpr bool conv2d_groups_2_stride_1_2_dilation_2_1_padding_1_1() {
  int const x[]{
      9, -3, -9, 8, 1, -9, -5, 5, 5, 7, -6, 3, -1, 5, -3, 4, -2, 3, -7, 7, -6, -7, -3, 5, -7, 7, 2, -6, 8, 5, -9, -8, 4,
      -6, -9, 1, -2, 3, 5, 2, 1, 3, 9, -9, -1, 2, 4, 9, -8, 6, 3, -8, -7, -6, -3, 4, 8, 1, 9, -1, 5, 1, -3, 6, -4, 5, 8,
      6, 1, 3, -7, 6, -4, 2, 6, -4, 4, 3, 9, 6, 7, 3, 5, 8, 9, -8, 4, 3, 9, 4, 3, 2, 6, 2, -2, -1, -8, 2, 5, -2, 2, -1,
      5, -6, 9, -9, -1, -9, 6, 4, 8, -5, -3, -7, -8, -9, -6, 2, -7, 2, 9, -6, -5, -1, 7, 3, -9, -6, -5, 7, -8, 4, -2, 9,
      -7, -5, 6, -9, 6, 1, -8, -2, 3, -6, 9, -2, -8, 6, 9, -4, -6, -4, 5, 3, -9, 4, 2, 8, 7, 7};
  int const w[]{-4, -7, -2, -2, 5, 6, -1, 5, -5, -6, 9, 2, 6, -7, 9, -5, 1, 9, 4, -5, -4, 7, -6, 3};
  int const expected[]{
      -8, 15, 22, -161, 117, -149, 111, -71, -15, 31, 43, -38, 32, -60, 35, -18, -80, 2, 77, -34, -120, -82, -17, -37,
      -99, -2, 2, 49, 20, -88, -138, -33, -10, 40, -29, -27, -90, -71, 119, -17, 1, -101, -29, -153, -45, 138, 66, 160};
  auto const actual = conv2d<groups<2>, stride<1, 2>, dilation<2, 1>, padding<1, 1>>(
      make_tensor<2, 4, 4, 5>(x), make_tensor<2, 2, 2, 3>(w));
  return actual == make_tensor<2, 2, 4, 3>(expected);
}
TESSERA_CASE(conv2d_groups_2_stride_1_2_dilation_2_1_padding_1_1);

// conv2d (no batch): x (4, 4, 3), w (2, 2, 3, 3); padding 1, groups 2
constexpr bool conv2d_no_batch_padding_1_groups_2() {
  int const x[]{
      -4, 4, 2, 7, -1, -3, -6, -1, 1, 4, 3, -3, 2, 6, -2, -8, 8, 2, -4, 4, -6, -3, -6, -9, -2, 9, -3, 2, 5, -5, -1, -8,
      4, 3, -7, -7, 9, 9, 8, 5, -7, 5, 2, -1, -5, -1, 1, 6};
  int const w[]{
      3, -7, -3, -2, 4, 8, -9, 1, 5, -2, -4, -7, 7, -3, -7, 8, 8, 7, 9, -9, 5, -4, -8, -9, 9, 7, -9, -8, -9, 6, -9, -7,
      -6, -6, -8, 4};
  int const expected[]{
      -38, -15, 134, -61, -180, 28, -165, -158, -104, 124, 60, -27, -281, -85, -137, 27, -373, 14, 88, 115, -21, -15,
      119, -22};
  auto const actual = conv2d<padding<1>, groups<2>>(make_tensor<4, 4, 3>(x), make_tensor<2, 2, 3, 3>(w));
  return actual == make_tensor<2, 4, 3>(expected);
}
TESSERA_CASE(conv2d_no_batch_padding_1_groups_2);

// conv2d (one by one): x (1, 4, 3, 3), w (6, 2, 1, 1), b (6); groups 2
constexpr bool conv2d_one_by_one_groups_2_bias() {
  int const x[]{
      9, -2, -1, 9, -2, 7, -6, 1, -1, -1, -2, 7, -6, -5, 1, 4, -9, -5, -3, 2, -3, -6, -5, 2, -3, 4, 4, 2, 1, 6, -6, -7,
      5, -3, 5, 6};
  int const w[]{6, 7, -6, 9, -8, 3, 4, 9, 9, -5, -2, -2};
  int const b[]{-3, -8, 5, 3, -8, 2};
  int const expected[]{
      44, -29, 40, 9, -50, 46, -11, -60, -44, -71, -14, 61, -116, -41, -41, 64, -95, -47, -70, 15, 34, -85, 6, -48, 65,
      -30, -2, 9, 20, 45, -75, -80, 56, -36, 64, 73, -45, 5, -65, -32, -18, -15, -20, 3, -2, 4, -4, -4, 26, 26, -12, 14,
      -16, -18};
  auto const actual = conv2d<groups<2>>(make_tensor<1, 4, 3, 3>(x), make_tensor<6, 2, 1, 1>(w), make_tensor<6>(b));
  return actual == make_tensor<1, 6, 3, 3>(expected);
}
TESSERA_CASE(conv2d_one_by_one_groups_2_bias);

// conv2d (depthwise): x (1, 3, 4, 5), w (3, 1, 3, 3); groups 3, padding 1
constexpr bool conv2d_depthwise_groups_3_padding_1() {
  int const x[]{
      4, 7, -2, 1, -1, 2, -1, 5, -7, 7, 2, 9, 6, 6, -6, 8, 2, -3, 8, -6, -6, 1, 9, -9, -2, 7, -7, 5, -6, -4, -9, -2, 7,
      2, -5, -3, 3, -6, 3, -6, -4, 7, -3, 5, 8, 5, 4, -1, -7, 8, -2, 7, 8, 3, 9, 1, 5, 9, -8, 2};
  int const w[]{8, -6, -4, 4, -6, 3, 4, 2, -5, -3, -4, -3, -6, -1, 9, 8, 6, 4, -5, -3, -8, -6, 9, -9, -6, -7, 9};
  int const expected[]{
      6, -51, 84, -46, -4, -108, 23, 27, 131, -44, 13, 25, -30, 58, -18, -90, -51, 62, -42, 152, 29, 150, -146, -75,
      -16, -111, -59, 5, 3, 61, -22, 81, 42, -122, 15, 72, -25, -13, -35, 2, -98, 47, -194, 118, 28, 42, 73, -107, -181,
      -16, -90, 14, -123, -120, 108, -86, -117, 40, -265, 24};
  auto const actual = conv2d<groups<3>, padding<1>>(make_tensor<1, 3, 4, 5>(x), make_tensor<3, 1, 3, 3>(w));
  return actual == make_tensor<1, 3, 4, 5>(expected);
}
TESSERA_CASE(conv2d_depthwise_groups_3_padding_1);

// conv2d (depthwise): x (1, 4, 5, 5), w (4, 1, 3, 3), b (4); groups 4, stride 2, padding 1
constexpr bool conv2d_depthwise_groups_4_stride_2_padding_1_bias() {
  int const x[]{
      1, 3, -7, 3, 9, -3, 1, -2, -8, 7, 6, 7, 9, -7, -9, 7, 8, -9, -6, -9, 9, 6, 6, 9, -2, -9, -5, -1, -9, 4, 3, -3, 4,
      -6, 6, -8, 1, 4, 5, -6, 8, -4, -4, -7, -3, -1, 6, -2, -6, 8, 4, 1, -8, -8, 9, 9, -1, -2, 1, 2, -5, 6, -3, -4, 8,
      4, -7, -3, -3, 5, -9, 6, 3, -4, 9, -2, -2, 9, 9, 9, 2, -7, -6, 8, -9, -7, 6, -9, 1, 6, -8, -5, 1, -5, 1, -8, 7, 8,
      -5, -3};
  int const w[]{
      6, 8, 3, 3, -2, -7, -2, 1, 4, -6, -9, -7, -1, -6, -8, 8, -1, 4, -4, 3, 2, -1, -9, 2, 9, 6, -6, 2, -9, 3, -7, -1,
      -3, 8, -5, 3};
  int const b[]{-4, -5, -9, 1};
  int const expected[]{
      -26, -38, 10, -47, -35, 4, 16, -103, -81, 74, 26, -74, 5, -102, -45, -91, 158, 22, 17, 19, -61, 139, -59, -72, 82,
      -37, -59, -22, -23, 38, -24, -31, 40, 45, -75, 20};
  auto const actual = conv2d<groups<4>, stride<2>, padding<1>>(
      make_tensor<1, 4, 5, 5>(x), make_tensor<4, 1, 3, 3>(w), make_tensor<4>(b));
  return actual == make_tensor<1, 4, 3, 3>(expected);
}
TESSERA_CASE(conv2d_depthwise_groups_4_stride_2_padding_1_bias);

// conv2d (depthwise): x (1, 3, 6, 5), w (3, 1, 2, 2); dilation (3, 2), groups 3, padding (0, 1)
constexpr bool conv2d_depthwise_dilation_3_2_groups_3_padding_0_1() {
  int const x[]{
      6, -3, -8, -4, 1, -5, 5, -5, -8, 5, -9, 2, 5, 9, -2, 4, -6, -7, 7, 6, -3, -5, -6, 8, 3, 5, 9, 1, -8, -7, -2, -5,
      6, 7, 7, -1, 1, 2, -1, 6, -6, -3, -5, 5, 8, 3, 3, -3, -8, 8, -9, 3, 8, -1, -5, 4, 2, 7, -2, 6, 5, -2, -6, -9, -1,
      5, 4, 1, -1, -5, 1, 7, -8, 2, -9, 5, -1, -2, -4, -6, -2, 1, -5, 1, -9, 6, 5, 7, -8, -8};
  int const w[]{-9, -1, 6, 5, -9, 7, -1, 5, 1, -1, 2, -2};
  int const expected[]{
      -27, -57, 30, 59, 78, -30, 2, -27, 19, 120, 43, 111, -13, -72, -129, -20, 42, 51, 38, -55, 22, 72, -24, -9, 10,
      -11, 50, 50, 124, -43, 4, 25, 13, 3, -17, -6, 10, 5, 14, 1, -17, 7, 31, 31, -14};
  auto const actual = conv2d<dilation<3, 2>, groups<3>, padding<0, 1>>(
      make_tensor<1, 3, 6, 5>(x), make_tensor<3, 1, 2, 2>(w));
  return actual == make_tensor<1, 3, 3, 5>(expected);
}
TESSERA_CASE(conv2d_depthwise_dilation_3_2_groups_3_padding_0_1);

// conv2d (depthwise two per channel): x (2, 2, 4, 4), w (4, 1, 3, 3); groups 2
constexpr bool conv2d_depthwise_two_per_channel_groups_2() {
  int const x[]{
      2, 2, -2, -7, -5, -6, -5, -3, -9, -2, 6, 2, -3, 4, 1, 4, 5, 2, -6, -9, -9, 5, -6, -9, 1, -7, 1, 4, -2, -4, 3, -5,
      -4, -5, 8, -6, 9, -9, 5, -8, -1, 8, 9, 1, -4, 7, 8, 1, -6, 1, -7, 1, -1, 5, 8, 7, -7, -4, 8, 3, 2, -6, -9, -1};
  int const w[]{
      6, 8, 3, 1, -8, 7, 7, -1, -1, 3, 8, 4, -2, 5, 2, -7, -6, -5, 8, -7, 1, -4, 1, 8, 5, -9, -9, -9, 1, -4, -2, -8, -7,
      5, -9, 7};
  int const expected[]{
      -37, -34, -70, -98, 29, -89, -71, -86, 72, -129, -117, 132, 76, 97, 204, -119, 52, -43, -48, -55, -159, -63, -19,
      -90, -60, -17, 198, 99, 46, -214, -27, -98};
  return conv2d<groups<2>>(make_tensor<2, 2, 4, 4>(x), make_tensor<4, 1, 3, 3>(w)) == make_tensor<2, 4, 2, 2>(expected);
}
TESSERA_CASE(conv2d_depthwise_two_per_channel_groups_2);

// conv2d (depthwise three per channel): x (1, 2, 5, 4), w (6, 1, 2, 3), b (6); groups 2, padding (1, 0), stride 2
constexpr bool conv2d_depthwise_three_per_channel_groups_2_padding_1_0_stride_2_bias() {
  int const x[]{
      8, 5, -5, -1, 4, -6, 7, -8, 7, -8, 9, 9, 9, -8, 4, 1, -1, -6, 1, -9, 3, 2, -8, -2, -6, -2, 5, -4, 9, 5, 6, -5, 7,
      -3, 9, -9, -2, 6, -7, -1};
  int const w[]{
      2, -5, 1, 3, -8, 2, -8, -6, 9, -7, -2, -5, 6, -1, 9, 2, -3, -7, -3, -6, 4, 5, -7, 2, -8, 7, -4, 4, -9, 6, -2, 4,
      7, 3, 3, -9};
  int const b[]{-2, 3, -1, -6, -2, -7};
  int const expected[]{-28, 146, 107, -38, -8, 29, 35, 67, 106, -21, 66, -39, -56, 39, -219, 80, 20, 105};
  auto const actual = conv2d<groups<2>, padding<1, 0>, stride<2>>(
      make_tensor<1, 2, 5, 4>(x), make_tensor<6, 1, 2, 3>(w), make_tensor<6>(b));
  return actual == make_tensor<1, 6, 3, 1>(expected);
}
TESSERA_CASE(conv2d_depthwise_three_per_channel_groups_2_padding_1_0_stride_2_bias);

// conv2d (depthwise two per channel no batch): x (3, 5, 5), w (6, 1, 3, 3); groups 3, dilation 2, padding 2, stride 2
constexpr bool conv2d_depthwise_two_per_channel_no_batch_groups_3_dilation_2_padding_2_stride_2() {
  int const x[]{
      1, 2, -1, 6, -5, -8, -7, 4, -6, -7, -9, 6, 8, -1, -6, -2, -6, 6, -8, 9, -4, 7, -1, 4, -9, 6, -4, -7, -1, 4, 5, -2,
      -2, -9, 2, -8, -7, 8, 6, -5, 2, 7, -9, -3, 2, 5, -9, -9, 8, -6, -8, 6, 9, -3, 8, 2, 7, -8, 3, 8, 5, 9, -3, 2, 6,
      -1, 8, 1, 9, 1, 7, 7, 7, 3, 1};
  int const w[]{
      7, -6, 8, -7, 5, -3, 1, 4, 7, -3, -8, 4, 4, -1, -3, 8, 8, 3, 8, 3, -9, -5, -8, 5, 4, 1, 5, -5, -8, -8, 4, 4, -6,
      2, 9, 6, 9, -5, 3, 8, -3, 8, 5, -7, -5, 4, 8, 5, 1, 8, 6, -1, 4, -4};
  int const expected[]{
      28, -16, -34, -106, 23, -100, 101, -109, 54, -46, -6, 17, -62, -108, 1, 111, -49, 29, -51, -3, 30, 145, -77, -86,
      -181, 22, 142, 42, -2, -41, -81, -83, -57, 74, 36, -60, 76, -11, -9, -56, -15, 27, 1, 121, -4, 22, 71, 100, 3,
      114, 142, 123, 95, 51};
  auto const actual = conv2d<groups<3>, dilation<2>, padding<2>, stride<2>>(
      make_tensor<3, 5, 5>(x), make_tensor<6, 1, 3, 3>(w));
  return actual == make_tensor<6, 3, 3>(expected);
}
TESSERA_CASE(conv2d_depthwise_two_per_channel_no_batch_groups_3_dilation_2_padding_2_stride_2);

// conv2d (asymmetric): x (1, 2, 4, 5), w (2, 2, 3, 3); padding before (1, 0), padding after (0, 2)
constexpr bool conv2d_asymmetric_padding_before_1_0_padding_after_0_2() {
  int const x[]{
      -5, -6, 3, 8, -2, 1, 9, 6, 7, -8, 8, 6, -4, 8, -2, 5, -6, -5, -8, -5, 5, 4, 7, -6, -8, -7, 7, 1, 7, -3, 3, 4, -7,
      5, -5, -9, -5, -8, 6, 5};
  int const w[]{
      -7, -9, -5, 7, -9, 2, -5, 9, 4, -2, 3, -6, 3, -4, 3, -7, -6, -9, -8, 5, 8, -3, -2, -1, 9, -7, 7, 8, 2, -6, 9, -1,
      5, 6, 7, -2};
  int const expected[]{
      143, -168, -55, -50, 23, -58, 20, 10, 41, 10, -57, -74, -280, 32, 23, 93, 126, 16, 74, -156, 10, 363, -48, 4, -99,
      -28, -93, -172, 18, -14};
  auto const actual = conv2d<padding_before<1, 0>, padding_after<0, 2>>(
      make_tensor<1, 2, 4, 5>(x), make_tensor<2, 2, 3, 3>(w));
  return actual == make_tensor<1, 2, 3, 5>(expected);
}
TESSERA_CASE(conv2d_asymmetric_padding_before_1_0_padding_after_0_2);

// conv2d (asymmetric): x (1, 2, 4, 5), w (2, 2, 2, 2), b (2); padding before 0, padding after 1
constexpr bool conv2d_asymmetric_padding_before_0_padding_after_1_bias() {
  int const x[]{
      -2, -8, 3, -5, 6, -4, -5, -1, 8, -7, -8, -2, 9, 6, 4, -6, -9, -2, 5, -6, -1, 5, 1, -1, -9, -9, -2, 4, 4, -4, 4,
      -6, 5, -1, -6, -3, -5, 9, 8, 6};
  int const w[]{4, 7, 7, 7, 2, 7, -9, -2, 3, 5, -3, -3, -3, -4, 3, -7};
  int const b[]{8, 5};
  int const expected[]{
      -1, -18, -15, -56, 1, -169, 98, 158, 62, 54, -140, 36, 13, -75, -84, -120, 11, 109, 44, -4, -44, -39, -47, 96, 59,
      87, -99, -9, 7, -34, 54, -3, 13, 55, 71, -29, -53, -35, -58, -31};
  auto const actual = conv2d<padding_before<0>, padding_after<1>>(
      make_tensor<1, 2, 4, 5>(x), make_tensor<2, 2, 2, 2>(w), make_tensor<2>(b));
  return actual == make_tensor<1, 2, 4, 5>(expected);
}
TESSERA_CASE(conv2d_asymmetric_padding_before_0_padding_after_1_bias);

// conv2d (asymmetric): x (1, 4, 5, 5), w (4, 2, 3, 3); padding after (1, 0), stride 2, padding before (2, 1), groups 2
constexpr bool conv2d_asymmetric_padding_after_1_0_stride_2_padding_before_2_1_groups_2() {
  int const x[]{
      -4, 3, -9, 7, 8, 8, 5, 9, -5, -6, -7, -1, 1, -2, 7, 8, 5, -8, 9, 2, -8, -2, -3, 8, 5, -2, 1, 2, 7, 8, 5, 6, -1, 5,
      8, 9, -6, 5, 9, 6, -4, 3, 9, -8, 3, -3, 8, -6, 1, 1, -7, 2, -6, -7, -5, -9, -1, 3, 2, 3, -9, -7, -5, 1, 5, 7, 5,
      5, -7, -2, -5, -4, 4, 4, -6, -8, -2, 4, 6, -4, 4, -5, -6, -1, -7, -9, 4, 9, -3, 9, 9, -8, -9, 3, -7, 6, -6, 1, -9,
      -2};
  int const w[]{
      1, 9, 1, 8, 7, 8, -5, -3, 1, -8, -5, 9, 8, 7, -4, -6, -4, 7, -7, 1, 8, 2, -8, -9, 6, -9, 9, 4, 5, 5, 8, -1, -2, 6,
      -6, -5, 4, -1, -6, 8, 1, 9, 8, -1, -6, 4, -8, 6, -4, 1, -2, -3, -3, -8, -7, -2, 2, -7, 3, 5, 1, -9, 5, -1, -8, 9,
      7, -8, -5, -4, -6, 1};
  int const expected[]{
      30, 54, 35, 137, -17, 295, 70, 121, -81, -47, -79, 228, 35, 10, 89, 9, 283, -77, 119, 11, 129, 22, 109, -107};
  auto const actual = conv2d<padding_after<1, 0>, stride<2>, padding_before<2, 1>, groups<2>>(
      make_tensor<1, 4, 5, 5>(x), make_tensor<4, 2, 3, 3>(w));
  return actual == make_tensor<1, 4, 3, 2>(expected);
}
TESSERA_CASE(conv2d_asymmetric_padding_after_1_0_stride_2_padding_before_2_1_groups_2);

// conv2d (asymmetric no channels): x (4, 5), w (3, 3); padding before (2, 0), padding after (1, 1), dilation (1, 2)
constexpr bool conv2d_asymmetric_no_channels_padding_before_2_0_padding_after_1_1_dilation_1_2() {
  int const x[]{-2, 5, -5, 2, -2, 6, -8, -2, -4, 5, 5, 1, 8, 2, 2, 1, 8, -1, -9, -6};
  int const w[]{-7, 4, 5, 3, -4, -8, -3, -4, -5};
  int const expected[]{36, -23, -5, 47, -87, -46, -27, 47, 62, 61};
  auto const actual = conv2d<padding_before<2, 0>, padding_after<1, 1>, dilation<1, 2>>(
      make_tensor<4, 5>(x), make_tensor<3, 3>(w));
  return actual == make_tensor<5, 2>(expected);
}
TESSERA_CASE(conv2d_asymmetric_no_channels_padding_before_2_0_padding_after_1_1_dilation_1_2);

// conv2d (odd kernel): x (1, 2, 4, 5), w (2, 2, 3, 3); same upper
constexpr bool conv2d_odd_kernel_same_upper() {
  int const x[]{
      9, -1, 4, 8, 7, -3, -8, -9, 9, -3, -3, -8, 9, -2, 2, -7, -1, 8, -3, 6, 2, -1, 7, 8, -4, 5, -2, 4, 6, 8, 6, 5, 1,
      2, 3, 3, -4, -1, 2, -1};
  int const w[]{
      1, 5, -6, 3, 4, 4, 4, 9, -5, 7, -6, -1, -2, 8, -4, -9, -3, 7, -3, -8, -2, 5, -8, -4, 2, -6, -3, -7, -9, 4, 4, -4,
      1, -3, 7, -2};
  int const expected[]{
      36, -51, -39, 200, -65, 74, -317, -73, 26, 173, -106, -26, -21, 38, 37, 0, -113, 85, 37, 7, 4, 88, -60, -129, 106,
      16, 143, -167, -303, -40, 98, 41, -46, -2, -202, 50, -60, -147, -1, -102};
  auto const actual = conv2d<same_upper>(make_tensor<1, 2, 4, 5>(x), make_tensor<2, 2, 3, 3>(w));
  return actual == make_tensor<1, 2, 4, 5>(expected);
}
TESSERA_CASE(conv2d_odd_kernel_same_upper);

// conv2d (even kernel): x (1, 2, 4, 5), w (2, 2, 2, 4); same upper
constexpr bool conv2d_even_kernel_same_upper() {
  int const x[]{
      8, -1, -7, 4, 4, 9, -4, 6, -3, -1, 4, -5, -3, 9, -1, -1, -9, 9, 6, 3, -1, -2, -4, 7, -4, 6, 8, -2, -3, -4, 6, -8,
      -4, -7, -9, -6, -2, -1, 2, -6};
  int const w[]{
      -1, 8, 4, 6, 5, -9, -2, -9, 6, 6, -8, -8, -5, 9, 2, -8, 6, 1, -1, 5, -5, -4, -3, 7, 7, -2, -8, -8, -6, 2, -2, -1};
  int const expected[]{
      19, 96, -166, 139, 19, 151, 25, 181, -187, -39, 22, 72, -45, 73, -174, -2, -55, 137, 105, -6, 40, -34, -71, -53,
      114, -7, 130, 162, 68, -49, 165, 301, 57, -6, -44, 89, -40, -16, 94, 65};
  auto const actual = conv2d<same_upper>(make_tensor<1, 2, 4, 5>(x), make_tensor<2, 2, 2, 4>(w));
  return actual == make_tensor<1, 2, 4, 5>(expected);
}
TESSERA_CASE(conv2d_even_kernel_same_upper);

// conv2d (even kernel): x (1, 2, 4, 5), w (2, 2, 2, 4); same lower
constexpr bool conv2d_even_kernel_same_lower() {
  int const x[]{
      4, 3, -9, 8, -3, -5, -4, -7, -2, -6, 9, -3, -2, -9, -6, -3, 1, -8, -8, -6, -7, -7, -4, 9, 2, -5, 3, 5, -2, -5, 3,
      -7, -3, -5, -6, 1, 6, -6, 9, -5};
  int const w[]{
      -7, 1, -5, 7, 9, 5, -9, 6, 9, 1, -7, 6, 9, -2, -4, 2, 1, -5, -9, 5, -5, 7, -1, -3, 9, 5, 7, -1, 6, -4, 8, 1};
  int const expected[]{
      -4, -27, 165, -195, -76, 55, -79, -1, -283, 95, -75, 46, 36, -36, 153, -88, -66, -67, -20, -65, -76, 20, -51, -29,
      60, -83, -133, -19, -93, 26, 4, 18, 55, 14, -36, -54, -19, -30, 43, -119};
  auto const actual = conv2d<same_lower>(make_tensor<1, 2, 4, 5>(x), make_tensor<2, 2, 2, 4>(w));
  return actual == make_tensor<1, 2, 4, 5>(expected);
}
TESSERA_CASE(conv2d_even_kernel_same_lower);

// conv2d: x (1, 2, 5, 4), w (2, 2, 2, 3), b (2); same upper, dilation (3, 2)
constexpr bool conv2d_same_upper_dilation_3_2_bias() {
  int const x[]{
      2, -2, -5, -5, -5, 2, -9, 8, 9, 2, 5, -4, -9, -6, 9, -8, 5, -9, -5, 3, 6, 3, 5, -4, 1, 5, 5, -4, 7, 5, -9, 5, 9,
      -8, 1, 9, -6, -5, 6, -7};
  int const w[]{-7, 4, 1, 6, 8, -2, -2, -1, 5, -4, 8, 9, 3, 4, 1, -7, 6, -7, -4, -9, -4, 3, 5, -9};
  int const b[]{-7, -7};
  int const expected[]{
      30, 102, -13, -7, 6, -58, -68, -11, 44, -197, 47, -61, -18, 17, -55, -52, -38, 14, 73, 10, 128, 13, -64, -5, -159,
      -132, 59, 6, -84, -57, -160, 78, 7, -68, 93, -82, -119, -3, -43, -106};
  auto const actual = conv2d<same_upper, dilation<3, 2>>(
      make_tensor<1, 2, 5, 4>(x), make_tensor<2, 2, 2, 3>(w), make_tensor<2>(b));
  return actual == make_tensor<1, 2, 5, 4>(expected);
}
TESSERA_CASE(conv2d_same_upper_dilation_3_2_bias);

// conv2d: x (1, 4, 4, 4), w (4, 2, 2, 3); same lower, groups 2, dilation (1, 2)
constexpr bool conv2d_same_lower_groups_2_dilation_1_2() {
  int const x[]{
      -2, -6, 4, 1, 9, -8, -2, 5, 7, -3, 3, 1, 6, -8, -8, -2, 3, -2, -4, -2, -3, 4, 1, 8, -5, -4, 4, 8, -9, 7, 3, 5, 1,
      8, -9, -4, -6, -6, -5, -7, 6, 2, 9, -7, -1, -9, 3, -8, -9, -5, 1, 8, -8, -6, -8, -4, 8, 3, 2, -8, 9, -3, 1, 9};
  int const w[]{
      6, -3, 9, 3, 7, -4, 4, -2, -3, -1, 7, 6, -2, -6, 4, 8, 6, 4, -6, -7, -8, 8, -3, 8, -5, 2, 7, -3, -2, 5, 2, -8, 8,
      1, -8, 7, -4, 7, -3, -2, -8, 4, -3, 2, -4, 8, -7, -9};
  int const expected[]{
      -33, -72, -9, -23, 104, 37, 19, 20, -16, 32, 121, -5, 33, 33, -3, -63, -37, -42, 44, -52, 102, 94, 23, 6, 52, 38,
      27, -168, 28, -51, -111, -67, 32, 60, -2, -85, 14, 89, 35, -64, -64, -164, 24, 111, -21, -68, -14, 14, 10, -117,
      -9, -80, 168, 124, 6, 19, -97, -10, -37, 117, -29, 53, 62, -87};
  auto const actual = conv2d<same_lower, groups<2>, dilation<1, 2>>(
      make_tensor<1, 4, 4, 4>(x), make_tensor<4, 2, 2, 3>(w));
  return actual == make_tensor<1, 4, 4, 4>(expected);
}
TESSERA_CASE(conv2d_same_lower_groups_2_dilation_1_2);

// conv2d: x (1, 2, 5, 6), w (2, 2, 3, 3); same upper, stride 2
constexpr bool conv2d_same_upper_stride_2() {
  int const x[]{
      -5, -5, -7, -5, 1, -5, -6, -5, -2, 7, 5, 3, -5, -7, 6, -6, 9, -7, 4, -2, -2, -9, -4, -5, -5, -9, -3, -9, -7, 5, 4,
      -1, 6, 4, -9, -4, 4, -5, 4, 4, -2, -6, -7, -5, -5, 4, -7, -7, 5, 5, -4, -7, -5, 6, -2, -1, 1, -4, -9, 4};
  int const w[]{
      -5, 7, 7, -7, 9, 4, 3, -8, -2, 9, -8, 7, -2, -7, 6, 9, 2, 2, 2, -4, -8, 9, 6, 1, -5, -9, 5, 3, 6, 2, -7, -8, 9, 6,
      -6, 5};
  int const expected[]{57, -118, -45, 179, -22, -42, -112, -212, -24, 91, -285, 46, -55, -9, 99, -2, -144, 31};
  auto const actual = conv2d<same_upper, stride<2>>(make_tensor<1, 2, 5, 6>(x), make_tensor<2, 2, 3, 3>(w));
  return actual == make_tensor<1, 2, 3, 3>(expected);
}
TESSERA_CASE(conv2d_same_upper_stride_2);

// conv2d: x (1, 2, 5, 6), w (2, 2, 3, 3); same lower, stride 2
constexpr bool conv2d_same_lower_stride_2() {
  int const x[]{
      7, -6, 4, 6, -2, 1, -4, 2, 8, -5, -6, 9, -1, -6, 9, 7, 7, 5, 1, 8, -1, 1, 4, -8, 3, 4, -3, 2, -2, 5, -1, -2, -2,
      -9, -1, -4, -8, 6, 3, -2, 2, 5, -7, 2, -4, 4, 6, 4, -1, 7, -8, 8, 5, 1, 3, 5, -7, -3, 2, 1};
  int const w[]{
      -5, 3, -9, 8, -7, -2, -6, -1, 1, 4, -1, -8, -3, -9, 1, 9, -6, -4, -6, -6, 5, 7, 5, -4, 5, 7, 9, 2, -8, -6, 3, -5,
      1, -6, -5, 6};
  int const expected[]{0, -54, 87, -1, 38, -169, -175, 14, 110, 128, -93, 48, 244, 8, 5, -11, 45, -134};
  auto const actual = conv2d<same_lower, stride<2>>(make_tensor<1, 2, 5, 6>(x), make_tensor<2, 2, 3, 3>(w));
  return actual == make_tensor<1, 2, 3, 3>(expected);
}
TESSERA_CASE(conv2d_same_lower_stride_2);

// conv2d: x (1, 1, 7, 5), w (2, 1, 4, 2), b (2); stride (3, 2), same upper
constexpr bool conv2d_stride_3_2_same_upper_bias() {
  int const x[]{
      9, -6, 3, -6, 2, 3, 3, 9, 1, -3, -9, -4, 9, -8, -1, -5, -5, -9, 7, 2, -3, -5, 4, 5, 4, -7, -7, 4, 7, -1, -7, 9, 3,
      -7, -7};
  int const w[]{-2, 8, 5, -2, -6, 2, -3, 5, -3, -1, 8, -6, -3, -9, -9, 9};
  int const b[]{3, 4};
  int const expected[]{55, -89, 34, -32, -129, -6, -92, 80, -30, 121, -125, 38, 79, -159, 20, -78, 51, -49};
  auto const actual = conv2d<stride<3, 2>, same_upper>(
      make_tensor<1, 1, 7, 5>(x), make_tensor<2, 1, 4, 2>(w), make_tensor<2>(b));
  return actual == make_tensor<1, 2, 3, 3>(expected);
}
TESSERA_CASE(conv2d_stride_3_2_same_upper_bias);

// conv2d: x (1, 1, 7, 5), w (2, 1, 4, 2); stride (2, 3), same lower
constexpr bool conv2d_stride_2_3_same_lower() {
  int const x[]{
      5, 7, 8, -8, -4, 4, -3, -5, 4, 5, -7, -6, -5, -6, -3, 4, -1, -5, -2, 1, 8, -1, 1, -6, -7, 3, -3, -1, -5, -9, 5, 5,
      -9, 6, -8};
  int const w[]{9, -2, -2, 5, -2, -9, -3, -1, 8, 8, 5, -5, -1, -7, -4, -2};
  int const expected[]{-82, 35, 65, -3, -77, 60, -2, -15, -64, 10, 166, -68, -86, 6, 46, -34};
  auto const actual = conv2d<stride<2, 3>, same_lower>(make_tensor<1, 1, 7, 5>(x), make_tensor<2, 1, 4, 2>(w));
  return actual == make_tensor<1, 2, 4, 2>(expected);
}
TESSERA_CASE(conv2d_stride_2_3_same_lower);

// conv2d (no channels): x (5, 7), w (2, 5); same upper, stride (3, 1)
constexpr bool conv2d_no_channels_same_upper_stride_3_1() {
  int const x[]{
      3, -2, -5, 4, -6, -9, 4, -4, -4, -4, -1, 7, 5, 4, -4, -6, 3, 3, -7, 2, 9, -8, -8, -1, 7, 4, -5, 5, -2, -7, -4, 4,
      -7, -7, -1};
  int const w[]{5, 7, 4, 9, 7, 8, 6, 5, -7, -1};
  int const expected[]{-29, -19, -101, -261, -116, 9, 29, -68, -71, -108, -22, 57, 50, -98};
  return conv2d<same_upper, stride<3, 1>>(make_tensor<5, 7>(x), make_tensor<2, 5>(w)) == make_tensor<2, 7>(expected);
}
TESSERA_CASE(conv2d_no_channels_same_upper_stride_3_1);

// conv2d: x (1, 1, 6, 8), w (1, 1, 3, 3); same upper, stride 2, dilation 2
constexpr bool conv2d_same_upper_stride_2_dilation_2() {
  int const x[]{
      4, -9, -7, 4, -6, 4, 5, -8, 1, 5, 4, -2, 1, -1, -6, 8, -7, -9, 3, -7, -7, -6, 4, -1, -8, -4, -4, -3, -1, 8, -4, 1,
      5, 8, 9, -1, 2, -6, 8, 2, -5, 2, -8, -2, -1, 5, -2, -2};
  int const w[]{8, -7, -1, -7, -8, 6, -7, -8, -5};
  int const expected[]{-5, -13, 22, -121, -25, 132, -70, -147, 3, 13, -119, 38};
  auto const actual = conv2d<same_upper, stride<2>, dilation<2>>(
      make_tensor<1, 1, 6, 8>(x), make_tensor<1, 1, 3, 3>(w));
  return actual == make_tensor<1, 1, 3, 4>(expected);
}
TESSERA_CASE(conv2d_same_upper_stride_2_dilation_2);

// conv2d (kernel smaller than the stride): x (1, 1, 7, 6), w (1, 1, 1, 2); same lower, stride 3
constexpr bool conv2d_kernel_smaller_than_the_stride_same_lower_stride_3() {
  int const x[]{
      5, -4, 2, 8, 4, 1, 4, 1, -5, 4, -6, 6, 8, -8, 1, 7, -8, 1, -4, -3, 6, 5, 8, -4, -9, 4, 8, 7, -1, 4, 5, -6, -8, 6,
      -3, -5, -4, -1, 2, 7, 3, -6};
  int const w[]{6, 1};
  int const expected[]{26, 52, -27, 38, -25, 45};
  auto const actual = conv2d<same_lower, stride<3>>(make_tensor<1, 1, 7, 6>(x), make_tensor<1, 1, 1, 2>(w));
  return actual == make_tensor<1, 1, 3, 2>(expected);
}
TESSERA_CASE(conv2d_kernel_smaller_than_the_stride_same_lower_stride_3);

// conv2d: x (1, 2, 4, 5), w (2, 2, 3, 3); padding 1
constexpr bool conv2d_padding_1_quarters() {
  float const x[]{
      2.25f, 1.75f, -2.0f, 1.75f, -2.0f, 0.25f, 1.75f, 1.25f, -0.5f, 0.5f, -2.0f, 0.75f, -2.25f, -1.75f, -2.0f, 0.25f,
      -1.5f, -1.0f, -2.25f, -0.75f, -0.5f, -2.0f, 1.25f, 2.25f, -1.75f, -0.75f, 0.25f, -2.0f, 1.25f, -2.0f, -1.75f,
      2.25f, -0.5f, 1.75f, 2.25f, -1.0f, 2.0f, 1.75f, 2.25f, 1.75f};
  float const w[]{
      2.0f, 0.5f, -1.0f, 2.0f, -1.25f, 1.25f, 1.75f, -1.5f, -0.75f, 1.0f, -1.75f, -0.75f, -0.25f, -1.25f, -0.5f, 2.25f,
      -0.5f, -1.5f, 1.0f, -1.75f, -1.75f, -0.25f, 1.5f, 1.75f, -1.25f, 0.25f, 1.5f, 1.75f, 0.25f, 1.75f, 2.25f, 0.25f,
      1.75f, -1.75f, -2.25f, -1.0f};
  float const expected[]{
      -0.6875f, -0.125f, 7.25f, -10.5f, 9.8125f, 4.375f, 2.9375f, 6.6875f, -4.0f, 11.125f, 2.25f, -11.875f, 9.5625f,
      -6.5625f, 1.125f, -2.3125f, -8.6875f, -4.4375f, -12.875f, -13.0f, 6.9375f, 3.875f, -0.4375f, 1.6875f, 4.25f,
      -4.625f, 0.9375f, -2.9375f, -15.6875f, 5.5f, -3.375f, -23.0f, -7.5f, -18.0625f, -3.0f, 6.6875f, -5.5f, 18.4375f,
      10.9375f, 10.3125f};
  auto const actual = conv2d<padding<1>>(make_tensor<1, 2, 4, 5>(x), make_tensor<2, 2, 3, 3>(w));
  return actual == make_tensor<1, 2, 4, 5>(expected);
}
TESSERA_CASE(conv2d_padding_1_quarters);

// conv2d: x (4, 5, 6), w (4, 2, 3, 2), b (4); stride 2, padding (1, 0), groups 2
constexpr bool conv2d_stride_2_padding_1_0_groups_2_bias_quarters() {
  float const x[]{
      1.5f, 1.5f, 1.25f, -0.5f, 1.0f, 1.0f, 1.25f, -0.25f, -2.25f, 0.75f, 0.25f, -1.5f, 1.75f, 1.5f, 1.75f, 1.0f, -0.5f,
      -0.5f, 2.25f, 2.0f, 1.5f, 1.0f, -1.5f, 0.75f, 2.25f, 0.5f, -0.5f, -0.25f, 1.5f, 1.75f, 0.5f, -2.0f, 1.5f, 2.25f,
      -1.0f, -2.0f, -0.5f, 0.25f, -1.5f, 2.25f, -1.0f, -0.5f, -2.25f, -0.25f, 0.75f, -0.5f, 2.0f, -1.75f, 0.5f, -1.0f,
      -1.25f, 1.5f, -1.5f, 1.5f, -1.5f, 2.0f, 2.25f, 0.75f, -2.0f, 2.0f, 1.0f, 0.25f, 0.5f, -0.75f, -0.25f, 0.25f, 0.5f,
      -2.0f, 2.25f, -2.25f, 1.5f, -2.25f, 0.75f, -1.5f, -1.5f, 0.75f, 1.5f, 2.25f, -0.5f, 1.0f, -1.0f, 0.75f, -0.5f,
      -1.0f, -1.75f, -1.5f, -2.25f, -1.75f, -0.75f, -0.5f, -1.5f, -2.0f, -0.25f, -2.0f, 0.25f, -1.0f, -2.25f, -1.75f,
      2.25f, 1.25f, 1.75f, -1.25f, 1.5f, -1.25f, 2.0f, 0.5f, -1.5f, -2.0f, -1.75f, -2.0f, -0.25f, 2.25f, 1.5f, -1.0f,
      2.25f, -0.75f, 0.75f, 0.25f, 0.75f, -1.75f};
  float const w[]{
      0.5f, -1.25f, -0.25f, 1.5f, -2.0f, -0.5f, -2.25f, -1.25f, -1.25f, 2.25f, 1.5f, -1.75f, 0.5f, 1.5f, -2.25f, -0.75f,
      1.75f, -0.5f, 2.0f, 1.75f, -1.0f, 1.75f, -0.25f, -1.0f, -1.0f, 0.25f, -2.25f, -2.25f, 0.75f, -2.25f, -0.75f,
      -1.0f, -0.75f, -0.5f, 1.5f, -1.25f, -2.0f, 1.25f, 1.0f, 0.25f, 1.75f, -0.5f, 2.0f, 0.5f, 1.75f, 0.25f, -0.5f,
      1.25f};
  float const b[]{0.5f, 2.25f, -2.25f, -1.75f};
  float const expected[]{
      -6.3125f, 0.5625f, -1.875f, 3.3125f, -10.0f, -3.9375f, 5.8125f, -0.4375f, 9.5625f, -4.0625f, -3.9375f, -1.3125f,
      2.5f, -2.1875f, -10.4375f, 5.1875f, 5.0f, 3.0625f, 0.75f, 8.0625f, 8.4375f, -1.375f, -13.6875f, -5.3125f, 7.8125f,
      5.1875f, 1.0f, -3.0f, 3.125f, -0.4375f, -10.9375f, -0.8125f, -8.125f, -2.375f, 0.5f, 0.5f};
  auto const actual = conv2d<stride<2>, padding<1, 0>, groups<2>>(
      make_tensor<4, 5, 6>(x), make_tensor<4, 2, 3, 2>(w), make_tensor<4>(b));
  return actual == make_tensor<4, 3, 3>(expected);
}
TESSERA_CASE(conv2d_stride_2_padding_1_0_groups_2_bias_quarters);

// conv2d (no channels): x (5, 6), w (3, 3)
constexpr bool conv2d_no_channels_decimals() {
  float const x[]{
      0.134f, 1.445f, -0.24f, 1.402f, 0.212f, -0.57f, -0.419f, -1.584f, -0.779f, -0.045f, -0.171f, 0.77f, -1.165f,
      -1.384f, -0.799f, -0.079f, -1.479f, -0.368f, -1.607f, 1.42f, -1.618f, -1.816f, 1.097f, -1.217f, -1.118f, -1.799f,
      -0.555f, 0.243f, 1.151f, 1.008f};
  float const w[]{-1.45f, -0.658f, 1.025f, -0.211f, 0.077f, -1.199f, 0.498f, 1.564f, -0.284f};
  float const expected[]{
      -3.008478f, -2.0885162f, -0.092704974f, -5.931534f, 3.828701f, 1.780831f, -1.037824f, 2.468004f, 0.9565659f,
      2.371811f, -1.6424019f, 4.272266f};
  auto const actual = conv2d(make_tensor<5, 6>(x), make_tensor<3, 3>(w));
  return all_close(actual, make_tensor<3, 4>(expected), 0.0f, 5.6e-06f);
}
TESSERA_CASE(conv2d_no_channels_decimals);

// conv2d: x (1, 3, 4, 5), w (2, 3, 3, 3), b (2); padding 1
constexpr bool conv2d_padding_1_bias_decimals() {
  float const x[]{
      1.994f, -0.42f, 1.289f, 1.437f, -1.916f, 1.792f, 0.876f, -1.75f, -1.908f, -1.096f, 1.578f, -1.088f, 0.875f,
      0.915f, -1.538f, 0.21f, -1.457f, 1.088f, 1.702f, 1.593f, 1.205f, -0.49f, -1.91f, 1.89f, -0.234f, 1.762f, 0.585f,
      0.704f, -0.913f, -1.223f, 0.064f, -0.77f, -0.728f, -1.422f, -0.959f, -0.122f, 1.652f, 1.066f, 1.558f, -1.92f,
      -1.474f, -1.34f, -1.016f, -0.095f, 1.608f, 0.814f, 0.056f, 0.298f, -0.521f, -0.136f, -0.425f, 1.339f, -0.182f,
      -0.283f, 0.029f, 1.018f, 1.385f, 0.096f, -0.503f, 1.647f};
  float const w[]{
      -1.323f, 1.464f, 0.525f, -1.453f, 1.63f, -0.932f, 0.472f, 0.649f, -1.749f, -0.416f, 1.146f, -1.706f, -0.125f,
      0.158f, 0.941f, -1.244f, 0.993f, -0.325f, 0.578f, 0.57f, -1.336f, 1.749f, 1.625f, -1.582f, -0.834f, -0.962f,
      0.163f, -1.353f, -1.339f, -0.232f, 1.982f, 1.461f, 1.646f, -1.382f, 1.186f, 1.636f, -1.848f, -1.884f, -0.479f,
      1.828f, 1.69f, -1.043f, 0.244f, 1.146f, 0.67f, -0.501f, -1.414f, -1.882f, -0.741f, 0.213f, -1.657f, 1.174f,
      -1.586f, 0.774f};
  float const b[]{1.015f, 1.956f};
  float const expected[]{
      4.527075f, -6.990698f, 2.5452037f, -2.1897302f, -3.147619f, 14.916156f, -0.6536061f, -5.8222218f, 3.8691716f,
      -3.6509f, 6.844545f, -9.596797f, -3.1877577f, 0.90835905f, -6.8961396f, 4.8084617f, 0.35205582f, 14.282367f,
      -4.8465858f, -1.6795809f, 13.353842f, 11.642159f, -6.668796f, -0.7891158f, 4.7939286f, 9.821723f, 1.8616679f,
      10.190891f, -15.54895f, -16.375187f, -8.096421f, -2.11171f, 10.870374f, 12.878935f, 0.52631724f, -7.674059f,
      2.3350332f, 10.166246f, 15.766265f, 13.340271f};
  auto const actual = conv2d<padding<1>>(make_tensor<1, 3, 4, 5>(x), make_tensor<2, 3, 3, 3>(w), make_tensor<2>(b));
  return all_close(actual, make_tensor<1, 2, 4, 5>(expected), 0.0f, 6.6e-05f);
}
TESSERA_CASE(conv2d_padding_1_bias_decimals);

// conv2d (depthwise): x (1, 4, 6, 6), w (4, 1, 3, 3); groups 4, dilation 2, padding 2, stride 2
constexpr bool conv2d_depthwise_groups_4_dilation_2_padding_2_stride_2_decimals() {
  float const x[]{
      1.414f, -1.982f, 1.534f, 0.834f, -1.396f, 1.427f, -0.687f, 1.38f, -0.523f, 0.888f, 1.554f, -1.199f, 1.594f,
      -1.943f, -1.187f, -1.082f, -1.339f, -0.121f, -0.818f, -0.789f, 0.195f, -1.954f, 0.97f, -1.822f, -0.503f, 1.459f,
      -0.705f, -1.816f, -0.868f, 0.394f, 1.202f, -0.532f, 1.833f, -1.041f, -0.854f, -1.855f, -0.135f, -1.783f, -1.32f,
      -1.039f, 0.274f, -0.037f, 0.967f, 1.577f, -0.397f, -0.74f, 1.791f, 0.531f, 0.701f, -0.371f, -1.867f, 0.342f,
      1.607f, -1.1f, -1.77f, 1.932f, 1.121f, 1.137f, 0.478f, 0.719f, -0.747f, -1.249f, 0.384f, 0.231f, -0.129f, -0.406f,
      1.758f, 1.064f, 0.283f, 1.115f, 1.076f, -1.316f, 1.132f, 1.548f, -0.214f, -0.071f, 0.872f, -1.974f, 1.105f,
      -1.636f, 0.205f, 1.365f, 0.904f, -0.275f, 0.322f, 1.207f, -1.893f, 0.288f, -1.755f, -1.978f, 1.668f, -0.413f,
      -0.593f, -1.661f, -1.589f, -0.201f, -0.301f, 1.675f, -1.277f, 0.266f, 0.736f, 0.043f, 1.263f, 0.918f, -0.248f,
      -1.6f, 0.322f, -0.737f, -0.156f, -1.889f, -1.608f, 0.239f, 0.754f, -1.714f, -0.52f, -1.953f, -0.938f, -1.037f,
      -0.904f, -1.492f, -0.807f, -0.635f, -1.942f, 1.544f, -0.525f, 0.413f, -1.675f, 0.197f, -1.758f, -0.331f, -1.583f,
      1.868f, -0.171f, -0.379f, 1.796f, 1.431f, 1.768f, 0.096f, 1.931f, 0.276f, -0.996f, 0.278f, 1.874f, 0.798f};
  float const w[]{
      1.355f, 1.797f, -1.095f, 0.034f, -0.746f, 0.795f, -0.81f, -0.693f, -1.087f, 1.965f, -1.622f, 0.909f, 0.257f,
      -1.287f, -0.219f, 1.908f, 1.232f, -0.003f, -1.858f, 0.404f, 0.624f, -1.719f, 0.765f, -0.612f, 1.269f, -0.071f,
      0.117f, 1.823f, -0.087f, 1.717f, 1.371f, 1.89f, -0.654f, -1.849f, 0.296f, -0.985f};
  float const expected[]{
      0.35031307f, -1.219164f, 2.982969f, -0.15664697f, 7.915892f, 1.7010679f, 3.9789462f, 1.3118039f, -3.39101f,
      1.332058f, 0.636682f, -2.2742898f, -2.39568f, 3.404083f, -5.012512f, -1.9568319f, 5.2085657f, -6.010498f,
      0.75260496f, -2.3055959f, -1.2426661f, 1.6006f, -2.778377f, 0.988623f, -0.49988505f, -3.368086f, 5.566377f,
      2.43079f, -2.311676f, 2.65585f, -4.822202f, -4.176986f, -9.44919f, -4.761979f, -0.1999049f, 2.309245f};
  auto const actual = conv2d<groups<4>, dilation<2>, padding<2>, stride<2>>(
      make_tensor<1, 4, 6, 6>(x), make_tensor<4, 1, 3, 3>(w));
  return all_close(actual, make_tensor<1, 4, 3, 3>(expected), 0.0f, 6.3e-06f);
}
TESSERA_CASE(conv2d_depthwise_groups_4_dilation_2_padding_2_stride_2_decimals);

// conv2d: x (2, 2, 5, 4), w (3, 2, 2, 3); same upper
constexpr bool conv2d_same_upper_decimals() {
  float const x[]{
      1.472f, -0.473f, -1.502f, 0.347f, 0.118f, 1.597f, 1.306f, 0.018f, 1.342f, -1.352f, -1.92f, -0.512f, -1.174f,
      0.642f, -1.719f, 1.239f, -0.416f, 0.586f, 0.365f, 0.796f, 1.431f, 1.063f, -1.98f, 0.978f, 1.594f, -0.97f, -1.311f,
      0.048f, 0.441f, 1.662f, -1.442f, 1.728f, 1.852f, 1.122f, -1.028f, -1.86f, -0.383f, 1.132f, -0.986f, -1.445f,
      -0.594f, -0.775f, -0.413f, 0.523f, 1.3f, -0.317f, -1.741f, -0.618f, 1.787f, -1.611f, -0.534f, 0.599f, -1.894f,
      -1.08f, -1.965f, -0.58f, 0.237f, 0.613f, 0.304f, 1.729f, -0.614f, -1.366f, 0.59f, -0.148f, -1.419f, -0.543f,
      -1.35f, -0.597f, 1.753f, 0.299f, 0.964f, 0.248f, 1.137f, 1.122f, -0.45f, -1.101f, -1.424f, -1.595f, 0.185f,
      1.889f};
  float const w[]{
      -0.288f, 1.642f, 0.776f, 0.199f, 0.286f, 1.052f, 0.781f, 1.953f, 0.779f, -1.509f, 0.068f, 0.869f, -1.606f,
      -1.296f, 0.257f, -1.166f, 1.401f, 1.355f, 1.082f, -1.024f, -0.85f, -0.67f, 1.148f, -1.073f, 0.439f, 0.165f,
      1.672f, -0.656f, 1.367f, 0.53f, -0.482f, -1.822f, -0.08f, 0.27f, -0.091f, -0.312f};
  float const expected[]{
      6.65205f, -2.4713528f, -2.2091138f, 3.6126087f, 4.226254f, -2.014024f, -4.043251f, 0.48825097f, 4.750957f,
      -7.099517f, -5.772458f, 3.397883f, 4.516638f, 3.1620789f, -6.5989165f, -0.21603313f, -0.09450696f, 2.508839f,
      -1.118963f, -2.390239f, 0.80180794f, 3.100394f, 4.227157f, -1.7454362f, -1.7791308f, -0.99199206f, -10.430956f,
      0.8828741f, -3.803654f, 0.19381511f, 4.9199896f, 2.7110286f, -2.606756f, 6.755106f, 5.929657f, 1.63868f,
      0.119730026f, -0.733029f, 2.253154f, -1.2049779f, -2.074996f, -0.685756f, 3.731296f, -2.620147f, 0.4222651f,
      0.27444726f, 1.8307492f, 1.133778f, -4.75877f, -4.514186f, -1.2159389f, -0.66765517f, -3.160813f, -4.769714f,
      4.933448f, 4.0481772f, 1.5184181f, -1.2746719f, 3.0148592f, 3.3996172f, -4.370047f, -4.841985f, -1.0813172f,
      2.622803f, -2.110351f, -7.920428f, -6.785982f, -4.106403f, 4.7151375f, -5.653759f, -1.70617f, 2.421845f,
      -1.6236583f, 2.7193947f, 1.8629982f, -2.4838657f, -3.158735f, -2.90887f, 2.251469f, 6.585168f, 2.705877f,
      -0.45789704f, -3.4943814f, 2.158734f, 2.1606362f, -8.886084f, 6.4911113f, 3.848269f, -8.794725f, -1.106269f,
      0.19230264f, 1.386558f, 1.298411f, 4.319151f, 8.050788f, 8.660481f, 2.6643152f, -1.1616799f, -4.454989f,
      -4.463174f, 1.741813f, -0.46296284f, -2.275673f, -0.12261888f, 3.649522f, -4.123449f, 1.8694f, 2.2790139f,
      -9.231652f, -2.771072f, -3.3118498f, -0.5772239f, -3.003551f, -6.3049f, -1.5079721f, 3.3067567f, 3.786169f,
      4.291134f, 3.490755f, -3.1121871f};
  auto const actual = conv2d<same_upper>(make_tensor<2, 2, 5, 4>(x), make_tensor<3, 2, 2, 3>(w));
  return all_close(actual, make_tensor<2, 3, 5, 4>(expected), 0.0f, 1.5e-05f);
}
TESSERA_CASE(conv2d_same_upper_decimals);

}  // namespace
