// convolution_geometry: the sizes of a convolution, all that a kernel needs to know.
#ifndef TESSERA_SHAPE_CONVOLUTION_GEOMETRY_HPP
#define TESSERA_SHAPE_CONVOLUTION_GEOMETRY_HPP

#include <tessera/shape/sliding_window.hpp>

#include <cstddef>

namespace tessera {

/// The sizes of a convolution as a linear map, from (batch, in_channels, inputs...) to (batch, out_channels,
/// positions...). Its kernel is (out_channels, in_channels / groups, taps...), for its adjoint too: the transposed
/// convolution takes the same kernel and the same geometry, from positions back to inputs.
template <std::size_t R>
struct convolution_geometry {
  std::size_t batch = 1;
  std::size_t groups = 1;
  std::size_t in_channels = 1;
  std::size_t out_channels = 1;
  sliding_window<R> window{};

  static constexpr std::size_t rank = R;

  constexpr std::size_t in_per_group() const { return in_channels / groups; }
  constexpr std::size_t out_per_group() const { return out_channels / groups; }
  constexpr std::size_t taps() const { return window.taps(); }
  constexpr std::size_t input_plane() const { return product(window.inputs()); }
  constexpr std::size_t output_plane() const { return product(window.positions()); }
  constexpr std::size_t input_size() const { return batch * in_channels * input_plane(); }
  constexpr std::size_t output_size() const { return batch * out_channels * output_plane(); }
  constexpr std::size_t kernel_size() const { return out_channels * in_per_group() * taps(); }

  /// Multiply-adds of one application, taps in the padding included.
  constexpr std::size_t multiply_adds() const { return output_size() * in_per_group() * taps(); }

  friend constexpr bool operator==(convolution_geometry const&, convolution_geometry const&) = default;
};

}  // namespace tessera

#endif
