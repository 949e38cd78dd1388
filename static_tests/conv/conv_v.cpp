#include "case.hpp"

#include <tessera/conv/conv.hpp>
#include <tessera/conv/conv_transpose.hpp>
#include <tessera/conv/conv_v.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>

using namespace tessera;

namespace {

constexpr auto line = generate<int, 3, 40>([](auto c, auto i) { return static_cast<int>((c * 5 + i * 3) % 7) - 3; });
constexpr auto line_kernel =
    generate<int, 4, 3, 5>([](auto o, auto c, auto i) { return static_cast<int>((o + c * 2 + i) % 5) - 2; });
constexpr auto picture =
    generate<int, 4, 34, 31>([](auto c, auto i, auto j) { return static_cast<int>((c * 7 + i * 3 + j) % 5) - 2; });
constexpr auto kernel = generate<int, 8, 4, 3, 3>(
    [](auto o, auto c, auto i, auto j) { return static_cast<int>((o + c * 3 + i * 2 + j) % 7) - 3; });
constexpr auto offsets = iota<int, 8>(-4);
constexpr auto volume = generate<int, 2, 5, 6, 7>(
    [](auto c, auto i, auto j, auto k) { return static_cast<int>((c + i + j * 2 + k * 3) % 5) - 2; });
constexpr auto volume_kernel =
    generate<int, 2, 2, 2, 3, 3>([](auto... i) { return static_cast<int>((i + ... + 0U) % 3) - 1; });

struct layer {
  tensor<int, 8, 4, 3, 3> weights;
  tensor<int, 8> offsets;
};
constexpr layer first_layer{kernel, offsets};

// More multiply-adds than one shard holds, so that the result is gathered.
static_assert(8 * 4 * 9 * 34 * 31 > detail::multiply_adds_per_shard);

constexpr bool equals_the_plain_call_in_every_rank() {
  return conv1d_v<line, line_kernel, stride<2>, dilation<2>> == conv1d<stride<2>, dilation<2>>(line, line_kernel) &&
         conv2d_v<picture, kernel, padding<1>> == conv2d<padding<1>>(picture, kernel) &&
         conv3d_v<volume, volume_kernel, padding<1>> == conv3d<padding<1>>(volume, volume_kernel);
}
TESSERA_CASE(equals_the_plain_call_in_every_rank);

constexpr bool equals_the_plain_transposed_call_in_every_rank() {
  constexpr auto const& down = conv2d_v<picture, kernel>;
  return conv_transpose1d_v<conv1d_v<line, line_kernel>, line_kernel, stride<3>> ==
             conv_transpose1d<stride<3>>(conv1d(line, line_kernel), line_kernel) &&
         conv_transpose2d_v<down, kernel, stride<2>, padding<1>> ==
             conv_transpose2d<stride<2>, padding<1>>(down, kernel) &&
         conv_transpose3d_v<volume, volume_kernel, stride<2>> == conv_transpose3d<stride<2>>(volume, volume_kernel);
}
TESSERA_CASE(equals_the_plain_transposed_call_in_every_rank);

constexpr bool a_bias_is_an_option_in_any_place() {
  auto const expected = conv2d<stride<2>, padding<1>>(picture, kernel, offsets);
  return conv2d_v<picture, kernel, bias<offsets>, stride<2>, padding<1>> == expected &&
         conv2d_v<picture, kernel, stride<2>, padding<1>, bias<offsets>> == expected;
}
TESSERA_CASE(a_bias_is_an_option_in_any_place);

constexpr bool operands_may_be_members_of_static_objects() {
  return conv2d_v<picture, first_layer.weights, bias<first_layer.offsets>> == conv2d(picture, kernel, offsets);
}
TESSERA_CASE(operands_may_be_members_of_static_objects);

// A line of more multiply-adds than a shard should hold is cut into segments.
constexpr auto long_line = generate<float, 16, 1664>([](auto c, auto i) { return static_cast<float>((c + i) % 3); });
constexpr auto wide_kernel = full<float, 1, 16, 33>(1);
static_assert(detail::static_convolution<1, direction::forward, long_line, wide_kernel>::operands::geometry()
                  .multiply_adds() > 8 * detail::multiply_adds_per_shard);

constexpr bool a_long_line_is_cut_into_segments() {
  auto const& sums = conv1d_v<long_line, wide_kernel, padding<16>>;
  return sums(0, 1500) == 16 * 33 && sums(0, 16) == 16 * 33;  // 33 taps hold each of 0, 1, 2 eleven times
}
TESSERA_CASE(a_long_line_is_cut_into_segments);

}  // namespace
