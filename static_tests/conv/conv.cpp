// conv1d, conv2d, conv3d: forms of the call. What they compute is golden (tests/golden/conv*.cpp) and lawful
// (laws.hpp).
#include "case.hpp"
#include "linalg/data.hpp"
#include "numbers/modular.hpp"

#include <tessera/conv/conv.hpp>
#include <tessera/conv/kernel_matrix.hpp>
#include <tessera/linalg/matmul.hpp>
#include <tessera/ops/arithmetic.hpp>
#include <tessera/ops/join.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/as_view.hpp>
#include <tessera/view/broadcast.hpp>
#include <tessera/view/flip.hpp>
#include <tessera/view/permute.hpp>
#include <tessera/view/reshape.hpp>
#include <tessera/view/slice.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>

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

// torch: F.conv1d([1, 2, 3, 4, 5], [1, 0, -2])
constexpr bool the_kernel_is_not_flipped() {
  return conv1d(tensor{1, 2, 3, 4, opaque(5)}, tensor{1, 0, -2}) == tensor{-5, -6, -7};
}
TESSERA_CASE(the_kernel_is_not_flipped);

constexpr bool options_come_in_any_order_and_spelling() {
  auto const x = numbers<int, 2, 7, 6>(1);
  auto const w = numbers<int, 4, 1, 3, 2>(2);
  auto const y = conv2d<stride<2>, padding<1>, dilation<2>, groups<2>>(x, w);
  return y == conv2d<groups<2>, dilation<2, 2>, padding<1, 1>, stride<2, 2>>(x, w) &&
         y == conv2d<padding_after<1>, stride<2>, padding_before<1, 1>, groups<2>, dilation<2>>(x, w);
}
TESSERA_CASE(options_come_in_any_order_and_spelling);

constexpr bool options_that_say_the_default_say_nothing() {
  auto const x = numbers<int, 3, 4, 5>(1);
  auto const w = numbers<int, 2, 3, 2, 2>(2);
  return conv2d(x, w) == conv2d<stride<1>, padding<0>, dilation<1>, groups<1>>(x, w) &&
         conv2d(x, w) == conv2d<padding_before<0>>(x, w) && conv2d(x, w) == conv2d<padding_after<0, 0>>(x, w);
}
TESSERA_CASE(options_that_say_the_default_say_nothing);

// ONNX: with stride 1 and a window of odd size, both are padding on both sides; of an even size, the odd element
// differs.
constexpr bool same_is_the_padding_that_keeps_the_size() {
  auto const x = numbers<int, 5, 6>(1);
  auto const odd = numbers<int, 3, 5>(2);
  auto const even = numbers<int, 2, 4>(2);
  return conv2d<same_upper>(x, odd) == conv2d<padding<1, 2>>(x, odd) &&
         conv2d<same_lower>(x, odd) == conv2d<padding<1, 2>>(x, odd) &&
         conv2d<same_upper>(x, even) == conv2d<padding_before<0, 1>, padding_after<1, 2>>(x, even) &&
         conv2d<same_lower>(x, even) == conv2d<padding_before<1, 2>, padding_after<0, 1>>(x, even);
}
TESSERA_CASE(same_is_the_padding_that_keeps_the_size);

constexpr bool one_axis_with_and_without_channels_and_batches() {
  auto const x = numbers<int, 6>(1);
  auto const w = numbers<int, 3>(2);
  auto const y = conv1d<stride<2>>(x, w);
  auto const channels = conv1d<stride<2>>(reshape<1, 6>(x), reshape<1, 1, 3>(w));
  static_assert(has_shape<decltype(y), shape<2>> && has_shape<decltype(channels), shape<1, 2>>);
  auto const batch = conv1d<stride<2>>(reshape<1, 1, 6>(x), reshape<1, 1, 3>(w));
  return reshape<1, 2>(y) == channels && reshape<1, 1, 2>(y) == batch;
}
TESSERA_CASE(one_axis_with_and_without_channels_and_batches);

constexpr bool two_axes_with_and_without_channels_and_batches() {
  auto const x = numbers<int, 4, 5>(1);
  auto const w = numbers<int, 3, 2>(2);
  auto const y = conv2d<padding<1>>(x, w);
  auto const channels = conv2d<padding<1>>(reshape<1, 4, 5>(x), reshape<1, 1, 3, 2>(w));
  auto const batch = conv2d<padding<1>>(reshape<1, 1, 4, 5>(x), reshape<1, 1, 3, 2>(w));
  static_assert(has_shape<decltype(y), shape<4, 6>> && has_shape<decltype(batch), shape<1, 1, 4, 6>>);
  return reshape<1, 4, 6>(y) == channels && reshape<1, 1, 4, 6>(y) == batch;
}
TESSERA_CASE(two_axes_with_and_without_channels_and_batches);

