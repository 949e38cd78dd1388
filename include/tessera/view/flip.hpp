// views::flip and flip: axes walked backwards.
#ifndef TESSERA_VIEW_FLIP_HPP
#define TESSERA_VIEW_FLIP_HPP

#include <tessera/shape/permute.hpp>
#include <tessera/view/contiguous.hpp>

#include <cstddef>

namespace tessera {

namespace detail {

template <class Shape, std::ptrdiff_t... Axis>
consteval bool flip_mandates() {
  TESSERA_MANDATE("tessera::flip: an axis is out of range, or named twice; axes run from 0 to the rank minus one",
                  distinct_axes<Shape::rank, Axis...>)
  return true;
}

template <std::size_t R, std::size_t Count>
constexpr auto reversed(index_array<R, std::ptrdiff_t> steps, index_array<Count> const& axes) {
  for (auto const axis : axes) steps[axis] = -steps[axis];
  return steps;
}

template <std::size_t R, std::size_t Count>
constexpr std::ptrdiff_t offset_of_last(index_array<R> const& sizes, index_array<R, std::ptrdiff_t> const& steps,
                                        index_array<Count> const& axes) {
  std::ptrdiff_t offset = 0;
  for (auto const axis : axes) offset += static_cast<std::ptrdiff_t>(sizes[axis] - 1) * steps[axis];
  return offset;
}

}  // namespace detail

namespace views {

/// The axes named run backwards; all of them when none is named.
template <std::ptrdiff_t... Axis, tensor_like A>
constexpr auto flip(A&& a) {
  if constexpr (!detail::flip_mandates<shape_of<A>, Axis...>()) {
    return views::all(a);
  } else if constexpr (!detail::view_mandates<A>()) {
    return contiguous(views::flip<Axis...>(a));
  } else if constexpr (sizeof...(Axis) == 0) {
    constexpr auto steps = strides_of<A>::steps;
    constexpr auto all = exchange<rank_of<A>>(0, 0);
    return detail::view_of<shape_of<A>::dims, detail::reversed(steps, all)>(
        a, detail::offset_of_last(shape_of<A>::dims, steps, all));
  } else {
    constexpr auto steps = strides_of<A>::steps;
    constexpr auto axes = normalized_axes<rank_of<A>, Axis...>();
    return detail::view_of<shape_of<A>::dims, detail::reversed(steps, axes)>(
        a, detail::offset_of_last(shape_of<A>::dims, steps, axes));
  }
}

}  // namespace views

/// The axes named run backwards, copied; all of them when none is named.
template <std::ptrdiff_t... Axis, tensor_like A>
constexpr auto flip(A const& a) {
  return detail::copied_view(a, views::flip<Axis...>(a));
}

}  // namespace tessera

#endif
