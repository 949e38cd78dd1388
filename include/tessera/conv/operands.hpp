// What the operands of a convolution say: its geometry and its result, or what is wrong with them.
#ifndef TESSERA_CONV_OPERANDS_HPP
#define TESSERA_CONV_OPERANDS_HPP

#include <tessera/shape/convolution_geometry.hpp>
#include <tessera/support/accumulator.hpp>
#include <tessera/view/destination.hpp>

#include <cstddef>

namespace tessera {

/// Which way a convolution runs: from picture to positions, or (its adjoint) from positions back to a picture.
enum class direction { forward, transposed };

/// Whether a picture of this many axes can be convolved along Axes of them: with or without channels, batched or not.
template <class Picture, std::size_t Axes>
concept picture_shape = Picture::rank >= Axes && Picture::rank <= Axes + 2;

/// A picture without channels takes a kernel without, (kh, kw); any other one takes (O, C / groups, kh, kw).
template <class Picture, class Kernel, std::size_t Axes>
concept kernel_matches_picture = Kernel::rank == (Picture::rank == Axes ? Axes : Axes + 2);

namespace detail {

/// The sizes of a picture and a kernel, taken apart. Operands that do not fit together still give sizes to go on with.
template <class Picture, class Kernel, std::size_t Axes, class List, direction Way>
struct convolution_operands {
  static constexpr bool ranks_agree = picture_shape<Picture, Axes> && kernel_matches_picture<Picture, Kernel, Axes>;
  static constexpr bool has_channels = ranks_agree && Picture::rank > Axes;
  static constexpr bool is_batched = ranks_agree && Picture::rank == Axes + 2;

  static constexpr std::size_t batch() { return is_batched ? Picture::dims[0] : 1; }
  static constexpr std::size_t channels() { return has_channels ? Picture::dims[Picture::rank - Axes - 1] : 1; }
  static constexpr std::size_t kernel_first() { return has_channels ? Kernel::dims[0] : 1; }
  static constexpr std::size_t kernel_second() { return has_channels ? Kernel::dims[1] : 1; }

  static constexpr std::size_t result_channels() {
    return Way == direction::forward ? kernel_first() : kernel_second() * groups();
  }

  static constexpr std::ptrdiff_t group_count() { return numbers_of<1, List, option_kind::groups>(1)[0]; }
  static constexpr std::size_t groups() { return static_cast<std::size_t>(group_count()); }

  static constexpr auto spatial_sizes() { return last_axes(Picture::dims); }
  static constexpr auto window_sizes() { return last_axes(Kernel::dims); }

  /// Where the ranks do not agree, a picture and a kernel of one element.
  template <std::size_t R>
  static constexpr index_array<Axes> last_axes(index_array<R> const& sizes) {
    index_array<Axes> result;
    for (std::size_t i = 0; i < Axes; ++i) result[i] = ranks_agree ? sizes[R - Axes + i] : 1;
    return result;
  }

  /// The convolution's geometry; of a transposed one, that of the convolution whose adjoint it is.
  static constexpr convolution_geometry<Axes> geometry() {
    if constexpr (Way == direction::forward) {
      return {batch(), groups(), channels(), kernel_first(), slide<List>(spatial_sizes(), window_sizes())};
    } else {
      return {batch(), groups(), kernel_second() * groups(), channels(),
              slide_transposed<List>(spatial_sizes(), window_sizes())};
    }
  }

  /// (batch, channels, sizes...), as far as the picture has them.
  static constexpr auto result_sizes() {
    constexpr auto g = geometry();
    constexpr bool forward = Way == direction::forward;
    constexpr auto sizes = forward ? g.window.positions() : g.window.inputs();
    constexpr auto out = forward ? g.out_channels : g.in_channels;
    if constexpr (is_batched) return at_least_one(concatenated(index_array<2>{{g.batch, out}}, sizes));
    else if constexpr (has_channels) return at_least_one(concatenated(index_array<1>{{out}}, sizes));
    else return at_least_one(sizes);
  }

  /// No zero reaches a shape, where it would be a second error.
  template <std::size_t R>
  static constexpr index_array<R> at_least_one(index_array<R> sizes) {
    for (std::size_t i = 0; i < R; ++i) sizes[i] = sizes[i] == 0 ? 1 : sizes[i];
    return sizes;
  }
};

}  // namespace detail

/// Strides, dilations and groups are at least 1, padding is not negative.
template <class List>
concept convolution_numbers = [] {
  constexpr auto at_least = [](auto const& numbers, std::ptrdiff_t least) {
    for (auto const number : numbers) {
      if (number < least) return false;
    }
    return true;
  };
  return at_least(option_of<List, option_kind::stride>::numbers, 1) &&
         at_least(option_of<List, option_kind::dilation>::numbers, 1) &&
         at_least(option_of<List, option_kind::groups>::numbers, 1) &&
         at_least(option_of<List, option_kind::padding>::numbers, 0) &&
         at_least(option_of<List, option_kind::padding_before>::numbers, 0) &&
         at_least(option_of<List, option_kind::padding_after>::numbers, 0);
}();

/// The groups divide both numbers of channels.
template <std::size_t Groups, std::size_t In, std::size_t Out>
concept groups_divide_channels = In % Groups == 0 && Out % Groups == 0;

/// The kernel has the channels that the picture has (in each group).
template <std::size_t PictureChannels, std::size_t KernelChannels>
concept channels_agree = PictureChannels == KernelChannels;

/// The dilated kernel fits into the padded picture along every axis.
template <auto Geometry>
concept kernel_fits_padded_picture = Geometry.window.fits();

/// output_padding is smaller than the stride or smaller than the dilation, along every axis (PyTorch's condition).
template <class List, std::size_t Axes>
concept output_padding_within = [] {
  auto const extra = numbers_of<Axes, List, option_kind::output_padding>(0);
  auto const stride = numbers_of<Axes, List, option_kind::stride>(1);
  auto const dilation = numbers_of<Axes, List, option_kind::dilation>(1);
  for (std::size_t i = 0; i < Axes; ++i) {
    if (extra[i] >= stride[i] && extra[i] >= dilation[i]) return false;
  }
  return true;
}();

/// The padding of a transposed convolution leaves at least one element of its result.
template <class List, class Operands>
concept padding_leaves_a_result = has_option<List, option_kind::same> || [] {
  constexpr auto window = Operands::geometry().window;
  constexpr auto extra = numbers_of<window.rank, List, option_kind::output_padding>(0);
  for (std::size_t i = 0; i < window.rank; ++i) {
    auto const& axis = window.axis[i];
    auto const reached = static_cast<std::ptrdiff_t>((axis.positions - 1) * axis.stride + axis.extent()) + extra[i];
    if (reached - axis.before - axis.after < 1) return false;
  }
  return true;
}();

/// A bias has one element per channel of the result.
template <class Bias, std::size_t Channels>
concept bias_per_channel = Bias::rank <= 1 && Bias::size == Channels;

}  // namespace tessera

#endif
