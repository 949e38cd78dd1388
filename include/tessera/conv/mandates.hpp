// The sentences of convolution: every mistake in operands and options, said once for conv and conv_transpose.
#ifndef TESSERA_CONV_MANDATES_HPP
#define TESSERA_CONV_MANDATES_HPP

#include <tessera/conv/operands.hpp>

#include <cstddef>

namespace tessera::detail {

// A sentence that begins with the name of the call.
#define TESSERA_MANDATE_OF(forward, sentence, ...)                                                       \
  TESSERA_MANDATE("tessera::conv: " sentence, !(forward) || (__VA_ARGS__))                               \
  TESSERA_MANDATE("tessera::conv_transpose: " sentence, (forward) || (__VA_ARGS__))

template <class List, std::size_t Axes, direction Way>
consteval bool convolution_option_mandates() {
  using kind = option_kind;
  constexpr bool forward = Way == direction::forward;
  TESSERA_MANDATE("tessera::conv: unknown option; it takes stride, padding, padding_before, padding_after, same_upper, "
                  "same_lower, dilation and groups",
                  !forward || known_options<List, kind::stride, kind::padding, kind::padding_before, kind::padding_after,
                                            kind::same, kind::dilation, kind::groups>)
  TESSERA_MANDATE("tessera::conv_transpose: unknown option; it takes stride, padding, padding_before, padding_after, "
                  "same_upper, same_lower, dilation, groups and output_padding",
                  forward || known_options<List, kind::stride, kind::padding, kind::padding_before, kind::padding_after,
                                           kind::same, kind::dilation, kind::groups, kind::output_padding>)
  TESSERA_MANDATE_OF(forward, "an option is given twice", distinct_options<List>)
  TESSERA_MANDATE_OF(forward, "padding is given in two ways; give padding, or padding_before and padding_after, or same_upper "
                              "or same_lower",
                     padding_given_once<List>)
  TESSERA_MANDATE_OF(forward, "an option has neither one value nor one per axis", options_fit_axes<List, Axes>)
  TESSERA_MANDATE_OF(forward, "a stride, a dilation or groups is zero, or a padding is negative (crop with slice or pad)",
                     convolution_numbers<List>)
  TESSERA_MANDATE("tessera::conv_transpose: output_padding must be smaller than the stride or the dilation",
                  output_padding_within<List, Axes>)
  return true;
}

template <class Picture, class Kernel, std::size_t Axes, class List, direction Way>
consteval bool convolution_shape_mandates() {
  using operands = convolution_operands<Picture, Kernel, Axes, List, Way>;
  constexpr bool forward = Way == direction::forward;
  TESSERA_MANDATE_OF(forward, "the picture has too few or too many axes; it is (sizes...), (C, sizes...) or (N, C, sizes...)",
                     picture_shape<Picture, Axes>)
  TESSERA_MANDATE_OF(forward, "the kernel has the wrong number of axes; of a picture without channels it has none either, "
                              "otherwise it is (O, C / groups, sizes...), transposed (C, O / groups, sizes...)",
                     kernel_matches_picture<Picture, Kernel, Axes>)
  TESSERA_MANDATE_OF(forward, "the groups do not divide the channels",
                     groups_divide_channels<operands::groups(), operands::channels(),
                                            forward ? operands::kernel_first() : operands::groups()>)
  TESSERA_MANDATE_COMPUTED(
      "tessera::conv: the channels differ; the kernel is (O, C / groups, sizes...), C the channels of the picture",
      message("tessera::conv: the picture has ") << operands::channels() << " channels, the kernel takes "
          << operands::kernel_second() * operands::groups() << "; the kernel is (O, C / groups, sizes...)",
      !forward || channels_agree<operands::channels(), operands::kernel_second() * operands::groups()>)
  TESSERA_MANDATE_COMPUTED(
      "tessera::conv_transpose: the channels differ; the kernel is (C, O / groups, sizes...), C the channels of the picture",
      message("tessera::conv_transpose: the picture has ") << operands::channels() << " channels, the kernel takes "
          << operands::kernel_first() << "; the kernel is (C, O / groups, sizes...)",
      forward || channels_agree<operands::channels(), operands::kernel_first()>)
  TESSERA_MANDATE("tessera::conv: the kernel is larger than the padded picture; pad more, or dilate less",
                  !forward || kernel_fits_padded_picture<operands::geometry()>)
  TESSERA_MANDATE("tessera::conv_transpose: the padding removes the whole result; pad less",
                  forward || padding_leaves_a_result<List, operands>)
  return true;
}

#undef TESSERA_MANDATE_OF

/// Everything but the elements and the bias.
template <class Picture, class Kernel, std::size_t Axes, class List, direction Way>
consteval bool convolution_mandates() {
  if constexpr (convolution_option_mandates<List, Axes, Way>()) {
    return convolution_shape_mandates<Picture, Kernel, Axes, List, Way>();
  } else {
    return false;
  }
}

template <class T, class W>
consteval bool convolution_element_mandates() {
  TESSERA_MANDATE("tessera::conv: the element types of picture and kernel do not agree; cast<T>(a) one of them",
                  elements_agree<T, W>)
  return true;
}

template <class Bias, std::size_t Channels, class T>
consteval bool bias_mandates() {
  TESSERA_MANDATE("tessera::conv: the bias has not one element per channel of the result", bias_per_channel<shape_of<Bias>, Channels>)
  TESSERA_MANDATE("tessera::conv: the element type of the bias does not agree with the result's; cast<T>(bias)",
                  elements_agree<element_t<Bias>, T>)
  return true;
}

}  // namespace tessera::detail

#endif
