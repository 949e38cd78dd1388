// conv_transpose1d, conv_transpose2d, conv_transpose3d: forms of the call, and what only they have. What they compute
// is golden (tests/golden/conv_transpose*.cpp) and lawful (laws.hpp).
#include "case.hpp"
#include "linalg/data.hpp"
#include "numbers/modular.hpp"

#include <tessera/conv/conv_transpose.hpp>
#include <tessera/conv/kernel_matrix.hpp>
#include <tessera/linalg/matmul.hpp>
#include <tessera/ops/arithmetic.hpp>
#include <tessera/ops/join.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/as_view.hpp>
#include <tessera/view/flip.hpp>
#include <tessera/view/permute.hpp>
#include <tessera/view/reshape.hpp>
#include <tessera/view/slice.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace {

using namespace tessera;
using tessera::testing::modular;
using tessera::testing::numbered;
using tessera::testing::opaque;
using tessera::testing::rational;

template <class T, std::size_t... D>
constexpr auto numbers(std::size_t seed) {
  return numbered<T, shape<D...>>(seed);
}

// torch: F.conv_transpose1d([1, 2, 3], [1, 10, 100], stride=2)
constexpr bool every_element_spreads_the_kernel() {
  return conv_transpose1d<stride<2>>(tensor{1, 2, opaque(3)}, tensor{1, 10, 100}) ==
         tensor{1, 10, 102, 20, 203, 30, 300};
}
TESSERA_CASE(every_element_spreads_the_kernel);

constexpr bool options_come_in_any_order_and_spelling() {
  auto const x = numbers<int, 4, 3, 2>(1);
  auto const w = numbers<int, 4, 3, 2, 3>(2);
  auto const y = conv_transpose2d<stride<3>, padding<1>, dilation<2>, groups<2>, output_padding<2>>(x, w);
  return y == conv_transpose2d<output_padding<2, 2>, groups<2>, dilation<2, 2>, padding<1, 1>, stride<3, 3>>(x, w) &&
         y == conv_transpose2d<padding_after<1>, output_padding<2>, stride<3>, padding_before<1, 1>, dilation<2>,
                               groups<2>>(x, w);
}
TESSERA_CASE(options_come_in_any_order_and_spelling);

constexpr bool padding_crops_the_result() {
  auto const x = numbers<int, 3, 4>(1);
  auto const w = numbers<int, 4, 3>(2);
  auto const whole = conv_transpose2d<stride<2>>(x, w);
  return conv_transpose2d<stride<2>, padding_before<1, 0>, padding_after<2, 1>>(x, w) ==
         slice<range<1, -2>, range<0, -1>>(whole);
}
TESSERA_CASE(padding_crops_the_result);

constexpr bool output_padding_shows_more_of_what_padding_after_crops() {
  auto const x = numbers<int, 3, 4>(1);
  auto const w = numbers<int, 4, 3>(2);
  auto const shown = conv_transpose2d<stride<2>, padding<1>, output_padding<1, 0>>(x, w);
  auto const uncropped = conv_transpose2d<stride<2>, padding_before<1>, padding_after<0, 1>>(x, w);
  auto const behind = conv_transpose1d<stride<3>, output_padding<2>>(tensor{1, opaque(2)}, tensor{5});
  return shown == uncropped && behind == tensor{5, 0, 0, 10, 0, 0};
}
TESSERA_CASE(output_padding_shows_more_of_what_padding_after_crops);

// ONNX: the result has size * stride elements, what is too much is cropped, the odd element after (upper) or before.
constexpr bool same_multiplies_the_size_by_the_stride() {
  auto const x = numbers<int, 3>(1);
  auto const w = numbers<int, 5>(2);
  auto const whole = conv_transpose1d<stride<2>>(x, w);
  auto const short_window = conv_transpose1d<stride<3>, same_upper>(x, tensor{1});
  return conv_transpose1d<stride<2>, same_upper>(x, w) == slice<range<1, -2>>(whole) &&
         conv_transpose1d<stride<2>, same_lower>(x, w) == slice<range<2, -1>>(whole) &&
         short_window == tensor{x[0], 0, 0, x[1], 0, 0, x[2], 0, 0};
}
TESSERA_CASE(same_multiplies_the_size_by_the_stride);

