// squeeze and unsqueeze: axes of size 1 removed or inserted, as views or copies.
#ifndef TESSERA_VIEW_SQUEEZE_HPP
#define TESSERA_VIEW_SQUEEZE_HPP

#include <tessera/shape/permute.hpp>
#include <tessera/view/contiguous.hpp>

#include <cstddef>

namespace tessera {

/// An axis of size 1 (negative: from the end).
template <class Shape, std::ptrdiff_t Axis>
concept axis_of_size_one = [] {
  auto const axis = normalized_axis(Axis, Shape::rank);
  return axis < Shape::rank && Shape::dims[axis] == 1;
}();

/// A place where an axis can be inserted: 0 up to the rank, or negative, from the end.
template <class Shape, std::ptrdiff_t Axis>
concept place_for_axis = normalized_axis(Axis, Shape::rank + 1) <= Shape::rank;

namespace detail {

template <class Shape, std::ptrdiff_t Axis>
consteval bool squeeze_mandates() {
  TESSERA_MANDATE(
      "tessera::squeeze: the axis does not have size 1, or there is no such axis; only an axis of size 1 can "
      "be removed",
      axis_of_size_one<Shape, Axis>)
  return true;
}

template <class Shape, std::ptrdiff_t Axis>
consteval bool unsqueeze_mandates() {
  TESSERA_MANDATE("tessera::unsqueeze: there is no such place for an axis; it lies between 0 and the rank",
                  place_for_axis<Shape, Axis>)
  return true;
}

template <std::size_t R, class Number>
constexpr std::size_t count_of_others(index_array<R, Number> const& sizes) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < R; ++i) count += sizes[i] != 1 ? 1U : 0U;
  return count;
}

/// The numbers of the axes whose size is not 1.
template <auto Sizes, class Number>
constexpr auto without_ones(index_array<Sizes.size(), Number> const& numbers) {
  index_array<count_of_others(Sizes), Number> result;
  std::size_t at = 0;
  for (std::size_t i = 0; i < Sizes.size(); ++i) {
    if (Sizes[i] != 1) result[at++] = numbers[i];
  }
  return result;
}

}  // namespace detail

namespace views {

/// Without the axes of size 1.
template <tensor_like A>
constexpr auto squeeze(A&& a) {
  if constexpr (!detail::view_mandates<A>()) {
    return contiguous(views::squeeze(a));
  } else {
    constexpr auto sizes = shape_of<A>::dims;
    return detail::view_of<detail::without_ones<sizes>(sizes), detail::without_ones<sizes>(strides_of<A>::steps)>(a);
  }
}

/// Without the axis named, whose size is 1 ("tessera::squeeze: the axis does not have size 1").
template <std::ptrdiff_t Axis, tensor_like A>
constexpr auto squeeze(A&& a) {
  if constexpr (!detail::squeeze_mandates<shape_of<A>, Axis>()) {
    return views::all(a);
  } else if constexpr (!detail::view_mandates<A>()) {
    return contiguous(views::squeeze<Axis>(a));
  } else {
    constexpr auto axis = normalized_axis(Axis, rank_of<A>);
    return detail::view_of<erased(shape_of<A>::dims, axis), erased(strides_of<A>::steps, axis)>(a);
  }
}

/// With an axis of size 1 inserted before axis `Axis` (negative: from the end of the result, as in PyTorch).
template <std::ptrdiff_t Axis, tensor_like A>
constexpr auto unsqueeze(A&& a) {
  if constexpr (!detail::unsqueeze_mandates<shape_of<A>, Axis>()) {
    return views::all(a);
  } else if constexpr (!detail::view_mandates<A>()) {
    return contiguous(views::unsqueeze<Axis>(a));
  } else {
    constexpr auto place = normalized_axis(Axis, rank_of<A> + 1);
    return detail::view_of<inserted(shape_of<A>::dims, place, std::size_t{1}),
                           inserted(strides_of<A>::steps, place, std::ptrdiff_t{1})>(a);
  }
}

}  // namespace views

/// Without the axes of size 1, copied.
template <tensor_like A>
constexpr auto squeeze(A const& a) {
  return detail::copied_as<shape_of<decltype(views::squeeze(a))>>(a);
}

/// Without the axis named, copied.
template <std::ptrdiff_t Axis, tensor_like A>
constexpr auto squeeze(A const& a) {
  return detail::copied_as<shape_of<decltype(views::squeeze<Axis>(a))>>(a);
}

/// With an axis of size 1 inserted, copied.
template <std::ptrdiff_t Axis, tensor_like A>
constexpr auto unsqueeze(A const& a) {
  return detail::copied_as<shape_of<decltype(views::unsqueeze<Axis>(a))>>(a);
}

}  // namespace tessera

#endif
