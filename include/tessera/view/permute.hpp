// views::permute and views::transpose, and the copies permute and transpose: the axes in another order.
#ifndef TESSERA_VIEW_PERMUTE_HPP
#define TESSERA_VIEW_PERMUTE_HPP

#include <tessera/shape/permute.hpp>
#include <tessera/view/contiguous.hpp>

#include <cstddef>

namespace tessera {

/// Axes that name every axis of a tensor exactly once.
template <class Shape, std::ptrdiff_t... Axis>
concept permutes_axes = sizeof...(Axis) == Shape::rank && distinct_axes<Shape::rank, Axis...>;

/// Axes of the tensor, none named twice (negative ones count from the end).
template <class Shape, std::ptrdiff_t... Axis>
concept axes_of_shape = distinct_axes<Shape::rank, Axis...>;

/// A tensor that has at least two axes.
template <class Shape>
concept at_least_a_matrix = Shape::rank >= 2;

namespace detail {

template <class Shape, std::ptrdiff_t... Axis>
consteval bool permute_mandates() {
  TESSERA_MANDATE("tessera::permute: the axes are not a permutation; name every axis of the tensor exactly once",
                  permutes_axes<Shape, Axis...>)
  return true;
}

template <class Shape, std::ptrdiff_t... Axis>
consteval bool transpose_mandates() {
  TESSERA_MANDATE("tessera::transpose: a tensor of fewer than two axes has nothing to exchange; unsqueeze it first",
                  at_least_a_matrix<Shape>)
  TESSERA_MANDATE("tessera::transpose: an axis is out of range, or named twice; axes run from 0 to the rank minus one",
                  axes_of_shape<Shape, Axis...>)
  return true;
}

/// The view with its axes in the order of the value `Order`.
template <auto Order, class A>
constexpr auto permuted_view(A& a) {
  return view_of<permuted(shape_of<A>::dims, Order), permuted(strides_of<A>::steps, Order)>(a);
}

template <class Shape, std::ptrdiff_t First, std::ptrdiff_t Second>
constexpr auto exchange_order =
    exchange<Shape::rank>(normalized_axis(First, Shape::rank), normalized_axis(Second, Shape::rank));

}  // namespace detail

namespace views {

/// The axes in the order named: axis i of the view is axis Axis[i] of `a`, as in PyTorch. Does not compile unless every
/// axis is named once ("tessera::permute: the axes are not a permutation").
template <std::ptrdiff_t... Axis, tensor_like A>
constexpr auto permute(A&& a) {
  if constexpr (!detail::permute_mandates<shape_of<A>, Axis...>()) {
    return views::all(a);
  } else if constexpr (!detail::view_mandates<A>()) {
    return contiguous(views::permute<Axis...>(a));
  } else {
    return detail::permuted_view<normalized_axes<rank_of<A>, Axis...>()>(a);
  }
}

/// Two axes exchanged: the last two, or those named.
template <std::ptrdiff_t First = -2, std::ptrdiff_t Second = -1, tensor_like A>
constexpr auto transpose(A&& a) {
  if constexpr (!detail::transpose_mandates<shape_of<A>, First, Second>()) {
    return views::all(a);
  } else if constexpr (!detail::view_mandates<A>()) {
    return contiguous(views::transpose<First, Second>(a));
  } else {
    return detail::permuted_view<detail::exchange_order<shape_of<A>, First, Second>>(a);
  }
}

}  // namespace views

/// A tensor with the axes in the order named.
template <std::ptrdiff_t... Axis, tensor_like A>
constexpr auto permute(A const& a) {
  return detail::copied_view(a, views::permute<Axis...>(a));
}

/// A tensor with two axes exchanged: the last two, or those named.
template <std::ptrdiff_t First = -2, std::ptrdiff_t Second = -1, tensor_like A>
constexpr auto transpose(A const& a) {
  return detail::copied_view(a, views::transpose<First, Second>(a));
}

}  // namespace tessera

#endif
