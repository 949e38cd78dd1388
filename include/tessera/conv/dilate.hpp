// The third route to the transposed convolution: zeros inserted, padding, and the convolution with the turned kernel.
#ifndef TESSERA_CONV_DILATE_HPP
#define TESSERA_CONV_DILATE_HPP

#include <tessera/linalg/gather_map.hpp>
#include <tessera/view/flip.hpp>
#include <tessera/view/permute.hpp>
#include <tessera/view/reshape.hpp>

#include <cstddef>
#include <utility>

namespace tessera {

/// The rule of zeros inserted along one axis: stride - 1 of them between neighbours.
struct dilate_axis {
  std::size_t input = 1;
  std::size_t step = 1;

  constexpr std::size_t input_size() const { return input; }
  constexpr std::size_t output_size() const { return (input - 1) * step + 1; }
  constexpr std::ptrdiff_t source(std::size_t o) const {
    return o % step == 0 ? static_cast<std::ptrdiff_t>(o / step) : -1;
  }
};

/// One step of at least 1 per dilated axis, and no more steps than axes.
template <class Shape, std::size_t... Step>
concept dilates_axes = sizeof...(Step) > 0 && sizeof...(Step) <= Shape::rank && ((Step >= 1) && ...);

/// A kernel (O, C, sizes...) whose first axis splits into the groups.
template <class Shape, std::size_t Groups>
concept kernel_of_groups = Shape::rank >= 3 && Groups >= 1 && Shape::dims[0] % Groups == 0;

namespace detail {

template <class Shape, std::size_t... Step>
consteval bool dilate_mandates() {
  TESSERA_MANDATE(
      "tessera::dilate: a step is zero, or there are none, or more than axes; give one step of at least 1 for each of the last axes",
      dilates_axes<Shape, Step...>)
  return true;
}

template <class Shape, std::size_t Groups>
consteval bool swap_channels_mandates() {
  TESSERA_MANDATE("tessera::swap_channels: the kernel is not (O, C, sizes...) with O divisible by the groups",
                  kernel_of_groups<Shape, Groups>)
  return true;
}

template <class Domain, std::size_t... Step, std::size_t... I>
constexpr auto dilate_map(std::index_sequence<I...>) {
  constexpr std::size_t outer = Domain::rank - sizeof...(Step);
  return gather_map<Domain, dilate_axis{Domain::dims[outer + I], Step}...>{};
}

/// (groups, O / groups, C, ...) by the sizes of a kernel (O, C, ...).
template <std::size_t Groups, std::size_t R>
constexpr auto grouped_sizes(index_array<R> const& sizes) {
  return inserted(replaced(sizes, 0, sizes[0] / Groups), 0, Groups);
}

template <std::size_t Groups, std::size_t R>
constexpr auto swapped_sizes(index_array<R> const& sizes) {
  return replaced(replaced(sizes, 0, sizes[1] * Groups), 1, sizes[0] / Groups);
}

}  // namespace detail

/// Zeros inserted between neighbours: Step - 1 of them along each of the last axes, as many as steps are given.
template <std::size_t... Step, tensor_like X>
constexpr auto dilate(X const& x) {
  if constexpr (detail::dilate_mandates<shape_of<X>, Step...>()) {
    return detail::dilate_map<shape_of<X>, Step...>(std::make_index_sequence<sizeof...(Step)>{})(x);
  } else {
    return contiguous(x);
  }
}

/// The kernel (O, C / groups, sizes...) as the one of its adjoint: inputs and outputs exchanged within each group, (C, O /
/// groups, sizes...).
template <std::size_t Groups = 1, tensor_like W>
constexpr auto swap_channels(W const& w) {
  if constexpr (detail::swap_channels_mandates<shape_of<W>, Groups>()) {
    constexpr auto sizes = detail::grouped_sizes<Groups>(shape_of<W>::dims);
    using swapped = shape_from<detail::swapped_sizes<Groups>(shape_of<W>::dims)>;
    auto const grouped = detail::copied_as<shape_from<sizes>>(w);
    return detail::copied_as<swapped>(transpose<1, 2>(grouped));
  } else {
    return contiguous(w);
  }
}

namespace detail {

template <std::size_t First, class W, std::size_t... I>
constexpr auto flip_from(W const& w, std::index_sequence<I...>) {
  return flip<static_cast<std::ptrdiff_t>(First + I)...>(w);
}

}  // namespace detail

/// The kernel turned around its centre: every axis after the first two runs backwards; of a kernel without channels (rank 1
/// or 2, with Channels = false any rank) every axis.
template <bool Channels = true, tensor_like W>
constexpr auto flip_spatial(W const& w) {
  constexpr std::size_t first = Channels && rank_of<W> > 2 ? 2 : 0;
  return detail::flip_from<first>(w, std::make_index_sequence<rank_of<W> - first>{});
}

}  // namespace tessera

#endif
