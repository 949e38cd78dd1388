// Written by `tests/golden/generate.py` with PyTorch 1.13.0a0; not edited by hand.

#include "case.hpp"

#include <tessera/conv/unfold.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>

using namespace tessera;

namespace {

// unfold (single channel): x (1, 4, 5); window (3, 3)
constexpr bool unfold_single_channel_window_3_3() {
  int const x[]{7, -8, -2, 7, 8, -4, 2, -3, 6, 8, -2, 9, -1, -3, -3, 4, 1, 7, -2, 3};
  int const expected[]{
      7, -8, -2, -4, 2, -3, -8, -2, 7, 2, -3, 6, -2, 7, 8, -3, 6, 8, -4, 2, -3, -2, 9, -1, 2, -3, 6, 9, -1, -3, -3, 6,
      8, -1, -3, -3, -2, 9, -1, 4, 1, 7, 9, -1, -3, 1, 7, -2, -1, -3, -3, 7, -2, 3};
  return unfold<window<3, 3>>(make_tensor<1, 4, 5>(x)) == make_tensor<9, 6>(expected);
}
TESSERA_CASE(unfold_single_channel_window_3_3);

// unfold: x (2, 4, 5); window (2, 3)
constexpr bool unfold_window_2_3() {
  int const x[]{
      -6, -4, 9, -5, -6, 4, -2, 7, -1, 7, 1, -9, -9, -2, -2, 1, -2, 6, -2, -6, -1, -7, 3, 5, 5, 7, -1, -6, -5, 4, -2, 9,
      -8, 1, 8, 5, 5, -2, 2, -8};
  int const expected[]{
      -6, -4, 9, 4, -2, 7, 1, -9, -9, -4, 9, -5, -2, 7, -1, -9, -9, -2, 9, -5, -6, 7, -1, 7, -9, -2, -2, 4, -2, 7, 1,
      -9, -9, 1, -2, 6, -2, 7, -1, -9, -9, -2, -2, 6, -2, 7, -1, 7, -9, -2, -2, 6, -2, -6, -1, -7, 3, 7, -1, -6, -2, 9,
      -8, -7, 3, 5, -1, -6, -5, 9, -8, 1, 3, 5, 5, -6, -5, 4, -8, 1, 8, 7, -1, -6, -2, 9, -8, 5, 5, -2, -1, -6, -5, 9,
      -8, 1, 5, -2, 2, -6, -5, 4, -8, 1, 8, -2, 2, -8};
  return unfold<window<2, 3>>(make_tensor<2, 4, 5>(x)) == make_tensor<12, 9>(expected);
}
TESSERA_CASE(unfold_window_2_3);

// unfold (batch of two): x (2, 3, 4, 3); window (2, 2)
constexpr bool unfold_batch_of_two_window_2_2() {
  int const x[]{
      1, -2, 1, -9, -2, 9, -6, 8, -1, -6, -1, -6, -3, -9, -4, 9, 1, -3, 1, -2, 1, -9, 9, 9, 7, -5, 6, -9, 2, 1, 5, -1,
      5, -2, -8, -4, -7, 3, -3, -1, -8, -7, 7, 3, 6, 9, 2, 8, 1, 2, 4, -4, 6, -4, -5, 4, 9, 5, 7, -1, 9, -6, -8, -3, -6,
      2, 9, -5, -6, 9, -6, 3};
  int const expected[]{
      1, -2, -9, -2, -6, 8, -2, 1, -2, 9, 8, -1, -9, -2, -6, 8, -6, -1, -2, 9, 8, -1, -1, -6, -3, -9, 9, 1, 1, -2, -9,
      -4, 1, -3, -2, 1, 9, 1, 1, -2, -9, 9, 1, -3, -2, 1, 9, 9, 7, -5, -9, 2, 5, -1, -5, 6, 2, 1, -1, 5, -9, 2, 5, -1,
      -2, -8, 2, 1, -1, 5, -8, -4, -7, 3, -1, -8, 7, 3, 3, -3, -8, -7, 3, 6, -1, -8, 7, 3, 9, 2, -8, -7, 3, 6, 2, 8, 1,
      2, -4, 6, -5, 4, 2, 4, 6, -4, 4, 9, -4, 6, -5, 4, 5, 7, 6, -4, 4, 9, 7, -1, 9, -6, -3, -6, 9, -5, -6, -8, -6, 2,
      -5, -6, -3, -6, 9, -5, 9, -6, -6, 2, -5, -6, -6, 3};
  return unfold<window<2, 2>>(make_tensor<2, 3, 4, 3>(x)) == make_tensor<2, 12, 6>(expected);
}
TESSERA_CASE(unfold_batch_of_two_window_2_2);

// unfold (lesson size): x (2, 5, 3, 4); window (2, 3)
constexpr bool unfold_lesson_size_window_2_3() {
  int const x[]{
      -2, 9, 8, 3, 2, 8, -6, 3, 1, 6, -7, 7, -4, 7, 9, 1, 6, 6, 4, -7, 1, 8, -8, 7, -7, -8, 3, 8, -8, -5, -9, -2, -6, 5,
      7, 7, -6, -9, -5, -6, 3, 2, -5, -6, -1, 3, -5, 3, 2, 1, 1, -7, -4, 1, -2, 3, -9, 5, -2, 5, -9, 6, -5, -4, 7, 3,
      -3, 6, 7, 5, -6, -3, -2, -5, 2, 3, -6, -7, -8, 9, 9, -7, 7, 1, -2, 1, -8, -1, 2, -8, -1, 5, 2, -1, -1, 7, -6, -8,
      4, 2, 8, 1, -9, -5, -5, -2, -5, 5, -4, -6, 6, 8, 3, 5, 2, -5, -4, -7, -2, 7};
  int const expected[]{
      -2, 9, 2, 8, 9, 8, 8, -6, 8, 3, -6, 3, 2, 8, 1, 6, 8, -6, 6, -7, -6, 3, -7, 7, -4, 7, 6, 6, 7, 9, 6, 4, 9, 1, 4,
      -7, 6, 6, 1, 8, 6, 4, 8, -8, 4, -7, -8, 7, -7, -8, -8, -5, -8, 3, -5, -9, 3, 8, -9, -2, -8, -5, -6, 5, -5, -9, 5,
      7, -9, -2, 7, 7, -6, -9, 3, 2, -9, -5, 2, -5, -5, -6, -5, -6, 3, 2, -1, 3, 2, -5, 3, -5, -5, -6, -5, 3, 2, 1, -4,
      1, 1, 1, 1, -2, 1, -7, -2, 3, -4, 1, -9, 5, 1, -2, 5, -2, -2, 3, -2, 5, -9, 6, 7, 3, 6, -5, 3, -3, -5, -4, -3, 6,
      7, 3, 7, 5, 3, -3, 5, -6, -3, 6, -6, -3, -2, -5, -6, -7, -5, 2, -7, -8, 2, 3, -8, 9, -6, -7, 9, -7, -7, -8, -7, 7,
      -8, 9, 7, 1, -2, 1, 2, -8, 1, -8, -8, -1, -8, -1, -1, 5, 2, -8, 2, -1, -8, -1, -1, -1, -1, 5, -1, 7, -6, -8, 8, 1,
      -8, 4, 1, -9, 4, 2, -9, -5, 8, 1, -5, -2, 1, -9, -2, -5, -9, -5, -5, 5, -4, -6, 3, 5, -6, 6, 5, 2, 6, 8, 2, -5, 3,
      5, -4, -7, 5, 2, -7, -2, 2, -5, -2, 7};
  return unfold<window<2, 3>>(make_tensor<2, 5, 3, 4>(x)) == make_tensor<2, 30, 4>(expected);
}
TESSERA_CASE(unfold_lesson_size_window_2_3);

// unfold: x (3, 2, 3); window (1, 1)
constexpr bool unfold_window_1_1() {
  int const x[]{3, 8, 2, -3, -6, -3, 6, -9, 9, -9, -6, 1, 7, -2, 8, -3, 7, 5};
  int const expected[]{3, 8, 2, -3, -6, -3, 6, -9, 9, -9, -6, 1, 7, -2, 8, -3, 7, 5};
  return unfold<window<1, 1>>(make_tensor<3, 2, 3>(x)) == make_tensor<3, 6>(expected);
}
TESSERA_CASE(unfold_window_1_1);

// unfold (one by one): x (1, 2, 3, 4); window (1, 1), stride 2
constexpr bool unfold_one_by_one_window_1_1_stride_2() {
  int const x[]{-8, -7, -3, -9, 3, -7, -1, 4, -1, 5, -6, 4, -2, 9, 3, 8, 9, 4, 6, 4, 6, -9, 9, 5};
  int const expected[]{-8, -3, -1, -6, -2, 3, 6, 9};
  return unfold<window<1, 1>, stride<2>>(make_tensor<1, 2, 3, 4>(x)) == make_tensor<1, 2, 4>(expected);
}
TESSERA_CASE(unfold_one_by_one_window_1_1_stride_2);

// unfold (whole picture): x (2, 3, 4); window (3, 4)
constexpr bool unfold_whole_picture_window_3_4() {
  int const x[]{6, 6, 7, 9, 5, 7, 9, -5, 3, 8, 8, 8, -3, -8, -4, -6, 9, -9, 3, -5, -7, -6, 5, 3};
  int const expected[]{6, 6, 7, 9, 5, 7, 9, -5, 3, 8, 8, 8, -3, -8, -4, -6, 9, -9, 3, -5, -7, -6, 5, 3};
  return unfold<window<3, 4>>(make_tensor<2, 3, 4>(x)) == make_tensor<24, 1>(expected);
}
TESSERA_CASE(unfold_whole_picture_window_3_4);

// unfold (row): x (2, 3, 4); window (1, 3)
constexpr bool unfold_row_window_1_3() {
  int const x[]{-1, -2, -5, -6, 2, -9, -3, -9, 9, -5, -1, -9, -3, 4, 4, -1, 7, -7, -4, 8, 8, -2, 3, -4};
  int const expected[]{
      -1, -2, 2, -9, 9, -5, -2, -5, -9, -3, -5, -1, -5, -6, -3, -9, -1, -9, -3, 4, 7, -7, 8, -2, 4, 4, -7, -4, -2, 3, 4,
      -1, -4, 8, 3, -4};
  return unfold<window<1, 3>>(make_tensor<2, 3, 4>(x)) == make_tensor<6, 6>(expected);
}
TESSERA_CASE(unfold_row_window_1_3);

// unfold (column): x (2, 4, 3); window (3, 1), padding (1, 0)
constexpr bool unfold_column_window_3_1_padding_1_0() {
  int const x[]{-3, -3, -3, 7, 9, 6, -2, -9, 1, 5, 2, 9, -7, -5, 1, 7, -8, 1, 5, -8, 9, -4, -3, 2};
  int const expected[]{
      0, 0, 0, -3, -3, -3, 7, 9, 6, -2, -9, 1, -3, -3, -3, 7, 9, 6, -2, -9, 1, 5, 2, 9, 7, 9, 6, -2, -9, 1, 5, 2, 9, 0,
      0, 0, 0, 0, 0, -7, -5, 1, 7, -8, 1, 5, -8, 9, -7, -5, 1, 7, -8, 1, 5, -8, 9, -4, -3, 2, 7, -8, 1, 5, -8, 9, -4,
      -3, 2, 0, 0, 0};
  return unfold<window<3, 1>, padding<1, 0>>(make_tensor<2, 4, 3>(x)) == make_tensor<6, 12>(expected);
}
TESSERA_CASE(unfold_column_window_3_1_padding_1_0);

// unfold: x (1, 5, 6); window (3, 3), stride 2
constexpr bool unfold_window_3_3_stride_2() {
  int const x[]{9, 2, 6, -1, -1, 8, -5, -1, 9, -6, 6, -8, -3, -6, 9, 9, 4, 3, -3, 7, -1, 1, 1, -7, 9, -8, 4, -3, -1, 2};
  int const expected[]{
      9, 6, -3, 9, 2, -1, -6, 9, 6, -1, 9, 4, -5, 9, -3, -1, -1, -6, 7, 1, 9, 6, -1, 1, -3, 9, 9, 4, -6, 9, -8, -3, 9,
      4, 4, -1};
  return unfold<window<3, 3>, stride<2>>(make_tensor<1, 5, 6>(x)) == make_tensor<9, 4>(expected);
}
TESSERA_CASE(unfold_window_3_3_stride_2);

// unfold: x (2, 5, 6); window (2, 3), stride (2, 1)
constexpr bool unfold_window_2_3_stride_2_1() {
  int const x[]{
      1, 9, 7, -4, -9, 1, 2, -6, 6, -2, 3, -7, 3, -5, -5, -1, -2, -4, -1, 1, 3, 4, 4, -6, -3, -3, 6, 9, 4, -5, 5, -9, 7,
      5, -5, 4, 2, -3, 3, -6, 6, -9, -8, -7, -3, 8, -3, -1, -7, 8, 5, 4, 7, -8, 2, -9, -7, -8, -8, 4};
  int const expected[]{
      1, 9, 7, -4, 3, -5, -5, -1, 9, 7, -4, -9, -5, -5, -1, -2, 7, -4, -9, 1, -5, -1, -2, -4, 2, -6, 6, -2, -1, 1, 3, 4,
      -6, 6, -2, 3, 1, 3, 4, 4, 6, -2, 3, -7, 3, 4, 4, -6, 5, -9, 7, 5, -8, -7, -3, 8, -9, 7, 5, -5, -7, -3, 8, -3, 7,
      5, -5, 4, -3, 8, -3, -1, 2, -3, 3, -6, -7, 8, 5, 4, -3, 3, -6, 6, 8, 5, 4, 7, 3, -6, 6, -9, 5, 4, 7, -8};
  return unfold<window<2, 3>, stride<2, 1>>(make_tensor<2, 5, 6>(x)) == make_tensor<12, 8>(expected);
}
TESSERA_CASE(unfold_window_2_3_stride_2_1);

// unfold (window smaller than the stride): x (1, 7, 8); window (2, 2), stride 3
constexpr bool unfold_window_smaller_than_the_stride_window_2_2_stride_3() {
  int const x[]{
      -1, 7, 3, 3, -6, 2, 7, -7, -3, -8, -9, -8, 3, 7, 7, 5, 1, -4, 4, 2, -5, -5, 3, 6, 3, 1, -2, 8, 2, -3, 9, 9, 6, 8,
      2, -5, -8, 1, -8, 3, 8, 5, -5, -5, -1, -8, -5, -9, -2, 1, 8, -1, -5, 4, -9, -8};
  int const expected[]{-1, 3, 7, 3, 8, 9, 7, -6, -7, 1, 2, 9, -3, -8, 7, 6, -5, -8, -8, 3, 5, 8, -8, 3};
  return unfold<window<2, 2>, stride<3>>(make_tensor<1, 7, 8>(x)) == make_tensor<4, 6>(expected);
}
TESSERA_CASE(unfold_window_smaller_than_the_stride_window_2_2_stride_3);

// unfold (window larger than the stride): x (1, 5, 7); window (4, 3), stride (1, 3)
constexpr bool unfold_window_larger_than_the_stride_window_4_3_stride_1_3() {
  int const x[]{
      3, 4, 9, 9, 1, -9, 7, -5, 5, -8, 1, -3, 4, -8, 3, 2, 3, 9, 1, -1, 9, 4, -1, 1, 4, -6, -1, 4, 6, 9, 1, -2, -1, 6,
      5};
  int const expected[]{
      3, 9, -5, 1, 4, 1, 5, -3, 9, -9, -8, 4, -5, 1, 3, 9, 5, -3, 2, 1, -8, 4, 3, -1, 3, 9, 4, 4, 2, 1, -1, -6, 3, -1,
      1, -1, 4, 4, 6, -2, -1, -6, 9, -1, 1, -1, 1, 6};
  return unfold<window<4, 3>, stride<1, 3>>(make_tensor<1, 5, 7>(x)) == make_tensor<12, 4>(expected);
}
TESSERA_CASE(unfold_window_larger_than_the_stride_window_4_3_stride_1_3);

// unfold: x (2, 3, 3); window (3, 3), padding 1
constexpr bool unfold_window_3_3_padding_1() {
  int const x[]{-8, -4, 2, -2, -5, 1, -2, -8, -1, -1, -4, 2, 4, 7, 1, 9, -8, 5};
  int const expected[]{
      0, 0, 0, 0, -8, -4, 0, -2, -5, 0, 0, 0, -8, -4, 2, -2, -5, 1, 0, 0, 0, -4, 2, 0, -5, 1, 0, 0, -8, -4, 0, -2, -5,
      0, -2, -8, -8, -4, 2, -2, -5, 1, -2, -8, -1, -4, 2, 0, -5, 1, 0, -8, -1, 0, 0, -2, -5, 0, -2, -8, 0, 0, 0, -2, -5,
      1, -2, -8, -1, 0, 0, 0, -5, 1, 0, -8, -1, 0, 0, 0, 0, 0, 0, 0, 0, -1, -4, 0, 4, 7, 0, 0, 0, -1, -4, 2, 4, 7, 1, 0,
      0, 0, -4, 2, 0, 7, 1, 0, 0, -1, -4, 0, 4, 7, 0, 9, -8, -1, -4, 2, 4, 7, 1, 9, -8, 5, -4, 2, 0, 7, 1, 0, -8, 5, 0,
      0, 4, 7, 0, 9, -8, 0, 0, 0, 4, 7, 1, 9, -8, 5, 0, 0, 0, 7, 1, 0, -8, 5, 0, 0, 0, 0};
  return unfold<window<3, 3>, padding<1>>(make_tensor<2, 3, 3>(x)) == make_tensor<18, 9>(expected);
}
TESSERA_CASE(unfold_window_3_3_padding_1);

// unfold: x (1, 3, 4); window (3, 2), padding (2, 1)
constexpr bool unfold_window_3_2_padding_2_1() {
  int const x[]{-7, 5, -5, 6, -2, -3, -3, -6, 8, -6, -4, 3};
  int const expected[]{
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -7, 5, -5, 6, 0, -2, -3, -3, -6, 0, 8, -6, -4, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      -7, 5, -5, 6, 0, -2, -3, -3, -6, 0, 8, -6, -4, 3, 0, 0, 0, 0, 0, 0, 0, -7, 5, -5, 6, 0, -2, -3, -3, -6, 0, 8, -6,
      -4, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -7, 5, -5, 6, 0, -2, -3, -3, -6, 0, 8, -6, -4, 3, 0, 0, 0, 0, 0, 0, 0, -7, 5,
      -5, 6, 0, -2, -3, -3, -6, 0, 8, -6, -4, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -7, 5, -5, 6, 0, -2, -3, -3, -6, 0, 8,
      -6, -4, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
  return unfold<window<3, 2>, padding<2, 1>>(make_tensor<1, 3, 4>(x)) == make_tensor<6, 25>(expected);
}
TESSERA_CASE(unfold_window_3_2_padding_2_1);

// unfold (window larger than the picture): x (1, 1, 2, 3); window (4, 5), padding (1, 2)
constexpr bool unfold_window_larger_than_the_picture_window_4_5_padding_1_2() {
  int const x[]{-2, -6, -3, -5, -9, 8};
  int const expected[]{
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -2, 0, -2, -6, -2, -6, -3, -6, -3, 0, -3, 0, 0, 0, 0, -5, 0,
      -5, -9, -5, -9, 8, -9, 8, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
  return unfold<window<4, 5>, padding<1, 2>>(make_tensor<1, 1, 2, 3>(x)) == make_tensor<1, 20, 3>(expected);
}
TESSERA_CASE(unfold_window_larger_than_the_picture_window_4_5_padding_1_2);

// unfold: x (1, 5, 6); window (2, 3), dilation 2
constexpr bool unfold_window_2_3_dilation_2() {
  int const x[]{4, -2, 8, 9, -5, -1, 2, -2, 4, 9, 1, 1, -6, 6, -2, 9, 2, -8, 4, 5, -6, -1, -6, 2, 3, -8, 1, 9, -2, -6};
  int const expected[]{
      4, -2, 2, -2, -6, 6, 8, 9, 4, 9, -2, 9, -5, -1, 1, 1, 2, -8, -6, 6, 4, 5, 3, -8, -2, 9, -6, -1, 1, 9, 2, -8, -6,
      2, -2, -6};
  return unfold<window<2, 3>, dilation<2>>(make_tensor<1, 5, 6>(x)) == make_tensor<6, 6>(expected);
}
TESSERA_CASE(unfold_window_2_3_dilation_2);

// unfold: x (2, 5, 4); dilation (3, 1), window (2, 2)
constexpr bool unfold_dilation_3_1_window_2_2() {
  int const x[]{
      8, 6, -9, 5, -6, 3, -7, -5, 2, 9, -2, 9, -8, 1, 1, -2, -2, -4, 6, -8, -3, -1, 6, 9, 5, 5, -1, 2, 6, -2, -4, 8, 5,
      -4, 5, -6, -4, 7, -1, 2};
  int const expected[]{
      8, 6, -9, -6, 3, -7, 6, -9, 5, 3, -7, -5, -8, 1, 1, -2, -4, 6, 1, 1, -2, -4, 6, -8, -3, -1, 6, 5, 5, -1, -1, 6, 9,
      5, -1, 2, 5, -4, 5, -4, 7, -1, -4, 5, -6, 7, -1, 2};
  return unfold<dilation<3, 1>, window<2, 2>>(make_tensor<2, 5, 4>(x)) == make_tensor<8, 6>(expected);
}
TESSERA_CASE(unfold_dilation_3_1_window_2_2);

// unfold: x (1, 5, 7); stride 2, dilation (1, 2), window (3, 3), padding (1, 2)
constexpr bool unfold_stride_2_dilation_1_2_window_3_3_padding_1_2() {
  int const x[]{
      7, 8, 3, 7, 9, -7, 8, -6, 8, -9, -1, 6, -2, -1, -5, -3, -4, -2, -5, 2, -7, 2, -5, 6, -7, 3, -2, -5, -2, -3, 3, -1,
      -7, -4, 8};
  int const expected[]{
      0, 0, 0, 0, 0, -6, -9, 6, 0, 2, 6, 3, 0, 0, 0, 0, -6, -9, 6, -1, 2, 6, 3, -5, 0, 0, 0, 0, -9, 6, -1, 0, 6, 3, -5,
      0, 0, 7, 3, 9, 0, -5, -4, -5, 0, -2, 3, -7, 7, 3, 9, 8, -5, -4, -5, -7, -2, 3, -7, 8, 3, 9, 8, 0, -4, -5, -7, 0,
      3, -7, 8, 0, 0, -6, -9, 6, 0, 2, 6, 3, 0, 0, 0, 0, -6, -9, 6, -1, 2, 6, 3, -5, 0, 0, 0, 0, -9, 6, -1, 0, 6, 3, -5,
      0, 0, 0, 0, 0};
  auto const actual = unfold<stride<2>, dilation<1, 2>, window<3, 3>, padding<1, 2>>(make_tensor<1, 5, 7>(x));
  return actual == make_tensor<9, 12>(expected);
}
TESSERA_CASE(unfold_stride_2_dilation_1_2_window_3_3_padding_1_2);

// unfold: x (2, 2, 6, 5); window (2, 2), padding 1, dilation 3, stride (2, 3)
constexpr bool unfold_window_2_2_padding_1_dilation_3_stride_2_3() {
  int const x[]{
      2, 4, -5, 7, 5, 7, 6, 7, 2, -1, -1, -5, -8, -2, 2, -9, 4, -6, 1, 5, -9, 4, -2, 9, -4, -4, -7, -9, -1, 4, 4, 7, 8,
      5, 9, 8, -7, -1, 6, 2, -7, 1, -2, 1, 5, 2, 9, -1, 2, -8, 1, 3, 4, -9, 4, 6, 2, 8, -6, -8, -6, 7, 1, 8, 7, 1, 1,
      -9, 9, 3, 1, 2, -8, 6, 5, -2, 3, -8, 9, 3, -7, -1, -2, 6, -4, -2, -1, 6, 7, 1, -2, 1, 3, 5, -1, 5, 3, -2, -7, 3,
      -6, -1, 2, 8, -1, -6, -8, -3, -4, -3, -1, 1, -4, 8, 4, -2, -8, -6, 3, 9};
  int const expected[]{
      0, 0, 0, 7, 0, -6, 0, 0, 7, 0, -6, 0, 0, -8, 0, -2, 0, 0, -8, 0, -2, 0, 0, 0, 0, 0, 0, -1, 0, -1, 0, 0, -1, 0, -1,
      0, 0, -2, 0, 4, 0, 0, -2, 0, 4, 0, 0, 0, 0, 0, 0, -9, 0, -8, 0, 0, -9, 0, -8, 0, 0, -8, 0, -2, 0, 0, -8, 0, -2, 0,
      0, 0, 0, 0, 0, -2, 0, -3, 0, 0, -2, 0, -3, 0, 0, 2, 0, -4, 0, 0, 2, 0, -4, 0, 0, 0};
  auto const actual = unfold<window<2, 2>, padding<1>, dilation<3>, stride<2, 3>>(make_tensor<2, 2, 6, 5>(x));
  return actual == make_tensor<2, 8, 6>(expected);
}
TESSERA_CASE(unfold_window_2_2_padding_1_dilation_3_stride_2_3);

// unfold (asymmetric): x (2, 3, 4); window (3, 2), padding before (1, 0), padding after (0, 2)
constexpr bool unfold_asymmetric_window_3_2_padding_before_1_0_padding_after_0_2() {
  int const x[]{-5, -1, 5, -1, 6, -2, -7, -2, 1, -7, -9, 2, -7, -9, 2, 9, -9, 6, 1, -3, -2, -6, -1, -2};
  int const expected[]{
      0, 0, 0, 0, 0, -5, -1, 5, -1, 0, 0, 0, 0, 0, 0, -1, 5, -1, 0, 0, -5, -1, 5, -1, 0, 6, -2, -7, -2, 0, -1, 5, -1, 0,
      0, -2, -7, -2, 0, 0, 6, -2, -7, -2, 0, 1, -7, -9, 2, 0, -2, -7, -2, 0, 0, -7, -9, 2, 0, 0, 0, 0, 0, 0, 0, -7, -9,
      2, 9, 0, 0, 0, 0, 0, 0, -9, 2, 9, 0, 0, -7, -9, 2, 9, 0, -9, 6, 1, -3, 0, -9, 2, 9, 0, 0, 6, 1, -3, 0, 0, -9, 6,
      1, -3, 0, -2, -6, -1, -2, 0, 6, 1, -3, 0, 0, -6, -1, -2, 0, 0};
  auto const actual = unfold<window<3, 2>, padding_before<1, 0>, padding_after<0, 2>>(make_tensor<2, 3, 4>(x));
  return actual == make_tensor<12, 10>(expected);
}
TESSERA_CASE(unfold_asymmetric_window_3_2_padding_before_1_0_padding_after_0_2);

// unfold (asymmetric): x (1, 1, 5, 4); window (2, 2), stride 2, padding before 0, padding after 1
constexpr bool unfold_asymmetric_window_2_2_stride_2_padding_before_0_padding_after_1() {
  int const x[]{5, 9, 7, -6, -3, 4, 2, 4, -8, -9, 3, 7, 9, -7, 8, 9, -9, -8, -5, 7};
  int const expected[]{5, 7, -8, 3, -9, -5, 9, -6, -9, 7, -8, 7, -3, 2, 9, 8, 0, 0, 4, 4, -7, 9, 0, 0};
  auto const actual = unfold<window<2, 2>, stride<2>, padding_before<0>, padding_after<1>>(make_tensor<1, 1, 5, 4>(x));
  return actual == make_tensor<1, 4, 6>(expected);
}
TESSERA_CASE(unfold_asymmetric_window_2_2_stride_2_padding_before_0_padding_after_1);

// unfold: x (1, 3, 4); window (2, 3), same upper
constexpr bool unfold_window_2_3_same_upper() {
  int const x[]{9, -1, -4, 6, 7, 4, -7, 5, -8, 2, 8, 2};
  int const expected[]{
      0, 9, -1, -4, 0, 7, 4, -7, 0, -8, 2, 8, 9, -1, -4, 6, 7, 4, -7, 5, -8, 2, 8, 2, -1, -4, 6, 0, 4, -7, 5, 0, 2, 8,
      2, 0, 0, 7, 4, -7, 0, -8, 2, 8, 0, 0, 0, 0, 7, 4, -7, 5, -8, 2, 8, 2, 0, 0, 0, 0, 4, -7, 5, 0, 2, 8, 2, 0, 0, 0,
      0, 0};
  return unfold<window<2, 3>, same_upper>(make_tensor<1, 3, 4>(x)) == make_tensor<6, 12>(expected);
}
TESSERA_CASE(unfold_window_2_3_same_upper);

// unfold: x (1, 5, 6); window (3, 2), same lower, stride 2
constexpr bool unfold_window_3_2_same_lower_stride_2() {
  int const x[]{6, -6, 6, -3, 2, 9, 9, -8, 5, 4, 8, -3, 2, -3, 4, 1, 9, 8, 8, 9, 4, -5, -6, 2, -5, 6, -7, 3, -6, -3};
  int const expected[]{
      0, 0, 0, 9, 5, 8, 8, 4, -6, 0, 0, 0, -8, 4, -3, 9, -5, 2, 6, 6, 2, 2, 4, 9, -5, -7, -6, -6, -3, 9, -3, 1, 8, 6, 3,
      -3, 9, 5, 8, 8, 4, -6, 0, 0, 0, -8, 4, -3, 9, -5, 2, 0, 0, 0};
  return unfold<window<3, 2>, same_lower, stride<2>>(make_tensor<1, 5, 6>(x)) == make_tensor<6, 9>(expected);
}
TESSERA_CASE(unfold_window_3_2_same_lower_stride_2);

// unfold: x (2, 6); window 3
constexpr bool unfold_window_3() {
  int const x[]{2, 6, -2, -7, -3, -3, -8, -2, -4, 7, -9, 2};
  int const expected[]{2, 6, -2, -7, 6, -2, -7, -3, -2, -7, -3, -3, -8, -2, -4, 7, -2, -4, 7, -9, -4, 7, -9, 2};
  return unfold<window<3>>(make_tensor<2, 6>(x)) == make_tensor<6, 4>(expected);
}
TESSERA_CASE(unfold_window_3);

// unfold (batch of two): x (2, 2, 7); window 2, stride 2, padding 1
constexpr bool unfold_batch_of_two_window_2_stride_2_padding_1() {
  int const x[]{-4, 5, 1, 8, 5, 1, -7, -2, 8, 2, -6, -6, 4, -6, 4, -1, -3, -8, -5, 6, 2, 9, 8, -3, 8, 6, -2, -9};
  int const expected[]{
      0, 5, 8, 1, -4, 1, 5, -7, 0, 8, -6, 4, -2, 2, -6, -6, 0, -1, -8, 6, 4, -3, -5, 2, 0, 8, 8, -2, 9, -3, 6, -9};
  return unfold<window<2>, stride<2>, padding<1>>(make_tensor<2, 2, 7>(x)) == make_tensor<2, 4, 4>(expected);
}
TESSERA_CASE(unfold_batch_of_two_window_2_stride_2_padding_1);

// unfold: x (1, 8); window 3, dilation 2, stride 3, padding 2
constexpr bool unfold_window_3_dilation_2_stride_3_padding_2() {
  int const x[]{-8, 3, 7, -4, -8, 9, 1, -2};
  int const expected[]{0, 3, -8, -8, -4, 1, 7, 9, 0};
  return unfold<window<3>, dilation<2>, stride<3>, padding<2>>(make_tensor<1, 8>(x)) == make_tensor<3, 3>(expected);
}
TESSERA_CASE(unfold_window_3_dilation_2_stride_3_padding_2);

// unfold: x (1, 3, 3, 4); window (2, 2, 3)
constexpr bool unfold_window_2_2_3() {
  int const x[]{
      5, 2, 7, 8, -6, -8, -3, -2, -5, 2, -5, -8, 1, 1, 5, -8, -3, -1, 8, 7, 4, 3, -9, 6, -3, 2, 2, 2, 4, -9, 5, 4, -4,
      -1, -9, 3};
  int const expected[]{
      5, 2, -6, -8, 1, 1, -3, -1, 2, 7, -8, -3, 1, 5, -1, 8, 7, 8, -3, -2, 5, -8, 8, 7, -6, -8, -5, 2, -3, -1, 4, 3, -8,
      -3, 2, -5, -1, 8, 3, -9, -3, -2, -5, -8, 8, 7, -9, 6, 1, 1, -3, -1, -3, 2, 4, -9, 1, 5, -1, 8, 2, 2, -9, 5, 5, -8,
      8, 7, 2, 2, 5, 4, -3, -1, 4, 3, 4, -9, -4, -1, -1, 8, 3, -9, -9, 5, -1, -9, 8, 7, -9, 6, 5, 4, -9, 3};
  return unfold<window<2, 2, 3>>(make_tensor<1, 3, 3, 4>(x)) == make_tensor<12, 8>(expected);
}
TESSERA_CASE(unfold_window_2_2_3);

// unfold (batch of two): x (2, 2, 3, 2, 3); window (2, 1, 2), stride (1, 2, 1), padding (1, 0, 0)
constexpr bool unfold_batch_of_two_window_2_1_2_stride_1_2_1_padding_1_0_0() {
  int const x[]{
      -7, -4, 6, 7, -3, -9, 3, 1, 9, -7, 3, 8, 7, -2, 4, -6, 6, -3, 4, 1, -2, -6, 9, 4, 9, -2, 1, 9, -1, -7, -9, 5, -7,
      -4, -7, -6, -8, 1, 7, -6, -2, 1, -2, -6, -8, -6, 7, -9, 7, -9, 6, 7, -7, -3, 9, 2, -4, 6, 1, 8, -3, 4, 2, 4, 6,
      -8, 2, 1, -6, -6, 6, -7};
  int const expected[]{
      0, 0, -7, -4, 3, 1, 7, -2, 0, 0, -4, 6, 1, 9, -2, 4, -7, -4, 3, 1, 7, -2, 0, 0, -4, 6, 1, 9, -2, 4, 0, 0, 0, 0, 4,
      1, 9, -2, -9, 5, 0, 0, 1, -2, -2, 1, 5, -7, 4, 1, 9, -2, -9, 5, 0, 0, 1, -2, -2, 1, 5, -7, 0, 0, 0, 0, -8, 1, -2,
      -6, 7, -9, 0, 0, 1, 7, -6, -8, -9, 6, -8, 1, -2, -6, 7, -9, 0, 0, 1, 7, -6, -8, -9, 6, 0, 0, 0, 0, 9, 2, -3, 4, 2,
      1, 0, 0, 2, -4, 4, 2, 1, -6, 9, 2, -3, 4, 2, 1, 0, 0, 2, -4, 4, 2, 1, -6, 0, 0};
  auto const actual = unfold<window<2, 1, 2>, stride<1, 2, 1>, padding<1, 0, 0>>(make_tensor<2, 2, 3, 2, 3>(x));
  return actual == make_tensor<2, 8, 8>(expected);
}
TESSERA_CASE(unfold_batch_of_two_window_2_1_2_stride_1_2_1_padding_1_0_0);

// unfold: x (1, 4, 5); window (3, 2), stride (1, 2), padding 1
constexpr bool unfold_window_3_2_stride_1_2_padding_1_quarters() {
  float const x[]{
      2.25f, 0.25f, -1.0f, -1.25f, -1.25f, -2.25f, 2.0f, -2.25f, 0.5f, -0.75f, -2.25f, -0.75f, 0.5f, 1.75f, -0.25f,
      1.5f, -1.5f, 0.5f, 0.5f, 1.25f};
  float const expected[]{
      0.0f, 0.0f, 0.0f, 0.0f, 0.25f, -1.25f, 0.0f, 2.0f, 0.5f, 0.0f, -0.75f, 1.75f, 0.0f, 0.0f, 0.0f, 2.25f, -1.0f,
      -1.25f, -2.25f, -2.25f, -0.75f, -2.25f, 0.5f, -0.25f, 0.0f, 0.25f, -1.25f, 0.0f, 2.0f, 0.5f, 0.0f, -0.75f, 1.75f,
      0.0f, -1.5f, 0.5f, 2.25f, -1.0f, -1.25f, -2.25f, -2.25f, -0.75f, -2.25f, 0.5f, -0.25f, 1.5f, 0.5f, 1.25f, 0.0f,
      2.0f, 0.5f, 0.0f, -0.75f, 1.75f, 0.0f, -1.5f, 0.5f, 0.0f, 0.0f, 0.0f, -2.25f, -2.25f, -0.75f, -2.25f, 0.5f,
      -0.25f, 1.5f, 0.5f, 1.25f, 0.0f, 0.0f, 0.0f};
  return unfold<window<3, 2>, stride<1, 2>, padding<1>>(make_tensor<1, 4, 5>(x)) == make_tensor<6, 12>(expected);
}
TESSERA_CASE(unfold_window_3_2_stride_1_2_padding_1_quarters);

}  // namespace
