#include <tessera/conv/resize.hpp>
// Before every other header: it needs none of them.

#include "case.hpp"
#include "conv/remainders.hpp"
#include "numbers/rational.hpp"

#include <tessera/tensor/compare.hpp>
#include <tessera/view/permute.hpp>

namespace {

using namespace tessera;
using tessera::testing::keeps_the_law_of_the_adjoint;
using tessera::testing::opaque;
using tessera::testing::rational;
using tessera::testing::remainders;

/// Within what torch and this library may round differently in double.
template <class A, class B>
constexpr bool close(A const& a, B const& b) {
  return all_close(a, b, 0, 1e-14);
}

constexpr bool nearest_repeats_and_skips() {
  tensor const x{1, 2, opaque(3)};
  return resize<shape<6>>(x) == tensor{1, 1, 2, 2, 3, 3} && resize<shape<5>>(x) == tensor{1, 1, 2, 2, 3} &&
         resize<shape<2>>(x) == tensor{1, 2} && resize<shape<1>>(x) == tensor{1} && resize<shape<3>, nearest>(x) == x;
}
TESSERA_CASE(nearest_repeats_and_skips);

// torch: F.interpolate(r(3, 1, 1, 2, 3), size, mode="nearest") with size (5, 4), (3, 2), (1, 7)
constexpr bool nearest_over_two_axes() {
  auto const x = remainders<int, 2, 3>(3);
  return resize<shape<5, 4>>(x) ==
             tensor<int, 5, 4>{{-5, -5, -2, 1}, {-5, -5, -2, 1}, {-5, -5, -2, 1}, {4, 4, -4, -1}, {4, 4, -4, -1}} &&
         resize<shape<3, 2>>(x) == tensor<int, 3, 2>{{-5, -2}, {-5, -2}, {4, -4}} &&
         resize<shape<1, 7>>(x) == tensor<int, 1, 7>{{-5, -5, -5, -2, -2, 1, 1}};
}
TESSERA_CASE(nearest_over_two_axes);

// torch: F.interpolate(r(3, 1, 1, 2, 2, 3), (3, 1, 4), mode="nearest")
constexpr bool nearest_over_three_axes() {
  return resize<shape<3, 1, 4>>(remainders<int, 2, 2, 3>(3)) ==
         tensor<int, 3, 1, 4>{{{-5, -5, -2, 1}}, {{-5, -5, -2, 1}}, {{2, 2, 5, -3}}};
}
TESSERA_CASE(nearest_over_three_axes);

// torch: F.interpolate(r(3, 1, 2, 2, 2), (3, 4), mode="nearest")
constexpr bool axes_before_the_sizes_stay() {
  return resize<shape<3, 4>>(remainders<int, 1, 2, 2, 2>(3)) ==
         tensor<int, 1, 2, 3, 4>{
             {{{-5, -5, -2, -2}, {-5, -5, -2, -2}, {1, 1, 4, 4}}, {{-4, -4, -1, -1}, {-4, -4, -1, -1}, {2, 2, 5, 5}}}};
}
TESSERA_CASE(axes_before_the_sizes_stay);

constexpr bool twice_the_size_takes_three_quarters_and_one() {
  tensor const x{0.0, 4.0, opaque(8.0)};
  return resize<shape<6>, bilinear>(x) == tensor{0.0, 1.0, 3.0, 5.0, 7.0, 8.0} &&
         resize<shape<5>, bilinear, align_corners>(x) == tensor{0.0, 2.0, 4.0, 6.0, 8.0} &&
         resize<shape<3>, bilinear>(x) == x && resize<shape<3>, bilinear, align_corners>(x) == x;
}
TESSERA_CASE(twice_the_size_takes_three_quarters_and_one);

// torch: F.interpolate(r(3, 1, 1, 5), size, mode="linear"): 8, 3; with align_corners=True 7, 2, 1
constexpr bool linear_over_one_axis() {
  auto const x = remainders<double, 5>(3);
  return close(resize<shape<8>, bilinear>(x),
               tensor<double, 8>{-5, -3.6875, -1.8125, 0.0625, 1.9375, 3.8125, -0.5, -4}) &&
         close(resize<shape<3>, bilinear>(x), tensor<double, 3>{-4, 1, -1.3333333333333357}) &&
         close(resize<shape<7>, bilinear, align_corners>(x),
               tensor<double, 7>{-5, -3, -1.0000000000000002, 1, 2.9999999999999996, 1.3333333333333357, -4}) &&
         close(resize<shape<2>, bilinear, align_corners>(x), tensor<double, 2>{-5, -4}) &&
         close(resize<shape<1>, bilinear, align_corners>(x), tensor<double, 1>{-5});
}
TESSERA_CASE(linear_over_one_axis);

// torch: F.interpolate(r(3, 1, 1, 3, 5), size, mode="bilinear") with size (4, 6), (2, 3), (5, 2)
constexpr bool bilinear_over_two_axes() {
  auto const x = remainders<double, 3, 5>(3);
  return close(resize<shape<4, 6>, bilinear>(x),
               tensor<double, 4, 6>{{-5, -2.75, -0.24999999999999956, 2.250000000000001, 2, -4},
                                    {-2.5, -0.25, 2.2500000000000004, 1.8854166666666656, -0.65625, -1.5},
                                    {0.5, -0.34375, 1.1250000000000004, 0.7604166666666655, -0.75, 1.5},
                                    {3, -3, -3.2499999999999996, -0.7499999999999991, 1.75, 4}}) &&
         close(resize<shape<2, 3>, bilinear>(x),
               tensor<double, 2, 3>{{-3, 2, -1.2500000000000016}, {0.25, -0.25, 2.000000000000001}}) &&
         close(resize<shape<5, 2>, bilinear>(x), tensor<double, 5, 2>{{-2.75, 2},
                                                                      {-1.1500000000000004, 0.3000000000000002},
                                                                      {1.25, -2.25},
                                                                      {-1.2999999999999994, 0.1499999999999994},
                                                                      {-3, 1.75}});
}
TESSERA_CASE(bilinear_over_two_axes);

// torch: F.interpolate(r(3, 1, 1, 3, 5), size, mode="bilinear", align_corners=True) with size (4, 6), (2, 3), (5, 2)
constexpr bool bilinear_with_aligned_corners_over_two_axes() {
  auto const x = remainders<double, 3, 5>(3);
  return close(resize<shape<4, 6>, bilinear, align_corners>(x),
               tensor<double, 4, 6>{
                   {-5, -2.5999999999999996, -0.19999999999999973, 2.200000000000001, 2.3999999999999986, -4},
                   {-2.3333333333333335, 0.06666666666666665, 2.466666666666667, 1.9333333333333318,
                    -0.7999999999999999, -1.3333333333333335},
                   {0.33333333333333304, -0.1999999999999995, 1.4666666666666675, 0.9333333333333319,
                    -1.0666666666666667, 1.333333333333333},
                   {3, -3.4000000000000004, -3.1999999999999997, -0.7999999999999989, 1.6000000000000005, 4}}) &&
         close(resize<shape<2, 3>, bilinear, align_corners>(x), tensor<double, 2, 3>{{-5, 1, -4}, {3, -2, 4}}) &&
         close(resize<shape<5, 2>, bilinear, align_corners>(x),
               tensor<double, 5, 2>{{-5, -4}, {-3, -2}, {-1, 0}, {1, 2}, {3, 4}});
}
TESSERA_CASE(bilinear_with_aligned_corners_over_two_axes);

// torch: F.interpolate(r(3, 1, 1, 2, 3, 2), (3, 2, 3), mode="trilinear"), the second with align_corners=True
constexpr bool linear_over_three_axes() {
  auto const x = remainders<double, 2, 3, 2>(3);
  return close(resize<shape<3, 2, 3>, bilinear>(x),
               tensor<double, 3, 2, 3>{{{-3.5, -2, -0.5}, {-2.75, -1.25, 0.25}},
                                       {{-1.375, 0.12499999999999975, 1.6249999999999998},
                                        {-0.6250000000000002, -1.1874999999999998, -1.7499999999999998}},
                                       {{0.75, 2.2499999999999996, 3.75}, {1.5, -1.1249999999999998, -3.75}}}) &&
         close(resize<shape<3, 2, 3>, bilinear, align_corners>(x),
               tensor<double, 3, 2, 3>{
                   {{-5, -3.5, -2}, {-4, -2.5, -1}}, {{-1.5, 0, 1.5}, {-0.5, -1.75, -3}}, {{2, 3.5, 5}, {3, -1, -5}}});
}
TESSERA_CASE(linear_over_three_axes);

// torch: F.interpolate(r(3, 1, 2, 2, 2), (3, 3), mode="bilinear")
constexpr bool a_batch_is_interpolated() {
  return close(resize<shape<3, 3>, bilinear>(remainders<double, 1, 2, 2, 2>(3)),
               tensor<double, 1, 2, 3, 3>{
                   {{{-5, -3.5, -2}, {-2, -0.5000000000000002, 0.9999999999999998}, {1, 2.5, 4}},
                    {{-4, -2.5, -1}, {-1, 0.49999999999999956, 1.9999999999999996}, {2, 3.4999999999999996, 5}}}});
}
TESSERA_CASE(a_batch_is_interpolated);

constexpr bool fractions_are_exact() {
  tensor<rational, 2> const x{0, opaque(1)};
  return resize<shape<3>, bilinear>(x) == tensor<rational, 3>{0, rational{1, 2}, 1} &&
         resize<shape<4>, bilinear, align_corners>(x) == tensor<rational, 4>{0, rational{1, 3}, rational{2, 3}, 1};
}
TESSERA_CASE(fractions_are_exact);

constexpr bool a_view_is_resized() {
  auto const x = remainders<double, 3, 2>(3);
  return resize<shape<3, 4>, bilinear>(views::transpose(x)) == resize<shape<3, 4>, bilinear>(transpose(x)) &&
         resize<shape<3, 4>>(views::transpose(x)) == resize<shape<3, 4>>(transpose(x));
}
TESSERA_CASE(a_view_is_resized);

constexpr bool a_destination_is_written_whole() {
  tensor out{9.0, 9.0, 9.0, 9.0};
  resize_into<shape<4>>(out, tensor{0.0, opaque(4.0)});
  bool const repeated = out == tensor{0.0, 0.0, 4.0, 4.0};
  resize_into<shape<4>, bilinear>(out, tensor{0.0, opaque(4.0)});
  return repeated && out == tensor{0.0, 1.0, 3.0, 4.0};
}
TESSERA_CASE(a_destination_is_written_whole);

constexpr bool every_map_keeps_the_law_of_the_adjoint() {
  using picture = shape<2, 3, 4>;
  return keeps_the_law_of_the_adjoint(maps::resize<picture, shape<5, 2>>()) &&
         keeps_the_law_of_the_adjoint<rational>(maps::resize<picture, shape<5, 2>, bilinear>()) &&
         keeps_the_law_of_the_adjoint<rational>(maps::resize<picture, shape<2, 7>, bilinear, align_corners>()) &&
         keeps_the_law_of_the_adjoint<rational>(maps::resize<picture, shape<3, 2, 5>, bilinear>());
}
TESSERA_CASE(every_map_keeps_the_law_of_the_adjoint);

}  // namespace