constexpr bool three_axes_with_and_without_channels_and_batches() {
  auto const x = numbers<int, 3, 4, 5>(1);
  auto const w = numbers<int, 2, 3, 2>(2);
  auto const y = conv3d<dilation<1, 1, 3>>(x, w);
  auto const channels = conv3d<dilation<1, 1, 3>>(reshape<1, 3, 4, 5>(x), reshape<1, 1, 2, 3, 2>(w));
  auto const batch = conv3d<dilation<1, 1, 3>>(reshape<1, 1, 3, 4, 5>(x), reshape<1, 1, 2, 3, 2>(w));
  static_assert(has_shape<decltype(y), shape<2, 2, 2>> && has_shape<decltype(batch), shape<1, 1, 2, 2, 2>>);
  return reshape<1, 2, 2, 2>(y) == channels && reshape<1, 1, 2, 2, 2>(y) == batch;
}
TESSERA_CASE(three_axes_with_and_without_channels_and_batches);

constexpr bool a_batch_is_convolved_picture_by_picture() {
  auto const x = numbers<int, 3, 2, 4, 5>(1);
  auto const w = numbers<int, 4, 1, 2, 3>(2);
  auto const b = numbers<int, 4>(3);
  auto const y = conv2d<groups<2>, padding<1, 0>>(x, w, b);
  auto const picture = [&](auto i) {
    constexpr auto first = static_cast<std::ptrdiff_t>(decltype(i)::value);
    return conv2d<groups<2>, padding<1, 0>>(reshape<2, 4, 5>(slice<range<first, first + 1>>(x)), w, b);
  };
  using std::integral_constant;
  return y == stack(picture(integral_constant<int, 0>{}), picture(integral_constant<int, 1>{}),
                    picture(integral_constant<int, 2>{}));
}
TESSERA_CASE(a_batch_is_convolved_picture_by_picture);

constexpr bool the_bias_is_added_to_every_element_of_its_channel() {
  auto const x = numbers<int, 2, 2, 6>(1);
  auto const w = numbers<int, 3, 2, 2>(2);
  tensor const b{1000, 20000, opaque(-300000)};
  return conv1d<stride<3>>(x, w, b) == conv1d<stride<3>>(x, w) + reshape<3, 1>(b);
}
TESSERA_CASE(the_bias_is_added_to_every_element_of_its_channel);

constexpr bool a_picture_without_channels_takes_one_bias() {
  auto const x = numbers<int, 4, 4>(1);
  auto const w = numbers<int, 3, 3>(2);
  auto const expected = conv2d(x, w) + tensor{opaque(7)};
  return conv2d(x, w, tensor{7}) == expected && conv2d(x, w, tensor<int>{7}) == expected;
}
TESSERA_CASE(a_picture_without_channels_takes_one_bias);

constexpr bool every_number_of_axes_takes_a_bias() {
  tensor const b{opaque(1000), -2000};
  auto const volume = numbers<int, 1, 3, 3, 3>(1);
  auto const kernel = numbers<int, 2, 1, 2, 2, 2>(2);
  return conv3d(volume, kernel, b) == conv3d(volume, kernel) + reshape<2, 1, 1, 1>(b) &&
         conv2d(numbers<int, 1, 3, 3>(1), numbers<int, 2, 1, 2, 2>(2), b) ==
             conv2d(numbers<int, 1, 3, 3>(1), numbers<int, 2, 1, 2, 2>(2)) + reshape<2, 1, 1>(b);
}
TESSERA_CASE(every_number_of_axes_takes_a_bias);

constexpr bool the_bias_may_be_a_view_of_any_strides() {
  auto const x = numbers<int, 1, 5>(1);
  auto const w = numbers<int, 3, 1, 2>(2);
  auto const pairs = numbers<int, 3, 2>(3);
  auto const column = views::slice<range<>, range<1, 2>>(pairs);
  auto const b = tensor{10, 200, opaque(3000)};
  tensor<int, 3, 4> to{};
  conv1d_into(to, x, w, views::flip(b));
  return conv1d(x, w, views::flip(b)) == conv1d(x, w, flip(b)) && to == conv1d(x, w, flip(b)) &&
         conv1d(x, w, view<3>(column)) == conv1d(x, w, tensor{pairs(0, 1), pairs(1, 1), pairs(2, 1)}) &&
         conv1d(x, w, views::broadcast_to<3>(tensor_view<int const, shape<1>>(b.data()))) ==
             conv1d(x, w, tensor{10, 10, 10});
}
TESSERA_CASE(the_bias_may_be_a_view_of_any_strides);

