#include "case.hpp"
#include "kernel/geometries.hpp"
#include "numbers/modular.hpp"
#include "numbers/rational.hpp"

#include <tessera/kernel/constant/convolve.hpp>

#include <cstddef>
#include <cstdint>

namespace {

namespace testing = tessera::testing;
namespace constant = tessera::kernel::constant;

template <auto G, class X = int, class W = X, class Sum = int>
constexpr bool convolution_is_the_sum_of_its_products() {
  testing::numbers<X, G.input_size()> const x(5);
  testing::numbers<W, G.kernel_size()> const w(2);
  testing::numbers<Sum, G.out_channels> const bias(8);
  Sum y[G.output_size()]{};
  constant::convolve<G, X>(x.elements, w.elements, bias.elements, y);
  auto const expected = testing::convolved<G, Sum>(x.elements, w.elements, bias.elements);
  return testing::same_elements<G.output_size()>(y, expected.elements);
}

template <auto G, class Y = int, class W = Y, class Sum = int>
constexpr bool transposed_convolution_is_the_sum_of_its_products() {
  testing::numbers<Y, G.output_size()> const y(7);
  testing::numbers<W, G.kernel_size()> const w(4);
  testing::numbers<Sum, G.in_channels> const bias(1);
  Sum x[G.input_size()]{};
  constant::convolve_transposed<G, Y>(y.elements, w.elements, bias.elements, x);
  auto const expected = testing::convolved_back<G, Sum>(y.elements, w.elements, bias.elements);
  return testing::same_elements<G.input_size()>(x, expected.elements);
}

template <auto G, class T = int, class W = T, class Sum = int>
constexpr bool both_ways_are_the_sums_of_their_products() {
  return convolution_is_the_sum_of_its_products<G, T, W, Sum>() &&
         transposed_convolution_is_the_sum_of_its_products<G, T, W, Sum>();
}
TESSERA_CASE(both_ways_are_the_sums_of_their_products<testing::plain_signal>);
TESSERA_CASE(both_ways_are_the_sums_of_their_products<testing::strided_signal>);
TESSERA_CASE(both_ways_are_the_sums_of_their_products<testing::dilated_signal>);
TESSERA_CASE(both_ways_are_the_sums_of_their_products<testing::cropped_signal>);
TESSERA_CASE(both_ways_are_the_sums_of_their_products<testing::leaping_signal>);
TESSERA_CASE(both_ways_are_the_sums_of_their_products<testing::covering_signal>);
TESSERA_CASE(both_ways_are_the_sums_of_their_products<testing::wide_signal>);
TESSERA_CASE(both_ways_are_the_sums_of_their_products<testing::padded_picture>);
TESSERA_CASE(both_ways_are_the_sums_of_their_products<testing::strided_picture>);
TESSERA_CASE(both_ways_are_the_sums_of_their_products<testing::grouped_picture>);
TESSERA_CASE(both_ways_are_the_sums_of_their_products<testing::depthwise_picture>);
TESSERA_CASE(both_ways_are_the_sums_of_their_products<testing::pointwise_picture>);
TESSERA_CASE(both_ways_are_the_sums_of_their_products<testing::whole_picture>);
TESSERA_CASE(both_ways_are_the_sums_of_their_products<testing::volume>);

TESSERA_CASE(
    both_ways_are_the_sums_of_their_products<testing::grouped_picture, std::int8_t, std::int8_t, std::int32_t>);
TESSERA_CASE(
    both_ways_are_the_sums_of_their_products<testing::strided_signal, std::int16_t, std::int8_t, std::int64_t>);
TESSERA_CASE(both_ways_are_the_sums_of_their_products<testing::padded_picture, double, double, double>);
using testing::modular;
using testing::rational;
TESSERA_CASE(both_ways_are_the_sums_of_their_products<testing::strided_picture, modular, modular, modular>);
TESSERA_CASE(both_ways_are_the_sums_of_their_products<testing::dilated_signal, rational, rational, rational>);

// Where one expression is not enough: more than 64 terms of one channel, and of several channels together, that do not
// divide evenly; and more than 64 phases.
inline constexpr auto many_taps =
    testing::with_channels(testing::sliding(tessera::window_axis{75, 70, 1, 1, 1, 0}), 2, 1);
inline constexpr auto many_channels = testing::with_channels(testing::sliding(tessera::window_axis{5, 3}), 47, 2);
inline constexpr auto many_phases = testing::with_channels(
    testing::sliding(tessera::window_axis{21, 3, 9, 9}, tessera::window_axis{18, 2, 8, 8, 0, 1}), 2, 2);
TESSERA_CASE(both_ways_are_the_sums_of_their_products<many_taps>);
TESSERA_CASE(both_ways_are_the_sums_of_their_products<many_channels>);
TESSERA_CASE(both_ways_are_the_sums_of_their_products<many_phases>);

constexpr bool without_bias_the_sum_begins_at_zero() {
  constexpr auto g = testing::plain_signal;
  testing::numbers<int, g.input_size()> const x(3);
  testing::numbers<int, g.kernel_size()> const w(6);
  int const zero[1]{};
  int y[g.output_size()]{};
  constant::convolve<g, int>(x.elements, w.elements, constant::no_bias<int>{}, y);
  return testing::same_elements<g.output_size()>(y, testing::convolved<g, int>(x.elements, w.elements, zero).elements);
}
TESSERA_CASE(without_bias_the_sum_begins_at_zero);

}  // namespace
