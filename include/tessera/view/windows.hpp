// views::windows: every window of a picture, without a copy (unfold as a view).
#ifndef TESSERA_VIEW_WINDOWS_HPP
#define TESSERA_VIEW_WINDOWS_HPP

#include <tessera/shape/sliding_window.hpp>
#include <tessera/view/contiguous.hpp>

#include <cstddef>

namespace tessera {

/// A tensor with at least as many axes as the window.
template <class Shape, std::size_t Axes>
concept has_axes_for_window = Axes > 0 && Shape::rank >= Axes;

/// Windows that lie inside the tensor.
template <auto Geometry>
concept windows_fit = Geometry.fits();

namespace detail {

template <class List>
consteval bool window_option_mandates() {
  TESSERA_MANDATE("tessera::views::windows: unknown option; it takes window, stride and dilation",
                  known_options<List, option_kind::window, option_kind::stride, option_kind::dilation>)
  TESSERA_MANDATE("tessera::views::windows: an option is given twice; give each at most once", distinct_options<List>)
  TESSERA_MANDATE("tessera::views::windows: the option window<...> is missing; give its size along each axis",
                  window_given<List>)
  return true;
}

/// The sizes of the window option.
template <class List>
constexpr auto window_sizes() {
  constexpr auto numbers = option_of<List, option_kind::window>::numbers;
  index_array<numbers.size()> result;
  for (std::size_t i = 0; i < numbers.size(); ++i) result[i] = static_cast<std::size_t>(numbers[i]);
  return result;
}

template <class Shape, class List>
consteval bool window_shape_mandates() {
  TESSERA_MANDATE(
      "tessera::views::windows: the tensor has fewer axes than the window; give window<...> one size per axis to slide along",
      has_axes_for_window<Shape, window_sizes<List>().size()>)
  TESSERA_MANDATE(
      "tessera::views::windows: an option has neither one value nor one per axis of the window; window<3, 3> takes stride<2> or stride<2, 1>",
      options_fit_axes<List, window_sizes<List>().size()>)
  TESSERA_MANDATE("tessera::views::windows: a size of the window, a stride or a dilation is zero; each is at least 1",
                  window_numbers<List>)
  return true;
}

template <class Shape, class List>
consteval bool windows_mandates() {
  if constexpr (window_option_mandates<List>()) return window_shape_mandates<Shape, List>();
  else return false;
}

template <auto Geometry>
consteval bool windows_fit_mandates() {
  TESSERA_MANDATE("tessera::views::windows: the window is larger than the tensor; pad the tensor first, or dilate less",
                  windows_fit<Geometry>)
  return true;
}

/// Steps along the positions, then along the taps.
template <std::size_t R>
constexpr auto window_steps(sliding_window<R> const& geometry, index_array<R, std::ptrdiff_t> const& steps) {
  index_array<2 * R, std::ptrdiff_t> result;
  for (std::size_t i = 0; i < R; ++i) {
    result[i] = steps[i] * static_cast<std::ptrdiff_t>(geometry.axis[i].stride);
    result[R + i] = steps[i] * static_cast<std::ptrdiff_t>(geometry.axis[i].dilation);
  }
  return result;
}

}  // namespace detail

namespace views {

/// Every window of the last axes (as many as the window has), without a copy: (..., H, W) -> (..., positions...,
/// window...). Element (..., y, x, i, j) is a(..., y * stride + i * dilation, x * stride + j * dilation). Takes window,
/// stride and dilation; padding would need a copy.
template <class... Options, tensor_like A>
constexpr auto windows(A&& a) {
  using list = option_list<Options...>;
  if constexpr (!detail::windows_mandates<shape_of<A>, list>()) {
    return views::all(a);
  } else if constexpr (!detail::view_mandates<A>()) {
    return contiguous(views::windows<Options...>(a));
  } else {
    constexpr auto window = detail::window_sizes<list>();
    constexpr auto axes = window.size();
    constexpr auto outer = rank_of<A> - axes;
    constexpr auto geometry = slide<list>(part<outer, axes>(shape_of<A>::dims), window);
    constexpr auto steps = strides_of<A>::steps;
    constexpr auto sizes = concatenated(part<0, outer>(shape_of<A>::dims), concatenated(geometry.positions(), window));
    constexpr auto inner = detail::window_steps(geometry, part<outer, axes>(steps));
    if constexpr (!detail::windows_fit_mandates<geometry>()) return detail::refused_view<sizes>(a);
    else return detail::view_of<sizes, concatenated(part<0, outer>(steps), inner)>(a);
  }
}

}  // namespace views
}  // namespace tessera

#endif