constexpr bool results_are_written_into_tensors() {
  auto const x = numbers<int, 2, 5, 4>(1);
  auto const w = numbers<int, 3, 2, 2, 2>(2);
  auto const b = numbers<int, 3>(3);
  auto plain = full<int, 3, 4, 3>(99), with_bias = full<int, 3, 4, 3>(99);
  conv2d_into(plain, x, w);
  conv2d_into(with_bias, x, w, b);
  return plain == conv2d(x, w) && with_bias == conv2d(x, w, b);
}
TESSERA_CASE(results_are_written_into_tensors);

constexpr bool results_are_written_into_the_caller_s_memory() {
  std::array<int, 9> memory{};
  for (auto& element : memory) element = 99;
  auto const x = numbers<int, 6>(1);
  auto const w = numbers<int, 2>(2);
  auto const frame = as_view<6>(x.data());
  conv1d_into<stride<2>>(as_view<3>(memory.data() + 1), frame, w);
  conv1d_into<padding<1>, stride<3>>(as_view<3>(memory.data() + 5), frame, as_view<2>(w.data()), tensor{opaque(7)});
  auto const first = conv1d<stride<2>>(x, w), second = conv1d<padding<1>, stride<3>>(x, w, tensor{7});
  return as_view<9>(memory) == tensor{99, first[0], first[1], first[2], 99, second[0], second[1], second[2], 99};
}
TESSERA_CASE(results_are_written_into_the_caller_s_memory);

constexpr bool results_are_written_into_a_part_of_a_batch() {
  auto const x = numbers<int, 1, 1, 3, 3, 3>(1);
  auto const w = numbers<int, 2, 1, 2, 2, 3>(2);
  tensor<int, 3, 2, 2, 2, 1> all{};
  conv3d_into(views::slice<range<1, 2>>(all), x, w);
  return slice<range<1, 2>>(all) == conv3d(x, w) && all(0, 1, 1, 1, 0) == 0 && all(2, 0, 0, 0, 0) == 0;
}
TESSERA_CASE(results_are_written_into_a_part_of_a_batch);

constexpr bool pictures_may_be_views_of_any_strides() {
  auto const x = numbers<int, 5, 4, 2>(1);
  auto const w = numbers<int, 3, 2, 2, 3>(2);
  auto const channels_first = views::permute<2, 0, 1>(x);
  auto const corner = views::slice<range<>, range<1, 5, 2>, range<0, 3>>(channels_first);
  return conv2d(channels_first, w) == conv2d(contiguous(channels_first), w) &&
         conv2d(corner, w) == conv2d(contiguous(corner), w) &&
         conv2d(views::flip<1>(channels_first), w) == conv2d(flip<1>(channels_first), w);
}
TESSERA_CASE(pictures_may_be_views_of_any_strides);

constexpr bool kernels_may_be_views_of_any_strides() {
  auto const x = numbers<int, 2, 5, 4>(1);
  auto const w = numbers<int, 2, 3, 3, 2>(2);
  auto const turned = views::permute<1, 0, 3, 2>(w);
  auto const small = tensor{{1, 2, 3}, {4, 5, 6}};
  return conv2d(x, turned) == conv2d(x, contiguous(turned)) &&
         conv2d(views::transpose(x), views::flip<2, 3>(turned)) == conv2d(transpose(x), flip<2, 3>(turned)) &&
         conv2d(reshape<5, 8>(x), views::transpose(small)) == conv2d(reshape<5, 8>(x), transpose(small));
}
TESSERA_CASE(kernels_may_be_views_of_any_strides);

// The result's elements: 8-bit integers are summed in 32 bits, 16-bit ones in 64, all others in themselves.
template <class X, class W = X>
using result_element = element_t<decltype(conv1d(tensor<X, 4>{}, tensor<W, 2>{}))>;
static_assert(std::same_as<result_element<std::int8_t>, std::int32_t>);
static_assert(std::same_as<result_element<unsigned char>, std::int32_t>);
static_assert(std::same_as<result_element<bool>, std::int32_t>);
static_assert(std::same_as<result_element<unsigned char, int>, int>);
static_assert(std::same_as<result_element<std::int16_t>, std::int64_t>);
static_assert(std::same_as<result_element<std::int8_t, std::int16_t>, std::int64_t>);
static_assert(std::same_as<result_element<unsigned>, unsigned> && std::same_as<result_element<long>, long>);
static_assert(std::same_as<result_element<float>, float> && std::same_as<result_element<double>, double>);
static_assert(std::same_as<result_element<rational>, rational>);

