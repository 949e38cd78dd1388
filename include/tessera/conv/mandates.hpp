// The sentences of convolution: every mistake in operands and options, said once for conv and conv_transpose.
#ifndef TESSERA_CONV_MANDATES_HPP
#define TESSERA_CONV_MANDATES_HPP

#include <tessera/conv/operands.hpp>
#include <tessera/conv/winograd.hpp>

#include <cstddef>

namespace tessera::detail {

// A sentence that begins with the name of the call.
#define TESSERA_CONV_MANDATE(sentence, ...) \
  TESSERA_MANDATE_OF(Way == direction::forward, "tessera::conv", "tessera::conv_transpose", sentence, __VA_ARGS__)
#define TESSERA_CONV_MANDATE_COMPUTED(sentence, computed, ...)                                                 \
  TESSERA_MANDATE_OF_COMPUTED(Way == direction::forward, "tessera::conv", "tessera::conv_transpose", sentence, \
                              computed, __VA_ARGS__)

template <class List, direction Way>
consteval bool known_option_mandates() {
  using kind = option_kind;
  if constexpr (Way == direction::forward) {
    TESSERA_MANDATE(
        "tessera::conv: unknown option; it takes stride, padding, padding_before, padding_after, same_upper, "
        "same_lower, dilation, groups and winograd",
        known_options<List, kind::stride, kind::padding, kind::padding_before, kind::padding_after, kind::same,
                      kind::dilation, kind::groups, kind::winograd>)
    return true;
  } else if constexpr (!conv_transpose_winograd_mandates<List>()) {
    return false;
  } else {
    TESSERA_MANDATE(
        "tessera::conv_transpose: unknown option; it takes stride, padding, padding_before, padding_after, "
        "same_upper, same_lower, dilation, groups and output_padding",
        known_options<List, kind::stride, kind::padding, kind::padding_before, kind::padding_after, kind::same,
                      kind::dilation, kind::groups, kind::output_padding>)
    return true;
  }
}

template <class List, std::size_t Axes, direction Way>
consteval bool option_value_mandates() {
  TESSERA_CONV_MANDATE("an option is given twice; give each at most once", distinct_options<List>)
  TESSERA_CONV_MANDATE(
      "padding is given in two ways; give padding, or padding_before and padding_after, or same_upper or "
      "same_lower",
      padding_given_once<List>)
  TESSERA_CONV_MANDATE(
      "an option has neither one value nor one per axis; conv2d has two axes, as in stride<2> or "
      "stride<2, 1>",
      options_fit_axes<List, Axes>)
  TESSERA_CONV_MANDATE("a stride, a dilation or groups is zero, or a padding is negative (crop with slice or pad)",
                       convolution_numbers<List>)
  TESSERA_MANDATE(
      "tessera::conv_transpose: output_padding is smaller neither than the stride nor than the dilation; for a "
      "larger result pad less, or pad it afterwards",
      output_padding_within<List, Axes>)
  return true;
}

template <class List, std::size_t Axes, direction Way>
consteval bool convolution_option_mandates() {
  if constexpr (!known_option_mandates<List, Way>()) return false;
  else if constexpr (!option_value_mandates<List, Axes, Way>()) return false;
  else return winograd_tile_mandates<List>();
}

template <class Picture, class Kernel, std::size_t Axes, class List, direction Way>
consteval bool convolution_axes_mandates() {
  using operands = convolution_operands<Picture, Kernel, Axes, List, Way>;
  TESSERA_CONV_MANDATE("the picture has too few or too many axes; it is (sizes...), (C, sizes...) or (N, C, sizes...)",
                       picture_shape<Picture, Axes>)
  TESSERA_CONV_MANDATE(
      "the kernel has the wrong number of axes; of a picture without channels it has none either, "
      "otherwise it is (O, C / groups, sizes...), transposed (C, O / groups, sizes...)",
      kernel_matches_picture<Picture, Kernel, Axes>)
  TESSERA_CONV_MANDATE_COMPUTED(
      "the groups do not divide the channels of the picture and of the result; give groups<N> of "
      "which both are multiples",
      "groups<" << operands::groups() << "> does not divide the " << operands::channels()
                << " channels of the picture and the " << operands::result_channels()
                << " of the result; give groups<N> of which both are multiples",
      groups_divide_channels<operands::groups(), operands::channels(), operands::result_channels()>)
  return true;
}

template <class Operands>
consteval bool conv_size_mandates() {
  constexpr std::size_t channels = Operands::channels(), taken = Operands::kernel_second() * Operands::groups();
  constexpr auto geometry = Operands::geometry();
  TESSERA_MANDATE_COMPUTED(
      "tessera::conv: the channels differ; the kernel is (O, C / groups, sizes...), C the channels of the picture",
      message("tessera::conv: the picture has ")
          << channels << " channels, the kernel takes " << taken << "; the kernel is (O, C / groups, sizes...)",
      channels_agree<channels, taken>)
  TESSERA_MANDATE_COMPUTED("tessera::conv: the kernel is larger than the padded picture; pad more, or dilate less",
                           message("tessera::conv: the kernel is larger than the padded picture: ")
                               << geometry.window.extents() << " over " << geometry.window.padded()
                               << ", dilation and padding included; pad more, or dilate less",
                           kernel_fits_padded_picture<geometry>)
  return true;
}

template <class Operands, class List>
consteval bool conv_transpose_size_mandates() {
  constexpr std::size_t channels = Operands::channels(), taken = Operands::kernel_first();
  TESSERA_MANDATE_COMPUTED(
      "tessera::conv_transpose: the channels differ; the kernel is (C, O / groups, sizes...), C the channels of the picture",
      message("tessera::conv_transpose: the picture has ")
          << channels << " channels, the kernel takes " << taken << "; the kernel is (C, O / groups, sizes...)",
      channels_agree<channels, taken>)
  TESSERA_MANDATE("tessera::conv_transpose: the padding removes the whole result; pad less",
                  padding_leaves_a_result<List, Operands>)
  return true;
}

template <class Picture, class Kernel, std::size_t Axes, class List, direction Way>
consteval bool convolution_shape_mandates() {
  using operands = convolution_operands<Picture, Kernel, Axes, List, Way>;
  if constexpr (!convolution_axes_mandates<Picture, Kernel, Axes, List, Way>()) return false;
  else if constexpr (Way == direction::transposed) return conv_transpose_size_mandates<operands, List>();
  else if constexpr (!conv_size_mandates<operands>()) return false;
  else return winograd_geometry_mandates<List, operands::geometry()>();
}

/// Everything but the elements and the bias.
template <class Picture, class Kernel, std::size_t Axes, class List, direction Way>
consteval bool convolution_mandates() {
  if constexpr (convolution_option_mandates<List, Axes, Way>()) {
    return convolution_shape_mandates<Picture, Kernel, Axes, List, Way>();
  } else {
    return false;
  }
}

template <class T, class W, direction Way = direction::forward>
consteval bool convolution_element_mandates() {
  TESSERA_CONV_MANDATE("the element types of picture and kernel do not agree; cast<T>(a) one of them",
                       elements_agree<T, W>)
  return true;
}

template <class Bias, std::size_t Channels, class T, direction Way = direction::forward>
consteval bool bias_mandates() {
  TESSERA_CONV_MANDATE_COMPUTED("the bias does not have one element per channel of the result; give it the shape (O)",
                                "the bias " << shape_of<Bias>::dims << " does not have one element for each of the "
                                            << Channels << " channels of the result; give it the shape (O)",
                                bias_per_channel<shape_of<Bias>, Channels>)
  TESSERA_CONV_MANDATE("the element type of the bias does not agree with the result's; cast<T>(bias)",
                       elements_agree<element_t<Bias>, T>)
  return true;
}

#undef TESSERA_CONV_MANDATE
#undef TESSERA_CONV_MANDATE_COMPUTED

}  // namespace tessera::detail

#endif
