// Written by `tests/golden/generate.py` with PyTorch 1.13.0a0; not edited by hand.

#include "case.hpp"

#include <tessera/conv/pad.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>

using namespace tessera;

namespace {

// pad: x (4); padding 1
constexpr bool pad_4_padding_1() {
  int const x[]{-7, -3, 5, -4};
  int const expected[]{0, -7, -3, 5, -4, 0};
  return pad<padding<1>>(make_tensor<4>(x)) == make_tensor<6>(expected);
}
TESSERA_CASE(pad_4_padding_1);

// pad: x (2, 3); padding 1
constexpr bool pad_2x3_padding_1() {
  int const x[]{6, -7, 8, -3, -9, 4};
  int const expected[]{0, 0, 0, 0, 0, 0, 6, -7, 8, 0, 0, -3, -9, 4, 0, 0, 0, 0, 0, 0};
  return pad<padding<1>>(make_tensor<2, 3>(x)) == make_tensor<4, 5>(expected);
}
TESSERA_CASE(pad_2x3_padding_1);

// pad: x (2, 2, 3); padding 1
constexpr bool pad_2x2x3_padding_1() {
  int const x[]{7, 2, 4, -9, 6, -1, 4, -4, 9, -7, 2, -6};
  int const expected[]{
      0, 0, 0, 0, 0, 0, 7, 2, 4, 0, 0, -9, 6, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, -4, 9, 0, 0, -7, 2, -6, 0, 0,
      0, 0, 0, 0};
  return pad<padding<1>>(make_tensor<2, 2, 3>(x)) == make_tensor<2, 4, 5>(expected);
}
TESSERA_CASE(pad_2x2x3_padding_1);

// pad: x (1, 2, 2, 3); padding 1
constexpr bool pad_1x2x2x3_padding_1() {
  int const x[]{-8, -1, 1, 1, 1, 9, 9, -8, -1, -4, -8, -3};
  int const expected[]{
      0, 0, 0, 0, 0, 0, -8, -1, 1, 0, 0, 1, 1, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, -8, -1, 0, 0, -4, -8, -3, 0, 0,
      0, 0, 0, 0};
  return pad<padding<1>>(make_tensor<1, 2, 2, 3>(x)) == make_tensor<1, 2, 4, 5>(expected);
}
TESSERA_CASE(pad_1x2x2x3_padding_1);

// pad: x (1, 1, 2, 2, 2); padding 1
constexpr bool pad_1x1x2x2x2_padding_1() {
  int const x[]{-7, 8, 8, 2, 8, 5, -2, -9};
  int const expected[]{
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -7, 8, 0, 0, 8, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8,
      5, 0, 0, -2, -9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
  return pad<padding<1>>(make_tensor<1, 1, 2, 2, 2>(x)) == make_tensor<1, 1, 4, 4, 4>(expected);
}
TESSERA_CASE(pad_1x1x2x2x2_padding_1);

// pad: x (3, 2); padding (2, 1)
constexpr bool pad_3x2_padding_2_1() {
  int const x[]{8, 1, -3, 3, 9, -3};
  int const expected[]{0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 1, 0, 0, -3, 3, 0, 0, 9, -3, 0, 0, 0, 0, 0, 0, 0, 0, 0};
  return pad<padding<2, 1>>(make_tensor<3, 2>(x)) == make_tensor<7, 4>(expected);
}
TESSERA_CASE(pad_3x2_padding_2_1);

// pad: x (3, 2); padding (0, 2)
constexpr bool pad_3x2_padding_0_2() {
  int const x[]{6, -5, 7, 8, -8, -2};
  int const expected[]{0, 0, 6, -5, 0, 0, 0, 0, 7, 8, 0, 0, 0, 0, -8, -2, 0, 0};
  return pad<padding<0, 2>>(make_tensor<3, 2>(x)) == make_tensor<3, 6>(expected);
}
TESSERA_CASE(pad_3x2_padding_0_2);

// pad: x (4); padding before 2, padding after 0
constexpr bool pad_4_padding_before_2_padding_after_0() {
  int const x[]{9, -6, 4, -1};
  int const expected[]{0, 0, 9, -6, 4, -1};
  return pad<padding_before<2>, padding_after<0>>(make_tensor<4>(x)) == make_tensor<6>(expected);
}
TESSERA_CASE(pad_4_padding_before_2_padding_after_0);

// pad: x (2, 3); padding before (1, 2), padding after (0, 1)
constexpr bool pad_2x3_padding_before_1_2_padding_after_0_1() {
  int const x[]{1, -6, 8, -1, -4, 9};
  int const expected[]{0, 0, 0, 0, 0, 0, 0, 0, 1, -6, 8, 0, 0, 0, -1, -4, 9, 0};
  return pad<padding_before<1, 2>, padding_after<0, 1>>(make_tensor<2, 3>(x)) == make_tensor<3, 6>(expected);
}
TESSERA_CASE(pad_2x3_padding_before_1_2_padding_after_0_1);

// pad: x (2, 2, 3); padding before (0, 2), padding after (1, 0), constant
constexpr bool pad_2x2x3_padding_before_0_2_padding_after_1_0_constant() {
  int const x[]{9, -3, -8, -5, -7, 8, -6, -7, -2, -2, 8, -3};
  int const expected[]{
      0, 0, 9, -3, -8, 0, 0, -5, -7, 8, 0, 0, 0, 0, 0, 0, 0, -6, -7, -2, 0, 0, -2, 8, -3, 0, 0, 0, 0, 0};
  auto const actual = pad<padding_before<0, 2>, padding_after<1, 0>, pad_mode<constant>>(make_tensor<2, 2, 3>(x));
  return actual == make_tensor<2, 3, 5>(expected);
}
TESSERA_CASE(pad_2x2x3_padding_before_0_2_padding_after_1_0_constant);

// pad: x (2, 3); padding before 1, padding after (0, 2)
constexpr bool pad_2x3_padding_before_1_padding_after_0_2() {
  int const x[]{1, 7, 8, -5, 9, 5};
  int const expected[]{0, 0, 0, 0, 0, 0, 0, 1, 7, 8, 0, 0, 0, -5, 9, 5, 0, 0};
  return pad<padding_before<1>, padding_after<0, 2>>(make_tensor<2, 3>(x)) == make_tensor<3, 6>(expected);
}
TESSERA_CASE(pad_2x3_padding_before_1_padding_after_0_2);

// pad (after only): x (2, 3); padding after (1, 2)
constexpr bool pad_2x3_after_only_padding_after_1_2() {
  int const x[]{6, 7, 6, -6, 8, 3};
  int const expected[]{6, 7, 6, 0, 0, -6, 8, 3, 0, 0, 0, 0, 0, 0, 0};
  return pad<padding_after<1, 2>>(make_tensor<2, 3>(x)) == make_tensor<3, 5>(expected);
}
TESSERA_CASE(pad_2x3_after_only_padding_after_1_2);

// pad (before only): x (2, 3); padding before 1
constexpr bool pad_2x3_before_only_padding_before_1() {
  int const x[]{-7, 8, -2, -1, -9, -4};
  int const expected[]{0, 0, 0, 0, 0, -7, 8, -2, 0, -1, -9, -4};
  return pad<padding_before<1>>(make_tensor<2, 3>(x)) == make_tensor<3, 4>(expected);
}
TESSERA_CASE(pad_2x3_before_only_padding_before_1);

// pad (as many axes as values): x (2, 2, 2); padding (1, 0, 2)
constexpr bool pad_2x2x2_as_many_axes_as_values_padding_1_0_2() {
  int const x[]{-6, -7, -4, -7, -9, -7, -9, -1};
  int const expected[]{
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -6, -7, 0, 0, 0, 0, -4, -7, 0, 0, 0, 0, -9, -7, 0, 0, 0, 0, -9, -1, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
  return pad<padding<1, 0, 2>>(make_tensor<2, 2, 2>(x)) == make_tensor<4, 2, 6>(expected);
}
TESSERA_CASE(pad_2x2x2_as_many_axes_as_values_padding_1_0_2);

// pad (as many axes as values): x (2, 2, 1, 2); padding before (1, 0, 2), padding after (0, 1, 1)
constexpr bool pad_2x2x1x2_as_many_axes_as_values_padding_before_1_0_2_padding_after_0_1_1() {
  int const x[]{-3, -4, -2, -2, -3, 7, -2, 9};
  int const expected[]{
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -3, -4, 0, 0, 0, 0, 0, 0, 0, 0, -2, -2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, -3, 7, 0, 0, 0, 0, 0, 0, 0, 0, -2, 9, 0, 0, 0, 0, 0, 0};
  auto const actual = pad<padding_before<1, 0, 2>, padding_after<0, 1, 1>>(make_tensor<2, 2, 1, 2>(x));
  return actual == make_tensor<2, 3, 2, 5>(expected);
}
TESSERA_CASE(pad_2x2x1x2_as_many_axes_as_values_padding_before_1_0_2_padding_after_0_1_1);

// pad (as many axes as values): x (2, 1, 2, 2); padding (0, 1, 0, 2)
constexpr bool pad_2x1x2x2_as_many_axes_as_values_padding_0_1_0_2() {
  int const x[]{7, -4, 9, -8, -4, 3, 4, -6};
  int const expected[]{
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, -4, 0, 0, 0, 0, 9, -8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -4, 3, 0, 0, 0, 0, 4, -6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
  return pad<padding<0, 1, 0, 2>>(make_tensor<2, 1, 2, 2>(x)) == make_tensor<2, 3, 2, 6>(expected);
}
TESSERA_CASE(pad_2x1x2x2_as_many_axes_as_values_padding_0_1_0_2);

// pad: x (1, 2, 2, 1, 2); padding (1, 0, 2)
constexpr bool pad_1x2x2x1x2_padding_1_0_2() {
  int const x[]{6, 2, 5, -8, 5, 6, 7, -5};
  int const expected[]{
      0, 0, 0, 0, 0, 0, 0, 0, 6, 2, 0, 0, 0, 0, 5, -8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 6, 0, 0, 0, 0,
      7, -5, 0, 0, 0, 0, 0, 0, 0, 0};
  return pad<padding<1, 0, 2>>(make_tensor<1, 2, 2, 1, 2>(x)) == make_tensor<1, 2, 4, 1, 6>(expected);
}
TESSERA_CASE(pad_1x2x2x1x2_padding_1_0_2);

// pad (crop): x (4); padding -1
constexpr bool pad_4_crop_padding_minus_1() {
  int const x[]{8, 9, 9, 1};
  int const expected[]{9, 9};
  return pad<padding<-1>>(make_tensor<4>(x)) == make_tensor<2>(expected);
}
TESSERA_CASE(pad_4_crop_padding_minus_1);

// pad (crop and extend): x (3, 4); padding (-1, 1)
constexpr bool pad_3x4_crop_and_extend_padding_minus_1_1() {
  int const x[]{-1, 7, -5, -7, -8, -3, -6, -8, -9, 7, -1, 7};
  int const expected[]{0, -8, -3, -6, -8, 0};
  return pad<padding<-1, 1>>(make_tensor<3, 4>(x)) == make_tensor<1, 6>(expected);
}
TESSERA_CASE(pad_3x4_crop_and_extend_padding_minus_1_1);

// pad (crop and extend): x (3, 4); padding before (-1, 2), padding after (0, -2)
constexpr bool pad_3x4_crop_and_extend_padding_before_minus_1_2_padding_after_0_minus_2() {
  int const x[]{-5, -6, -7, 5, 7, 5, 2, 7, -6, -2, -5, 7};
  int const expected[]{0, 0, 7, 5, 0, 0, -6, -2};
  return pad<padding_before<-1, 2>, padding_after<0, -2>>(make_tensor<3, 4>(x)) == make_tensor<2, 4>(expected);
}
TESSERA_CASE(pad_3x4_crop_and_extend_padding_before_minus_1_2_padding_after_0_minus_2);

// pad: x (4); padding 2, value 7
constexpr bool pad_4_padding_2_value_7() {
  int const x[]{1, 6, 9, -9};
  int const expected[]{7, 7, 1, 6, 9, -9, 7, 7};
  return pad<padding<2>>(make_tensor<4>(x), 7) == make_tensor<8>(expected);
}
TESSERA_CASE(pad_4_padding_2_value_7);

// pad: x (2, 3); padding 1, value 7
constexpr bool pad_2x3_padding_1_value_7() {
  int const x[]{-2, -7, 3, 3, 1, 9};
  int const expected[]{7, 7, 7, 7, 7, 7, -2, -7, 3, 7, 7, 3, 1, 9, 7, 7, 7, 7, 7, 7};
  return pad<padding<1>>(make_tensor<2, 3>(x), 7) == make_tensor<4, 5>(expected);
}
TESSERA_CASE(pad_2x3_padding_1_value_7);

// pad: x (2, 2, 3); padding (0, 2), value -3
constexpr bool pad_2x2x3_padding_0_2_value_minus_3() {
  int const x[]{-5, -1, 3, -9, -7, -8, 4, 3, 5, -2, -9, 9};
  int const expected[]{
      -3, -3, -5, -1, 3, -3, -3, -3, -3, -9, -7, -8, -3, -3, -3, -3, 4, 3, 5, -3, -3, -3, -3, -2, -9, 9, -3, -3};
  return pad<padding<0, 2>>(make_tensor<2, 2, 3>(x), -3) == make_tensor<2, 2, 7>(expected);
}
TESSERA_CASE(pad_2x2x3_padding_0_2_value_minus_3);

// pad: x (1, 2, 2, 3); padding before (1, 0), padding after (0, 2), value 5
constexpr bool pad_1x2x2x3_padding_before_1_0_padding_after_0_2_value_5() {
  int const x[]{-3, 7, 9, 8, 5, 8, 7, -9, -7, 3, 4, 1};
  int const expected[]{5, 5, 5, 5, 5, -3, 7, 9, 5, 5, 8, 5, 8, 5, 5, 5, 5, 5, 5, 5, 7, -9, -7, 5, 5, 3, 4, 1, 5, 5};
  auto const actual = pad<padding_before<1, 0>, padding_after<0, 2>>(make_tensor<1, 2, 2, 3>(x), 5);
  return actual == make_tensor<1, 2, 3, 5>(expected);
}
TESSERA_CASE(pad_1x2x2x3_padding_before_1_0_padding_after_0_2_value_5);

// pad: x (2, 3); constant, padding (2, 1), value 9
constexpr bool pad_2x3_constant_padding_2_1_value_9() {
  int const x[]{-2, 1, 7, -5, 9, 9};
  int const expected[]{9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, -2, 1, 7, 9, 9, -5, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9};
  return pad<pad_mode<constant>, padding<2, 1>>(make_tensor<2, 3>(x), 9) == make_tensor<6, 5>(expected);
}
TESSERA_CASE(pad_2x3_constant_padding_2_1_value_9);

// pad (as many axes as values): x (2, 2, 2); padding (1, 0, 1), value -1
constexpr bool pad_2x2x2_as_many_axes_as_values_padding_1_0_1_value_minus_1() {
  int const x[]{7, -1, 6, 6, 9, 7, 2, 3};
  int const expected[]{
      -1, -1, -1, -1, -1, -1, -1, -1, -1, 7, -1, -1, -1, 6, 6, -1, -1, 9, 7, -1, -1, 2, 3, -1, -1, -1, -1, -1, -1, -1,
      -1, -1};
  return pad<padding<1, 0, 1>>(make_tensor<2, 2, 2>(x), -1) == make_tensor<4, 2, 4>(expected);
}
TESSERA_CASE(pad_2x2x2_as_many_axes_as_values_padding_1_0_1_value_minus_1);

// pad: x (4); reflect, padding 2
constexpr bool pad_4_reflect_padding_2() {
  int const x[]{-3, 7, -1, -3};
  int const expected[]{-1, 7, -3, 7, -1, -3, -1, 7};
  return pad<pad_mode<reflect>, padding<2>>(make_tensor<4>(x)) == make_tensor<8>(expected);
}
TESSERA_CASE(pad_4_reflect_padding_2);

// pad (as far as it goes): x (4); padding 3, reflect
constexpr bool pad_4_as_far_as_it_goes_padding_3_reflect() {
  int const x[]{7, -7, 2, 5};
  int const expected[]{5, 2, -7, 7, -7, 2, 5, 2, -7, 7};
  return pad<padding<3>, pad_mode<reflect>>(make_tensor<4>(x)) == make_tensor<10>(expected);
}
TESSERA_CASE(pad_4_as_far_as_it_goes_padding_3_reflect);

// pad: x (5); padding before 1, padding after 3, reflect
constexpr bool pad_5_padding_before_1_padding_after_3_reflect() {
  int const x[]{-4, -2, -4, 3, -6};
  int const expected[]{-2, -4, -2, -4, 3, -6, 3, -4, -2};
  return pad<padding_before<1>, padding_after<3>, pad_mode<reflect>>(make_tensor<5>(x)) == make_tensor<9>(expected);
}
TESSERA_CASE(pad_5_padding_before_1_padding_after_3_reflect);

// pad: x (3, 4); padding 1, reflect
constexpr bool pad_3x4_padding_1_reflect() {
  int const x[]{-9, -9, -8, -3, 4, 4, -8, 4, -8, 8, 1, 3};
  int const expected[]{
      4, 4, 4, -8, 4, -8, -9, -9, -9, -8, -3, -8, 4, 4, 4, -8, 4, -8, 8, -8, 8, 1, 3, 1, 4, 4, 4, -8, 4, -8};
  return pad<padding<1>, pad_mode<reflect>>(make_tensor<3, 4>(x)) == make_tensor<5, 6>(expected);
}
TESSERA_CASE(pad_3x4_padding_1_reflect);

// pad (as far as it goes): x (3, 4); padding (2, 3), reflect
constexpr bool pad_3x4_as_far_as_it_goes_padding_2_3_reflect() {
  int const x[]{-8, 7, 9, -8, -6, 4, 1, -3, -6, 1, -4, 4};
  int const expected[]{
      4, -4, 1, -6, 1, -4, 4, -4, 1, -6, -3, 1, 4, -6, 4, 1, -3, 1, 4, -6, -8, 9, 7, -8, 7, 9, -8, 9, 7, -8, -3, 1, 4,
      -6, 4, 1, -3, 1, 4, -6, 4, -4, 1, -6, 1, -4, 4, -4, 1, -6, -3, 1, 4, -6, 4, 1, -3, 1, 4, -6, -8, 9, 7, -8, 7, 9,
      -8, 9, 7, -8};
  return pad<padding<2, 3>, pad_mode<reflect>>(make_tensor<3, 4>(x)) == make_tensor<7, 10>(expected);
}
TESSERA_CASE(pad_3x4_as_far_as_it_goes_padding_2_3_reflect);

// pad: x (3, 4); padding before (1, 2), padding after (0, 1), reflect
constexpr bool pad_3x4_padding_before_1_2_padding_after_0_1_reflect() {
  int const x[]{-2, -4, 2, -9, 9, -3, 4, 5, 8, -9, -4, 4};
  int const expected[]{4, -3, 9, -3, 4, 5, 4, 2, -4, -2, -4, 2, -9, 2, 4, -3, 9, -3, 4, 5, 4, -4, -9, 8, -9, -4, 4, -4};
  auto const actual = pad<padding_before<1, 2>, padding_after<0, 1>, pad_mode<reflect>>(make_tensor<3, 4>(x));
  return actual == make_tensor<4, 7>(expected);
}
TESSERA_CASE(pad_3x4_padding_before_1_2_padding_after_0_1_reflect);

// pad: x (2, 3, 3); reflect, padding (1, 2)
constexpr bool pad_2x3x3_reflect_padding_1_2() {
  int const x[]{-8, 8, -2, -6, -3, -6, -3, -5, -4, -4, 6, -8, -8, 4, -3, 1, -6, 6};
  int const expected[]{
      -6, -3, -6, -3, -6, -3, -6, -2, 8, -8, 8, -2, 8, -8, -6, -3, -6, -3, -6, -3, -6, -4, -5, -3, -5, -4, -5, -3, -6,
      -3, -6, -3, -6, -3, -6, -3, 4, -8, 4, -3, 4, -8, -8, 6, -4, 6, -8, 6, -4, -3, 4, -8, 4, -3, 4, -8, 6, -6, 1, -6,
      6, -6, 1, -3, 4, -8, 4, -3, 4, -8};
  return pad<pad_mode<reflect>, padding<1, 2>>(make_tensor<2, 3, 3>(x)) == make_tensor<2, 5, 7>(expected);
}
TESSERA_CASE(pad_2x3x3_reflect_padding_1_2);

// pad (batch of two): x (2, 1, 3, 4); padding (2, 0), reflect
constexpr bool pad_2x1x3x4_batch_of_two_padding_2_0_reflect() {
  int const x[]{-5, 9, 6, -7, 9, -9, -9, -5, -9, 4, 3, -3, 6, -3, 2, -4, 3, 7, -4, -6, 8, 4, -6, 5};
  int const expected[]{
      -9, 4, 3, -3, 9, -9, -9, -5, -5, 9, 6, -7, 9, -9, -9, -5, -9, 4, 3, -3, 9, -9, -9, -5, -5, 9, 6, -7, 8, 4, -6, 5,
      3, 7, -4, -6, 6, -3, 2, -4, 3, 7, -4, -6, 8, 4, -6, 5, 3, 7, -4, -6, 6, -3, 2, -4};
  return pad<padding<2, 0>, pad_mode<reflect>>(make_tensor<2, 1, 3, 4>(x)) == make_tensor<2, 1, 7, 4>(expected);
}
TESSERA_CASE(pad_2x1x3x4_batch_of_two_padding_2_0_reflect);

// pad (as many axes as values): x (3, 2, 3); padding (1, 0, 2), reflect
constexpr bool pad_3x2x3_as_many_axes_as_values_padding_1_0_2_reflect() {
  int const x[]{9, 3, 6, -4, 3, 8, 3, -1, -3, 8, -9, -2, -1, 5, -4, -9, 8, 7};
  int const expected[]{
      -3, -1, 3, -1, -3, -1, 3, -2, -9, 8, -9, -2, -9, 8, 6, 3, 9, 3, 6, 3, 9, 8, 3, -4, 3, 8, 3, -4, -3, -1, 3, -1, -3,
      -1, 3, -2, -9, 8, -9, -2, -9, 8, -4, 5, -1, 5, -4, 5, -1, 7, 8, -9, 8, 7, 8, -9, -3, -1, 3, -1, -3, -1, 3, -2, -9,
      8, -9, -2, -9, 8};
  return pad<padding<1, 0, 2>, pad_mode<reflect>>(make_tensor<3, 2, 3>(x)) == make_tensor<5, 2, 7>(expected);
}
TESSERA_CASE(pad_3x2x3_as_many_axes_as_values_padding_1_0_2_reflect);

// pad: x (1, 1, 2, 3, 2); padding (1, 2, 0), reflect
constexpr bool pad_1x1x2x3x2_padding_1_2_0_reflect() {
  int const x[]{-4, 9, -6, -3, -5, 7, -9, -1, 9, 9, 8, 9};
  int const expected[]{
      8, 9, 9, 9, -9, -1, 9, 9, 8, 9, 9, 9, -9, -1, -5, 7, -6, -3, -4, 9, -6, -3, -5, 7, -6, -3, -4, 9, 8, 9, 9, 9, -9,
      -1, 9, 9, 8, 9, 9, 9, -9, -1, -5, 7, -6, -3, -4, 9, -6, -3, -5, 7, -6, -3, -4, 9};
  auto const actual = pad<padding<1, 2, 0>, pad_mode<reflect>>(make_tensor<1, 1, 2, 3, 2>(x));
  return actual == make_tensor<1, 1, 4, 7, 2>(expected);
}
TESSERA_CASE(pad_1x1x2x3x2_padding_1_2_0_reflect);

// pad: x (1, 1, 2, 2, 3); padding before (1, 0, 2), padding after (0, 1, 1), reflect
constexpr bool pad_1x1x2x2x3_padding_before_1_0_2_padding_after_0_1_1_reflect() {
  int const x[]{2, 2, -1, 9, 9, 6, 9, 4, 9, 7, 3, -3};
  int const expected[]{
      9, 4, 9, 4, 9, 4, -3, 3, 7, 3, -3, 3, 9, 4, 9, 4, 9, 4, -1, 2, 2, 2, -1, 2, 6, 9, 9, 9, 6, 9, -1, 2, 2, 2, -1, 2,
      9, 4, 9, 4, 9, 4, -3, 3, 7, 3, -3, 3, 9, 4, 9, 4, 9, 4};
  auto const actual = pad<padding_before<1, 0, 2>, padding_after<0, 1, 1>, pad_mode<reflect>>(
      make_tensor<1, 1, 2, 2, 3>(x));
  return actual == make_tensor<1, 1, 3, 3, 6>(expected);
}
TESSERA_CASE(pad_1x1x2x2x3_padding_before_1_0_2_padding_after_0_1_1_reflect);

// pad: x (3); padding 2, replicate
constexpr bool pad_3_padding_2_replicate() {
  int const x[]{2, 1, 9};
  int const expected[]{2, 2, 2, 1, 9, 9, 9};
  return pad<padding<2>, pad_mode<replicate>>(make_tensor<3>(x)) == make_tensor<7>(expected);
}
TESSERA_CASE(pad_3_padding_2_replicate);

// pad (farther than the signal): x (2); padding before 1, padding after 4, replicate
constexpr bool pad_2_farther_than_the_signal_padding_before_1_padding_after_4_replicate() {
  int const x[]{4, -6};
  int const expected[]{4, 4, -6, -6, -6, -6, -6};
  return pad<padding_before<1>, padding_after<4>, pad_mode<replicate>>(make_tensor<2>(x)) == make_tensor<7>(expected);
}
TESSERA_CASE(pad_2_farther_than_the_signal_padding_before_1_padding_after_4_replicate);

// pad: x (2, 3); padding 1, replicate
constexpr bool pad_2x3_padding_1_replicate() {
  int const x[]{8, -7, 4, -5, -1, -2};
  int const expected[]{8, 8, -7, 4, 4, 8, 8, -7, 4, 4, -5, -5, -1, -2, -2, -5, -5, -1, -2, -2};
  return pad<padding<1>, pad_mode<replicate>>(make_tensor<2, 3>(x)) == make_tensor<4, 5>(expected);
}
TESSERA_CASE(pad_2x3_padding_1_replicate);

// pad: x (2, 3); replicate, padding (1, 3)
constexpr bool pad_2x3_replicate_padding_1_3() {
  int const x[]{2, -7, -8, 2, -3, -6};
  int const expected[]{
      2, 2, 2, 2, -7, -8, -8, -8, -8, 2, 2, 2, 2, -7, -8, -8, -8, -8, 2, 2, 2, 2, -3, -6, -6, -6, -6, 2, 2, 2, 2, -3,
      -6, -6, -6, -6};
  return pad<pad_mode<replicate>, padding<1, 3>>(make_tensor<2, 3>(x)) == make_tensor<4, 9>(expected);
}
TESSERA_CASE(pad_2x3_replicate_padding_1_3);

// pad: x (3, 2); padding before (1, 2), padding after (0, 1), replicate
constexpr bool pad_3x2_padding_before_1_2_padding_after_0_1_replicate() {
  int const x[]{-6, -1, -2, 1, 8, -1};
  int const expected[]{-6, -6, -6, -1, -1, -6, -6, -6, -1, -1, -2, -2, -2, 1, 1, 8, 8, 8, -1, -1};
  auto const actual = pad<padding_before<1, 2>, padding_after<0, 1>, pad_mode<replicate>>(make_tensor<3, 2>(x));
  return actual == make_tensor<4, 5>(expected);
}
TESSERA_CASE(pad_3x2_padding_before_1_2_padding_after_0_1_replicate);

// pad (one pixel): x (1, 1); padding 2, replicate
constexpr bool pad_1x1_one_pixel_padding_2_replicate() {
  int const x[]{-9};
  int const expected[]{
      -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9};
  return pad<padding<2>, pad_mode<replicate>>(make_tensor<1, 1>(x)) == make_tensor<5, 5>(expected);
}
TESSERA_CASE(pad_1x1_one_pixel_padding_2_replicate);

// pad: x (2, 2, 3); padding (2, 1), replicate
constexpr bool pad_2x2x3_padding_2_1_replicate() {
  int const x[]{1, -2, 5, 3, 4, -9, -4, -9, 6, -2, -6, 9};
  int const expected[]{
      1, 1, -2, 5, 5, 1, 1, -2, 5, 5, 1, 1, -2, 5, 5, 3, 3, 4, -9, -9, 3, 3, 4, -9, -9, 3, 3, 4, -9, -9, -4, -4, -9, 6,
      6, -4, -4, -9, 6, 6, -4, -4, -9, 6, 6, -2, -2, -6, 9, 9, -2, -2, -6, 9, 9, -2, -2, -6, 9, 9};
  return pad<padding<2, 1>, pad_mode<replicate>>(make_tensor<2, 2, 3>(x)) == make_tensor<2, 6, 5>(expected);
}
TESSERA_CASE(pad_2x2x3_padding_2_1_replicate);

// pad (batch of two): x (2, 1, 2, 3); padding before 0, padding after (1, 2), replicate
constexpr bool pad_2x1x2x3_batch_of_two_padding_before_0_padding_after_1_2_replicate() {
  int const x[]{5, 7, -5, 6, -9, 2, 7, -2, 6, 3, 1, 3};
  int const expected[]{5, 7, -5, -5, -5, 6, -9, 2, 2, 2, 6, -9, 2, 2, 2, 7, -2, 6, 6, 6, 3, 1, 3, 3, 3, 3, 1, 3, 3, 3};
  auto const actual = pad<padding_before<0>, padding_after<1, 2>, pad_mode<replicate>>(make_tensor<2, 1, 2, 3>(x));
  return actual == make_tensor<2, 1, 3, 5>(expected);
}
TESSERA_CASE(pad_2x1x2x3_batch_of_two_padding_before_0_padding_after_1_2_replicate);

// pad (as many axes as values): x (2, 1, 3); padding (1, 2, 0), replicate
constexpr bool pad_2x1x3_as_many_axes_as_values_padding_1_2_0_replicate() {
  int const x[]{1, -2, -1, -1, -3, 2};
  int const expected[]{
      1, -2, -1, 1, -2, -1, 1, -2, -1, 1, -2, -1, 1, -2, -1, 1, -2, -1, 1, -2, -1, 1, -2, -1, 1, -2, -1, 1, -2, -1, -1,
      -3, 2, -1, -3, 2, -1, -3, 2, -1, -3, 2, -1, -3, 2, -1, -3, 2, -1, -3, 2, -1, -3, 2, -1, -3, 2, -1, -3, 2};
  return pad<padding<1, 2, 0>, pad_mode<replicate>>(make_tensor<2, 1, 3>(x)) == make_tensor<4, 5, 3>(expected);
}
TESSERA_CASE(pad_2x1x3_as_many_axes_as_values_padding_1_2_0_replicate);

// pad: x (1, 2, 2, 1, 2); padding (1, 1, 2), replicate
constexpr bool pad_1x2x2x1x2_padding_1_1_2_replicate() {
  int const x[]{7, -6, -5, 5, -5, 9, -7, 7};
  int const expected[]{
      7, 7, 7, -6, -6, -6, 7, 7, 7, -6, -6, -6, 7, 7, 7, -6, -6, -6, 7, 7, 7, -6, -6, -6, 7, 7, 7, -6, -6, -6, 7, 7, 7,
      -6, -6, -6, -5, -5, -5, 5, 5, 5, -5, -5, -5, 5, 5, 5, -5, -5, -5, 5, 5, 5, -5, -5, -5, 5, 5, 5, -5, -5, -5, 5, 5,
      5, -5, -5, -5, 5, 5, 5, -5, -5, -5, 9, 9, 9, -5, -5, -5, 9, 9, 9, -5, -5, -5, 9, 9, 9, -5, -5, -5, 9, 9, 9, -5,
      -5, -5, 9, 9, 9, -5, -5, -5, 9, 9, 9, -7, -7, -7, 7, 7, 7, -7, -7, -7, 7, 7, 7, -7, -7, -7, 7, 7, 7, -7, -7, -7,
      7, 7, 7, -7, -7, -7, 7, 7, 7, -7, -7, -7, 7, 7, 7};
  auto const actual = pad<padding<1, 1, 2>, pad_mode<replicate>>(make_tensor<1, 2, 2, 1, 2>(x));
  return actual == make_tensor<1, 2, 4, 3, 6>(expected);
}
TESSERA_CASE(pad_1x2x2x1x2_padding_1_1_2_replicate);

// pad: x (4); padding 2, circular
constexpr bool pad_4_padding_2_circular() {
  int const x[]{6, -8, 9, -1};
  int const expected[]{9, -1, 6, -8, 9, -1, 6, -8};
  return pad<padding<2>, pad_mode<circular>>(make_tensor<4>(x)) == make_tensor<8>(expected);
}
TESSERA_CASE(pad_4_padding_2_circular);

// pad (a whole turn): x (3); padding 3, circular
constexpr bool pad_3_a_whole_turn_padding_3_circular() {
  int const x[]{8, 9, 8};
  int const expected[]{8, 9, 8, 8, 9, 8, 8, 9, 8};
  return pad<padding<3>, pad_mode<circular>>(make_tensor<3>(x)) == make_tensor<9>(expected);
}
TESSERA_CASE(pad_3_a_whole_turn_padding_3_circular);

// pad: x (4); padding before 3, padding after 1, circular
constexpr bool pad_4_padding_before_3_padding_after_1_circular() {
  int const x[]{-7, 5, -2, 2};
  int const expected[]{5, -2, 2, -7, 5, -2, 2, -7};
  return pad<padding_before<3>, padding_after<1>, pad_mode<circular>>(make_tensor<4>(x)) == make_tensor<8>(expected);
}
TESSERA_CASE(pad_4_padding_before_3_padding_after_1_circular);

// pad: x (3, 4); padding 1, circular
constexpr bool pad_3x4_padding_1_circular() {
  int const x[]{8, -9, 9, -8, 3, 8, -1, 7, 9, 9, 1, 5};
  int const expected[]{5, 9, 9, 1, 5, 9, -8, 8, -9, 9, -8, 8, 7, 3, 8, -1, 7, 3, 5, 9, 9, 1, 5, 9, -8, 8, -9, 9, -8, 8};
  return pad<padding<1>, pad_mode<circular>>(make_tensor<3, 4>(x)) == make_tensor<5, 6>(expected);
}
TESSERA_CASE(pad_3x4_padding_1_circular);

// pad: x (3, 4); circular, padding (2, 3)
constexpr bool pad_3x4_circular_padding_2_3() {
  int const x[]{-2, 4, -5, 2, 3, 5, 1, -2, 3, -2, -3, 6};
  int const expected[]{
      5, 1, -2, 3, 5, 1, -2, 3, 5, 1, -2, -3, 6, 3, -2, -3, 6, 3, -2, -3, 4, -5, 2, -2, 4, -5, 2, -2, 4, -5, 5, 1, -2,
      3, 5, 1, -2, 3, 5, 1, -2, -3, 6, 3, -2, -3, 6, 3, -2, -3, 4, -5, 2, -2, 4, -5, 2, -2, 4, -5, 5, 1, -2, 3, 5, 1,
      -2, 3, 5, 1};
  return pad<pad_mode<circular>, padding<2, 3>>(make_tensor<3, 4>(x)) == make_tensor<7, 10>(expected);
}
TESSERA_CASE(pad_3x4_circular_padding_2_3);

// pad: x (3, 2); padding before (1, 2), padding after (0, 1), circular
constexpr bool pad_3x2_padding_before_1_2_padding_after_0_1_circular() {
  int const x[]{-7, 3, 9, -5, -8, -7};
  int const expected[]{-8, -7, -8, -7, -8, -7, 3, -7, 3, -7, 9, -5, 9, -5, 9, -8, -7, -8, -7, -8};
  auto const actual = pad<padding_before<1, 2>, padding_after<0, 1>, pad_mode<circular>>(make_tensor<3, 2>(x));
  return actual == make_tensor<4, 5>(expected);
}
TESSERA_CASE(pad_3x2_padding_before_1_2_padding_after_0_1_circular);

// pad: x (2, 3, 2); padding (2, 1), circular
constexpr bool pad_2x3x2_padding_2_1_circular() {
  int const x[]{1, -7, -9, -7, -9, -3, -7, -1, -7, -2, 7, -6};
  int const expected[]{
      -7, -9, -7, -9, -3, -9, -3, -9, -7, 1, -7, 1, -7, -9, -7, -9, -3, -9, -3, -9, -7, 1, -7, 1, -7, -9, -7, -9, -2,
      -7, -2, -7, -6, 7, -6, 7, -1, -7, -1, -7, -2, -7, -2, -7, -6, 7, -6, 7, -1, -7, -1, -7, -2, -7, -2, -7};
  return pad<padding<2, 1>, pad_mode<circular>>(make_tensor<2, 3, 2>(x)) == make_tensor<2, 7, 4>(expected);
}
TESSERA_CASE(pad_2x3x2_padding_2_1_circular);

// pad (batch of two): x (2, 1, 2, 3); padding before (2, 0), padding after (1, 3), circular
constexpr bool pad_2x1x2x3_batch_of_two_padding_before_2_0_padding_after_1_3_circular() {
  int const x[]{-4, -7, 4, -2, -7, -1, 9, 9, 4, -7, 2, -9};
  int const expected[]{
      -4, -7, 4, -4, -7, 4, -2, -7, -1, -2, -7, -1, -4, -7, 4, -4, -7, 4, -2, -7, -1, -2, -7, -1, -4, -7, 4, -4, -7, 4,
      9, 9, 4, 9, 9, 4, -7, 2, -9, -7, 2, -9, 9, 9, 4, 9, 9, 4, -7, 2, -9, -7, 2, -9, 9, 9, 4, 9, 9, 4};
  auto const actual = pad<padding_before<2, 0>, padding_after<1, 3>, pad_mode<circular>>(make_tensor<2, 1, 2, 3>(x));
  return actual == make_tensor<2, 1, 5, 6>(expected);
}
TESSERA_CASE(pad_2x1x2x3_batch_of_two_padding_before_2_0_padding_after_1_3_circular);

// pad (as many axes as values): x (2, 2, 3); padding (1, 0, 2), circular
constexpr bool pad_2x2x3_as_many_axes_as_values_padding_1_0_2_circular() {
  int const x[]{8, -9, -4, -6, 4, -3, 1, 2, 6, -8, -4, 9};
  int const expected[]{
      2, 6, 1, 2, 6, 1, 2, -4, 9, -8, -4, 9, -8, -4, -9, -4, 8, -9, -4, 8, -9, 4, -3, -6, 4, -3, -6, 4, 2, 6, 1, 2, 6,
      1, 2, -4, 9, -8, -4, 9, -8, -4, -9, -4, 8, -9, -4, 8, -9, 4, -3, -6, 4, -3, -6, 4};
  return pad<padding<1, 0, 2>, pad_mode<circular>>(make_tensor<2, 2, 3>(x)) == make_tensor<4, 2, 7>(expected);
}
TESSERA_CASE(pad_2x2x3_as_many_axes_as_values_padding_1_0_2_circular);

// pad: x (1, 1, 2, 3, 2); padding (1, 2, 0), circular
constexpr bool pad_1x1x2x3x2_padding_1_2_0_circular() {
  int const x[]{3, 9, -4, -2, 1, -5, -9, -7, -9, 3, 1, 5};
  int const expected[]{
      -9, 3, 1, 5, -9, -7, -9, 3, 1, 5, -9, -7, -9, 3, -4, -2, 1, -5, 3, 9, -4, -2, 1, -5, 3, 9, -4, -2, -9, 3, 1, 5,
      -9, -7, -9, 3, 1, 5, -9, -7, -9, 3, -4, -2, 1, -5, 3, 9, -4, -2, 1, -5, 3, 9, -4, -2};
  auto const actual = pad<padding<1, 2, 0>, pad_mode<circular>>(make_tensor<1, 1, 2, 3, 2>(x));
  return actual == make_tensor<1, 1, 4, 7, 2>(expected);
}
TESSERA_CASE(pad_1x1x2x3x2_padding_1_2_0_circular);

// pad: x (2, 3); padding (1, 2)
constexpr bool pad_2x3_padding_1_2_quarters() {
  float const x[]{-1.75f, -1.25f, -0.25f, 1.5f, 1.5f, 1.25f};
  float const expected[]{
      0.0f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f, -1.75f, -1.25f, -0.25f, 0.0f, 0.0f, 0.0f, 0.0f, 1.5f, 1.5f,
      1.25f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f};
  return pad<padding<1, 2>>(make_tensor<2, 3>(x)) == make_tensor<4, 7>(expected);
}
TESSERA_CASE(pad_2x3_padding_1_2_quarters);

// pad: x (3, 3); padding (1, 2), reflect
constexpr bool pad_3x3_padding_1_2_reflect_quarters() {
  float const x[]{0.75f, 2.25f, 1.0f, -2.25f, -0.5f, -0.75f, -0.25f, -2.25f, -1.0f};
  float const expected[]{
      -0.75f, -0.5f, -2.25f, -0.5f, -0.75f, -0.5f, -2.25f, 1.0f, 2.25f, 0.75f, 2.25f, 1.0f, 2.25f, 0.75f, -0.75f, -0.5f,
      -2.25f, -0.5f, -0.75f, -0.5f, -2.25f, -1.0f, -2.25f, -0.25f, -2.25f, -1.0f, -2.25f, -0.25f, -0.75f, -0.5f, -2.25f,
      -0.5f, -0.75f, -0.5f, -2.25f};
  return pad<padding<1, 2>, pad_mode<reflect>>(make_tensor<3, 3>(x)) == make_tensor<5, 7>(expected);
}
TESSERA_CASE(pad_3x3_padding_1_2_reflect_quarters);

}  // namespace
