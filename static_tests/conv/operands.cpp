// What the operands of a convolution say, and what may be wrong with them.
#include "case.hpp"

#include <tessera/conv/operands.hpp>

#include <cstddef>

namespace {

using namespace tessera;
using tessera::testing::opaque;

static_assert(picture_shape<shape<5>, 1> && picture_shape<shape<2, 5>, 1> && picture_shape<shape<3, 2, 5>, 1>);
static_assert(!picture_shape<shape<>, 1> && !picture_shape<shape<4, 3, 2, 5>, 1>);
static_assert(picture_shape<shape<4, 5>, 2> && picture_shape<shape<3, 2, 4, 5>, 2> && !picture_shape<shape<5>, 2>);
static_assert(picture_shape<shape<3, 4, 5>, 3> && picture_shape<shape<1, 2, 3, 4, 5>, 3>);
static_assert(!picture_shape<shape<4, 5>, 3> && !picture_shape<shape<1, 1, 2, 3, 4, 5>, 3>);

static_assert(kernel_matches_picture<shape<5>, shape<3>, 1> && !kernel_matches_picture<shape<5>, shape<1, 1, 3>, 1>);
static_assert(kernel_matches_picture<shape<2, 5>, shape<1, 2, 3>, 1> &&
              !kernel_matches_picture<shape<2, 5>, shape<3>, 1>);
static_assert(kernel_matches_picture<shape<4, 5>, shape<3, 3>, 2>);
static_assert(kernel_matches_picture<shape<1, 2, 4, 5>, shape<1, 2, 3, 3>, 2>);
static_assert(!kernel_matches_picture<shape<2, 4, 5>, shape<2, 3, 3>, 2>);

static_assert(channels_agree<3, 3> && !channels_agree<3, 1>);
static_assert(groups_divide_channels<1, 3, 5> && groups_divide_channels<2, 4, 6> && groups_divide_channels<3, 3, 6>);
static_assert(!groups_divide_channels<2, 3, 4> && !groups_divide_channels<2, 4, 3>);

static_assert(bias_per_channel<shape<3>, 3> && bias_per_channel<shape<1>, 1> && bias_per_channel<shape<>, 1>);
static_assert(!bias_per_channel<shape<2>, 3> && !bias_per_channel<shape<>, 3> && !bias_per_channel<shape<3, 1>, 3>);

static_assert(convolution_numbers<option_list<>>);
static_assert(convolution_numbers<option_list<stride<1, 2>, dilation<3>, groups<2>, padding<0>>>);
static_assert(convolution_numbers<option_list<padding_before<1, 0>, padding_after<2>>>);
static_assert(!convolution_numbers<option_list<stride<1, 0>>> && !convolution_numbers<option_list<dilation<0>>>);
static_assert(!convolution_numbers<option_list<groups<0>>> && !convolution_numbers<option_list<padding<-1>>>);
static_assert(!convolution_numbers<option_list<padding_before<-1>>>);
static_assert(!convolution_numbers<option_list<padding_after<0, -1>>>);

static_assert(output_padding_within<option_list<>, 2> && output_padding_within<option_list<output_padding<0>>, 1>);
static_assert(output_padding_within<option_list<output_padding<1>, stride<2>>, 2>);
static_assert(output_padding_within<option_list<output_padding<2>, dilation<3>>, 1>);
static_assert(output_padding_within<option_list<output_padding<1, 2>, stride<2, 1>, dilation<1, 3>>, 2>);
static_assert(!output_padding_within<option_list<output_padding<1>>, 1>);
static_assert(!output_padding_within<option_list<output_padding<2>, stride<2>, dilation<2>>, 1>);
static_assert(!output_padding_within<option_list<output_padding<0, 2>, stride<3, 2>>, 2>);

template <class Picture, class Kernel, std::size_t Axes, class... Options>
using forward = detail::convolution_operands<Picture, Kernel, Axes, option_list<Options...>, direction::forward>;
template <class Picture, class Kernel, std::size_t Axes, class... Options>
using transposed = detail::convolution_operands<Picture, Kernel, Axes, option_list<Options...>, direction::transposed>;

template <class Operands>
concept fits = kernel_fits_padded_picture<Operands::geometry()>;
static_assert(fits<forward<shape<3>, shape<3>, 1>> && !fits<forward<shape<3>, shape<4>, 1>>);
static_assert(fits<forward<shape<3>, shape<4>, 1, padding_after<1>>>);
static_assert(fits<forward<shape<3>, shape<2>, 1, dilation<2>>> && !fits<forward<shape<3>, shape<2>, 1, dilation<3>>>);
static_assert(fits<forward<shape<3>, shape<2>, 1, dilation<4>, padding<1>>>);
static_assert(fits<forward<shape<1, 4, 3>, shape<1, 1, 4, 3>, 2>> &&
              !fits<forward<shape<1, 4, 3>, shape<1, 1, 3, 4>, 2>>);
static_assert(fits<forward<shape<1>, shape<7>, 1, same_upper>>);

template <class... Options>
concept leaves_a_result =
    padding_leaves_a_result<option_list<Options...>, transposed<shape<2>, shape<3>, 1, Options...>>;
static_assert(leaves_a_result<> && leaves_a_result<padding_before<3>> && !leaves_a_result<padding_before<4>>);
static_assert(!leaves_a_result<padding<2>> && leaves_a_result<padding<2>, stride<2>>);
static_assert(leaves_a_result<padding<2>, stride<2>, output_padding<1>>);
static_assert(leaves_a_result<padding<2>, dilation<2>, output_padding<1>>);
static_assert(leaves_a_result<same_upper> && leaves_a_result<same_lower, stride<3>>);
static_assert(
    !padding_leaves_a_result<option_list<padding<0, 1>>, transposed<shape<2, 2>, shape<2, 1>, 2, padding<0, 1>>>);

template <class Operands, std::size_t... Sizes>
constexpr bool gives() {
  auto const sizes = Operands::result_sizes();
  static_assert(sizes.size() == sizeof...(Sizes));
  return sizes == opaque(index_array<sizeof...(Sizes)>{{Sizes...}});
}

constexpr bool a_result_has_the_axes_of_its_picture() {
  return gives<forward<shape<7>, shape<3>, 1>, 5>() && gives<forward<shape<2, 7>, shape<4, 2, 3>, 1>, 4, 5>() &&
         gives<forward<shape<6, 2, 7>, shape<4, 2, 3>, 1>, 6, 4, 5>() &&
         gives<forward<shape<5, 7>, shape<2, 3>, 2>, 4, 5>() &&
         gives<forward<shape<6, 2, 5, 5, 7>, shape<4, 2, 1, 2, 3>, 3>, 6, 4, 5, 4, 5>();
}
TESSERA_CASE(a_result_has_the_axes_of_its_picture);

constexpr bool a_transposed_result_has_the_axes_of_its_picture() {
  return gives<transposed<shape<5>, shape<3>, 1>, 7>() && gives<transposed<shape<4, 5>, shape<4, 2, 3>, 1>, 2, 7>() &&
         gives<transposed<shape<6, 4, 5>, shape<4, 2, 3>, 1>, 6, 2, 7>() &&
         gives<transposed<shape<4, 5>, shape<2, 3>, 2>, 5, 7>() &&
         gives<transposed<shape<6, 4, 5, 4, 5>, shape<4, 2, 1, 2, 3>, 3>, 6, 2, 5, 5, 7>();
}
TESSERA_CASE(a_transposed_result_has_the_axes_of_its_picture);

constexpr bool options_set_the_sizes() {
  return gives<forward<shape<7, 7>, shape<3, 3>, 2, stride<2, 1>, padding<1, 0>, dilation<1, 2>>, 4, 3>() &&
         gives<forward<shape<7>, shape<4>, 1, same_upper, stride<3>>, 3>() &&
         gives<forward<shape<7>, shape<3>, 1, padding_before<2>, padding_after<1>>, 8>() &&
         gives<transposed<shape<3>, shape<3>, 1, stride<2>, padding<1>, output_padding<1>>, 6>() &&
         gives<transposed<shape<3>, shape<4>, 1, same_lower, stride<3>>, 9>();
}
TESSERA_CASE(options_set_the_sizes);

/// Forwards the kernel is (O, C / groups, k), transposed (C, O / groups, k).
constexpr bool groups_set_the_channels() {
  using to = forward<shape<4, 7>, shape<6, 2, 3>, 1, groups<2>>;
  using back = transposed<shape<6, 5>, shape<6, 2, 3>, 1, groups<2>>;
  return to::groups() == opaque(std::size_t{2}) && to::channels() == 4 && to::result_channels() == 6 &&
         back::channels() == 6 && back::result_channels() == 4 && gives<to, 6, 5>() && gives<back, 4, 7>();
}
TESSERA_CASE(groups_set_the_channels);

constexpr bool a_transposed_convolution_has_the_geometry_of_its_convolution() {
  auto const to = forward<shape<2, 4, 7>, shape<6, 2, 3>, 1, groups<2>, stride<2>, padding<1>>::geometry();
  auto const back = transposed<shape<2, 6, 4>, shape<6, 2, 3>, 1, groups<2>, stride<2>, padding<1>>::geometry();
  return opaque(to) == back && to.batch == 2 && to.groups == 2 && to.in_channels == 4 && to.out_channels == 6 &&
         to.window.positions() == index_array<1>{{4}} && to.window.inputs() == index_array<1>{{7}};
}
TESSERA_CASE(a_transposed_convolution_has_the_geometry_of_its_convolution);

constexpr bool operands_that_do_not_fit_give_sizes_to_go_on_with() {
  using kernel_without_channels = forward<shape<2, 7>, shape<3>, 1>;
  using picture_without_axes = forward<shape<>, shape<3>, 1>;
  static_assert(!kernel_without_channels::ranks_agree && !picture_without_axes::ranks_agree);
  return gives<kernel_without_channels, 1>() && gives<picture_without_axes, 1>() &&
         gives<forward<shape<2>, shape<9>, 1>, 1>() && gives<transposed<shape<2>, shape<3>, 1, padding<9>>, 1>();
}
TESSERA_CASE(operands_that_do_not_fit_give_sizes_to_go_on_with);

}  // namespace
