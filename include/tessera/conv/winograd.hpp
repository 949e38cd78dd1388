// What the option winograd<M> of a convolution takes, and the sentences of what it does not.
#ifndef TESSERA_CONV_WINOGRAD_HPP
#define TESSERA_CONV_WINOGRAD_HPP

#include <tessera/conv/operands.hpp>

#include <concepts>
#include <cstddef>

namespace tessera {

/// The option winograd is not given.
template <class List>
concept without_winograd = !has_option<List, option_kind::winograd>;

/// The M of winograd<M>; 0 without the option.
template <class List>
inline constexpr auto winograd_tile = static_cast<std::size_t>(numbers_of<1, List, option_kind::winograd>(0)[0]);

/// There are tiles of 2x2 and of 4x4 results.
template <class List>
concept known_winograd_tile = without_winograd<List> || winograd_tile<List> == 2 || winograd_tile<List> == 4;

/// 3x3 kernels along two axes, with stride 1 and dilation 1.
template <auto Geometry>
concept winograd_geometry = Geometry.rank == 2 && [] {
  for (auto const& axis : Geometry.window.axis) {
    if (axis.window != 3 || axis.stride != 1 || axis.dilation != 1) return false;
  }
  return true;
}();

/// The transforms divide, which integers cannot.
template <class T>
concept winograd_element = std::same_as<T, float> || std::same_as<T, double>;

namespace detail {

template <class List>
consteval bool winograd_tile_mandates() {
  TESSERA_MANDATE(
      "tessera::conv: winograd has tiles of 2 or 4; give winograd<2> or, faster and less exact, winograd<4>",
      known_winograd_tile<List>)
  return true;
}

template <class List, auto Geometry>
consteval bool winograd_geometry_mandates() {
  TESSERA_MANDATE(
      "tessera::conv: winograd is for 3x3 kernels in two dimensions with stride 1 and dilation 1; leave it out, and the "
      "convolution is direct",
      without_winograd<List> || winograd_geometry<Geometry>)
  return true;
}

template <class List, class T>
consteval bool winograd_element_mandates() {
  TESSERA_MANDATE("tessera::conv: winograd is for float and double; leave it out, or cast<float>(a) both operands",
                  without_winograd<List> || winograd_element<T>)
  return true;
}

template <class List>
consteval bool conv_transpose_winograd_mandates() {
  TESSERA_MANDATE(
      "tessera::conv_transpose: winograd is for conv2d and convolution; leave it out, a transposed convolution is direct",
      without_winograd<List>)
  return true;
}

template <class List>
consteval bool gradient_winograd_mandates() {
  TESSERA_MANDATE("tessera: winograd is for conv2d and convolution; leave it out, a gradient is computed directly",
                  without_winograd<List>)
  return true;
}

}  // namespace detail

}  // namespace tessera

#endif
