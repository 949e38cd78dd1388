// Written by `tests/golden/generate.py` with PyTorch 1.13.0a0; not edited by hand.

#include "case.hpp"

#include <tessera/conv/conv.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>

using namespace tessera;

namespace {

// conv3d (single channel): x (1, 1, 3, 3, 4), w (1, 1, 2, 2, 2)
constexpr bool conv3d_single_channel() {
  int const x[]{
      -6, 4, -2, -8, 9, 2, 7, -9, -5, 7, 9, 1, -8, 8, 2, 2, 6, 5, -6, 4, 1, -9, 7, -5, 4, -9, -4, -2, 6, 4, 1, -9, 9,
      -1, 5, -1};
  int const w[]{-1, 9, -6, -7, -3, -1, 2, -2};
  int const expected[]{-8, -87, -77, -13, -85, -111, 10, 59, 58, 94, -79, 53};
  return conv3d(make_tensor<1, 1, 3, 3, 4>(x), make_tensor<1, 1, 2, 2, 2>(w)) == make_tensor<1, 1, 2, 2, 3>(expected);
}
TESSERA_CASE(conv3d_single_channel);

// conv3d (no channels): x (3, 4, 3), w (2, 3, 2)
constexpr bool conv3d_no_channels() {
  int const x[]{
      -3, 9, -1, 5, -6, 4, 7, 6, -5, 9, 7, 8, -8, 1, -3, 8, -2, -1, -8, 5, -7, 8, 6, -3, -9, 5, 2, 9, 8, 7, -2, -8, 4,
      -4, 2, 9};
  int const w[]{7, 1, -5, 6, 7, 8, -1, -9, -2, 6, -1, -2};
  int const expected[]{-7, 151, 185, -26, -111, -10, 103, -115};
  return conv3d(make_tensor<3, 4, 3>(x), make_tensor<2, 3, 2>(w)) == make_tensor<2, 2, 2>(expected);
}
TESSERA_CASE(conv3d_no_channels);

// conv3d (no channels): x (3, 3, 3), w (2, 2, 2); padding 1, stride 2
constexpr bool conv3d_no_channels_padding_1_stride_2() {
  int const x[]{-1, 6, 2, 4, 1, -7, 7, -2, -1, 7, 6, 6, -7, -6, -1, 2, -2, 5, -6, 1, -4, 8, 9, -6, -4, -6, -4};
  int const w[]{9, -8, -7, 4, -9, -7, -8, 7};
  int const expected[]{-7, -34, 21, 49, -14, -54, -20, -31};
  auto const actual = conv3d<padding<1>, stride<2>>(make_tensor<3, 3, 3>(x), make_tensor<2, 2, 2>(w));
  return actual == make_tensor<2, 2, 2>(expected);
}
TESSERA_CASE(conv3d_no_channels_padding_1_stride_2);

// conv3d (no batch): x (2, 3, 3, 4), w (2, 2, 2, 2, 3)
constexpr bool conv3d_no_batch() {
  int const x[]{
      -8, 8, -9, -2, -2, 5, -2, -7, -7, 4, 9, -3, 6, 2, 9, 7, 4, -9, -8, 1, 6, 7, 6, 7, -8, -7, -8, 3, 3, -5, 4, -1, 7,
      1, -4, 8, 9, -3, -8, 8, -3, 2, 2, 6, -5, 5, 4, -9, -9, 5, 5, -3, 8, 9, -1, 8, 2, -4, -1, -9, 4, -4, -8, 6, 4, 9,
      -4, -1, 9, -7, 1, 6};
  int const w[]{
      6, -5, 8, -1, -3, -7, -9, 8, -1, 4, -8, 1, 6, 1, 2, 2, 1, -8, -2, -3, 1, -1, 4, 5, 8, -4, -2, 2, -8, 9, 6, -4, -9,
      -6, -3, 6, -6, 1, -7, -2, 6, 6, -9, 9, -2, 3, -4, -8};
  int const expected[]{-80, 150, -363, 37, 259, -18, -127, 208, -97, 35, 225, -212, 111, 19, 61, -347};
  return conv3d(make_tensor<2, 3, 3, 4>(x), make_tensor<2, 2, 2, 2, 3>(w)) == make_tensor<2, 2, 2, 2>(expected);
}
TESSERA_CASE(conv3d_no_batch);

// conv3d (batch of two): x (2, 2, 3, 3, 3), w (2, 2, 2, 2, 2), b (2)
constexpr bool conv3d_batch_of_two_bias() {
  int const x[]{
      3, -8, 3, -9, 7, 2, -9, -9, -6, 3, 2, -3, -8, -8, -4, 5, 5, 7, 9, 7, -2, -5, -5, -4, 4, 4, -5, -4, -7, 7, 7, 5, 6,
      -2, -6, 7, 5, 3, 9, 9, 6, 2, -5, 2, 2, 2, -4, 3, 3, 3, 4, -8, -1, 9, 6, 5, -7, -4, -1, 4, 3, -5, 6, 7, 9, 5, -1,
      6, 1, 4, -8, 6, -4, -7, -3, 6, 8, -8, -2, 7, -2, 4, -4, 5, -2, -2, -2, 9, -8, 1, -1, -8, 2, 9, 5, 4, 6, -2, -9, 1,
      3, 2, 7, 2, -2, -7, -5, 2};
  int const w[]{
      4, -9, 8, 3, -5, -7, 8, -9, -1, -5, -3, -4, -4, -7, 3, -4, 1, -1, 9, 9, 7, -3, -8, -3, 6, -9, 5, -8, 8, -5, -6,
      -6};
  int const b[]{-4, 6};
  int const expected[]{
      -32, -150, -214, -124, -241, -156, 62, 82, 71, -22, -164, -325, -40, -128, 54, 38, -123, 52, 37, -207, -20, 185,
      -306, 55, -12, -149, 90, 139, -20, -66, 149, 123};
  auto const actual = conv3d(make_tensor<2, 2, 3, 3, 3>(x), make_tensor<2, 2, 2, 2, 2>(w), make_tensor<2>(b));
  return actual == make_tensor<2, 2, 2, 2, 2>(expected);
}
TESSERA_CASE(conv3d_batch_of_two_bias);

// conv3d (one by one by one): x (1, 3, 2, 2, 3), w (2, 3, 1, 1, 1), b (2)
constexpr bool conv3d_one_by_one_by_one_bias() {
  int const x[]{
      -1, 5, 8, -3, 1, 7, -1, 6, -2, -5, 8, -8, 5, 5, 8, -1, 7, 6, -8, 6, 2, 2, 2, 6, 7, -8, 6, 7, 1, -7, 7, 5, -7, 4,
      7, -4};
  int const w[]{8, -8, 3, -3, 9, 6};
  int const b[]{-6, 9};
  int const expected[]{
      -33, -30, 12, -1, -51, -19, 71, 9, -59, -50, 63, -130, 99, -9, 93, 51, 75, 0, -18, 75, -9, 66, 45, 63};
  auto const actual = conv3d(make_tensor<1, 3, 2, 2, 3>(x), make_tensor<2, 3, 1, 1, 1>(w), make_tensor<2>(b));
  return actual == make_tensor<1, 2, 2, 2, 3>(expected);
}
TESSERA_CASE(conv3d_one_by_one_by_one_bias);

// conv3d: x (1, 1, 4, 5, 6), w (2, 1, 2, 3, 2); stride (2, 1, 3)
constexpr bool conv3d_stride_2_1_3() {
  int const x[]{
      8, 4, 5, -4, 5, -8, -1, -1, 6, 7, 2, -1, 7, 9, 4, 2, 8, 2, -4, 7, 3, 5, 4, -2, 8, -2, 5, 7, 3, -6, 3, -9, 6, -2,
      -4, -5, 5, 3, -4, -5, 8, -6, -6, 4, 3, -5, -7, 1, -7, -8, -7, 5, 4, -9, -1, -5, 3, 3, 8, -3, 7, -1, -9, -8, -8, 5,
      -4, -7, -7, 5, 2, 9, -2, -1, -1, -7, 8, -7, -4, 3, 8, -9, 3, -6, 7, -5, -6, 2, -4, 8, 7, -8, 8, -4, 5, 6, 2, 4,
      -4, -1, -3, -3, 3, -8, 6, -8, 5, 9, 6, 6, 6, -8, 1, -4, 9, -4, -4, -6, -5, 5};
  int const w[]{-3, 3, 8, -9, 3, 7, 5, 1, 5, 3, 2, -3, 9, 7, 8, -1, 3, 7, 4, 7, -7, 9, 2, -8};
  int const expected[]{
      89, 123, 32, -93, -151, 51, 73, -3, -8, -195, 15, -145, 74, 232, 237, 114, 116, 26, 82, -112, -184, 41, -56, -8};
  auto const actual = conv3d<stride<2, 1, 3>>(make_tensor<1, 1, 4, 5, 6>(x), make_tensor<2, 1, 2, 3, 2>(w));
  return actual == make_tensor<1, 2, 2, 3, 2>(expected);
}
TESSERA_CASE(conv3d_stride_2_1_3);

// conv3d: x (1, 1, 3, 4, 5), w (1, 1, 3, 2, 3); padding (1, 0, 2), stride 2
constexpr bool conv3d_padding_1_0_2_stride_2() {
  int const x[]{
      9, 4, -1, -9, 2, -1, -3, -4, 2, 5, -3, -8, 3, -4, -2, -4, 2, -5, -6, -6, 6, 2, -5, -8, 4, 4, 7, -2, 5, 7, -1, 9,
      5, -8, -6, 8, 2, -6, 8, -4, 9, -5, 6, -6, -6, -3, -7, -8, -1, 9, 6, 3, -7, -9, 5, -1, -8, -7, -4, 3};
  int const w[]{5, 1, -5, 2, 5, 5, -1, 2, 1, -7, 6, 3, -1, 5, 1, 7, -1, -9};
  int const expected[]{-24, 13, -73, 8, -88, 174, -97, 22, -10, 32, 56, -23, 48, -94, 83, -64};
  auto const actual = conv3d<padding<1, 0, 2>, stride<2>>(make_tensor<1, 1, 3, 4, 5>(x), make_tensor<1, 1, 3, 2, 3>(w));
  return actual == make_tensor<1, 1, 2, 2, 4>(expected);
}
TESSERA_CASE(conv3d_padding_1_0_2_stride_2);

// conv3d: x (1, 2, 2, 3, 3), w (2, 2, 3, 3, 3), b (2); padding 1
constexpr bool conv3d_padding_1_bias() {
  int const x[]{
      -4, 6, -6, 3, 6, -9, -9, 8, -7, 6, -7, 4, 9, 3, -7, 5, -9, 8, -9, -4, 1, 5, 7, -3, 8, 3, 2, 7, 4, 1, -7, 3, -6, 6,
      -5, -9};
  int const w[]{
      3, -2, -1, -7, 6, 5, -8, -6, 8, -6, 5, 6, -3, 3, -1, 5, 4, -2, 9, -4, -6, -4, -4, -4, -2, -8, 8, -8, -3, 8, 5, -8,
      2, -3, 8, -8, 9, -2, 9, 1, 1, 1, -1, -5, 1, 3, 1, 4, 8, -1, -7, -6, -1, 6, 8, 9, 4, -9, 8, -7, 1, 6, 1, -6, 4, 2,
      2, 7, -7, -3, -1, -5, -5, -1, -7, -3, -5, -4, -3, -6, 9, -6, -2, 7, -6, -3, -3, 6, -2, -8, -4, 9, 7, 5, -8, 3, 5,
      -3, 4, 6, -9, -5, 6, 5, -1, 7, -1, 9};
  int const b[]{-8, -1};
  int const expected[]{
      -111, -32, 36, -253, 44, -181, 68, 194, -29, 180, -26, -101, 202, -70, 99, 78, -253, -95, 5, -65, 66, -494, 198,
      -23, 7, 98, -186, -22, 136, -25, 47, 99, -72, -37, -2, -249};
  auto const actual = conv3d<padding<1>>(
      make_tensor<1, 2, 2, 3, 3>(x), make_tensor<2, 2, 3, 3, 3>(w), make_tensor<2>(b));
  return actual == make_tensor<1, 2, 2, 3, 3>(expected);
}
TESSERA_CASE(conv3d_padding_1_bias);

// conv3d (kernel larger than the picture): x (1, 1, 2, 2, 3), w (1, 1, 4, 3, 5); padding (1, 1, 2)
constexpr bool conv3d_kernel_larger_than_the_picture_padding_1_1_2() {
  int const x[]{-7, 1, 4, -4, -7, -2, -7, -5, 2, 2, -5, -5};
  int const w[]{
      8, -5, -1, 4, -8, 3, 2, -3, 3, -2, -8, -6, 9, 3, 6, 7, 7, 6, 6, 8, -4, 2, 6, 8, -7, 6, 3, -6, -3, -7, -7, -4, 2,
      -2, -6, -2, 3, 5, -2, -7, 4, 1, -9, -5, 6, -9, 3, 6, 5, -4, 2, 2, -1, -4, 8, -7, 4, 3, 8, 3};
  int const expected[]{-65, 82, 78, -31, -80, 1};
  auto const actual = conv3d<padding<1, 1, 2>>(make_tensor<1, 1, 2, 2, 3>(x), make_tensor<1, 1, 4, 3, 5>(w));
  return actual == make_tensor<1, 1, 1, 2, 3>(expected);
}
TESSERA_CASE(conv3d_kernel_larger_than_the_picture_padding_1_1_2);

// conv3d: x (1, 1, 5, 4, 5), w (2, 1, 2, 2, 3); dilation (3, 1, 2)
constexpr bool conv3d_dilation_3_1_2() {
  int const x[]{
      4, 7, -1, -3, -9, -9, -1, -5, 9, 9, -5, -2, 7, 3, -1, -1, 7, 3, 7, 4, -3, 4, 8, -9, -4, 7, -9, 7, 2, -6, 7, -5, 1,
      -4, 2, 5, -1, -9, 1, 4, 9, 6, -9, 6, 7, -7, 6, 3, -6, 7, -1, -3, -3, -5, 7, 9, -3, -4, -6, -8, -4, 9, 1, 2, -6,
      -3, 4, 3, -9, -5, 8, -8, 5, -7, 4, -2, -3, 1, -9, -7, 8, -9, -3, -3, -1, -1, -8, 3, -4, -4, 1, -7, 9, 2, 3, -3, 6,
      -4, 5, -9};
  int const w[]{3, 8, -6, -7, -4, 6, 8, -8, 5, 2, -5, -4, -5, 6, -2, 4, -1, 2, -4, -9, -5, -5, 8, -8};
  int const expected[]{124, -218, 129, 48, -35, 43, 95, -54, 47, 141, 90, -41};
  auto const actual = conv3d<dilation<3, 1, 2>>(make_tensor<1, 1, 5, 4, 5>(x), make_tensor<2, 1, 2, 2, 3>(w));
  return actual == make_tensor<1, 2, 2, 3, 1>(expected);
}
TESSERA_CASE(conv3d_dilation_3_1_2);

// conv3d: x (1, 2, 4, 5, 4), w (1, 2, 2, 3, 2); dilation 2, padding (0, 1, 1), stride (1, 2, 1)
constexpr bool conv3d_dilation_2_padding_0_1_1_stride_1_2_1() {
  int const x[]{
      1, -7, 2, -9, 7, -5, -2, 8, 4, 3, -5, -1, 9, -4, -8, -5, -8, -4, 6, -9, 3, 5, 7, -3, 3, 5, 9, -3, 4, -8, -1, -3,
      -7, -1, -6, -6, 9, 6, -5, 4, -2, 8, -8, 8, 7, 9, 9, 1, 1, 2, -7, 8, 8, 2, -5, -3, 4, 1, 6, -3, 9, -6, 6, 8, 9, -9,
      2, -7, 5, -6, -1, 6, 4, 5, -2, 8, 9, 3, -3, 4, 8, 7, -5, 5, -5, -8, -1, -2, 7, 7, 7, 4, 2, -4, -2, -6, -1, -7, -3,
      -9, 4, -8, 8, -2, -1, 6, -7, -7, -4, -9, -4, -4, 2, 4, 1, 5, -4, 9, 4, 8, -7, -9, 8, 3, 7, 2, -8, 5, 4, -6, 2, -7,
      -3, 8, -1, -8, -5, -1, 1, -1, 1, -3, -4, 8, -4, -4, -9, 5, 6, 1, -2, -3, -1, 4, -1, -9, 5, -6, 7, -4};
  int const w[]{-2, -9, 7, 3, -4, -2, -7, 7, 6, 9, -3, 7, 5, -3, -5, 6, 6, -6, 9, 6, 9, 7, 8, 9};
  int const expected[]{150, 104, 136, 0, 182, -3, -162, -221, -9, -13, -162, 57, -56, -291, 136, -216};
  auto const actual = conv3d<dilation<2>, padding<0, 1, 1>, stride<1, 2, 1>>(
      make_tensor<1, 2, 4, 5, 4>(x), make_tensor<1, 2, 2, 3, 2>(w));
  return actual == make_tensor<1, 1, 2, 2, 4>(expected);
}
TESSERA_CASE(conv3d_dilation_2_padding_0_1_1_stride_1_2_1);

// conv3d: x (1, 4, 2, 3, 3), w (4, 2, 2, 2, 2), b (4); groups 2
constexpr bool conv3d_groups_2_bias() {
  int const x[]{
      -9, 9, -3, 8, -3, 3, -5, 7, 8, 7, 7, 4, 1, 1, -3, 5, 7, 1, -3, -4, -1, -7, 4, -8, 7, 7, 9, 9, 7, -3, 9, -8, -1,
      -4, 4, 2, 9, 5, -2, -1, -6, 7, 7, 8, -4, 4, -3, -2, 9, -2, 1, -1, 4, 9, 9, 3, -1, 5, -9, 2, 9, 9, 1, 1, 5, 4, 8,
      3, 7, 3, -8, -4};
  int const w[]{
      2, -2, 1, 4, 6, -5, 4, 1, -1, -5, -7, -4, -9, 9, 2, -4, 7, -1, -7, 5, -7, 6, -5, -2, -2, -5, -9, -5, 2, -6, 7, 9,
      -5, -2, 2, 5, -2, 6, 9, -6, -8, -4, -2, -7, 8, 3, 6, 8, 1, 6, -7, 8, 2, -8, -6, 9, 1, -7, -3, -8, -2, 4, -3, -9};
  int const b[]{6, -9, 8, -2};
  int const expected[]{66, -27, -188, 97, -130, 53, 50, -144, 52, 90, -42, 16, -32, 75, 80, 15};
  auto const actual = conv3d<groups<2>>(
      make_tensor<1, 4, 2, 3, 3>(x), make_tensor<4, 2, 2, 2, 2>(w), make_tensor<4>(b));
  return actual == make_tensor<1, 4, 1, 2, 2>(expected);
}
TESSERA_CASE(conv3d_groups_2_bias);

// conv3d (no batch): x (4, 3, 4, 3), w (2, 2, 2, 3, 3); groups 2, padding (0, 1, 1), stride (1, 3, 2)
constexpr bool conv3d_no_batch_groups_2_padding_0_1_1_stride_1_3_2() {
  int const x[]{
      4, 7, -5, -1, 5, 4, -1, 3, 9, -6, 8, -4, 6, -1, 4, -8, -7, -4, 5, -5, -5, 8, 1, 9, -3, -8, 9, 4, 3, 6, -1, -5, 6,
      1, -3, 2, 8, 4, 5, 1, 4, 1, 8, 2, -3, -3, 3, 6, -3, 6, 6, 8, -4, 1, -9, 9, -1, 9, 2, -8, -4, -5, -6, 7, 5, 7, -4,
      -5, -8, 4, 3, 4, -1, 4, 4, -6, 5, 3, 7, -7, 6, -3, 9, -6, 4, 8, -6, -6, 4, 5, -2, -6, -4, -5, -9, -5, 2, -2, -5,
      1, -7, 8, 6, -7, -5, -9, 4, 2, 9, 5, 6, 4, 3, -5, 9, -1, 7, 6, 5, 1, -7, -8, 2, 2, 3, -2, 8, -2, 6, -8, -9, -2, 8,
      2, -3, -9, 9, -6, -4, -4, -3, 1, -5, -8};
  int const w[]{
      -3, 9, -7, -4, 5, -4, 8, 5, 2, 6, 1, -8, -5, -1, 2, -9, 5, -1, -6, 5, 8, -2, 3, -1, -7, -5, -2, -9, 8, 1, -3, 5,
      -2, -1, -4, -5, -9, 5, -5, 1, 8, -6, -8, 1, 5, -4, 8, 4, -3, -5, -8, -9, 7, 1, 9, 5, -3, 7, -1, 7, 4, 5, 2, 1, 6,
      -5, 3, -3, 4, 6, -4, 4};
  int const expected[]{-76, 37, -31, -179, -126, -37, 177, -95, -90, 16, 172, 171, 27, 120, 31, -111};
  auto const actual = conv3d<groups<2>, padding<0, 1, 1>, stride<1, 3, 2>>(
      make_tensor<4, 3, 4, 3>(x), make_tensor<2, 2, 2, 3, 3>(w));
  return actual == make_tensor<2, 2, 2, 2>(expected);
}
TESSERA_CASE(conv3d_no_batch_groups_2_padding_0_1_1_stride_1_3_2);

// conv3d (depthwise): x (1, 2, 3, 3, 4), w (2, 1, 2, 3, 2); groups 2
constexpr bool conv3d_depthwise_groups_2() {
  int const x[]{
      -3, 4, 9, -3, -1, -3, 2, 8, 3, -8, 3, -4, 1, 7, 6, 5, 4, 4, 9, -6, 4, 5, 7, 4, -8, 9, -1, 2, -9, -1, 4, 6, 9, -4,
      3, -2, 8, -6, 5, -2, -2, 3, 2, 6, 7, 3, 4, -9, 1, -2, 1, -5, -6, 5, -7, 2, 3, 1, 5, -3, 3, 4, 3, -5, 8, -9, -1,
      -3, -9, 3, -1, -5};
  int const w[]{-3, 4, 1, -7, 8, 3, -9, -2, -9, -2, 9, -7, -5, -3, -4, -4, 1, -1, -9, 2, 3, -9, -7, 6};
  int const expected[]{-21, -181, -179, 294, -130, 119, -113, 115, -149, 174, -64, 2};
  auto const actual = conv3d<groups<2>>(make_tensor<1, 2, 3, 3, 4>(x), make_tensor<2, 1, 2, 3, 2>(w));
  return actual == make_tensor<1, 2, 2, 1, 3>(expected);
}
TESSERA_CASE(conv3d_depthwise_groups_2);

// conv3d (depthwise two per channel): x (1, 2, 3, 3, 3), w (4, 1, 2, 2, 2), b (4); groups 2, stride 2, padding 1
constexpr bool conv3d_depthwise_two_per_channel_groups_2_stride_2_padding_1_bias() {
  int const x[]{
      4, -7, -7, -4, -9, -6, -1, -3, -4, -4, -1, 9, 7, -6, -3, 9, -5, -4, 4, -5, -8, 1, 3, -1, -8, 1, 5, -8, 2, 9, 8,
      -2, 7, -8, -9, -5, -8, -6, 2, -2, 2, 5, -5, -6, -7, -5, -9, 8, 9, 7, 1, -2, -7, 5};
  int const w[]{
      9, 3, 2, -5, 4, 2, 5, -5, -1, -2, -3, -6, -2, -4, -3, -9, 4, -1, -6, -9, 5, 4, -9, -7, -8, -9, -9, 9, -8, -6, 1,
      9};
  int const b[]{2, 9, 4, -1};
  int const expected[]{
      -18, 2, -1, -41, 2, -30, 20, -61, -27, 93, 34, 96, -3, 45, 9, 10, 60, -77, 92, 138, 111, 47, 101, 173, -73, 82,
      -121, -81, -118, 134, -100, -95};
  auto const actual = conv3d<groups<2>, stride<2>, padding<1>>(
      make_tensor<1, 2, 3, 3, 3>(x), make_tensor<4, 1, 2, 2, 2>(w), make_tensor<4>(b));
  return actual == make_tensor<1, 4, 2, 2, 2>(expected);
}
TESSERA_CASE(conv3d_depthwise_two_per_channel_groups_2_stride_2_padding_1_bias);

// conv3d (asymmetric): x (1, 1, 2, 3, 3), w (2, 1, 2, 2, 2); padding before (0, 1, 0), padding after (1, 0, 2)
constexpr bool conv3d_asymmetric_padding_before_0_1_0_padding_after_1_0_2() {
  int const x[]{-4, 2, 7, 5, 3, 1, 9, 5, -7, -1, 8, -8, 4, 2, -1, 4, 2, 2};
  int const w[]{2, -2, 6, 9, -7, 1, -1, 7, -8, -7, -3, 6, 6, -1, 8, -3};
  int const expected[]{
      51, 11, 50, 0, 70, -56, 77, 0, 87, -32, -35, 0, 66, -24, -48, 0, 24, 35, -22, 0, 46, 36, 10, 0, -8, 124, -85, 0,
      33, 7, -115, 0, -10, -65, 23, 0, 51, -72, 24, 0, -48, -20, 67, 0, -46, -3, 2, 0};
  auto const actual = conv3d<padding_before<0, 1, 0>, padding_after<1, 0, 2>>(
      make_tensor<1, 1, 2, 3, 3>(x), make_tensor<2, 1, 2, 2, 2>(w));
  return actual == make_tensor<1, 2, 2, 3, 4>(expected);
}
TESSERA_CASE(conv3d_asymmetric_padding_before_0_1_0_padding_after_1_0_2);

// conv3d: x (1, 1, 3, 3, 4), w (1, 1, 2, 3, 4); same upper
constexpr bool conv3d_same_upper() {
  int const x[]{
      -9, -3, 1, -7, -2, -3, 4, -8, -7, 7, 8, -2, 7, -8, -9, 2, 4, 6, 8, 9, -7, -9, 8, 2, 6, -7, -4, 3, 9, 8, 2, -4, 5,
      -7, 7, -9};
  int const w[]{-4, -4, -2, -2, 4, -1, 5, -1, 8, 7, -9, 5, -5, 2, 3, -6, 4, 7, -1, 9, -2, 9, -4, -6};
  int const expected[]{
      -34, -175, -45, 30, 14, -76, 277, 244, 50, -84, 53, 74, 26, 112, -31, 54, 215, -189, 290, 40, 45, -171, -126, -91,
      -36, 98, 105, -31, 160, -69, 122, 9, -103, 7, -112, 45};
  auto const actual = conv3d<same_upper>(make_tensor<1, 1, 3, 3, 4>(x), make_tensor<1, 1, 2, 3, 4>(w));
  return actual == make_tensor<1, 1, 3, 3, 4>(expected);
}
TESSERA_CASE(conv3d_same_upper);

// conv3d: x (1, 1, 3, 3, 4), w (1, 1, 2, 3, 4), b (1); same lower
constexpr bool conv3d_same_lower_bias() {
  int const x[]{
      -4, 5, -2, -7, -1, -9, -7, 6, 3, 4, -9, 9, -1, -3, -9, -9, -9, -6, 9, -1, 5, 7, -3, 6, 6, -5, -1, -9, -6, 7, 5,
      -4, 9, -3, -6, -8};
  int const w[]{9, 2, 8, -3, 7, -6, -5, 2, 1, -3, -6, -7, 4, 4, 6, 9, 5, 5, 1, 2, 3, -8, 1, 6};
  int const b[]{-8};
  int const expected[]{
      -57, -70, 79, 35, 21, -114, -102, -19, -84, -128, 8, -52, 39, 187, -67, -110, -121, -90, -180, -134, -85, -82, 5,
      14, 119, 103, -115, -19, -63, -80, -266, -227, -43, -79, 0, -44};
  auto const actual = conv3d<same_lower>(
      make_tensor<1, 1, 3, 3, 4>(x), make_tensor<1, 1, 2, 3, 4>(w), make_tensor<1>(b));
  return actual == make_tensor<1, 1, 3, 3, 4>(expected);
}
TESSERA_CASE(conv3d_same_lower_bias);

// conv3d: x (1, 1, 3, 4, 5), w (1, 1, 2, 3, 2); same upper, stride (2, 3, 2)
constexpr bool conv3d_same_upper_stride_2_3_2() {
  int const x[]{
      4, 1, -1, 8, 7, 5, 4, -8, 3, 8, -8, -5, -9, -3, 9, 3, 2, 2, -3, -9, 1, 2, 2, -5, -5, 1, -8, 6, 8, -3, 9, -8, 6,
      -8, 9, 3, -5, -8, -7, 1, 9, -3, -7, 5, 2, -8, -3, 1, -3, -9, 7, 6, -6, 8, -4, -5, 9, -9, -8, 9};
  int const w[]{6, 3, 1, 4, -3, -8, -9, 6, 5, 2, -5, 8};
  int const expected[]{-99, 65, -27, -176, -229, -31, 45, 34, 29, 91, -53, -15};
  auto const actual = conv3d<same_upper, stride<2, 3, 2>>(make_tensor<1, 1, 3, 4, 5>(x), make_tensor<1, 1, 2, 3, 2>(w));
  return actual == make_tensor<1, 1, 2, 2, 3>(expected);
}
TESSERA_CASE(conv3d_same_upper_stride_2_3_2);

// conv3d: x (1, 2, 3, 3, 3), w (2, 2, 2, 2, 2); stride 2, padding 1
constexpr bool conv3d_stride_2_padding_1_quarters() {
  float const x[]{
      -1.25f, -1.5f, 1.75f, -0.75f, 0.25f, 0.5f, -2.25f, 1.5f, -1.25f, -1.5f, -2.25f, -1.0f, 0.25f, 1.25f, 2.25f, -2.0f,
      -1.0f, -1.75f, -0.5f, -2.25f, -1.5f, -1.25f, -1.5f, -1.75f, -1.75f, 0.75f, -2.0f, -1.75f, 1.0f, -1.0f, 0.75f,
      -1.25f, 0.25f, 0.75f, -2.25f, 0.25f, -1.5f, 0.5f, 0.75f, 0.25f, -2.0f, 1.75f, -0.75f, -1.0f, -1.5f, -1.25f, -1.0f,
      -0.5f, -1.25f, 0.75f, 0.25f, 0.75f, 0.5f, 2.25f};
  float const w[]{
      -1.0f, -2.0f, -1.75f, 2.0f, 1.0f, -0.25f, -1.75f, 1.25f, 2.25f, 1.75f, -1.25f, 1.0f, 0.5f, 0.5f, -2.25f, 1.25f,
      1.0f, -0.25f, -0.5f, 1.25f, 2.0f, -1.25f, 1.0f, 1.25f, 2.0f, -2.0f, 0.25f, -0.25f, -1.25f, -1.25f, 0.75f, -1.0f};
  float const expected[]{
      -3.75f, 1.3125f, -1.3125f, 0.8125f, -6.6875f, 5.75f, -6.375f, -11.875f, 0.1875f, 2.4375f, -3.5625f, -0.875f,
      -0.875f, -4.5625f, -2.6875f, -14.0625f};
  auto const actual = conv3d<stride<2>, padding<1>>(make_tensor<1, 2, 3, 3, 3>(x), make_tensor<2, 2, 2, 2, 2>(w));
  return actual == make_tensor<1, 2, 2, 2, 2>(expected);
}
TESSERA_CASE(conv3d_stride_2_padding_1_quarters);

// conv3d: x (2, 3, 3, 4), w (2, 2, 2, 2, 3), b (2)
constexpr bool conv3d_bias_decimals() {
  float const x[]{
      1.285f, -1.945f, 1.159f, 1.413f, -0.363f, -0.148f, -1.696f, -0.151f, 1.689f, -1.997f, 1.086f, 1.602f, -0.975f,
      1.493f, 1.146f, 1.082f, 0.274f, -1.118f, 0.716f, 1.95f, -1.686f, -1.414f, 0.349f, -0.903f, 1.464f, -0.816f,
      -0.358f, 1.434f, -0.542f, 1.824f, -1.309f, -1.335f, -0.797f, 1.519f, 1.482f, -1.845f, -1.648f, -1.792f, -1.017f,
      0.385f, 0.18f, -0.421f, 0.152f, -1.381f, -0.171f, 0.496f, -0.659f, 1.413f, 0.59f, 1.025f, 0.478f, 0.08f, 0.997f,
      1.485f, 1.711f, -0.606f, -0.116f, 0.81f, 0.538f, -1.038f, -1.728f, 1.228f, -1.529f, 1.065f, 0.186f, 0.821f,
      0.557f, -1.734f, -1.276f, -0.291f, 0.363f, 1.681f};
  float const w[]{
      -0.567f, -0.477f, -0.001f, 0.702f, 0.997f, -1.809f, 0.547f, -1.311f, 1.677f, 1.262f, -0.486f, 1.238f, 1.548f,
      1.16f, 0.394f, -0.59f, 0.236f, 0.605f, 0.245f, 0.249f, 1.971f, 1.304f, -0.848f, -0.895f, -0.284f, 1.816f, 1.547f,
      1.831f, -0.411f, 1.566f, -1.458f, -1.957f, -1.215f, -1.353f, -0.786f, 1.791f, -1.463f, -1.668f, -0.967f, 1.674f,
      1.843f, -1.777f, 0.45f, 0.303f, 0.065f, 1.991f, -1.393f, -1.176f};
  float const b[]{0.901f, -1.409f};
  float const expected[]{
      -0.32131076f, -1.0856827f, 2.5532262f, -2.263516f, -4.393205f, 5.1244946f, -2.6077173f, -0.63588125f, -3.724844f,
      10.204147f, 7.460396f, -6.3595476f, -1.3158584f, 6.350703f, -10.459939f, -8.806147f};
  auto const actual = conv3d(make_tensor<2, 3, 3, 4>(x), make_tensor<2, 2, 2, 2, 3>(w), make_tensor<2>(b));
  return all_close(actual, make_tensor<2, 2, 2, 2>(expected), 0.0f, 5.8e-05f);
}
TESSERA_CASE(conv3d_bias_decimals);

}  // namespace