constexpr bool bytes_are_summed_beyond_a_byte_and_a_short() {
  auto const x = full<std::int8_t, 2, 2, 3>(opaque(std::int8_t{-128}));
  auto const w = full<std::int8_t, 1, 2, 2, 3>(-128);
  auto const bright = full<unsigned char, 2, 3>(opaque(static_cast<unsigned char>(255)));
  auto const mixed = tensor<std::int8_t, 2, 3>{{-128, -128, -128}, {-128, -128, -128}};
  return conv2d(x, w)(0, 0, 0) == 196'608 && conv2d(bright, bright)(0, 0) == 390'150 &&
         conv2d(bright, mixed)(0, 0) == -195'840 && conv2d(x, w, tensor<std::int8_t, 1>{-8})(0, 0, 0) == 196'600;
}
TESSERA_CASE(bytes_are_summed_beyond_a_byte_and_a_short);

constexpr bool shorts_are_summed_beyond_an_int() {
  auto const x = full<std::int16_t, 3>(opaque(std::int16_t{-32768}));
  auto const bright = full<std::uint16_t, 2>(opaque(std::uint16_t{65535}));
  return conv1d(x, x)(0) == 3'221'225'472 && conv1d(bright, bright)(0) == 8'589'672'450;
}
TESSERA_CASE(shorts_are_summed_beyond_an_int);

/// Numbers from 0 to 122, which every type holds.
template <class T>
constexpr bool agrees_with_int() {
  auto const x = numbers<int, 2, 4, 6>(1) + tensor<int>{61};
  auto const w = numbers<int, 2, 2, 3, 2>(2) + tensor<int>{61};
  tensor const b{3, opaque(5)};
  auto const y = conv2d<padding<1>, stride<2, 1>>(cast<T>(x), cast<T>(w), cast<T>(b));
  return y == cast<element_t<decltype(y)>>(conv2d<padding<1>, stride<2, 1>>(x, w, b));
}
constexpr bool every_element_type_gives_the_same() {
  return agrees_with_int<unsigned char>() && agrees_with_int<signed char>() && agrees_with_int<unsigned>() &&
         agrees_with_int<short>() && agrees_with_int<long>() && agrees_with_int<float>() && agrees_with_int<double>() &&
         agrees_with_int<modular>() && agrees_with_int<rational>();
}
TESSERA_CASE(every_element_type_gives_the_same);

constexpr bool a_picture_of_bytes_takes_a_kernel_of_ints() {
  tensor<unsigned char, 2, 3> const x{{0, 128, 255}, {1, 2, opaque(static_cast<unsigned char>(3))}};
  return conv2d(x, tensor{{-1, 1'000'000}}) == tensor{{128'000'000, 254'999'872}, {1'999'999, 2'999'998}};
}
TESSERA_CASE(a_picture_of_bytes_takes_a_kernel_of_ints);

constexpr bool floats_are_rounded_as_floats_are() {
  tensor<float, 2> const x{16'777'216.0f, opaque(1.0f)}, w{1, 1};
  tensor<double, 2> const precise{16'777'216.0, opaque(1.0)}, one{1, 1};
  return conv1d(x, w)(0) == 16'777'216.0f && conv1d(precise, one)(0) == 16'777'217.0;
}
TESSERA_CASE(floats_are_rounded_as_floats_are);

/// The kernels at both times treat wide windows and many channels otherwise than small ones.
template <class... Options, class X, class W>
constexpr bool has_its_matrix(X const& x, W const& w) {
  auto const y = conv1d<Options...>(x, w);
  return flatten(y) == flatten(matmul(kernel_matrix<shape_of<X>, Options...>(w), reshape<shape_of<X>::size, 1>(x)));
}
constexpr bool wide_windows_and_many_channels_are_no_different() {
  return has_its_matrix(numbers<int, 80>(1), numbers<int, 70>(2)) &&
         has_its_matrix<stride<3>, padding<9>>(numbers<int, 30>(1), numbers<int, 17>(2)) &&
         has_its_matrix<padding<1>>(numbers<int, 45, 3>(1), numbers<int, 2, 45, 3>(2)) &&
         has_its_matrix<stride<100>>(numbers<int, 2, 103>(1), numbers<int, 2, 2, 3>(2));
}
TESSERA_CASE(wide_windows_and_many_channels_are_no_different);

constexpr bool a_window_may_lie_in_the_padding_altogether() {
  return conv1d<padding<3>>(tensor{opaque(5)}, tensor{2, 3}) == tensor{0, 0, 15, 10, 0, 0} &&
         conv1d<padding<4>, stride<4>, dilation<2>>(tensor{opaque(5)}, tensor{2, 3}) == tensor{0, 10};
}
TESSERA_CASE(a_window_may_lie_in_the_padding_altogether);

}  // namespace