constexpr bool one_axis_with_and_without_channels_and_batches() {
  auto const x = numbers<int, 3>(1);
  auto const w = numbers<int, 4>(2);
  auto const y = conv_transpose1d<stride<2>>(x, w);
  auto const channels = conv_transpose1d<stride<2>>(reshape<1, 3>(x), reshape<1, 1, 4>(w));
  auto const batch = conv_transpose1d<stride<2>>(reshape<1, 1, 3>(x), reshape<1, 1, 4>(w));
  static_assert(has_shape<decltype(y), shape<8>> && has_shape<decltype(batch), shape<1, 1, 8>>);
  return reshape<1, 8>(y) == channels && reshape<1, 1, 8>(y) == batch;
}
TESSERA_CASE(one_axis_with_and_without_channels_and_batches);

constexpr bool two_axes_with_and_without_channels_and_batches() {
  auto const x = numbers<int, 2, 3>(1);
  auto const w = numbers<int, 3, 2>(2);
  auto const y = conv_transpose2d<dilation<2>>(x, w);
  auto const channels = conv_transpose2d<dilation<2>>(reshape<1, 2, 3>(x), reshape<1, 1, 3, 2>(w));
  auto const batch = conv_transpose2d<dilation<2>>(reshape<1, 1, 2, 3>(x), reshape<1, 1, 3, 2>(w));
  static_assert(has_shape<decltype(y), shape<6, 5>> && has_shape<decltype(batch), shape<1, 1, 6, 5>>);
  return reshape<1, 6, 5>(y) == channels && reshape<1, 1, 6, 5>(y) == batch;
}
TESSERA_CASE(two_axes_with_and_without_channels_and_batches);

constexpr bool three_axes_with_and_without_channels_and_batches() {
  auto const x = numbers<int, 2, 1, 3>(1);
  auto const w = numbers<int, 2, 3, 2>(2);
  auto const y = conv_transpose3d<stride<1, 2, 3>>(x, w);
  auto const channels = conv_transpose3d<stride<1, 2, 3>>(reshape<1, 2, 1, 3>(x), reshape<1, 1, 2, 3, 2>(w));
  auto const batch = conv_transpose3d<stride<1, 2, 3>>(reshape<1, 1, 2, 1, 3>(x), reshape<1, 1, 2, 3, 2>(w));
  static_assert(has_shape<decltype(y), shape<3, 3, 8>> && has_shape<decltype(batch), shape<1, 1, 3, 3, 8>>);
  return reshape<1, 3, 3, 8>(y) == channels && reshape<1, 1, 3, 3, 8>(y) == batch;
}
TESSERA_CASE(three_axes_with_and_without_channels_and_batches);

constexpr bool a_batch_is_spread_picture_by_picture() {
  auto const x = numbers<int, 2, 4, 2, 3>(1);
  auto const w = numbers<int, 4, 1, 3, 2>(2);
  auto const b = numbers<int, 2>(3);
  auto const picture = [&](auto i) {
    constexpr auto first = static_cast<std::ptrdiff_t>(decltype(i)::value);
    return conv_transpose2d<groups<2>, stride<2>>(reshape<4, 2, 3>(slice<range<first, first + 1>>(x)), w, b);
  };
  return conv_transpose2d<groups<2>, stride<2>>(x, w, b) ==
         stack(picture(std::integral_constant<int, 0>{}), picture(std::integral_constant<int, 1>{}));
}
TESSERA_CASE(a_batch_is_spread_picture_by_picture);

constexpr bool the_bias_is_added_to_every_element_of_its_channel() {
  auto const x = numbers<int, 2, 3>(1);
  auto const w = numbers<int, 2, 3, 2>(2);
  tensor const b{1000, 20000, opaque(-300000)};
  auto const volume = numbers<int, 1, 1, 2, 2>(1);
  auto const kernel = numbers<int, 1, 3, 2, 2, 1>(2);
  return conv_transpose1d<stride<3>>(x, w, b) == conv_transpose1d<stride<3>>(x, w) + reshape<3, 1>(b) &&
         conv_transpose3d<stride<2>>(volume, kernel, b) ==
             conv_transpose3d<stride<2>>(volume, kernel) + reshape<3, 1, 1, 1>(b) &&
         conv_transpose2d(tensor{{2}}, tensor{{1, 3}}, tensor<int>{opaque(7)}) == tensor{{9, 13}} &&
         conv_transpose1d(x, w, views::flip(b)) == conv_transpose1d(x, w, flip(b));
}
TESSERA_CASE(the_bias_is_added_to_every_element_of_its_channel);

