// Written by `tests/golden/generate.py` with PyTorch 1.13.0a0; not edited by hand.

#include "case.hpp"

#include <tessera/conv/fold.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>

using namespace tessera;

namespace {

// fold (single channel): columns (9, 6); shape (4, 5), window (3, 3)
constexpr bool fold_single_channel_shape_4_5_window_3_3() {
  int const columns[]{
      7, 4, 3, 8, -2, -3, 5, 8, -8, 2, 7, -6, 3, 1, -9, 2, -4, -3, 3, 9, 1, -7, -1, 8, -5, 3, 9, -9, 7, -7, 7, -8, -9,
      -8, 3, -8, -9, -7, 2, 6, -7, 9, 4, -6, -6, -7, -1, 9, 7, 9, -8, -1, -9, 2};
  int const expected[]{7, 9, 14, -7, -9, 11, 4, 17, -9, -12, -16, -13, 10, -1, -16, 6, -14, 7, 0, 2};
  return fold<shape<4, 5>, window<3, 3>>(make_tensor<9, 6>(columns)) == make_tensor<1, 4, 5>(expected);
}
TESSERA_CASE(fold_single_channel_shape_4_5_window_3_3);

// fold: columns (12, 6); shape (4, 4), window (2, 3)
constexpr bool fold_shape_4_4_window_2_3() {
  int const columns[]{
      -4, 5, -2, -2, -4, 2, -2, -7, -5, -3, 4, 2, 3, 9, 6, -6, 7, -1, 1, 6, -6, -3, -9, 7, -9, 2, -4, -8, 6, -5, 3, 6,
      -7, -9, 2, -8, -3, -2, 6, 8, 9, 4, -6, -5, -8, 9, -4, 7, -1, -5, -8, 5, 8, -2, 9, -1, 1, -9, -7, -1, -2, 4, -3,
      -4, 2, -7, 7, -6, 1, -3, 2, 2};
  int const expected[]{
      -4, 3, -4, 9, -1, -10, 8, 0, -10, -1, -6, -10, -9, 13, -3, -8, -3, -8, -6, -5, 15, -3, 12, -1, 10, -12, 12, -5,
      -7, 1, -5, 2};
  return fold<shape<4, 4>, window<2, 3>>(make_tensor<12, 6>(columns)) == make_tensor<2, 4, 4>(expected);
}
TESSERA_CASE(fold_shape_4_4_window_2_3);

// fold (batch of two): columns (2, 12, 6); shape (4, 3), window (2, 2)
constexpr bool fold_batch_of_two_shape_4_3_window_2_2() {
  int const columns[]{
      1, -8, 7, -3, -8, 8, -9, -1, 7, 3, 4, -1, 2, 1, 3, 8, 4, 7, -1, -6, -4, -2, -5, 2, -6, -6, -1, -5, -4, -7, -8, 5,
      -4, -4, -4, 9, 5, -1, -4, 1, 3, -8, -9, -9, 7, -3, -1, 7, 3, -5, 7, -4, -1, 2, 1, 3, -6, 9, 3, -5, 7, 7, -6, 2, 3,
      -2, 1, -8, -6, 5, 2, 3, 4, 3, -6, 6, 3, 2, 4, -2, 6, 8, -7, 2, -4, -1, -9, -9, -3, -7, 1, -6, -6, 8, -3, -5, -3,
      7, 6, -1, -6, -8, 5, 5, -5, -9, 4, -6, -6, 7, -7, -7, 6, -8, 9, 1, -6, 3, -4, 7, -6, -6, 9, 1, -2, 5, -5, -4, -3,
      8, 1, 9, -7, -8, -6, -3, 7, 1, 6, -9, 7, 8, -3, 8};
  int const expected[]{
      1, -17, -1, 9, 4, -3, -5, 16, -3, 4, 2, 2, -6, -14, 5, 4, -19, -13, -8, -3, 6, 3, -9, 7, 3, -4, 3, 14, -2, 1, -7,
      1, 0, 3, 0, 3, 4, 7, -2, -10, 12, 2, -6, -20, 10, -3, -10, -5, -3, 12, 5, 0, 10, -8, -13, -17, -3, 6, -12, 7, -6,
      -11, -4, 2, -4, -1, -8, 10, 17, 7, -2, 8};
  return fold<shape<4, 3>, window<2, 2>>(make_tensor<2, 12, 6>(columns)) == make_tensor<2, 3, 4, 3>(expected);
}
TESSERA_CASE(fold_batch_of_two_shape_4_3_window_2_2);

// fold: columns (1, 2, 56); shape (7, 8), window (1, 1)
constexpr bool fold_shape_7_8_window_1_1() {
  int const columns[]{
      2, 2, -4, -8, -2, -9, 9, -1, -3, 5, 8, -2, -2, 8, 7, -8, -5, 4, -2, -9, -3, 5, -7, -6, 1, -3, -2, 1, 4, 8, -8, 7,
      8, -6, 7, -2, 3, -9, 1, -2, -6, 7, -7, 6, -6, -5, -7, 2, 6, 2, 9, 9, -5, 7, -8, -2, -6, -1, -1, -4, 2, -5, 7, -8,
      6, -5, 4, -4, 6, 7, 5, -1, 8, -7, 3, -7, 7, -6, -7, -1, 2, -6, -9, 9, 4, -8, 3, 6, 6, -1, 4, -7, 2, 3, 8, 8, 9, 4,
      9, 8, -2, -1, -6, 1, -2, -2, 2, -9, -7, 4, -9, 4};
  int const expected[]{
      2, 2, -4, -8, -2, -9, 9, -1, -3, 5, 8, -2, -2, 8, 7, -8, -5, 4, -2, -9, -3, 5, -7, -6, 1, -3, -2, 1, 4, 8, -8, 7,
      8, -6, 7, -2, 3, -9, 1, -2, -6, 7, -7, 6, -6, -5, -7, 2, 6, 2, 9, 9, -5, 7, -8, -2, -6, -1, -1, -4, 2, -5, 7, -8,
      6, -5, 4, -4, 6, 7, 5, -1, 8, -7, 3, -7, 7, -6, -7, -1, 2, -6, -9, 9, 4, -8, 3, 6, 6, -1, 4, -7, 2, 3, 8, 8, 9, 4,
      9, 8, -2, -1, -6, 1, -2, -2, 2, -9, -7, 4, -9, 4};
  return fold<shape<7, 8>, window<1, 1>>(make_tensor<1, 2, 56>(columns)) == make_tensor<1, 2, 7, 8>(expected);
}
TESSERA_CASE(fold_shape_7_8_window_1_1);

// fold (one by one): columns (2, 6); shape (3, 5), window (1, 1), stride 2
constexpr bool fold_one_by_one_shape_3_5_window_1_1_stride_2() {
  int const columns[]{-8, 6, 3, 5, 8, 7, 1, -1, -7, -1, -3, -9};
  int const expected[]{-8, 0, 6, 0, 3, 0, 0, 0, 0, 0, 5, 0, 8, 0, 7, 1, 0, -1, 0, -7, 0, 0, 0, 0, 0, -1, 0, -3, 0, -9};
  return fold<shape<3, 5>, window<1, 1>, stride<2>>(make_tensor<2, 6>(columns)) == make_tensor<2, 3, 5>(expected);
}
TESSERA_CASE(fold_one_by_one_shape_3_5_window_1_1_stride_2);

// fold (whole picture): columns (24, 1); shape (3, 4), window (3, 4)
constexpr bool fold_whole_picture_shape_3_4_window_3_4() {
  int const columns[]{-5, -4, -9, -3, 3, -6, -5, -8, -1, -3, -2, -9, 3, -6, 9, -6, -2, 2, 8, 1, -6, 8, -4, -6};
  int const expected[]{-5, -4, -9, -3, 3, -6, -5, -8, -1, -3, -2, -9, 3, -6, 9, -6, -2, 2, 8, 1, -6, 8, -4, -6};
  return fold<shape<3, 4>, window<3, 4>>(make_tensor<24, 1>(columns)) == make_tensor<2, 3, 4>(expected);
}
TESSERA_CASE(fold_whole_picture_shape_3_4_window_3_4);

// fold (row): columns (6, 6); shape (3, 4), window (1, 3)
constexpr bool fold_row_shape_3_4_window_1_3() {
  int const columns[]{
      2, 8, -8, -6, 4, -8, -1, -9, -2, -6, -2, 1, -2, -6, -2, 7, 1, 4, 1, 3, 4, -5, -7, -6, -7, -2, -2, 5, -4, -1, -4,
      4, -2, 7, 3, 1};
  int const expected[]{2, 7, -11, -6, -8, -8, -8, 7, 4, -10, 2, 4, 1, -4, -6, 4, 4, -7, 3, 7, -7, -10, 2, 1};
  return fold<shape<3, 4>, window<1, 3>>(make_tensor<6, 6>(columns)) == make_tensor<2, 3, 4>(expected);
}
TESSERA_CASE(fold_row_shape_3_4_window_1_3);

// fold (column): columns (6, 12); shape (4, 3), window (3, 1), padding (1, 0)
constexpr bool fold_column_shape_4_3_window_3_1_padding_1_0() {
  int const columns[]{
      -3, -1, 3, 2, 6, -4, -9, -8, -8, -7, -9, -8, -1, -9, -3, -6, 2, 5, 7, -6, -3, 4, -1, 1, 3, 4, -5, 7, 6, -3, -5,
      -2, 6, 2, -6, 9, -5, 8, -3, -2, -2, -3, 8, 5, -2, 6, 4, 4, 1, -3, 2, -1, 9, -7, -6, -5, -7, 8, -8, 3, 7, -5, -1,
      -8, -7, -9, 9, 8, 8, -7, -4, 1};
  int const expected[]{1, -3, -7, -12, -2, -8, 7, -9, -14, -1, -3, 7, -1, -5, -1, 14, 9, -10, -8, -8, -12, 17, 0, 11};
  return fold<shape<4, 3>, window<3, 1>, padding<1, 0>>(make_tensor<6, 12>(columns)) == make_tensor<2, 4, 3>(expected);
}
TESSERA_CASE(fold_column_shape_4_3_window_3_1_padding_1_0);

// fold: columns (9, 4); shape (5, 6), window (3, 3), stride 2
constexpr bool fold_shape_5_6_window_3_3_stride_2() {
  int const columns[]{
      4, -9, -5, -4, -9, -2, -4, -6, -2, 2, 5, 7, 4, 1, -4, 9, 2, -7, -4, -9, -7, -1, -7, -1, -8, 8, -1, 8, -7, 1, -3,
      6, 6, -4, 4, 8};
  int const expected[]{
      4, -9, -11, -2, 2, 0, 4, 2, -6, -7, -1, 0, -13, -11, 15, -5, 3, 0, -4, -4, 2, -9, -1, 0, -1, -3, 12, 6, 8, 0};
  return fold<shape<5, 6>, window<3, 3>, stride<2>>(make_tensor<9, 4>(columns)) == make_tensor<1, 5, 6>(expected);
}
TESSERA_CASE(fold_shape_5_6_window_3_3_stride_2);

// fold: columns (12, 8); shape (5, 6), window (2, 3), stride (2, 1)
constexpr bool fold_shape_5_6_window_2_3_stride_2_1() {
  int const columns[]{
      1, -2, 3, 5, -7, -3, -3, 8, 7, 9, 6, 4, -2, -3, -7, 5, -2, 1, 6, 3, 2, -6, 6, 6, -4, -2, -1, -1, 4, -2, -8, -7,
      -4, -5, 3, 6, 6, 6, -3, -4, 6, 2, 4, -6, 1, 5, -1, 2, 7, 3, 6, -7, 8, 5, 2, 4, 3, 3, -8, -5, 6, 3, 3, 3, -2, 1, 1,
      -1, 5, 5, -1, -1, 1, 7, -1, -8, 6, 8, 3, -1, 3, 1, -9, 2, -4, 4, 7, -1, -4, -1, -9, 2, -1, 9, 1, -2};
  int const expected[]{
      1, 5, 10, 12, 10, 3, -4, -6, 0, 4, 10, -6, -7, -5, -4, -5, 11, 6, 4, 4, -1, -5, -5, 2, 0, 0, 0, 0, 0, 0, 7, 6, 7,
      -14, -4, -1, 1, 10, -4, -18, -7, 2, 8, 11, 10, 12, 2, -1, 6, 4, 6, 15, 0, -2, 0, 0, 0, 0, 0, 0};
  return fold<shape<5, 6>, window<2, 3>, stride<2, 1>>(make_tensor<12, 8>(columns)) == make_tensor<2, 5, 6>(expected);
}
TESSERA_CASE(fold_shape_5_6_window_2_3_stride_2_1);

// fold (window smaller than the stride): columns (4, 6); shape (7, 8), window (2, 2), stride 3
constexpr bool fold_window_smaller_than_the_stride_shape_7_8_window_2_2_stride_3() {
  int const columns[]{-1, 8, -3, 2, -7, -7, -1, -5, 7, 3, 9, -6, -1, 2, 3, 5, 5, -1, 4, -7, -6, 5, -2, 8};
  int const expected[]{
      -1, -1, 0, 8, -5, 0, -3, 7, -1, 4, 0, 2, -7, 0, 3, -6, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 0, -7, 9, 0, -7, -6, 5, 5, 0,
      5, -2, 0, -1, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
  return fold<shape<7, 8>, window<2, 2>, stride<3>>(make_tensor<4, 6>(columns)) == make_tensor<1, 7, 8>(expected);
}
TESSERA_CASE(fold_window_smaller_than_the_stride_shape_7_8_window_2_2_stride_3);

// fold (window as large as the stride): columns (6, 4); shape (4, 6), window (2, 3), stride (2, 3)
constexpr bool fold_window_as_large_as_the_stride_shape_4_6_window_2_3_stride_2_3() {
  int const columns[]{-2, -6, 6, -8, -9, -7, -5, 4, 1, 3, -5, -2, -4, -9, 3, -9, 7, -4, 5, -7, -6, 5, -5, -3};
  int const expected[]{-2, -9, 1, -6, -7, 3, -4, 7, -6, -9, -4, 5, 6, -5, -5, -8, 4, -2, 3, 5, -5, -9, -7, -3};
  return fold<shape<4, 6>, window<2, 3>, stride<2, 3>>(make_tensor<6, 4>(columns)) == make_tensor<1, 4, 6>(expected);
}
TESSERA_CASE(fold_window_as_large_as_the_stride_shape_4_6_window_2_3_stride_2_3);

// fold (window larger than the stride): columns (12, 4); shape (5, 7), window (4, 3), stride (1, 3)
constexpr bool fold_window_larger_than_the_stride_shape_5_7_window_4_3_stride_1_3() {
  int const columns[]{
      -8, 1, 5, 2, 1, 6, -1, 4, -9, 2, 6, -7, 7, 5, 5, 1, -5, -6, 6, 7, 1, -9, 1, -1, 1, -9, 6, -5, -8, -9, -8, 4, -4,
      -4, 8, 7, 3, 5, -1, -7, 2, 3, 9, -8, -4, -4, -1, 7};
  int const expected[]{
      -8, 1, -9, 1, 6, 2, 0, 12, -6, 7, 7, -2, -16, 0, 6, -2, -3, -8, -2, -5, 0, 9, -6, 4, 0, 7, 3, 0, -1, 9, -1, -7,
      -8, 7, 0};
  return fold<shape<5, 7>, window<4, 3>, stride<1, 3>>(make_tensor<12, 4>(columns)) == make_tensor<1, 5, 7>(expected);
}
TESSERA_CASE(fold_window_larger_than_the_stride_shape_5_7_window_4_3_stride_1_3);

// fold: columns (18, 9); shape (3, 3), window (3, 3), padding 1
constexpr bool fold_shape_3_3_window_3_3_padding_1() {
  int const columns[]{
      -7, 3, -5, 5, -7, -3, 3, -7, -1, -3, -5, 4, -5, -2, 6, -7, -3, 2, 5, 6, 6, 4, 7, -3, 7, -5, -7, -2, -1, 2, 7, -8,
      4, 6, -3, -7, 2, -5, 7, 9, -8, -6, -5, -6, 3, -6, -7, -7, -7, 4, -3, -9, -9, 2, -9, 3, -3, -9, -3, -4, 4, -9, -7,
      6, 1, 1, -2, 1, 4, -9, 9, 7, 8, 9, 5, -4, 3, -7, -8, -5, 7, -4, 4, 5, -4, -2, 8, -3, 1, 3, 7, -8, -8, -9, 6, 6,
      -8, 1, 8, -2, 8, 6, -1, -9, 4, -3, 5, 6, 7, -9, 3, -9, -5, 2, 5, 5, 7, 9, -1, -9, 4, -9, 3, -5, 6, -1, 2, 1, 6,
      -8, 8, -5, 1, 9, -4, 5, -2, -3, 1, 6, -6, 4, 2, 7, 8, 1, -8, 2, 3, -7, -8, -6, 9, 7, -8, 2, -3, -6, 2, 5, 2, -7};
  int const expected[]{-11, -10, 13, -4, -2, 5, -13, -29, 1, -11, 17, -11, -2, -9, 8, 8, 8, -5};
  return fold<shape<3, 3>, window<3, 3>, padding<1>>(make_tensor<18, 9>(columns)) == make_tensor<2, 3, 3>(expected);
}
TESSERA_CASE(fold_shape_3_3_window_3_3_padding_1);

// fold: columns (6, 25); shape (3, 4), padding (2, 1), window (3, 2)
constexpr bool fold_shape_3_4_padding_2_1_window_3_2() {
  int const columns[]{
      -6, -5, -1, -2, 8, -4, 7, -5, 9, -4, 1, -2, 4, 7, -6, 9, -3, -8, 4, 7, 3, -2, -3, -8, 5, -2, 8, 5, -6, 6, -5, 7,
      4, 4, 9, -1, 2, -9, -6, 5, 7, -6, 7, 6, 6, 9, -8, -5, -9, -9, 4, 2, -5, -9, -5, -2, -5, -2, -3, -8, -6, 4, 9, -8,
      4, -8, 3, 7, 3, 3, -8, -5, 1, 1, -7, 1, 8, 1, 4, 2, 8, 1, -8, 2, 9, -9, 3, 1, 9, 9, -6, -4, -6, -9, 5, -9, 6, 1,
      -6, -9, -2, -8, -8, 3, 5, -5, -6, 8, -5, 1, 5, -1, 4, -3, -4, -6, -8, 4, 5, 2, -5, 7, -3, -3, -2, 5, -8, 2, -4, 7,
      4, -2, -9, 3, -3, 7, -8, -5, 2, 6, -5, 4, 6, 2, -2, -4, -2, 8, -6, 8};
  int const expected[]{-3, -11, -8, -17, -3, 4, -10, 30, 10, -12, -24, -12};
  return fold<shape<3, 4>, padding<2, 1>, window<3, 2>>(make_tensor<6, 25>(columns)) == make_tensor<1, 3, 4>(expected);
}
TESSERA_CASE(fold_shape_3_4_padding_2_1_window_3_2);

// fold (window larger than the picture): columns (1, 20, 3); shape (2, 3), window (4, 5), padding (1, 2)
constexpr bool fold_window_larger_than_the_picture_shape_2_3_window_4_5_padding_1_2() {
  int const columns[]{
      -2, 2, -4, 1, 2, 2, 3, 5, -5, 8, -5, 8, 2, -2, -7, -5, -4, 5, 7, 4, 8, 9, -1, 5, 3, -9, 2, 5, 7, -2, 8, 4, 3, 6,
      -5, 4, -1, 1, -6, -1, 7, 8, -9, 8, -7, -2, -9, -3, -9, -3, 7, 2, -5, 2, -3, 4, 3, 9, 9, 4};
  int const expected[]{18, 10, 1, -3, 4, -8};
  auto const actual = fold<shape<2, 3>, window<4, 5>, padding<1, 2>>(make_tensor<1, 20, 3>(columns));
  return actual == make_tensor<1, 1, 2, 3>(expected);
}
TESSERA_CASE(fold_window_larger_than_the_picture_shape_2_3_window_4_5_padding_1_2);

// fold: columns (6, 6); shape (5, 6), window (2, 3), dilation 2
constexpr bool fold_shape_5_6_window_2_3_dilation_2() {
  int const columns[]{
      6, -2, -2, -9, -9, 1, -9, -1, -9, 1, 6, 6, -5, 1, -7, -8, -8, -5, -7, 7, 4, -8, 3, -9, -7, 7, -7, 8, -3, 2, 5, 8,
      -4, -5, -7, 9};
  int const expected[]{
      6, -2, -9, -1, -5, 1, -2, -9, -9, 1, -7, -8, -16, 8, -1, 13, -3, 3, 4, -8, -7, 8, -4, -5, 3, -9, -3, 2, -7, 9};
  return fold<shape<5, 6>, window<2, 3>, dilation<2>>(make_tensor<6, 6>(columns)) == make_tensor<1, 5, 6>(expected);
}
TESSERA_CASE(fold_shape_5_6_window_2_3_dilation_2);

// fold: columns (8, 6); shape (5, 4), dilation (3, 1), window (2, 2)
constexpr bool fold_shape_5_4_dilation_3_1_window_2_2() {
  int const columns[]{
      -2, 9, -4, -6, 1, 4, -5, 9, -5, -8, -9, 4, -4, 7, -4, 1, -4, 2, -4, -7, -2, -3, -5, 9, -9, -8, 6, 8, -9, 8, -1,
      -5, -4, -8, -7, 8, 4, 4, -2, 8, 4, 6, -5, 7, 6, 1, 7, -8};
  int const expected[]{
      -2, 4, 5, -5, -6, -7, -5, 4, 0, 0, 0, 0, -4, 3, -11, -2, 1, -7, -3, 9, -9, -9, 1, -4, 8, -17, 1, 8, 0, 0, 0, 0, 4,
      -1, 5, 6, 8, 5, 13, -8};
  return fold<shape<5, 4>, dilation<3, 1>, window<2, 2>>(make_tensor<8, 6>(columns)) == make_tensor<2, 5, 4>(expected);
}
TESSERA_CASE(fold_shape_5_4_dilation_3_1_window_2_2);

// fold: columns (9, 12); shape (5, 7), stride 2, dilation (1, 2), window (3, 3), padding (1, 2)
constexpr bool fold_shape_5_7_stride_2_dilation_1_2_window_3_3_padding_1_2() {
  int const columns[]{
      8, 4, 2, 1, 1, -9, -4, 7, 8, -3, 3, -8, -8, -3, -9, -6, 1, -4, -2, -2, -1, 1, -7, 9, -8, 4, -9, -1, 2, -7, 6, -6,
      -9, -7, 2, 9, -7, -8, 3, 2, -4, -5, -2, 7, 9, 7, 7, 4, -7, 1, -8, -5, 1, 2, 2, 1, -1, -8, 8, -7, -5, 8, 2, -9, -1,
      -7, 8, 1, 3, -1, 5, 8, -2, 4, 6, -8, 2, 3, 9, 4, 5, -3, 3, -8, 3, 7, -3, -1, -4, 7, -5, 8, -4, -6, -2, 8, 7, -3,
      -3, -1, -1, 3, -4, 9, -8, 1, 6, -7};
  int const expected[]{
      -15, 0, -1, 0, 2, 0, -3, -1, 0, 14, 0, -16, 0, 0, -4, 0, -1, 0, 2, 0, 9, -5, 0, 10, 0, -20, 0, 15, 6, 0, 2, 0, 11,
      0, -2};
  auto const actual = fold<shape<5, 7>, stride<2>, dilation<1, 2>, window<3, 3>, padding<1, 2>>(
      make_tensor<9, 12>(columns));
  return actual == make_tensor<1, 5, 7>(expected);
}
TESSERA_CASE(fold_shape_5_7_stride_2_dilation_1_2_window_3_3_padding_1_2);

// fold: columns (2, 8, 6); shape (6, 5), window (2, 2), padding 1, dilation 3, stride (2, 3)
constexpr bool fold_shape_6_5_window_2_2_padding_1_dilation_3_stride_2_3() {
  int const columns[]{
      3, 1, 6, -3, -9, -4, 8, 1, 9, -9, -2, -3, -3, -1, -6, 4, -9, -1, 2, -8, -3, -2, -7, -8, 5, -8, 3, 4, -5, -8, -7,
      4, -8, -2, 9, -8, -7, -1, 3, -6, 1, 5, -1, 5, -3, -1, -8, -3, 8, -6, -5, 9, 9, 1, -7, -7, -8, 6, -6, 2, -7, -3, 2,
      9, 4, 8, 1, -8, -5, 7, -9, 6, 5, 7, 9, 7, 4, -7, 1, 8, 6, 7, -9, -9, -4, 7, 5, -3, -9, -8, 6, 3, -8, -6, 7, -6};
  int const expected[]{
      0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 1, 0, 0, 0, 0, -6, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      -4, 0, 0, 0, 0, -2, 0, 0, 0, 0, 1, 0, 0, 0, 0, -9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, -2, 0,
      0, 0, 0, -5, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 13, 0, 0, 0, 0, -16, 0, 0,
      0, 0, -11, 0, 0, 0, 0, 0, 0, 0};
  auto const actual = fold<shape<6, 5>, window<2, 2>, padding<1>, dilation<3>, stride<2, 3>>(
      make_tensor<2, 8, 6>(columns));
  return actual == make_tensor<2, 2, 6, 5>(expected);
}
TESSERA_CASE(fold_shape_6_5_window_2_2_padding_1_dilation_3_stride_2_3);

// fold (asymmetric): columns (12, 10); shape (3, 4), window (3, 2), padding before (1, 0), padding after (0, 2)
constexpr bool fold_asymmetric_shape_3_4_window_3_2_padding_before_1_0_padding_after_0_2() {
  int const columns[]{
      -4, 1, -6, 4, -6, -5, 1, -4, -4, -1, -5, 1, 7, -6, -1, -9, 7, -9, -6, -1, 7, 9, -5, 6, -4, 6, 7, 2, 8, 1, 4, -6,
      3, 5, -5, 3, -9, 6, 3, -4, 4, 9, 3, -4, 7, 5, -7, -4, 9, 6, -9, -4, -3, 6, 6, 2, -2, -8, 3, 1, 5, 5, -4, -6, 8,
      -5, -5, 1, -1, -8, -6, -8, 9, -9, -1, 2, -7, 3, -5, 7, -1, -5, 2, -9, -4, -6, -6, -1, 2, 5, -7, -8, 9, -4, -8, -2,
      -7, 1, 8, 5, -2, -8, -9, -9, -6, -9, 6, -7, -5, -5, -7, 1, 7, 5, 3, -8, 2, 2, -8, -3};
  int const expected[]{2, 5, -8, -4, 10, 10, -8, 7, 5, -5, -6, 1, -6, -15, -12, 2, -8, -23, -16, 1, -9, -2, -5, -3};
  auto const actual = fold<shape<3, 4>, window<3, 2>, padding_before<1, 0>, padding_after<0, 2>>(
      make_tensor<12, 10>(columns));
  return actual == make_tensor<2, 3, 4>(expected);
}
TESSERA_CASE(fold_asymmetric_shape_3_4_window_3_2_padding_before_1_0_padding_after_0_2);

// fold (asymmetric): columns (1, 4, 6); shape (5, 4), window (2, 2), stride 2, padding before 0, padding after 1
constexpr bool fold_asymmetric_shape_5_4_window_2_2_stride_2_padding_before_0_padding_after_1() {
  int const columns[]{3, 3, -7, -6, 9, 1, 2, 4, 7, 5, -4, 8, -1, -5, 8, 8, -5, 2, -4, -5, 2, 1, -6, 9};
  int const expected[]{3, 2, 3, 4, -1, -4, -5, -5, -7, 7, -6, 5, 8, 2, 8, 1, 9, -4, 1, 8};
  auto const actual = fold<shape<5, 4>, window<2, 2>, stride<2>, padding_before<0>, padding_after<1>>(
      make_tensor<1, 4, 6>(columns));
  return actual == make_tensor<1, 1, 5, 4>(expected);
}
TESSERA_CASE(fold_asymmetric_shape_5_4_window_2_2_stride_2_padding_before_0_padding_after_1);

// fold: columns (6, 4); shape (6,), window 3
constexpr bool fold_shape_6_window_3() {
  int const columns[]{5, 1, 3, 1, 7, 8, 7, 1, 2, -4, 3, -9, -8, -7, 9, -5, -4, -9, 6, 1, 6, 1, 5, -7};
  int const expected[]{5, 8, 13, 4, 4, -9, -8, -11, 6, 2, 6, -7};
  return fold<shape<6>, window<3>>(make_tensor<6, 4>(columns)) == make_tensor<2, 6>(expected);
}
TESSERA_CASE(fold_shape_6_window_3);

// fold (batch of two): columns (2, 4, 4); shape (7,), window 2, stride 2, padding 1
constexpr bool fold_batch_of_two_shape_7_window_2_stride_2_padding_1() {
  int const columns[]{
      -6, -5, 8, 6, 7, 2, -8, -8, 3, 8, -5, -2, 4, -1, -8, -5, 5, 2, 8, 3, 7, -9, -2, -7, -6, 7, 6, -3, -7, 3, -2, -2};
  int const expected[]{
      7, -5, 2, 8, -8, 6, -8, 4, 8, -1, -5, -8, -2, -5, 7, 2, -9, 8, -2, 3, -7, -7, 7, 3, 6, -2, -3, -2};
  auto const actual = fold<shape<7>, window<2>, stride<2>, padding<1>>(make_tensor<2, 4, 4>(columns));
  return actual == make_tensor<2, 2, 7>(expected);
}
TESSERA_CASE(fold_batch_of_two_shape_7_window_2_stride_2_padding_1);

// fold: columns (3, 3); shape (8,), window 3, dilation 2, stride 3, padding 2
constexpr bool fold_shape_8_window_3_dilation_2_stride_3_padding_2() {
  int const columns[]{-7, -6, 6, -3, -2, -3, 7, -8, -7};
  int const expected[]{-3, -6, 7, -2, 6, -8, -3, 0};
  auto const actual = fold<shape<8>, window<3>, dilation<2>, stride<3>, padding<2>>(make_tensor<3, 3>(columns));
  return actual == make_tensor<1, 8>(expected);
}
TESSERA_CASE(fold_shape_8_window_3_dilation_2_stride_3_padding_2);

// fold: columns (12, 8); shape (3, 3, 4), window (2, 2, 3)
constexpr bool fold_shape_3_3_4_window_2_2_3() {
  int const columns[]{
      -3, 4, -2, -9, 7, 7, 7, 2, 9, 2, 8, 7, -9, -5, -4, -9, 6, -3, 9, 9, 3, -2, 6, 4, -2, -3, -7, -2, -8, -4, -3, -8,
      -6, 5, 9, -6, -7, 1, 1, 6, -9, 7, -1, 6, -3, -1, 5, 7, -1, -2, 7, -4, -8, -2, -2, -8, 4, -7, 5, -8, 7, -4, -3, -2,
      3, 9, 5, 1, -1, -1, 1, -5, -9, 6, 8, -4, 5, 6, -2, 2, 9, -2, 9, 2, -4, -4, -1, -5, -3, 9, 7, 6, 4, -5, 2, 4};
  int const expected[]{
      -3, 13, 8, -3, -4, -10, 12, 16, -7, 7, -7, 6, 6, 0, -6, 7, -3, 3, -13, 13, 5, -2, 20, 13, -8, 5, -5, -1, 3, -9,
      -1, -10, -2, 1, -3, 4};
  return fold<shape<3, 3, 4>, window<2, 2, 3>>(make_tensor<12, 8>(columns)) == make_tensor<1, 3, 3, 4>(expected);
}
TESSERA_CASE(fold_shape_3_3_4_window_2_2_3);

// fold (batch of two): columns (2, 8, 8); shape (3, 2, 3), window (2, 1, 2), stride (1, 2, 1), padding (1, 0, 0)
constexpr bool fold_batch_of_two_shape_3_2_3_window_2_1_2_stride_1_2_1_padding_1_0_0() {
  int const columns[]{
      -3, -1, -6, -2, -9, -8, -1, 4, 1, -2, 8, 4, -9, 6, -6, 9, 3, 6, 8, -1, -3, -5, -1, -7, -4, 6, 1, -2, -7, 4, -6, 7,
      9, 5, -3, -5, 3, 9, 6, 6, -8, -4, -3, -3, -2, 4, -4, 3, 9, 3, -7, -3, -9, -7, -1, -3, -6, -8, 7, 1, -4, 5, 6, 6,
      1, 6, -7, -5, 1, -3, 6, 6, 6, 5, 5, -8, 3, -7, 3, 4, 1, 5, -8, -3, 2, 8, -9, -7, -1, 8, 6, 3, -7, -7, -5, -3, -7,
      9, 6, 2, -3, 3, 6, 1, 8, 1, -3, 2, -2, -4, 3, 1, -9, -6, -9, -4, 6, -9, -8, -5, -4, -6, 8, -6, 1, -7, 6, 6};
  int const expected[]{
      -3, 8, 10, 0, 0, 0, -1, -17, 4, 0, 0, 0, -4, -14, 13, 0, 0, 0, 6, -11, -11, 0, 0, 0, -4, 11, 5, 0, 0, 0, -3, -9,
      8, 0, 0, 0, -6, 4, 0, 0, 0, 0, -7, 3, -4, 0, 0, 0, 8, 10, -3, 0, 0, 0, -3, -11, -4, 0, 0, 0, -12, 5, -10, 0, 0, 0,
      12, -4, -6, 0, 0, 0};
  auto const actual = fold<shape<3, 2, 3>, window<2, 1, 2>, stride<1, 2, 1>, padding<1, 0, 0>>(
      make_tensor<2, 8, 8>(columns));
  return actual == make_tensor<2, 2, 3, 2, 3>(expected);
}
TESSERA_CASE(fold_batch_of_two_shape_3_2_3_window_2_1_2_stride_1_2_1_padding_1_0_0);

// fold: columns (12, 12); shape (4, 5), window (3, 2), stride (1, 2), padding 1
constexpr bool fold_shape_4_5_window_3_2_stride_1_2_padding_1_quarters() {
  float const columns[]{
      0.25f, -0.5f, -1.0f, -2.0f, 1.5f, -1.5f, -1.75f, -1.75f, 1.75f, 0.75f, 0.5f, -1.0f, 1.5f, 1.25f, 1.5f, 1.0f,
      1.25f, 1.25f, -0.5f, -0.75f, -1.25f, -1.75f, 1.0f, -0.5f, 1.75f, -1.25f, -2.0f, -1.75f, 2.25f, 0.5f, -0.75f,
      -0.5f, 2.25f, 0.5f, -1.5f, -0.25f, -0.5f, -1.0f, -0.75f, 1.5f, 0.75f, -0.25f, 2.0f, -1.5f, 1.75f, -2.0f, 1.0f,
      -1.25f, 2.25f, -1.0f, -1.75f, -2.25f, -0.25f, 1.0f, 0.75f, 1.25f, -0.25f, 1.75f, 0.5f, 0.5f, 2.0f, 2.25f, -1.0f,
      -1.0f, -1.0f, -1.25f, 1.5f, 1.5f, 0.25f, -0.25f, -1.25f, 0.5f, -2.0f, 2.25f, 1.5f, 1.0f, 0.25f, -0.75f, 1.75f,
      1.5f, -1.0f, -1.5f, -1.25f, 2.0f, 1.5f, 0.5f, -0.25f, -2.25f, -2.0f, 0.5f, 1.75f, 0.25f, 1.0f, -1.5f, -2.0f, 1.0f,
      1.75f, 2.25f, 0.5f, -2.0f, -1.75f, -1.0f, 1.25f, -2.0f, -1.0f, 0.25f, -0.75f, 0.75f, 2.0f, -1.5f, 0.75f, -2.25f,
      0.75f, -2.25f, 0.75f, -2.0f, -0.75f, -2.0f, 1.25f, 1.0f, 0.75f, 1.0f, -0.75f, 1.25f, -0.75f, -0.25f, -0.75f,
      1.75f, -1.0f, -1.5f, -2.0f, -1.25f, 1.75f, -0.75f, 1.5f, 1.75f, -0.75f, 1.5f, -0.25f, -2.25f, -0.75f, -1.25f,
      -1.5f, 0.25f};
  float const expected[]{
      0.5f, 0.25f, 0.25f, -3.5f, 0.5f, 3.0f, -0.5f, 2.25f, 0.5f, -2.5f, -0.75f, -0.25f, -1.5f, 2.25f, 0.0f, -0.5f,
      -0.25f, 2.5f, -0.5f, -1.0f, -0.25f, 2.5f, -3.5f, -0.25f, 1.25f, 1.25f, 0.75f, 0.25f, -2.75f, 0.25f, 1.0f, -4.0f,
      -4.75f, 0.75f, 1.75f, -2.25f, 1.0f, -1.0f, -0.25f, 0.25f};
  auto const actual = fold<shape<4, 5>, window<3, 2>, stride<1, 2>, padding<1>>(make_tensor<12, 12>(columns));
  return actual == make_tensor<2, 4, 5>(expected);
}
TESSERA_CASE(fold_shape_4_5_window_3_2_stride_1_2_padding_1_quarters);

// fold: columns (18, 16); shape (4, 4), window (3, 3), padding 1
constexpr bool fold_shape_4_4_window_3_3_padding_1_decimals() {
  float const columns[]{
      0.727f, 1.949f, -1.583f, -0.368f, -1.589f, 0.429f, -0.545f, 1.754f, 0.284f, 0.659f, 0.949f, 1.085f, 0.828f,
      -0.012f, -1.135f, 0.067f, -0.894f, -0.363f, -1.639f, -0.394f, -0.459f, 0.722f, 1.296f, -1.849f, 0.393f, 0.873f,
      -0.755f, 0.401f, -0.656f, 1.162f, -1.049f, -1.112f, -1.596f, 1.9f, -1.802f, 0.902f, 0.93f, -0.78f, -0.784f,
      0.198f, 0.554f, 0.418f, 1.412f, -0.477f, 1.203f, -1.284f, -1.383f, -1.747f, 0.824f, -1.195f, -1.202f, -1.088f,
      -1.943f, 1.693f, 1.264f, 0.773f, 1.592f, 0.779f, -1.004f, -0.986f, -1.427f, 1.058f, 0.769f, 0.577f, -0.946f,
      -0.942f, 1.31f, 0.863f, 0.828f, -0.643f, -0.062f, 0.208f, -1.861f, -0.701f, -1.496f, -0.671f, 1.782f, -1.399f,
      0.568f, 0.722f, 0.527f, -1.514f, -1.791f, -1.094f, -1.057f, 1.712f, -0.791f, 0.372f, 1.195f, 0.542f, -0.037f,
      -0.057f, -0.559f, 0.832f, -1.558f, 1.397f, 1.15f, -0.976f, -1.858f, -1.159f, 0.211f, 1.965f, 1.236f, -1.435f,
      -1.822f, 1.351f, -0.255f, 0.955f, 0.971f, -1.409f, -1.358f, -0.128f, -0.827f, 0.661f, 1.813f, 0.162f, -0.651f,
      -1.214f, 1.719f, 0.486f, -0.375f, -0.089f, -1.689f, -1.526f, -0.75f, 0.907f, 0.78f, 0.05f, -1.874f, -1.251f,
      -0.801f, 0.241f, 0.928f, 0.814f, 0.134f, -1.385f, 0.697f, 0.118f, 1.139f, -1.733f, -0.034f, 0.494f, -1.714f,
      -1.936f, 1.167f, -1.442f, -1.725f, -0.311f, 0.073f, 0.769f, -0.84f, 1.881f, 0.787f, 1.164f, 1.97f, 0.712f, 0.855f,
      -1.031f, -0.64f, -0.172f, -0.395f, 0.4f, 1.631f, -0.038f, 1.841f, -0.138f, 1.094f, 0.043f, -1.896f, -1.584f,
      1.057f, 0.009f, -0.729f, 1.892f, -0.205f, 0.632f, -1.698f, 1.272f, 0.07f, 1.05f, -0.879f, -0.997f, 0.734f, 1.398f,
      0.459f, 1.068f, 0.81f, -0.3f, -1.37f, 0.316f, 1.467f, 0.591f, -0.968f, -0.989f, -0.707f, -0.533f, -0.659f,
      -0.384f, 0.49f, -1.065f, 1.501f, -0.189f, 1.638f, -0.467f, 0.173f, -1.743f, 1.086f, -0.272f, 0.408f, -0.711f,
      0.204f, 1.624f, -1.056f, 0.429f, 1.306f, -1.5f, 0.382f, -1.377f, -0.583f, 0.543f, -0.558f, -0.025f, -0.763f,
      -1.06f, 1.418f, -0.081f, 0.86f, 0.614f, 0.584f, 1.876f, -1.187f, 1.76f, -1.16f, 0.077f, -1.206f, 1.302f, -0.224f,
      0.354f, 1.896f, 1.807f, 1.979f, -0.446f, -0.888f, -1.391f, -0.614f, -1.937f, -1.978f, 0.594f, 0.58f, 1.472f,
      -0.704f, 1.74f, 1.961f, -1.118f, -0.055f, 0.267f, -1.62f, 1.907f, 0.949f, -0.702f, -0.132f, 0.024f, 1.019f,
      -0.379f, 1.314f, 0.967f, 0.551f, -1.894f, 0.818f, -1.06f, 1.794f, 0.65f, -1.081f, -0.095f, 0.075f, -0.997f,
      -0.516f, 0.263f, -0.615f, 0.419f, 1.867f, -0.57f, 1.06f, 0.827f, 0.366f, 0.828f, 0.967f, -1.065f};
  float const expected[]{
      -2.171f, -0.51f, 0.9779998f, -3.5609999f, 1.77f, -1.1309999f, 2.574f, 0.59099996f, -0.43599996f, 1.67f, -3.108f,
      -2.583f, 3.816f, -0.836f, 1.3610001f, -1.2229999f, 2.0289998f, -1.857f, 1.5680001f, 3.261f, -4.238f, 2.286f,
      4.417f, -2.4950001f, -3.636f, -3.487f, 0.84200007f, 0.44200003f, 0.48499995f, 2.967f, 1.04f, 0.0019999743f};
  auto const actual = fold<shape<4, 4>, window<3, 3>, padding<1>>(make_tensor<18, 16>(columns));
  return all_close(actual, make_tensor<2, 4, 4>(expected), 0.0f, 6.4e-06f);
}
TESSERA_CASE(fold_shape_4_4_window_3_3_padding_1_decimals);

// fold: columns (1, 12, 2); shape (3, 5), window (2, 3), dilation (1, 2)
constexpr bool fold_shape_3_5_window_2_3_dilation_1_2_decimals() {
  float const columns[]{
      -1.404f, 1.764f, -1.777f, -1.078f, -0.136f, 1.641f, -1.615f, 1.973f, -0.041f, -0.944f, 0.267f, -0.437f, 0.623f,
      -1.845f, -0.034f, -0.923f, -1.223f, -0.235f, -0.943f, 1.359f, -0.64f, -0.778f, -1.801f, -0.818f};
  float const expected[]{
      -1.404f, 0.0f, -1.777f, 0.0f, -0.136f, 0.14900005f, 0.0f, -1.119f, 0.0f, 1.908f, 1.973f, 0.0f, -0.944f, 0.0f,
      -0.437f, 0.623f, 0.0f, -0.034f, 0.0f, -1.223f, -2.788f, 0.0f, -1.563f, 0.0f, -2.036f, 1.359f, 0.0f, -0.778f, 0.0f,
      -0.818f};
  auto const actual = fold<shape<3, 5>, window<2, 3>, dilation<1, 2>>(make_tensor<1, 12, 2>(columns));
  return all_close(actual, make_tensor<1, 2, 3, 5>(expected), 0.0f, 1.5e-06f);
}
TESSERA_CASE(fold_shape_3_5_window_2_3_dilation_1_2_decimals);

}  // namespace
