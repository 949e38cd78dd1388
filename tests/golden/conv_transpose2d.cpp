// Written by `tests/golden/generate.py` with PyTorch 1.13.0a0; not edited by hand.

#include "case.hpp"

#include <tessera/conv/conv_transpose.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>

using namespace tessera;

namespace {

// conv_transpose2d (single channel): x (1, 1, 3, 4), w (1, 1, 3, 3)
constexpr bool conv_transpose2d_single_channel() {
  int const x[]{6, -1, 6, -7, 3, 2, 2, -9, 9, 2, 9, -2};
  int const w[]{8, 8, 6, -1, -5, 5, 3, -4, 3};
  int const expected[]{
      48, 40, 76, -14, -20, -42, 18, 11, 79, -72, 5, -89, 87, 44, 185, 29, 139, -78, 0, -53, 33, -62, 97, -37, 27, -30,
      46, -36, 35, -6};
  return conv_transpose2d(make_tensor<1, 1, 3, 4>(x), make_tensor<1, 1, 3, 3>(w)) == make_tensor<1, 1, 5, 6>(expected);
}
TESSERA_CASE(conv_transpose2d_single_channel);

// conv_transpose2d (no channels): x (3, 4), w (2, 3)
constexpr bool conv_transpose2d_no_channels() {
  int const x[]{9, -4, -2, -9, 4, -2, -4, 1, -9, 4, 7, -7};
  int const w[]{9, -2, 6, 4, 1, -5};
  int const expected[]{
      81, -54, 44, -101, 6, -54, 72, -33, -65, -13, -25, 51, -65, 50, -37, -43, 77, -47, -36, 7, 77, -41, -42, 35};
  return conv_transpose2d(make_tensor<3, 4>(x), make_tensor<2, 3>(w)) == make_tensor<4, 6>(expected);
}
TESSERA_CASE(conv_transpose2d_no_channels);

// conv_transpose2d (no channels): x (3, 2), w (4, 4); stride 2, padding 1
constexpr bool conv_transpose2d_no_channels_stride_2_padding_1() {
  int const x[]{-9, 6, -3, -4, 8, -3};
  int const w[]{9, -3, 9, 9, -8, 4, -5, 1, -7, -5, 3, -4, 1, 4, 4, -7};
  int const expected[]{
      -36, -3, 15, -30, 54, -132, -9, -18, -48, 17, 68, 44, -9, 64, 113, -39, 20, -32, 1, -1, -40, 45, -17, -9};
  auto const actual = conv_transpose2d<stride<2>, padding<1>>(make_tensor<3, 2>(x), make_tensor<4, 4>(w));
  return actual == make_tensor<6, 4>(expected);
}
TESSERA_CASE(conv_transpose2d_no_channels_stride_2_padding_1);

// conv_transpose2d (no batch): x (2, 3, 4), w (2, 3, 2, 3)
constexpr bool conv_transpose2d_no_batch() {
  int const x[]{5, -6, -1, -6, -7, 7, -9, -9, -6, 1, 1, -2, -6, 4, -9, 4, -1, 4, 1, -4, 5, -6, 5, 7};
  int const w[]{
      7, -3, -9, -8, -5, -4, -9, 3, -3, -2, 7, -4, -1, 7, 8, 5, -9, -4, 9, -4, -1, -3, 6, -1, -2, -7, 2, -6, 2, -5, 6,
      -8, 4, -9, -5, 1};
  int const expected[]{
      -19, 3, -125, 83, 20, 50, -80, 85, 48, -136, 190, 105, 62, -88, 209, 126, 20, 51, 33, 70, -45, 22, 43, 1, -33,
      103, -46, 132, -61, 26, 91, -74, 123, 9, 45, 23, 64, -139, 156, -110, -88, 76, -18, 2, -38, 5, -29, -27, -41, 113,
      -111, 63, -118, -32, 80, -105, 56, 2, -70, -60, 10, -52, -54, 38, 96, 44, -75, 88, 10, -117, -16, 15};
  return conv_transpose2d(make_tensor<2, 3, 4>(x), make_tensor<2, 3, 2, 3>(w)) == make_tensor<3, 4, 6>(expected);
}
TESSERA_CASE(conv_transpose2d_no_batch);

// conv_transpose2d (no batch): x (2, 3, 2), w (2, 2, 3, 2), b (2); stride (2, 3), padding (1, 0), output padding (1, 2)
constexpr bool conv_transpose2d_no_batch_stride_2_3_padding_1_0_output_padding_1_2_bias() {
  int const x[]{-2, -9, -3, -7, 8, -3, 6, -2, 8, -7, 5, -2};
  int const w[]{6, -9, 4, -3, 4, -7, -3, -7, 4, -6, -8, 7, 2, -7, 8, -9, -5, 9, -7, 7, 1, 1, -1, 6};
  int const b[]{9, -8};
  int const expected[]{
      49, -39, 9, -43, 54, 9, 9, -31, 48, 9, -73, 166, 9, 9, 61, -54, 9, -75, 93, 9, 9, 15, -5, 9, -6, 36, 9, 9, 81,
      -60, 9, -19, 36, 9, 9, 16, -2, 9, 7, 12, 9, 9, -10, 10, -8, -46, 44, -8, -8, -45, 91, -8, 136, -83, -8, -8, -12,
      18, -8, -43, 27, -8, -8, -51, -2, -8, 78, -92, -8, -8, 29, -51, -8, -22, 8, -8, -8, -77, 78, -8, 18, -41, -8, -8};
  auto const actual = conv_transpose2d<stride<2, 3>, padding<1, 0>, output_padding<1, 2>>(
      make_tensor<2, 3, 2>(x), make_tensor<2, 2, 3, 2>(w), make_tensor<2>(b));
  return actual == make_tensor<2, 6, 7>(expected);
}
TESSERA_CASE(conv_transpose2d_no_batch_stride_2_3_padding_1_0_output_padding_1_2_bias);

// conv_transpose2d (batch of two): x (2, 2, 3, 2), w (2, 3, 2, 2), b (3)
constexpr bool conv_transpose2d_batch_of_two_bias() {
  int const x[]{-5, -5, -4, -4, 3, 7, -6, 4, 3, -9, -3, -8, 6, 7, 1, -9, 3, 5, -4, -7, -3, 5, -4, 3};
  int const w[]{8, -9, -6, 9, -3, 5, -3, -4, -3, 1, 2, 1, 3, -6, -9, -2, 2, -1, 4, -6, -1, -3, -1, -1};
  int const b[]{-3, 3, -2};
  int const expected[]{
      -61, 50, 18, 58, -83, 34, 9, 83, -36, 6, 60, 76, 6, 7, -26, 12, 61, -12, 12, -42, 116, -18, -44, 23, 19, 22, -19,
      3, -7, 12, -19, -9, 34, 7, 26, 13, 33, 2, -24, -4, 32, 125, 30, 67, -157, 15, -25, 36, -23, 2, 45, -40, -1, -33,
      -29, 74, 31, -22, 12, -35, -16, 2, 26, 14, 61, -12, -2, -24, -20, 8, 12, 0};
  auto const actual = conv_transpose2d(make_tensor<2, 2, 3, 2>(x), make_tensor<2, 3, 2, 2>(w), make_tensor<3>(b));
  return actual == make_tensor<2, 3, 4, 3>(expected);
}
TESSERA_CASE(conv_transpose2d_batch_of_two_bias);

// conv_transpose2d (batch of three): x (3, 1, 2, 3), w (1, 2, 3, 2); padding 1, stride 2
constexpr bool conv_transpose2d_batch_of_three_padding_1_stride_2() {
  int const x[]{5, -9, 2, 2, 5, 5, 9, 5, -3, 4, 8, -7, -1, 5, -7, 3, 2, -6};
  int const w[]{8, 4, -8, 5, 1, -8, -6, -4, -4, 2, -8, -7};
  int const expected[]{
      25, 72, -45, -16, -32, 31, 92, 42, 10, -40, 25, -40, 10, 36, -18, -8, -43, 42, 43, -46, 4, -20, 10, -20, 45, -40,
      25, 24, -56, 69, -8, -59, 20, -64, 40, 56, 18, -20, 10, 12, -79, -88, -67, 66, 8, -32, 16, 28, -5, -40, 25, 56,
      20, 21, -32, -55, 15, -16, 10, 48, -2, -20, 10, 28, -5, -52, -43, 92, 6, -8, 4, 24};
  auto const actual = conv_transpose2d<padding<1>, stride<2>>(make_tensor<3, 1, 2, 3>(x), make_tensor<1, 2, 3, 2>(w));
  return actual == make_tensor<3, 2, 3, 4>(expected);
}
TESSERA_CASE(conv_transpose2d_batch_of_three_padding_1_stride_2);

// conv_transpose2d (one by one): x (1, 3, 3, 4), w (3, 2, 1, 1)
constexpr bool conv_transpose2d_one_by_one() {
  int const x[]{
      4, 6, -6, -8, -5, 7, 6, -9, -4, 3, 4, -3, 3, -3, -7, 2, -7, 7, -2, 8, -9, -5, -1, 7, 6, -6, -5, 5, -2, 6, 3, 2,
      -9, -7, 8, -5};
  int const w[]{1, 2, -5, -4, -9, -8};
  int const expected[]{
      -65, 75, 74, -63, 48, -82, -11, -67, 122, 91, -63, 7, -52, 72, 56, -64, 34, -62, -4, -66, 100, 82, -52, 6};
  return conv_transpose2d(make_tensor<1, 3, 3, 4>(x), make_tensor<3, 2, 1, 1>(w)) == make_tensor<1, 2, 3, 4>(expected);
}
TESSERA_CASE(conv_transpose2d_one_by_one);

// conv_transpose2d (one by one): x (1, 2, 3, 2), w (2, 2, 1, 1), b (2); stride 2
constexpr bool conv_transpose2d_one_by_one_stride_2_bias() {
  int const x[]{2, 6, -7, -8, 4, 9, 6, -1, -1, -2, -2, 7};
  int const w[]{9, -9, 1, 4};
  int const b[]{-4, 2};
  int const expected[]{
      20, -4, 49, -4, -4, -4, -68, -4, -78, -4, -4, -4, 30, -4, 84, 8, 2, -56, 2, 2, 2, 61, 2, 66, 2, 2, 2, -42, 2,
      -51};
  auto const actual = conv_transpose2d<stride<2>>(
      make_tensor<1, 2, 3, 2>(x), make_tensor<2, 2, 1, 1>(w), make_tensor<2>(b));
  return actual == make_tensor<1, 2, 5, 3>(expected);
}
TESSERA_CASE(conv_transpose2d_one_by_one_stride_2_bias);

// conv_transpose2d (one by one): x (1, 2, 2, 3), w (2, 2, 1, 1), b (2); stride (3, 2), output padding (2, 1)
constexpr bool conv_transpose2d_one_by_one_stride_3_2_output_padding_2_1_bias() {
  int const x[]{5, -5, 5, 9, 9, -7, 6, 3, -1, -8, 4, -5};
  int const w[]{2, -8, -8, 8};
  int const b[]{4, 6};
  int const expected[]{
      -34, 4, -30, 4, 22, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 86, 4, -10, 4, 30, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
      4, 14, 6, 70, 6, -42, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, -130, 6, -34, 6, 22, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6,
      6, 6};
  auto const actual = conv_transpose2d<stride<3, 2>, output_padding<2, 1>>(
      make_tensor<1, 2, 2, 3>(x), make_tensor<2, 2, 1, 1>(w), make_tensor<2>(b));
  return actual == make_tensor<1, 2, 6, 6>(expected);
}
TESSERA_CASE(conv_transpose2d_one_by_one_stride_3_2_output_padding_2_1_bias);

// conv_transpose2d (one by one): x (1, 2, 3, 4), w (2, 2, 1, 1); padding 1
constexpr bool conv_transpose2d_one_by_one_padding_1() {
  int const x[]{9, -4, 2, 2, 4, 8, -6, 1, 2, 7, -3, -3, 1, 6, 4, 8, -9, 4, 3, -6, 1, -9, 8, -2};
  int const w[]{5, 3, -4, -5};
  int const expected[]{24, -42, 4, -33};
  auto const actual = conv_transpose2d<padding<1>>(make_tensor<1, 2, 3, 4>(x), make_tensor<2, 2, 1, 1>(w));
  return actual == make_tensor<1, 2, 1, 2>(expected);
}
TESSERA_CASE(conv_transpose2d_one_by_one_padding_1);

// conv_transpose2d (row kernel): x (1, 2, 3, 3), w (2, 2, 1, 3)
constexpr bool conv_transpose2d_row_kernel() {
  int const x[]{-1, 4, -3, -6, 4, 3, 1, 4, 7, 2, 4, 2, 6, -7, -5, 2, 3, 2};
  int const w[]{4, 9, 5, 8, 3, -3, -2, 6, 3, 5, -7, -6};
  int const expected[]{
      -8, 11, 45, 17, -9, -36, 12, 4, -4, 0, 0, 31, 89, 104, 41, 2, 35, -39, -59, -3, -18, -63, 42, 74, 21, 18, 36, 42,
      -23, -33};
  return conv_transpose2d(make_tensor<1, 2, 3, 3>(x), make_tensor<2, 2, 1, 3>(w)) == make_tensor<1, 2, 3, 5>(expected);
}
TESSERA_CASE(conv_transpose2d_row_kernel);

// conv_transpose2d (column kernel): x (1, 2, 3, 3), w (2, 2, 3, 1); stride 2
constexpr bool conv_transpose2d_column_kernel_stride_2() {
  int const x[]{4, -8, -1, 6, -9, -4, -7, 4, -7, -1, -5, 4, 7, 8, 5, 7, -5, 7};
  int const w[]{2, -1, 3, -3, 6, -8, 1, 2, 2, -4, -3, -1};
  int const expected[]{
      7, 0, -21, 0, 2, -6, 0, -2, 0, 9, 29, 0, -44, 0, 2, 8, 0, 25, 0, 14, 25, 0, -8, 0, -9, 21, 0, -14, 0, 21, -7, 0,
      2, 0, -7, -8, 0, 44, 0, -13, 27, 0, -33, 0, -18, -77, 0, 64, 0, -4, 15, 0, -78, 0, -39, -62, 0, 72, 0, 20, -63, 0,
      39, 0, -63, 49, 0, -27, 0, 49};
  auto const actual = conv_transpose2d<stride<2>>(make_tensor<1, 2, 3, 3>(x), make_tensor<2, 2, 3, 1>(w));
  return actual == make_tensor<1, 2, 7, 5>(expected);
}
TESSERA_CASE(conv_transpose2d_column_kernel_stride_2);

// conv_transpose2d (one pixel): x (1, 2, 1, 1), w (2, 2, 3, 4), b (2)
constexpr bool conv_transpose2d_one_pixel_bias() {
  int const x[]{-5, -8};
  int const w[]{
      -9, -5, -4, -6, 6, 3, -3, -7, 7, -7, 8, 6, -1, 9, 3, -3, 3, 9, -6, -9, -5, 8, -9, 8, -1, -7, 1, -1, -9, 7, -1, -1,
      -7, 7, 1, 2, -7, 8, 9, -5, 5, 5, -5, 3, 5, 4, -2, 5};
  int const b[]{7, -6};
  int const expected[]{
      60, 88, 19, 45, 49, -64, 30, 50, 28, -14, -41, -39, 55, -115, -93, 49, -61, -91, 64, 15, -21, -78, 55, -86};
  auto const actual = conv_transpose2d(make_tensor<1, 2, 1, 1>(x), make_tensor<2, 2, 3, 4>(w), make_tensor<2>(b));
  return actual == make_tensor<1, 2, 3, 4>(expected);
}
TESSERA_CASE(conv_transpose2d_one_pixel_bias);

// conv_transpose2d (kernel larger than the picture): x (1, 1, 2, 2), w (1, 1, 5, 4); padding (2, 1)
constexpr bool conv_transpose2d_kernel_larger_than_the_picture_padding_2_1() {
  int const x[]{-8, 6, -6, 1};
  int const w[]{9, 6, -2, -8, 2, 7, 1, 1, 4, -6, -8, -8, -7, 3, 7, 4, -4, 5, 5, 2};
  int const expected[]{32, 29, 11, -26, 4, 50};
  auto const actual = conv_transpose2d<padding<2, 1>>(make_tensor<1, 1, 2, 2>(x), make_tensor<1, 1, 5, 4>(w));
  return actual == make_tensor<1, 1, 2, 3>(expected);
}
TESSERA_CASE(conv_transpose2d_kernel_larger_than_the_picture_padding_2_1);

// conv_transpose2d (kernel as large as the stride): x (1, 2, 3, 4), w (2, 2, 2, 2); stride 2
constexpr bool conv_transpose2d_kernel_as_large_as_the_stride_stride_2() {
  int const x[]{2, -6, -1, -8, -9, -5, -5, -8, -4, -3, 2, -7, -2, -5, -4, -9, 8, 9, 3, -9, -1, -8, 6, 3};
  int const w[]{2, 7, -4, 4, -7, -6, 4, -6, 8, -8, -3, 4, 7, -2, 9, -8};
  int const expected[]{
      -12, 30, -52, -2, -34, 25, -88, 16, -2, 0, 39, -44, 16, -20, 59, -68, 46, -127, 62, -107, 14, -59, -88, 16, 12,
      -4, -7, 16, 11, -8, 59, -68, -16, -20, -70, 43, 52, -34, 10, -73, 19, -20, 36, -44, -26, 32, 19, -16, -28, -8, 7,
      46, -21, 14, -7, 66, -10, 4, -69, 76, -40, 38, -113, 120, 119, 38, 98, 12, 56, 24, -7, 66, 36, -10, 61, -42, 7, 6,
      -113, 120, 21, 26, -35, 34, 28, -24, 70, 36, -25, 32, -84, 82, 62, -60, -1, 18};
  auto const actual = conv_transpose2d<stride<2>>(make_tensor<1, 2, 3, 4>(x), make_tensor<2, 2, 2, 2>(w));
  return actual == make_tensor<1, 2, 6, 8>(expected);
}
TESSERA_CASE(conv_transpose2d_kernel_as_large_as_the_stride_stride_2);

// conv_transpose2d (kernel smaller than the stride): x (1, 2, 3, 4), w (2, 1, 2, 2); stride 3
constexpr bool conv_transpose2d_kernel_smaller_than_the_stride_stride_3() {
  int const x[]{-6, 3, -3, -3, -3, -1, 2, -3, 7, 8, -3, -8, -8, 6, -2, 4, 8, -2, -6, 6, -5, 9, -1, 2};
  int const w[]{-7, -4, -3, -5, 1, -1, -9, 9};
  int const expected[]{
      34, 32, 0, -15, -18, 0, 19, 14, 0, 25, 8, 90, -42, 0, -63, 39, 0, 27, -3, 0, -27, 51, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 29, 4, 0, 5, 6, 0, -20, -2, 0, 27, 6, -63, 87, 0, 21, -13, 0, 48, -64, 0, -45, 69, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, -54, -23, 0, -47, -41, 0, 20, 13, 0, 58, 30, 24, -80, 0, -105, 41, 0, 18, 6, 0, 6, 58};
  auto const actual = conv_transpose2d<stride<3>>(make_tensor<1, 2, 3, 4>(x), make_tensor<2, 1, 2, 2>(w));
  return actual == make_tensor<1, 1, 8, 11>(expected);
}
TESSERA_CASE(conv_transpose2d_kernel_smaller_than_the_stride_stride_3);

// conv_transpose2d (kernel narrower than one stride and wider than the other): x (1, 2, 3, 3), w (2, 1, 1, 4); stride
// (3, 2)
constexpr bool conv_transpose2d_kernel_narrower_than_one_stride_and_wider_than_the_other_stride_3_2() {
  int const x[]{-3, 2, 3, 7, -8, -1, 5, 4, 4, -5, -7, 9, -5, 3, 7, -2, 1, -8};
  int const w[]{6, 8, -6, 9, -1, 4, -8, -3};
  int const expected[]{
      -13, -44, 77, -24, 53, 99, -90, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 47, 36, -53, 26, 11, -61, -50,
      -30, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 32, 9, 87, 0, 33, 40, 60};
  auto const actual = conv_transpose2d<stride<3, 2>>(make_tensor<1, 2, 3, 3>(x), make_tensor<2, 1, 1, 4>(w));
  return actual == make_tensor<1, 1, 7, 8>(expected);
}
TESSERA_CASE(conv_transpose2d_kernel_narrower_than_one_stride_and_wider_than_the_other_stride_3_2);

// conv_transpose2d (kernel larger than the stride): x (1, 1, 3, 3), w (1, 1, 5, 5); stride 3, padding 2
constexpr bool conv_transpose2d_kernel_larger_than_the_stride_stride_3_padding_2() {
  int const x[]{3, -9, -3, 5, -5, -5, -1, 8, -3};
  int const w[]{-7, 5, 5, 4, 8, 5, 1, -6, -2, 4, 8, 3, 2, 5, 5, 3, -1, 9, -9, -6, -4, -1, 8, 7, -6};
  int const expected[]{
      6, -57, -12, -18, -69, -54, -6, 52, 1, 6, -106, 87, -8, -52, -6, 22, 6, -42, -66, 32, 6, 10, -15, 10, -10, -65,
      -40, -10, 40, -120, 7, -5, 83, 84, -60, 46, 97, -21, -88, -46, 64, -22, -2, 59, 19, 16, 16, 31, -6};
  auto const actual = conv_transpose2d<stride<3>, padding<2>>(make_tensor<1, 1, 3, 3>(x), make_tensor<1, 1, 5, 5>(w));
  return actual == make_tensor<1, 1, 7, 7>(expected);
}
TESSERA_CASE(conv_transpose2d_kernel_larger_than_the_stride_stride_3_padding_2);

// conv_transpose2d: x (1, 1, 3, 4), w (1, 2, 4, 4); stride 2, padding 1
constexpr bool conv_transpose2d_stride_2_padding_1() {
  int const x[]{-2, 3, 6, -4, -8, -7, -5, 2, 3, 5, 7, 8};
  int const w[]{
      -1, -9, 4, -3, 3, -4, 3, 2, -9, 1, 5, -9, -3, -6, 3, -3, -5, -2, -4, -8, -1, 5, 9, 8, 6, -9, -1, 4, -9, 5, 3, 9};
  int const expected[]{
      8, 3, -16, 27, -18, 6, 28, -12, 70, -62, 108, -62, 45, 44, -61, -12, 44, -60, 0, -45, -39, 21, -12, -6, -35, 30,
      11, 23, -20, -23, -46, 42, 36, 21, 52, 30, 33, 24, -15, 30, 3, -30, -22, -38, -38, -37, -55, 40, -10, -21, -1, 21,
      54, 58, 28, -36, 34, 87, 43, 86, 24, -20, 96, -4, -50, -98, -102, -103, -24, 7, 4, 6, 66, -71, -3, -78, -37, -51,
      -110, -34, -25, 61, -58, 62, -13, 22, 61, 78, -27, 27, -33, 37, -43, 41, -44, -8};
  auto const actual = conv_transpose2d<stride<2>, padding<1>>(make_tensor<1, 1, 3, 4>(x), make_tensor<1, 2, 4, 4>(w));
  return actual == make_tensor<1, 2, 6, 8>(expected);
}
TESSERA_CASE(conv_transpose2d_stride_2_padding_1);

// conv_transpose2d (bilinear size): x (1, 1, 3, 4), w (1, 1, 4, 4); stride 2, padding 2
constexpr bool conv_transpose2d_bilinear_size_stride_2_padding_2() {
  int const x[]{-5, -1, -6, 6, 2, -6, 2, -8, 7, 8, -7, 2};
  int const w[]{1, 8, 9, -1, 2, -1, 9, -5, 7, -4, 1, 7, 2, 5, 3, 2};
  int const expected[]{
      0, -81, -95, 39, 46, -132, -11, -19, -65, -4, -4, 16, 31, 95, 73, -114, -115, 69, 73, -69, 44, -35, -69, -3};
  auto const actual = conv_transpose2d<stride<2>, padding<2>>(make_tensor<1, 1, 3, 4>(x), make_tensor<1, 1, 4, 4>(w));
  return actual == make_tensor<1, 1, 4, 6>(expected);
}
TESSERA_CASE(conv_transpose2d_bilinear_size_stride_2_padding_2);

// conv_transpose2d: x (1, 2, 3, 3), w (2, 2, 3, 3), b (2); padding 1
constexpr bool conv_transpose2d_padding_1_bias() {
  int const x[]{4, 7, 1, -2, 4, -7, -1, 7, -3, -3, -2, -2, -9, -7, -3, 1, 8, -1};
  int const w[]{
      2, -7, -8, -5, -3, -9, -1, 6, 3, -8, 3, 6, -1, -4, -5, -4, -5, -8, -4, -1, 3, 4, -8, -7, 8, 1, 9, -2, -5, 1, -9,
      -6, 6, 3, 9, -7};
  int const b[]{-3, 9};
  int const expected[]{25, -70, -40, 13, 105, 52, -92, -162, -201, 43, 60, -19, -31, -47, -26, -180, -29, 65};
  auto const actual = conv_transpose2d<padding<1>>(
      make_tensor<1, 2, 3, 3>(x), make_tensor<2, 2, 3, 3>(w), make_tensor<2>(b));
  return actual == make_tensor<1, 2, 3, 3>(expected);
}
TESSERA_CASE(conv_transpose2d_padding_1_bias);

// conv_transpose2d: x (1, 2, 3, 4), w (2, 1, 3, 3); padding (2, 0)
constexpr bool conv_transpose2d_padding_2_0() {
  int const x[]{3, 6, -7, 1, -1, -1, 4, 1, 6, 8, 9, -3, 6, -4, -6, -3, 3, 7, 1, 9, -1, 8, 7, -7};
  int const w[]{-3, -9, 1, -4, -7, 1, 5, -9, 7, -1, 2, 5, -9, -5, 8, -1, 2, 4};
  int const expected[]{-31, -136, -165, 19, -71, 30};
  auto const actual = conv_transpose2d<padding<2, 0>>(make_tensor<1, 2, 3, 4>(x), make_tensor<2, 1, 3, 3>(w));
  return actual == make_tensor<1, 1, 1, 6>(expected);
}
TESSERA_CASE(conv_transpose2d_padding_2_0);

// conv_transpose2d: x (1, 2, 3, 4), w (2, 2, 3, 3); stride (2, 1)
constexpr bool conv_transpose2d_stride_2_1() {
  int const x[]{-8, 2, 1, 2, -5, -6, -7, -1, 7, -7, -9, 7, -6, -3, -2, -3, -8, 6, -4, 5, -4, -6, 6, -3};
  int const w[]{
      -4, -5, 4, 1, 6, -8, -1, -2, -8, -6, 9, -1, -1, 3, 5, 6, 9, -4, -7, -8, -4, -5, -3, 3, -5, -7, 1, -3, -1, 5, -4,
      -6, -4, -8, -9, 4};
  int const expected[]{
      74, 101, 16, 44, 26, 20, 22, -13, 78, 4, 7, -25, 114, 142, 134, -6, -40, -43, 35, -42, -25, 10, 23, 23, 45, 109,
      150, 58, -52, 53, 27, 77, -131, -12, 141, -65, 13, 51, -25, 34, 85, -59, 66, -69, -1, -9, 10, -17, 32, 22, 15, 47,
      37, 22, 54, -1, 34, 11, 6, 6, 37, 15, -24, -70, -52, -25, 4, 70, -178, -168, 63, 2, 9, 76, 51, -69, -30, 47, 74,
      105, -155, -65, 150, -40};
  auto const actual = conv_transpose2d<stride<2, 1>>(make_tensor<1, 2, 3, 4>(x), make_tensor<2, 2, 3, 3>(w));
  return actual == make_tensor<1, 2, 7, 6>(expected);
}
TESSERA_CASE(conv_transpose2d_stride_2_1);

// conv_transpose2d: x (1, 2, 3, 3), w (2, 2, 3, 2), b (2); stride (1, 3), padding (1, 0)
constexpr bool conv_transpose2d_stride_1_3_padding_1_0_bias() {
  int const x[]{-4, 3, 6, 3, 2, -1, -5, -5, 7, 1, -1, 4, -8, -9, 7, 5, 8, -8};
  int const w[]{7, -4, 7, -2, -6, 3, 3, 3, 1, 1, -7, -9, 2, 9, 7, 2, -6, -2, 7, -8, -7, -9, -3, 8};
  int const b[]{5, -5};
  int const expected[]{
      -11, -69, 5, 15, -92, 5, 82, 68, -37, 34, 5, -75, 86, 5, 20, -69, 35, 50, 5, 68, 55, 5, -38, -42, -63, 55, -5,
      -52, 85, -5, 19, -94, 99, 59, -5, 83, -36, -5, -144, -6, -42, -146, -5, -53, -172, -5, 44, 139};
  auto const actual = conv_transpose2d<stride<1, 3>, padding<1, 0>>(
      make_tensor<1, 2, 3, 3>(x), make_tensor<2, 2, 3, 2>(w), make_tensor<2>(b));
  return actual == make_tensor<1, 2, 3, 8>(expected);
}
TESSERA_CASE(conv_transpose2d_stride_1_3_padding_1_0_bias);

// conv_transpose2d: x (1, 2, 3, 3), w (2, 2, 3, 3); dilation 2
constexpr bool conv_transpose2d_dilation_2() {
  int const x[]{1, 7, -6, -9, -6, 2, -7, 6, 2, 8, 7, -1, -5, 1, -9, -5, 2, 4};
  int const w[]{
      5, 6, 9, -6, 1, 1, -6, -9, -6, 6, 5, -7, -2, -1, -1, -5, -4, 9, 1, -3, 5, 4, 7, -9, -2, 8, 7, 4, -3, 1, 7, 7, 7,
      7, -9, -9};
  int const expected[]{
      13, 42, -49, 21, 16, 98, -59, -50, -29, -38, -39, -67, -49, -27, -14, 18, 76, 86, -172, 8, 41, 34, 40, -92, 1,
      -25, -15, 83, 0, -84, 55, 13, 164, -5, -5, 64, 34, 47, 62, -71, 43, -75, 52, -40, 3, -38, 21, -22, 16, 38, 70,
      -59, 14, -26, -42, 41, -74, -32, -54, -33, 95, 43, -23, -8, 79, 68, 66, 96, 2, -11, -17, 19, -93, 13, -91, 13,
      -65, 30, 16, -57, -83, -32, 8, -19, 10, 37, 8, 15, 37, -63, 99, 0, -16, 91, -42, -62, 36, -18};
  auto const actual = conv_transpose2d<dilation<2>>(make_tensor<1, 2, 3, 3>(x), make_tensor<2, 2, 3, 3>(w));
  return actual == make_tensor<1, 2, 7, 7>(expected);
}
TESSERA_CASE(conv_transpose2d_dilation_2);

// conv_transpose2d: x (1, 2, 3, 3), w (2, 2, 2, 3); dilation (3, 2), padding (2, 1), stride (2, 1)
constexpr bool conv_transpose2d_dilation_3_2_padding_2_1_stride_2_1() {
  int const x[]{1, -6, -7, 5, -3, -7, 4, -7, 9, 8, 2, 9, 8, 4, 3, 5, -5, -9};
  int const w[]{3, 1, -1, 5, 7, -1, -8, -7, 7, 3, -4, 9, 3, -4, -6, -9, -9, 2, -5, 9, 9, 9, -3, 5};
  int const expected[]{
      3, -39, -19, -72, -21, -48, -181, -60, -115, 10, -36, -16, 13, 11, 37, -51, -99, -57, -65, 11, 4, 78, 57, 183, 15,
      0, 32, 18, 50, -44, 81, -10, 4, -71, -94, 27, -38, 0, 104, -7};
  auto const actual = conv_transpose2d<dilation<3, 2>, padding<2, 1>, stride<2, 1>>(
      make_tensor<1, 2, 3, 3>(x), make_tensor<2, 2, 2, 3>(w));
  return actual == make_tensor<1, 2, 4, 5>(expected);
}
TESSERA_CASE(conv_transpose2d_dilation_3_2_padding_2_1_stride_2_1);

// conv_transpose2d: x (1, 1, 3, 3), w (1, 2, 3, 3); dilation 3, stride 3, padding (1, 2)
constexpr bool conv_transpose2d_dilation_3_stride_3_padding_1_2() {
  int const x[]{-1, -9, 5, -4, -3, -8, 7, 1, -3};
  int const w[]{3, 7, -9, 2, -1, -5, 8, -2, 2, -7, -9, -2, 3, 2, -6, -9, -9, 9};
  int const expected[]{
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -54, 0, 0, 15, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, -20, 0, 0, -2, 0, 0, -35, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      -21, 0, 0, -108, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 94, 0, 0, 142, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3,
      0, 0, 19, 0, 0, -99, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 80, 0, 0, 14, 0, 0, 33, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
  auto const actual = conv_transpose2d<dilation<3>, stride<3>, padding<1, 2>>(
      make_tensor<1, 1, 3, 3>(x), make_tensor<1, 2, 3, 3>(w));
  return actual == make_tensor<1, 2, 11, 9>(expected);
}
TESSERA_CASE(conv_transpose2d_dilation_3_stride_3_padding_1_2);

// conv_transpose2d: x (1, 2, 3, 3), w (2, 2, 3, 3); stride 2, padding 1, output padding 1
constexpr bool conv_transpose2d_stride_2_padding_1_output_padding_1() {
  int const x[]{9, 4, 3, 8, 8, -1, 4, -8, 4, 2, -3, -6, 2, 4, -1, -8, -2, -5};
  int const w[]{
      -7, -5, -7, 5, -8, 3, -5, 4, 8, -9, 5, -9, -9, 3, 5, -8, 4, -9, -6, 4, -1, -1, 8, -1, -1, 3, -8, -5, -5, 1, 2, 7,
      -4, 6, 5, -6};
  int const expected[]{
      -56, 48, -56, 36, -72, 15, 10, -99, -17, 0, -5, 80, -48, 58, -32, 16, 0, -2, -14, 52, 76, 98, -47, -23, -96, -18,
      48, 3, -72, 17, -8, 138, -38, -63, 1, 72, 41, -5, -9, -7, -33, 39, 76, -305, 21, -132, -18, 17, 38, -32, 52, 31,
      -10, -1, 102, -86, 22, -35, 36, -26, -44, 120, -38, -78, -23, 40, -24, 64, -42, 22, -9, -6};
  auto const actual = conv_transpose2d<stride<2>, padding<1>, output_padding<1>>(
      make_tensor<1, 2, 3, 3>(x), make_tensor<2, 2, 3, 3>(w));
  return actual == make_tensor<1, 2, 6, 6>(expected);
}
TESSERA_CASE(conv_transpose2d_stride_2_padding_1_output_padding_1);

// conv_transpose2d: x (1, 2, 3, 3), w (2, 1, 3, 3), b (1); stride 2, padding 1, output padding (0, 1)
constexpr bool conv_transpose2d_stride_2_padding_1_output_padding_0_1_bias() {
  int const x[]{2, -8, -3, 2, -1, -6, -3, -5, -9, 1, 9, 7, 3, -2, -4, -2, 2, 1};
  int const w[]{3, 2, 3, 8, -6, -5, -5, 3, 3, 3, -2, 6, 2, 9, -5, -5, -7, 6};
  int const b[]{-2};
  int const expected[]{
      -5, -63, 127, -17, 79, -22, -5, 20, -87, -37, -64, -11, 13, -39, -14, -43, -2, 48, -19, 7, -5, 6, -12, -65, -2,
      -13, 46, -57, 61, 38};
  auto const actual = conv_transpose2d<stride<2>, padding<1>, output_padding<0, 1>>(
      make_tensor<1, 2, 3, 3>(x), make_tensor<2, 1, 3, 3>(w), make_tensor<1>(b));
  return actual == make_tensor<1, 1, 5, 6>(expected);
}
TESSERA_CASE(conv_transpose2d_stride_2_padding_1_output_padding_0_1_bias);

// conv_transpose2d: x (1, 2, 2, 3), w (2, 2, 2, 3), b (2); stride 3, output padding 2
constexpr bool conv_transpose2d_stride_3_output_padding_2_bias() {
  int const x[]{-3, 5, 8, 1, -4, 8, 8, -4, -9, 2, -4, 9};
  int const w[]{3, -3, 7, -4, -6, 7, 6, 6, -4, 7, 5, -6, 7, 5, -6, -3, 4, 1, -9, 4, -1, 6, -8, 9};
  int const b[]{8, -1};
  int const expected[]{
      55, 57, -61, -5, -27, 67, -31, -61, 118, 8, 8, -4, 58, -5, 0, -38, 39, 3, -76, 55, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
      8, 8, 8, 25, 15, 3, -32, 0, 4, 95, 29, 10, 8, 8, -2, 10, 17, 36, 16, -24, -51, -4, 73, 8, 8, 8, 8, 8, 8, 8, 8, 8,
      8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, -91, 13, 3, 65, 13, -17, 128, 11, -24, -1, -1, 26, -80, 89, 10, 56,
      -67, 1, 111, -130, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -13, 13, -7, 11, -41, 19, -34, 83, -42, -1,
      -1, 18, -12, 11, -53, 11, -13, 109, -33, 32, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
      -1, -1, -1, -1, -1, -1, -1};
  auto const actual = conv_transpose2d<stride<3>, output_padding<2>>(
      make_tensor<1, 2, 2, 3>(x), make_tensor<2, 2, 2, 3>(w), make_tensor<2>(b));
  return actual == make_tensor<1, 2, 7, 11>(expected);
}
TESSERA_CASE(conv_transpose2d_stride_3_output_padding_2_bias);

// conv_transpose2d (large kernel): x (1, 1, 2, 2), w (1, 1, 9, 9); stride 3, padding (2, 1), output padding 2
constexpr bool conv_transpose2d_large_kernel_stride_3_padding_2_1_output_padding_2() {
  int const x[]{-9, -6, 1, 5};
  int const w[]{
      7, 1, -1, -9, 4, -4, 7, -2, 9, -1, 9, -3, 7, -9, 6, -3, -1, 9, -8, -8, 1, -5, 4, -6, 9, -6, 7, -9, -5, 4, -2, -8,
      -8, -6, 9, -3, -3, 9, -1, 5, 7, 4, 4, 5, -3, -8, 5, 1, 7, -8, 4, 1, -3, -9, 3, 6, 2, -7, 8, -6, 8, -4, 6, -4, 8,
      3, 7, 2, 9, -4, 8, -7, -1, -6, -4, 5, -5, 1, -8, -2, -3};
  int const expected[]{
      72, -9, 93, 12, 48, -51, 30, -27, -54, 36, -42, 0, 46, -37, 98, 111, 39, 28, -15, 64, 71, -64, 63, 0, -72, 6, -25,
      -81, -39, -34, -133, 42, -39, -35, 63, 0, -53, -8, -60, 6, -43, -67, 89, 34, 39, -12, 89, 0, -59, -14, -2, -141,
      54, -46, -43, -61, -78, 69, -51, 0, -63, -28, -49, -14, -100, 23, -44, 26, 44, -23, 27, 0, 59, 37, -72, 98, 24,
      78, 5, 32, 53, -3, -27, 0, 6, 2, 8, 38, 4, -27, 36, -24, 40, -20, 30, 0, 8, 3, -13, 42, 24, 31, 18, 38, -20, 40,
      -35, 0, -6, -4, 0, -35, -19, 17, -27, 2, -40, -10, -15, 0};
  auto const actual = conv_transpose2d<stride<3>, padding<2, 1>, output_padding<2>>(
      make_tensor<1, 1, 2, 2>(x), make_tensor<1, 1, 9, 9>(w));
  return actual == make_tensor<1, 1, 10, 12>(expected);
}
TESSERA_CASE(conv_transpose2d_large_kernel_stride_3_padding_2_1_output_padding_2);

// conv_transpose2d (large output padding): x (1, 1, 3, 3), w (1, 2, 2, 2); dilation 2, output padding 1
constexpr bool conv_transpose2d_large_output_padding_dilation_2_output_padding_1() {
  int const x[]{-1, 7, 4, -1, -7, 9, -5, 7, 4};
  int const w[]{5, -5, -7, -9, 3, 7, -1, 4};
  int const expected[]{
      -5, 35, 25, -35, -20, 0, -5, -35, 50, 35, -45, 0, -18, -14, 26, -98, -56, 0, 7, 49, -54, 63, -81, 0, 35, -49, 17,
      -63, -36, 0, 0, 0, 0, 0, 0, 0, -3, 21, 5, 49, 28, 0, -3, -21, 20, -49, 63, 0, -14, 14, -31, 77, 44, 0, 1, 7, -13,
      -28, 36, 0, 5, -7, -24, 28, 16, 0, 0, 0, 0, 0, 0, 0};
  auto const actual = conv_transpose2d<dilation<2>, output_padding<1>>(
      make_tensor<1, 1, 3, 3>(x), make_tensor<1, 2, 2, 2>(w));
  return actual == make_tensor<1, 2, 6, 6>(expected);
}
TESSERA_CASE(conv_transpose2d_large_output_padding_dilation_2_output_padding_1);

// conv_transpose2d (large output padding): x (1, 2, 2, 3), w (2, 1, 2, 2), b (1); stride 2, dilation 3, output padding
// 2
constexpr bool conv_transpose2d_large_output_padding_stride_2_dilation_3_output_padding_2_bias() {
  int const x[]{-3, -6, -9, 5, -5, -1, -7, 3, 5, -5, -4, 4};
  int const w[]{2, -1, 9, 2, -1, 8, -7, 6};
  int const b[]{-7};
  int const expected[]{
      -6, -7, -22, -60, -30, 23, -7, 42, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, 8, -7, -13, -52, -13, -34, -7,
      26, -7, -7, 15, -7, -82, -55, -123, -1, -7, 5, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, 73, -7, -24, -27,
      -44, -41, -7, 15, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7};
  auto const actual = conv_transpose2d<stride<2>, dilation<3>, output_padding<2>>(
      make_tensor<1, 2, 2, 3>(x), make_tensor<2, 1, 2, 2>(w), make_tensor<1>(b));
  return actual == make_tensor<1, 1, 8, 10>(expected);
}
TESSERA_CASE(conv_transpose2d_large_output_padding_stride_2_dilation_3_output_padding_2_bias);

// conv_transpose2d (large output padding): x (1, 1, 3, 3), w (1, 1, 3, 2); output padding (2, 0), dilation (3, 1),
// padding (2, 0)
constexpr bool conv_transpose2d_large_output_padding_output_padding_2_0_dilation_3_1_padding_2_0() {
  int const x[]{1, 5, -5, 9, -5, 2, 4, -2, 5};
  int const w[]{4, 9, -8, -2, -6, 2};
  int const expected[]{
      16, 28, 2, 45, -8, -42, 30, 10, -72, 22, -6, -4, -32, 8, -36, -10, -6, -28, 40, -10, -54, 48, -22, 4, -24, 20,
      -34, 10};
  auto const actual = conv_transpose2d<output_padding<2, 0>, dilation<3, 1>, padding<2, 0>>(
      make_tensor<1, 1, 3, 3>(x), make_tensor<1, 1, 3, 2>(w));
  return actual == make_tensor<1, 1, 7, 4>(expected);
}
TESSERA_CASE(conv_transpose2d_large_output_padding_output_padding_2_0_dilation_3_1_padding_2_0);

// conv_transpose2d: x (1, 4, 3, 3), w (4, 2, 2, 2); groups 2
constexpr bool conv_transpose2d_groups_2() {
  int const x[]{
      -9, -5, -4, -2, -4, -5, 6, -9, -5, -8, -5, 9, 1, -5, -1, -1, 5, -7, -2, 9, -7, -6, -9, 7, -6, 9, -2, 4, -8, 5, -8,
      6, -6, -3, -4, -9};
  int const w[]{
      -4, 1, -7, 4, 9, -4, 4, -7, -9, 2, -3, -7, -6, -7, -5, -3, -5, 8, -1, -7, 3, -7, -5, -1, 9, 8, 7, -7, -7, 1, 3,
      -4};
  int const expected[]{
      108, 40, -80, 14, 86, 131, 31, -86, -4, 23, 141, -32, -39, 79, -15, 29, -33, 77, -35, -47, -20, 87, 1, 28, 47,
      -108, 26, 107, 29, -100, 63, 56, 46, -101, 88, -16, -12, -92, -78, 22, -47, -4, -59, -95, -15, 26, -96, 77, -34,
      101, -127, 54, 60, -118, 205, -68, 9, 195, -78, 22, 21, -39, -10, 38};
  auto const actual = conv_transpose2d<groups<2>>(make_tensor<1, 4, 3, 3>(x), make_tensor<4, 2, 2, 2>(w));
  return actual == make_tensor<1, 4, 4, 4>(expected);
}
TESSERA_CASE(conv_transpose2d_groups_2);

// conv_transpose2d: x (1, 4, 2, 3), w (4, 3, 3, 3), b (6); stride 2, padding (1, 0), groups 2
constexpr bool conv_transpose2d_stride_2_padding_1_0_groups_2_bias() {
  int const x[]{-1, -7, 6, 2, -4, -9, -9, -3, -8, 7, -8, 3, -5, 8, 9, -2, 3, 4, 3, 4, -9, 8, -1, -8};
  int const w[]{
      6, -4, 6, -7, 1, 2, 9, 5, -9, -6, -5, -5, -6, -3, 5, 7, 8, -2, -7, 1, -1, -3, -3, 9, 4, -7, -5, -6, -6, 7, 8, 9,
      5, -2, -7, -6, -5, 4, -4, 9, 5, 2, -4, 9, -5, -3, -8, -2, 3, -8, -6, 5, -4, -7, 9, -7, -6, 4, -9, -2, -1, -7, 8,
      -5, -3, -4, -7, -2, 3, -6, -9, 6, -7, -2, -4, -1, 3, -5, -1, 1, 9, -1, 5, -4, -1, 4, 6, 4, 2, 9, 2, 5, -6, 1, 5,
      -9, -4, -7, 9, 9, 4, 9, -1, -4, 7, 6, -4, -6};
  int const b[]{9, -7, 6, -9, -7, -1};
  int const expected[]{
      -56, -73, -13, -25, -126, -57, -19, -12, 17, 100, 59, 8, 113, -30, 51, 74, 12, -67, 48, 27, 6, -82, -49, -15, -1,
      -156, -65, 7, -25, -78, 29, -102, 187, 26, 54, 44, 22, -31, -35, 38, 35, -46, -18, 81, 63, 51, -81, 52, 108, -78,
      -5, 67, 127, 120, -37, 35, 21, -56, -30, 82, 54, 9, -93, -32, 48, 47, -65, 44, -126, -81, -18, 86, -6, -83, 76,
      -158, -10, -25, 41, 56, -40, 3, -77, -65, 31, 18, -101, -3, -91, -70, 101, 37, 63, -131, -121, 17, -77, -2, 15,
      37, -107, -18, -25, -55, 77, 1, -28, 33, 7, -13, 62, -109, 108, 18, 2, -19, -137, 4, 46, -7, -39, 63, 12, -19, 43,
      -77};
  auto const actual = conv_transpose2d<stride<2>, padding<1, 0>, groups<2>>(
      make_tensor<1, 4, 2, 3>(x), make_tensor<4, 3, 3, 3>(w), make_tensor<6>(b));
  return actual == make_tensor<1, 6, 3, 7>(expected);
}
TESSERA_CASE(conv_transpose2d_stride_2_padding_1_0_groups_2_bias);

// conv_transpose2d: x (2, 4, 2, 3), w (4, 1, 2, 3); groups 2, dilation (2, 1), stride (1, 2), output padding (1, 1)
constexpr bool conv_transpose2d_groups_2_dilation_2_1_stride_1_2_output_padding_1_1() {
  int const x[]{
      -8, -7, -4, 4, 6, 8, 4, 6, -3, -6, -4, 7, 7, -7, -8, 5, 4, -4, 9, 2, -2, 8, 9, 7, -4, -9, -4, -6, -8, -2, 1, -4,
      -1, -6, -5, 7, 2, 8, -7, 7, -6, 5, 6, 6, 3, -6, -6, -4};
  int const w[]{3, -9, -4, -5, 6, 8, -1, -3, 3, 7, -1, 5, 1, -5, 5, -6, -3, 5, -2, 1, -7, 1, -7, 6};
  int const expected[]{
      -28, 60, 17, 45, 37, 45, 7, 0, 18, -18, -12, -42, -19, -93, -11, 0, 68, -52, 33, -48, -27, -21, -47, 0, -62, 30,
      -56, 40, 37, 41, 99, 0, 0, 0, 0, 0, 0, 0, 0, 0, -11, -26, -39, 37, -53, 38, -26, 0, -11, -17, -45, -11, -61, 27,
      -69, 0, -33, -84, 133, 7, 23, 38, -52, 0, -22, -71, 58, -75, 105, -37, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, -13, 33, -4,
      93, 13, 39, 13, 0, -12, 72, -13, 87, 4, -3, 29, 0, 27, -25, -10, -50, -79, -23, -37, 0, -12, -30, -73, -43, -30,
      -19, 19, 0, 0, 0, 0, 0, 0, 0, 0, 0, -10, -4, -36, -34, -15, 38, -56, 0, 19, -41, 83, 24, 25, -29, 53, 0, -6, -48,
      4, -66, 121, 0, -17, 0, -48, 21, 29, 60, -100, 13, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0};
  auto const actual = conv_transpose2d<groups<2>, dilation<2, 1>, stride<1, 2>, output_padding<1, 1>>(
      make_tensor<2, 4, 2, 3>(x), make_tensor<4, 1, 2, 3>(w));
  return actual == make_tensor<2, 2, 5, 8>(expected);
}
TESSERA_CASE(conv_transpose2d_groups_2_dilation_2_1_stride_1_2_output_padding_1_1);

// conv_transpose2d (no batch): x (4, 3, 3), w (4, 1, 3, 3); groups 2, padding 1
constexpr bool conv_transpose2d_no_batch_groups_2_padding_1() {
  int const x[]{
      9, -1, 7, -8, -5, 1, -2, 9, -8, 3, -6, 7, -9, -1, 1, -7, -5, 7, 6, -3, -6, -3, 9, -9, 5, -2, 5, 7, 9, 4, -4, 7,
      -9, 8, 8, 1};
  int const w[]{
      9, -7, -1, 3, -8, 7, 1, -2, 2, -2, 9, -5, -8, -5, 2, -6, 3, -7, 1, 1, -2, -6, -8, 7, 6, 6, -4, -9, 6, -7, 5, -5,
      -4, 6, 4, 4};
  int const expected[]{-110, 158, -98, 170, -245, 132, 108, -106, 80, -101, 206, -159, 104, -117, 139, 34, -76, -189};
  auto const actual = conv_transpose2d<groups<2>, padding<1>>(make_tensor<4, 3, 3>(x), make_tensor<4, 1, 3, 3>(w));
  return actual == make_tensor<2, 3, 3>(expected);
}
TESSERA_CASE(conv_transpose2d_no_batch_groups_2_padding_1);

// conv_transpose2d (depthwise): x (1, 3, 3, 3), w (3, 1, 3, 3); groups 3, padding 1
constexpr bool conv_transpose2d_depthwise_groups_3_padding_1() {
  int const x[]{-1, 1, 6, 4, 3, -9, -9, 4, 8, 1, 1, 8, -1, 6, 1, -5, -3, -3, 3, -7, -7, -4, -8, -8, -6, -1, -8};
  int const w[]{-9, -5, 7, -5, 2, -2, -8, 9, -5, 8, -6, -4, 4, 8, 1, 6, -2, 4, -7, -9, -2, 2, 7, -4, 1, -5, -6};
  int const expected[]{
      -54, 68, 76, -15, -146, 13, -26, 65, -88, 66, 17, 35, 26, 115, 32, -14, -51, -5, 99, 61, 67, -5, 31, 127, -32, 57,
      36};
  auto const actual = conv_transpose2d<groups<3>, padding<1>>(make_tensor<1, 3, 3, 3>(x), make_tensor<3, 1, 3, 3>(w));
  return actual == make_tensor<1, 3, 3, 3>(expected);
}
TESSERA_CASE(conv_transpose2d_depthwise_groups_3_padding_1);

// conv_transpose2d (depthwise): x (1, 3, 3, 3), w (3, 1, 4, 4), b (3); groups 3, stride 2, padding 1
constexpr bool conv_transpose2d_depthwise_groups_3_stride_2_padding_1_bias() {
  int const x[]{7, -9, 3, -1, -4, -8, 4, -9, -9, -3, 8, 2, 2, -9, -5, -8, -1, 4, -5, 6, 3, -4, -3, 3, -9, -6, -8};
  int const w[]{
      -1, 1, 9, 1, 3, 8, 1, -8, 6, -7, -5, 2, 6, -5, -2, -1, -6, 5, 2, -8, -6, -8, -2, 1, -6, 6, -8, 8, 2, 5, -9, 1, 4,
      -1, 1, 1, -2, -5, -6, 6, 5, -4, 9, -5, -5, 7, 5, 5};
  int const b[]{9, -1, -4};
  int const expected[]{
      65, -11, -119, 9, 105, 12, -41, -85, 81, 44, -42, -78, -34, -72, 23, 17, -29, -5, 20, 35, 30, -91, 39, -32, 46,
      -36, -74, -67, 53, 16, -19, -65, 80, 0, 54, 54, 23, -43, -68, -29, -9, -5, -9, 33, -38, -65, 122, -27, -32, 92,
      110, -21, 48, -9, -29, 27, 20, 75, -75, 47, 73, -15, -44, 48, -68, 36, -49, 69, -71, -17, 15, -33, 21, 14, -64,
      -46, 17, -22, 20, -35, -4, 74, -52, 26, -19, -29, 4, 23, 14, -7, 21, -88, 25, -54, 1, 15, 13, 57, -69, 18, 6, 59,
      32, -115, 65, -98, 58, -76};
  auto const actual = conv_transpose2d<groups<3>, stride<2>, padding<1>>(
      make_tensor<1, 3, 3, 3>(x), make_tensor<3, 1, 4, 4>(w), make_tensor<3>(b));
  return actual == make_tensor<1, 3, 6, 6>(expected);
}
TESSERA_CASE(conv_transpose2d_depthwise_groups_3_stride_2_padding_1_bias);

// conv_transpose2d (depthwise two per channel): x (2, 2, 3, 2), w (2, 2, 2, 2); groups 2
constexpr bool conv_transpose2d_depthwise_two_per_channel_groups_2() {
  int const x[]{8, 9, -9, 6, 1, -2, -9, -3, 5, -9, -7, -2, 1, -8, -2, 4, -7, 1, -9, -2, -8, -5, -9, -7};
  int const w[]{-9, 6, -3, 7, 8, 5, 9, -3, 6, -2, 4, -7, -9, -8, -3, -4};
  int const expected[]{
      -72, -33, 54, 57, -79, 99, 18, -57, 30, -3, 13, -14, 64, 112, 45, 0, 60, 3, -73, 70, -28, 9, -21, 6, -54, 0, 6,
      -6, -13, 39, -22, -69, 67, -28, 41, 14, 81, 99, 24, -18, 86, 84, 48, 81, 52, 21, 34, 8, -9, 78, -48, 15, -17, -32,
      69, -77, 34, 21, -52, 7, 8, -59, -40, -7, -53, 44, -74, 15, -7, -63, 30, -3, -54, 6, 4, -84, 41, 24, -86, 12, 49,
      -36, 35, 49, 81, 90, 16, 99, 151, 48, 105, 182, 76, 27, 57, 28};
  auto const actual = conv_transpose2d<groups<2>>(make_tensor<2, 2, 3, 2>(x), make_tensor<2, 2, 2, 2>(w));
  return actual == make_tensor<2, 4, 4, 3>(expected);
}
TESSERA_CASE(conv_transpose2d_depthwise_two_per_channel_groups_2);

// conv_transpose2d (depthwise three per channel): x (1, 2, 2, 3), w (2, 3, 3, 2), b (6); groups 2, stride (2, 3)
constexpr bool conv_transpose2d_depthwise_three_per_channel_groups_2_stride_2_3_bias() {
  int const x[]{-5, 1, 9, -7, 7, -1, 8, -3, -8, -6, -8, -7};
  int const w[]{
      -6, -2, 7, 1, -8, 1, 2, 1, -1, 4, -3, 7, -1, 8, 2, 3, 5, -7, -9, -3, -9, -5, 4, -9, -4, -4, -9, 8, 4, 4, 4, 1, 3,
      -7, 3, -5};
  int const b[]{-3, 4, 7, 1, -6, -1};
  int const expected[]{
      27, 7, -3, -9, -5, -3, -57, -21, -38, -8, -3, 4, -2, -3, 60, 6, 79, 6, -3, -53, -16, -3, -69, 8, -52, -10, -3, 46,
      4, -3, -10, -4, 53, -10, -3, -59, 4, -3, 5, -4, -6, -1, 4, 6, 5, 4, 22, 13, 9, -16, 4, 3, 8, 4, -5, 40, 5, -38, 4,
      15, 18, 4, -25, 66, 11, -24, 4, -3, 32, 4, 5, 0, 25, -45, 4, -17, 53, 4, 7, -3, 12, -33, 7, 6, 15, 7, -2, 79, -3,
      -8, 7, 9, 10, 7, 25, 34, -11, -14, 7, 5, 56, 7, 53, -64, -7, -14, 7, 21, 28, 7, 5, 4, -28, 56, 7, 42, -42, 7, 2,
      14, -71, -23, 1, 28, 10, 1, 73, 25, -71, -39, 1, 28, 16, 1, 73, 41, 87, -53, 1, 61, 52, 1, 32, 94, 55, 31, 1, 73,
      41, 1, 64, 36, -23, 55, 1, -31, 73, 1, -27, 64, -38, -38, -6, 6, 6, -6, 26, 26, -78, 58, -6, 21, -30, -6, 66, -70,
      50, 50, -6, 14, 14, -6, -10, -10, 48, -54, -6, 66, -70, -6, 57, -62, -30, -30, -6, -38, -38, -6, -34, -34, 31, 7,
      -1, -13, -4, -1, -33, -9, 23, -57, -1, -10, 20, -1, -25, 55, -1, -47, -1, -42, 6, -1, -53, 32, -19, 41, -1, -25,
      55, -1, -22, 48, -19, 29, -1, -25, 39, -1, -22, 34};
  auto const actual = conv_transpose2d<groups<2>, stride<2, 3>>(
      make_tensor<1, 2, 2, 3>(x), make_tensor<2, 3, 3, 2>(w), make_tensor<6>(b));
  return actual == make_tensor<1, 6, 5, 8>(expected);
}
TESSERA_CASE(conv_transpose2d_depthwise_three_per_channel_groups_2_stride_2_3_bias);

// conv_transpose2d (asymmetric): x (1, 2, 3, 3), w (2, 2, 3, 3); padding before (1, 0), padding after (0, 2)
constexpr bool conv_transpose2d_asymmetric_padding_before_1_0_padding_after_0_2() {
  int const x[]{-5, 9, -4, 5, 6, -3, -6, 1, -8, -7, -9, 4, -7, -8, -3, -7, -9, -3};
  int const w[]{
      1, 5, 5, -8, -8, 9, 7, 6, 1, 2, 7, 4, -5, 5, 9, 5, 9, -9, 4, 9, 4, -4, 8, 6, 9, -8, -1, -9, -8, 5, 3, 5, 5, -8, 3,
      -5};
  int const expected[]{
      45, -116, -275, -144, -232, -91, 48, 76, -36, -105, -54, -4, 77, 43, 64, 36, 84, 119, 90, 21, -69, 26, 2, 55};
  auto const actual = conv_transpose2d<padding_before<1, 0>, padding_after<0, 2>>(
      make_tensor<1, 2, 3, 3>(x), make_tensor<2, 2, 3, 3>(w));
  return actual == make_tensor<1, 2, 4, 3>(expected);
}
TESSERA_CASE(conv_transpose2d_asymmetric_padding_before_1_0_padding_after_0_2);

// conv_transpose2d (asymmetric): x (1, 2, 3, 3), w (2, 1, 4, 4), b (1); stride 2, padding before 1, padding after 2
constexpr bool conv_transpose2d_asymmetric_stride_2_padding_before_1_padding_after_2_bias() {
  int const x[]{-1, 7, -5, -9, -7, -7, -4, 3, 6, 9, 2, 5, 1, 9, 9, -3, -1, 1};
  int const w[]{
      2, -2, -9, 7, -8, -3, -9, -3, -5, 7, -5, -9, 7, 3, -8, 3, 2, -5, 3, 8, 3, 6, -2, 9, -4, 5, -7, 1, -2, 1, 3, 3};
  int const b[]{-3};
  int const expected[]{
      54, -62, 72, -15, 39, 48, -16, -12, 47, -82, 36, 239, 155, 30, 191, -38, 65, 22, -48, 61, -35, 20, -69, -57, -39};
  auto const actual = conv_transpose2d<stride<2>, padding_before<1>, padding_after<2>>(
      make_tensor<1, 2, 3, 3>(x), make_tensor<2, 1, 4, 4>(w), make_tensor<1>(b));
  return actual == make_tensor<1, 1, 5, 5>(expected);
}
TESSERA_CASE(conv_transpose2d_asymmetric_stride_2_padding_before_1_padding_after_2_bias);

// conv_transpose2d: x (1, 4, 3, 2), w (4, 1, 3, 3); padding after (0, 1), padding before (2, 0), stride 2, groups 2
constexpr bool conv_transpose2d_padding_after_0_1_padding_before_2_0_stride_2_groups_2() {
  int const x[]{4, -1, 2, 9, -4, 2, 8, -8, -4, 6, 1, 8, -4, -7, -1, -8, 9, -4, 6, 8, -5, -9, -5, 4};
  int const w[]{
      -6, -1, -2, 4, -5, -3, 1, 1, 6, 2, 5, 5, 3, -9, -6, 1, -5, -9, -8, -2, 5, 1, 5, -6, -9, -1, 6, 9, -9, -7, -7, -1,
      1, 2, -4, -5};
  int const expected[]{
      -8, -58, -123, 60, -4, 26, 72, -99, 24, 31, 80, 17, -13, 11, 38, -82, -3, -9, -23, -38, 11, 27, 38, 72, 34, 0, 56,
      -31, -118, 48, 221, 16, 44, 50, -91, -24, -91, 11, 123, -12};
  auto const actual = conv_transpose2d<padding_after<0, 1>, padding_before<2, 0>, stride<2>, groups<2>>(
      make_tensor<1, 4, 3, 2>(x), make_tensor<4, 1, 3, 3>(w));
  return actual == make_tensor<1, 2, 5, 4>(expected);
}
TESSERA_CASE(conv_transpose2d_padding_after_0_1_padding_before_2_0_stride_2_groups_2);

// conv_transpose2d (asymmetric no channels): x (3, 4), w (3, 3); padding before (2, 0), padding after (1, 1), dilation
// (1, 2)
constexpr bool conv_transpose2d_asymmetric_no_channels_padding_before_2_0_padding_after_1_1_dilation_1_2() {
  int const x[]{-4, 7, -3, 6, -4, -1, 3, -3, 9, -3, -5, -3};
  int const w[]{9, 3, 3, -8, 2, -5, -5, -6, 1};
  int const expected[]{133, -54, -11, -86, 52, -48, -33, -52, 29, 67, 39, -77, 26, 28};
  auto const actual = conv_transpose2d<padding_before<2, 0>, padding_after<1, 1>, dilation<1, 2>>(
      make_tensor<3, 4>(x), make_tensor<3, 3>(w));
  return actual == make_tensor<2, 7>(expected);
}
TESSERA_CASE(conv_transpose2d_asymmetric_no_channels_padding_before_2_0_padding_after_1_1_dilation_1_2);

// conv_transpose2d: x (1, 2, 3, 3), w (2, 2, 3, 3); stride 2, padding 1, output padding 1
constexpr bool conv_transpose2d_stride_2_padding_1_output_padding_1_quarters() {
  float const x[]{
      0.75f, -1.25f, 2.0f, -2.0f, 2.25f, -0.25f, -0.25f, 2.0f, 0.5f, -2.25f, -0.25f, 1.0f, -0.25f, -2.25f, -0.5f, 1.25f,
      2.0f, -1.25f};
  float const w[]{
      -1.0f, 0.75f, 0.75f, -1.5f, -1.25f, 1.25f, -0.5f, 0.75f, -2.0f, -0.25f, -2.0f, 0.5f, 0.5f, 2.25f, 0.75f, 2.0f,
      1.25f, -1.25f, 2.25f, -2.0f, 2.25f, 0.5f, 2.25f, -0.75f, 2.0f, -0.75f, 0.75f, -1.75f, 1.0f, 0.5f, -1.25f, 0.25f,
      -1.0f, 2.0f, -1.5f, -1.25f};
  float const expected[]{
      -6.0f, 4.375f, 1.0f, -3.875f, -0.25f, 1.75f, 1.25f, -12.4375f, 5.4375f, -0.9375f, 1.5625f, -4.5625f, 1.9375f,
      -6.8125f, -7.875f, 4.625f, -0.8125f, 0.0625f, -4.0f, 3.3125f, 0.875f, -4.375f, 3.0625f, -2.3125f, 3.125f, -3.25f,
      2.0f, -0.375f, -3.4375f, 1.5625f, -1.125f, 4.4375f, 0.0f, -5.25f, 1.3125f, -1.9375f, 1.125f, 2.5f, -2.875f,
      -0.9375f, 4.75f, 0.5f, 8.0625f, 1.125f, -7.9375f, 8.8125f, 1.0f, -4.125f, -4.5625f, 2.6875f, 4.5f, 4.4375f,
      -0.6875f, 0.3125f, -0.375f, -0.6875f, 4.1875f, 2.5625f, -1.8125f, 0.5625f, -0.25f, -2.9375f, 5.0f, 1.3125f,
      0.8125f, 1.625f, -2.1875f, 6.75f, -0.5f, -6.5f, 2.5f, 0.9375f};
  auto const actual = conv_transpose2d<stride<2>, padding<1>, output_padding<1>>(
      make_tensor<1, 2, 3, 3>(x), make_tensor<2, 2, 3, 3>(w));
  return actual == make_tensor<1, 2, 6, 6>(expected);
}
TESSERA_CASE(conv_transpose2d_stride_2_padding_1_output_padding_1_quarters);

// conv_transpose2d (depthwise no batch): x (3, 3, 3), w (3, 1, 4, 4); stride 2, padding 1, groups 3
constexpr bool conv_transpose2d_depthwise_no_batch_stride_2_padding_1_groups_3_quarters() {
  float const x[]{
      -1.5f, -2.25f, -1.5f, -1.0f, 0.75f, -1.25f, -1.5f, -1.0f, 0.5f, 1.0f, 0.5f, 1.75f, -1.25f, 2.25f, -0.25f, -0.25f,
      -0.5f, -0.75f, 0.75f, 0.5f, -0.5f, -2.0f, 1.5f, 0.5f, -2.0f, 1.5f, 0.5f};
  float const w[]{
      -2.25f, -0.75f, -0.75f, 2.0f, 0.5f, -1.5f, -2.25f, 0.5f, 0.25f, -1.75f, 1.0f, 2.0f, -1.5f, -0.25f, 0.25f, -0.25f,
      -2.0f, -0.25f, 1.75f, -1.25f, -0.75f, 1.25f, 1.5f, 1.0f, -0.75f, 0.25f, -0.25f, -0.5f, -0.5f, -2.0f, -1.0f,
      -0.75f, 1.25f, -1.25f, -0.75f, -2.25f, 1.0f, -0.25f, -0.5f, 0.25f, -1.5f, -0.25f, -1.5f, 2.25f, 1.0f, 1.25f, 1.5f,
      -1.0f};
  float const expected[]{
      2.25f, 2.25f, 2.625f, 4.3125f, 1.125f, 3.375f, 3.375f, -3.0f, -1.625f, -0.375f, 0.5625f, -0.5625f, 1.875f, 5.625f,
      -0.6875f, -0.625f, 3.1875f, 2.4375f, 2.875f, 2.5625f, -5.5625f, 0.0625f, 1.3125f, -1.625f, 2.5f, 1.5f, 0.8125f,
      4.5625f, -1.125f, -1.4375f, 2.625f, -1.75f, -1.25f, -0.875f, -2.875f, 0.5f, 1.25f, 1.125f, 1.625f, -0.5625f,
      2.6875f, 2.625f, 0.5625f, -7.3125f, 0.625f, 3.0f, -2.5625f, -0.875f, -3.5625f, -4.8125f, -0.1875f, 2.1875f,
      -1.9375f, -2.125f, -0.25f, -0.8125f, 1.625f, 0.25f, -0.375f, -1.25f, 2.1875f, 0.125f, -4.4375f, -2.3125f, -2.625f,
      -0.875f, -0.0625f, 0.4375f, 0.0f, 0.6875f, 0.0625f, 0.1875f, -0.1875f, 0.125f, 0.0625f, -0.75f, 0.25f, 0.25f,
      2.3125f, 1.5f, 4.1875f, -0.5f, -2.75f, 0.375f, 1.4375f, 4.125f, -1.0f, 0.0f, -0.875f, -1.0f, 3.0f, 4.125f, -2.25f,
      -3.5f, -0.75f, -1.125f, -2.0f, 1.0f, 3.0f, 2.5f, -0.625f, 0.5f, 0.5f, 0.75f, -4.875f, -3.0f, 3.25f, -0.75f};
  auto const actual = conv_transpose2d<stride<2>, padding<1>, groups<3>>(
      make_tensor<3, 3, 3>(x), make_tensor<3, 1, 4, 4>(w));
  return actual == make_tensor<3, 6, 6>(expected);
}
TESSERA_CASE(conv_transpose2d_depthwise_no_batch_stride_2_padding_1_groups_3_quarters);

// conv_transpose2d (no channels): x (3, 4), w (3, 3); stride 2
constexpr bool conv_transpose2d_no_channels_stride_2_decimals() {
  float const x[]{
      -0.347f, -0.146f, 1.392f, -1.186f, 0.803f, -0.713f, 1.495f, 1.365f, -0.496f, -0.628f, -1.111f, -0.787f};
  float const w[]{-1.756f, 0.023f, -1.643f, -1.788f, -0.235f, 1.347f, -1.312f, -0.768f, -1.591f};
  float const expected[]{
      0.609332f, -0.0079810005f, 0.826497f, -0.003358f, -2.204474f, 0.032015998f, -0.20443991f, -0.027278f, 1.948598f,
      0.620436f, 0.081545f, -0.20636101f, 0.03431f, -2.6855578f, -0.32711998f, 3.9955919f, 0.27871f, -1.597542f,
      -0.95480394f, 0.284965f, 0.67632806f, 0.095729f, -3.047779f, -1.034671f, -5.511865f, 0.942243f, -0.3557691f,
      -1.435764f, -0.188705f, 2.356485f, 0.167555f, -3.633471f, -0.351325f, -0.426855f, -0.320775f, 1.838655f,
      -0.18255998f, -0.62811196f, 1.5755792f, 0.53314f, 2.1556628f, -1.173713f, -0.96208006f, -1.066421f, -0.878674f,
      0.886848f, 0.11656f, 0.45475203f, 0.14758f, 1.1405518f, 0.26108497f, -0.08936093f, 0.184945f, -1.060089f,
      0.650752f, 0.380928f, 1.613072f, 0.482304f, 2.45678f, 0.85324794f, 2.800145f, 0.604416f, 1.2521169f};
  auto const actual = conv_transpose2d<stride<2>>(make_tensor<3, 4>(x), make_tensor<3, 3>(w));
  return all_close(actual, make_tensor<7, 9>(expected), 0.0f, 5.2e-06f);
}
TESSERA_CASE(conv_transpose2d_no_channels_stride_2_decimals);

// conv_transpose2d: x (1, 3, 3, 3), w (3, 2, 4, 4), b (2); stride 2, padding 1
constexpr bool conv_transpose2d_stride_2_padding_1_bias_decimals() {
  float const x[]{
      -1.771f, 1.721f, 0.102f, 0.462f, -1.14f, -0.898f, -1.549f, -1.16f, 1.471f, -1.333f, 0.49f, 1.423f, -0.737f, 0.92f,
      -0.778f, -1.006f, 1.244f, -0.726f, 1.42f, -1.591f, 1.575f, -1.679f, 1.39f, -0.219f, 0.911f, -0.981f, 0.425f};
  float const w[]{
      -0.551f, 0.675f, -0.257f, -1.796f, -1.741f, -0.193f, -1.699f, -0.042f, -1.303f, -1.953f, -0.221f, 0.788f, -1.221f,
      0.905f, 0.144f, 1.494f, 1.178f, 0.343f, -0.435f, 1.562f, 1.22f, -1.135f, 0.274f, -1.468f, 0.723f, -0.059f,
      -1.754f, -0.082f, -1.525f, -0.773f, -0.683f, 0.484f, 1.149f, 0.438f, 1.244f, 1.613f, 0.976f, 1.646f, -1.859f,
      -0.481f, 0.924f, -0.643f, 0.343f, -1.519f, 1.645f, -0.856f, 1.572f, 0.758f, 0.443f, 1.486f, -0.972f, 0.768f,
      0.33f, 0.406f, 0.918f, 0.739f, 0.526f, 1.762f, -0.954f, -1.332f, -1.644f, 1.603f, -0.123f, -1.31f, -0.864f,
      0.515f, 1.241f, 0.001f, 0.966f, 0.146f, -0.511f, 1.138f, -1.262f, 0.425f, -0.869f, 1.25f, 0.012f, -0.467f, -0.77f,
      0.406f, 0.438f, -1.585f, -1.767f, -1.837f, -1.667f, -1.848f, -0.269f, 1.364f, 0.725f, 0.153f, -0.289f, -1.536f,
      1.118f, -1.927f, 1.542f, 1.284f};
  float const b[]{1.961f, 0.525f};
  float const expected[]{
      0.31600502f, 2.667429f, 4.534616f, 1.671828f, 2.394992f, -1.6624799f, 6.0047407f, -1.75561f, -1.657981f,
      5.278146f, 2.612359f, 0.04904691f, -0.71124905f, 2.8712313f, 1.1239649f, 6.548193f, 2.4442768f, 6.083807f,
      -0.19800812f, 6.839758f, 3.9883127f, 0.6645297f, 8.546435f, 1.329149f, 2.5701618f, 11.406256f, 2.656498f,
      -0.7127019f, -1.60778f, -0.589468f, 6.02023f, 5.06557f, 4.455915f, 0.37265402f, -4.294386f, 1.017566f, -0.630273f,
      3.347589f, 5.262394f, -0.15714222f, -6.2580743f, 1.4355869f, 0.22250228f, 7.996831f, 2.795977f, -4.8900657f,
      0.1726999f, 0.06719398f, -0.6999558f, -4.623288f, 1.3440248f, -4.727084f, 3.197852f, 1.8076102f, -4.527897f,
      0.36727518f, 4.0886497f, 2.6541417f, -4.3957f, 2.220407f, 1.888047f, -1.4712192f, 5.643346f, 7.672086f,
      -1.043796f, 0.518591f, -1.016798f, 3.04283f, 2.7029889f, 2.6461549f, -0.83104795f, -1.4853549f};
  auto const actual = conv_transpose2d<stride<2>, padding<1>>(
      make_tensor<1, 3, 3, 3>(x), make_tensor<3, 2, 4, 4>(w), make_tensor<2>(b));
  return all_close(actual, make_tensor<1, 2, 6, 6>(expected), 0.0f, 5.4e-05f);
}
TESSERA_CASE(conv_transpose2d_stride_2_padding_1_bias_decimals);

// conv_transpose2d: x (1, 4, 3, 3), w (4, 1, 3, 2); groups 2, dilation 2, padding (1, 0)
constexpr bool conv_transpose2d_groups_2_dilation_2_padding_1_0_decimals() {
  float const x[]{
      -0.884f, 1.874f, -0.147f, -0.933f, -1.622f, 0.474f, 0.496f, 1.336f, 0.376f, -1.978f, -0.433f, 0.681f, 1.912f,
      -1.469f, 0.068f, 0.38f, -1.406f, 0.063f, -1.607f, -0.205f, 0.376f, 1.048f, 0.977f, -1.131f, 0.48f, -1.386f,
      1.625f, 0.317f, 1.764f, -0.621f, -1.263f, 1.584f, 0.242f, 1.286f, 0.667f, 1.038f};
  float const w[]{
      -1.733f, 1.789f, -0.229f, -0.77f, -1.777f, 1.579f, 0.676f, -0.611f, 0.976f, 1.957f, -0.283f, -1.692f, -1.565f,
      -1.028f, 1.524f, 1.613f, 0.046f, -0.662f, 1.6f, 0.241f, 0.751f, -0.466f, -0.17f, -1.609f};
  float const expected[]{
      2.909401f, 1.8178821f, -3.612843f, -2.004199f, 0.806438f, -2.33078f, -4.117498f, -2.4458032f, 0.9588091f,
      2.080078f, 2.079769f, -1.062306f, 4.418016f, -1.625893f, -0.23190399f, 2.387938f, -4.885759f, 2.3565602f,
      -0.08858008f, -1.550594f, 1.116845f, 3.2980208f, -5.569853f, -0.07558995f, 0.63339f, -3.6609201f, 1.0053949f,
      0.77548814f, -0.622612f, 1.2209901f, -0.90460104f, 4.2486343f, -3.6989992f, 0.432866f, -0.524468f, 0.648639f,
      2.6785321f, 0.73707986f, 0.83775705f, -1.9370751f, 1.569494f, -1.9206572f, 4.107649f, -5.2490063f, 2.8876941f,
      0.262918f, -0.224338f, 1.245225f, -3.19543f, 0.35934404f};
  auto const actual = conv_transpose2d<groups<2>, dilation<2>, padding<1, 0>>(
      make_tensor<1, 4, 3, 3>(x), make_tensor<4, 1, 3, 2>(w));
  return all_close(actual, make_tensor<1, 2, 5, 5>(expected), 0.0f, 6.9e-06f);
}
TESSERA_CASE(conv_transpose2d_groups_2_dilation_2_padding_1_0_decimals);

}  // namespace