constexpr bool results_are_written_into_tensors_and_the_caller_s_memory() {
  auto const x = numbers<int, 2, 2, 3>(1);
  auto const w = numbers<int, 2, 3, 2, 2>(2);
  auto const b = numbers<int, 3>(3);
  auto to = full<int, 3, 4, 6>(99);
  int memory[3 * 4 * 6 + 2]{};
  memory[0] = memory[73] = 99;
  conv_transpose2d_into<stride<2>>(to, x, w, b);
  conv_transpose2d_into<stride<2>>(as_view<3, 4, 6>(memory + 1), as_view<2, 2, 3>(x.data()), w);
  tensor<int, 2, 1, 7> part{};
  conv_transpose1d_into<stride<2>>(views::slice<range<1, 2>>(part), numbers<int, 1, 1, 3>(1), numbers<int, 1, 1, 3>(2));
  return to == conv_transpose2d<stride<2>>(x, w, b) &&
         as_view<3, 4, 6>(memory + 1) == conv_transpose2d<stride<2>>(x, w) && memory[0] == 99 && memory[73] == 99 &&
         part(0, 0, 6) == 0 &&
         reshape<7>(slice<range<1, 2>>(part)) == conv_transpose1d<stride<2>>(numbers<int, 3>(1), numbers<int, 3>(2));
}
TESSERA_CASE(results_are_written_into_tensors_and_the_caller_s_memory);

constexpr bool operands_may_be_views_of_any_strides() {
  auto const x = numbers<int, 3, 4, 2>(1);
  auto const w = numbers<int, 3, 2, 2, 3>(2);
  auto const channels_first = views::permute<2, 0, 1>(x);
  auto const corner = views::slice<range<>, range<0, 3, 2>, range<1, 4>>(channels_first);
  auto const turned = views::permute<1, 0, 3, 2>(w);
  return conv_transpose2d<stride<2>>(channels_first, turned) ==
             conv_transpose2d<stride<2>>(contiguous(channels_first), contiguous(turned)) &&
         conv_transpose2d(corner, views::flip<2>(turned)) == conv_transpose2d(contiguous(corner), flip<2>(turned));
}
TESSERA_CASE(operands_may_be_views_of_any_strides);

template <class X, class W = X>
using result_element = element_t<decltype(conv_transpose1d(tensor<X, 4>{}, tensor<W, 2>{}))>;
static_assert(std::same_as<result_element<std::int8_t>, std::int32_t>);
static_assert(std::same_as<result_element<unsigned char, int>, int>);
static_assert(std::same_as<result_element<std::int16_t>, std::int64_t>);
static_assert(std::same_as<result_element<long>, long> && std::same_as<result_element<double>, double>);
static_assert(std::same_as<result_element<modular>, modular>);

