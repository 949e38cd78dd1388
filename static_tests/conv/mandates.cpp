// The mandates of convolution hold for every valid setting; what they refuse is in static_tests/reject/conv/.
#include "case.hpp"

#include <tessera/conv/mandates.hpp>
#include <tessera/tensor/tensor.hpp>

#include <cstddef>
#include <cstdint>

namespace {

using namespace tessera;
using tessera::testing::opaque;

constexpr auto forward = direction::forward;
constexpr auto transposed = direction::transposed;

template <direction Way, std::size_t Axes, class... Options>
constexpr bool takes_options() {
  using list = option_list<Options...>;
  return detail::known_option_mandates<list, Way>() && detail::option_value_mandates<list, Axes, Way>() &&
         detail::convolution_option_mandates<list, Axes, Way>();
}

template <direction Way, class Picture, class Kernel, std::size_t Axes, class... Options>
constexpr bool takes() {
  using list = option_list<Options...>;
  return detail::convolution_axes_mandates<Picture, Kernel, Axes, list, Way>() &&
         detail::convolution_shape_mandates<Picture, Kernel, Axes, list, Way>() &&
         detail::convolution_mandates<Picture, Kernel, Axes, list, Way>();
}

constexpr bool every_option_of_a_convolution_is_known() {
  return opaque(takes_options<forward, 2>()) &&
         takes_options<forward, 2, stride<2>, padding<1>, dilation<3>, groups<4>>() &&
         takes_options<forward, 2, padding_before<1>, padding_after<2>>() && takes_options<forward, 2, same_upper>() &&
         takes_options<forward, 2, same_lower, groups<3>>();
}
TESSERA_CASE(every_option_of_a_convolution_is_known);

constexpr bool every_option_of_a_transposed_convolution_is_known() {
  return opaque(takes_options<transposed, 2>()) &&
         takes_options<transposed, 2, stride<2>, padding<1>, dilation<3>, groups<4>, output_padding<1>>() &&
         takes_options<transposed, 2, padding_before<1>, padding_after<2>>() &&
         takes_options<transposed, 2, same_upper>() && takes_options<transposed, 2, same_lower, stride<3>>();
}
TESSERA_CASE(every_option_of_a_transposed_convolution_is_known);

constexpr bool an_option_has_one_value_or_one_per_axis() {
  return opaque(takes_options<forward, 3, stride<1, 2, 3>, padding<0, 0, 1>, dilation<2>>()) &&
         takes_options<forward, 2, padding_before<1, 0>, padding_after<2>, stride<>>() &&
         takes_options<transposed, 2, output_padding<0, 1>, stride<1, 2>>() &&
         takes_options<transposed, 1, output_padding<2>, dilation<3>>();
}
TESSERA_CASE(an_option_has_one_value_or_one_per_axis);

constexpr bool pictures_have_channels_and_batches_or_not() {
  return opaque(takes<forward, shape<7>, shape<3>, 1>()) && takes<forward, shape<2, 7>, shape<4, 2, 3>, 1>() &&
         takes<forward, shape<6, 2, 7>, shape<4, 2, 3>, 1>() && takes<forward, shape<5, 7>, shape<5, 7>, 2>() &&
         takes<forward, shape<2, 5, 7>, shape<1, 2, 1, 1>, 2>() &&
         takes<forward, shape<6, 2, 5, 7>, shape<4, 2, 2, 3>, 2>() &&
         takes<forward, shape<4, 5, 6>, shape<1, 2, 3>, 3>() &&
         takes<forward, shape<2, 4, 5, 6>, shape<1, 2, 1, 2, 3>, 3>() &&
         takes<forward, shape<6, 2, 4, 5, 6>, shape<1, 2, 1, 2, 3>, 3>();
}
TESSERA_CASE(pictures_have_channels_and_batches_or_not);

constexpr bool transposed_pictures_have_channels_and_batches_or_not() {
  return opaque(takes<transposed, shape<7>, shape<9>, 1>()) && takes<transposed, shape<4, 7>, shape<4, 2, 3>, 1>() &&
         takes<transposed, shape<6, 4, 7>, shape<4, 2, 3>, 1>() && takes<transposed, shape<5, 7>, shape<6, 8>, 2>() &&
         takes<transposed, shape<2, 5, 7>, shape<2, 3, 1, 1>, 2>() &&
         takes<transposed, shape<6, 4, 5, 7>, shape<4, 2, 2, 3>, 2>() &&
         takes<transposed, shape<4, 5, 6>, shape<1, 2, 3>, 3>() &&
         takes<transposed, shape<6, 2, 4, 5, 6>, shape<2, 1, 1, 2, 3>, 3>();
}
TESSERA_CASE(transposed_pictures_have_channels_and_batches_or_not);

constexpr bool groups_that_divide_the_channels_are_taken() {
  return opaque(takes<forward, shape<4, 7>, shape<6, 2, 3>, 1, groups<2>>()) &&
         takes<forward, shape<4, 7>, shape<4, 1, 3>, 1, groups<4>>() &&
         takes<forward, shape<4, 7>, shape<12, 1, 3>, 1, groups<4>>() &&
         takes<transposed, shape<6, 7>, shape<6, 2, 3>, 1, groups<2>>() &&
         takes<transposed, shape<4, 7>, shape<4, 3, 3>, 1, groups<4>>();
}
TESSERA_CASE(groups_that_divide_the_channels_are_taken);

/// One tap or one element more or less, and each would be refused.
constexpr bool settings_at_the_limit_are_taken() {
  return opaque(takes<forward, shape<3>, shape<3>, 1>()) && takes<forward, shape<3>, shape<5>, 1, padding<1>>() &&
         takes<forward, shape<3>, shape<2>, 1, dilation<2>>() && takes<forward, shape<1>, shape<9>, 1, same_lower>() &&
         takes<transposed, shape<2>, shape<3>, 1, padding_before<3>>() &&
         takes<transposed, shape<2>, shape<3>, 1, padding<2>, stride<2>>() &&
         takes<transposed, shape<1>, shape<2>, 1, padding<1>, stride<2>, output_padding<1>>();
}
TESSERA_CASE(settings_at_the_limit_are_taken);

constexpr bool sizes_are_asked_alone() {
  using list = option_list<stride<2>>;
  using to = detail::convolution_operands<shape<2, 7>, shape<4, 2, 3>, 1, list, forward>;
  using back = detail::convolution_operands<shape<4, 3>, shape<4, 2, 3>, 1, list, transposed>;
  return opaque(detail::conv_size_mandates<to>()) && detail::conv_transpose_size_mandates<back, list>();
}
TESSERA_CASE(sizes_are_asked_alone);

constexpr bool elements_that_agree_are_taken() {
  using detail::convolution_element_mandates;
  return opaque(convolution_element_mandates<int, int>()) &&
         convolution_element_mandates<double, double, transposed>() &&
         convolution_element_mandates<unsigned char, int>() &&
         convolution_element_mandates<std::int8_t, std::int16_t>() &&
         convolution_element_mandates<std::int16_t, long, transposed>() && convolution_element_mandates<bool, int>();
}
TESSERA_CASE(elements_that_agree_are_taken);

constexpr bool a_bias_per_channel_is_taken() {
  return opaque(detail::bias_mandates<tensor<int, 3>, 3, int>()) && detail::bias_mandates<tensor<int>, 1, int>() &&
         detail::bias_mandates<tensor<int, 1>, 1, int, transposed>() &&
         detail::bias_mandates<tensor<std::int8_t, 4>, 4, std::int32_t>() &&
         detail::bias_mandates<tensor<float, 2>, 2, float, transposed>();
}
TESSERA_CASE(a_bias_per_channel_is_taken);

}  // namespace