constexpr bool bytes_are_summed_beyond_a_byte_and_a_short() {
  auto const x = full<std::int8_t, 4, 3>(opaque(std::int8_t{-128}));
  auto const w = full<std::int8_t, 4, 1, 3>(-128);
  auto const bright = full<unsigned char, 3>(opaque(static_cast<unsigned char>(255)));
  return conv_transpose1d(x, w) == tensor{{65'536, 131'072, 196'608, 131'072, 65'536}} &&
         conv_transpose1d(bright, bright)(2) == 195'075;
}
TESSERA_CASE(bytes_are_summed_beyond_a_byte_and_a_short);

template <class T>
constexpr bool agrees_with_int() {
  auto const x = numbers<int, 2, 3, 2>(1) + tensor<int>{61};
  auto const w = numbers<int, 2, 2, 3, 2>(2) + tensor<int>{61};
  tensor const b{3, opaque(5)};
  auto const y = conv_transpose2d<padding<1, 0>, stride<2, 1>>(cast<T>(x), cast<T>(w), cast<T>(b));
  return y == cast<element_t<decltype(y)>>(conv_transpose2d<padding<1, 0>, stride<2, 1>>(x, w, b));
}
constexpr bool every_element_type_gives_the_same() {
  return agrees_with_int<unsigned char>() && agrees_with_int<signed char>() && agrees_with_int<unsigned>() &&
         agrees_with_int<short>() && agrees_with_int<long>() && agrees_with_int<float>() && agrees_with_int<double>() &&
         agrees_with_int<modular>() && agrees_with_int<rational>();
}
TESSERA_CASE(every_element_type_gives_the_same);

/// Strides beyond 64 phases, windows wider than a line, dilations of both kinds: the matrix is the transposed one.
template <class Picture, class... Options, class Y, class W>
constexpr bool has_the_transposed_matrix(Y const& y, W const& w) {
  auto const by_matrix = matmul(transpose(kernel_matrix<Picture, Options...>(w)), reshape<shape_of<Y>::size, 1>(y));
  return flatten(conv_transpose1d<Options...>(y, w)) == flatten(by_matrix);
}
constexpr bool wide_windows_and_strides_are_no_different() {
  return has_the_transposed_matrix<shape<80>>(numbers<int, 11>(1), numbers<int, 70>(2)) &&
         has_the_transposed_matrix<shape<33>, stride<2>, padding<9>>(numbers<int, 18>(1), numbers<int, 17>(2)) &&
         has_the_transposed_matrix<shape<3, 5>, padding<1>>(numbers<int, 45, 5>(1), numbers<int, 45, 3, 3>(2)) &&
         has_the_transposed_matrix<shape<2, 103>, stride<100>>(numbers<int, 2, 2>(1), numbers<int, 2, 2, 3>(2)) &&
         has_the_transposed_matrix<shape<1, 75>, stride<70>, dilation<4>>(numbers<int, 1, 2>(1),
                                                                          numbers<int, 1, 1, 2>(2));
}
TESSERA_CASE(wide_windows_and_strides_are_no_different);

/// Where a dilation allows an output_padding of a stride or more, the result's picture has room for more positions than
/// y has: it is the transposed matrix of the larger convolution, with the rows of those positions dropped.
template <class Larger, class Range, class... Options, class X>
constexpr bool drops_rows_of_the_larger_matrix(X const& result, auto const& y, auto const& w) {
  constexpr auto channels = shape_of<decltype(w)>::dims[0];
  auto const larger = kernel_matrix<Larger, Options...>(w);
  auto const by_channel = reshape<channels, infer, Larger::size>(larger);
  auto const kept = reshape<shape_of<decltype(y)>::size, Larger::size>(slice<range<>, Range>(by_channel));
  return flatten(result) == flatten(matmul(transpose(kept), reshape<shape_of<decltype(y)>::size, 1>(y)));
}

constexpr bool output_padding_beyond_the_stride_drops_rows_of_a_larger_matrix() {
  auto const y = numbers<int, 2, 3>(1);
  auto const w = numbers<int, 2, 1, 2>(2);
  return drops_rows_of_the_larger_matrix<shape<1, 10>, range<0, 3>, stride<2>, dilation<4>>(
             conv_transpose1d<stride<2>, dilation<4>, output_padding<1>>(y, w), y, w) &&
         drops_rows_of_the_larger_matrix<shape<1, 11>, range<0, 3>, stride<2>, dilation<4>>(
             conv_transpose1d<stride<2>, dilation<4>, output_padding<2>>(y, w), y, w) &&
         drops_rows_of_the_larger_matrix<shape<1, 12>, range<0, 3>, stride<2>, dilation<4>>(
             conv_transpose1d<stride<2>, dilation<4>, output_padding<3>>(y, w), y, w) &&
         drops_rows_of_the_larger_matrix<shape<1, 8>, range<0, 3>, dilation<4>, padding<1>>(
             conv_transpose1d<dilation<4>, padding<1>, output_padding<3>>(y, w), y, w);
}
TESSERA_CASE(output_padding_beyond_the_stride_drops_rows_of_a_larger_matrix);

// Along two axes: 2 x 3 positions are the first ones of 3 x 5 of the larger convolution.
constexpr bool so_it_does_along_two_axes() {
  auto const y = numbers<int, 2, 3>(1);
  auto const w = numbers<int, 2, 2>(2);
  auto const result = conv_transpose2d<stride<2, 1>, dilation<3>, output_padding<2>>(y, w);
  static_assert(has_shape<decltype(result), shape<8, 8>>);
  auto const larger = reshape<3, 5, 64>(kernel_matrix<shape<8, 8>, stride<2, 1>, dilation<3>>(w));
  auto const kept = reshape<6, 64>(slice<range<0, 2>, range<0, 3>>(larger));
  return reshape<64, 1>(result) == matmul(transpose(kept), reshape<6, 1>(y));
}
TESSERA_CASE(so_it_does_along_two_axes);

}  // namespace
