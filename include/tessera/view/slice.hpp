// views::slice and slice: a range of each axis.
#ifndef TESSERA_VIEW_SLICE_HPP
#define TESSERA_VIEW_SLICE_HPP

#include <tessera/shape/slice.hpp>
#include <tessera/view/contiguous.hpp>

#include <cstddef>
#include <utility>

namespace tessera {

/// At most one range per axis.
template <class Shape, class... Ranges>
concept a_range_per_axis = sizeof...(Ranges) <= Shape::rank;

namespace detail {

template <class Shape, class... Ranges>
struct slicing {
  static constexpr std::size_t given = sizeof...(Ranges);

  template <std::size_t... I>
  static consteval bool within(std::index_sequence<I...>) {
    return (range_within<Ranges, Shape::dims[I]> && ...);
  }

  template <std::size_t... I>
  static consteval auto axes(std::index_sequence<I...>) {
    return index_array<given, axis_range>{{range_on_axis<Ranges, Shape::dims[I]>::value...}};
  }

  static consteval auto sizes() {
    auto result = Shape::dims;
    auto const taken = axes(std::index_sequence_for<Ranges...>{});
    for (std::size_t i = 0; i < given; ++i) result[i] = taken[i].count;
    return result;
  }

  template <std::size_t R>
  static consteval auto steps(index_array<R, std::ptrdiff_t> steps) {
    auto const taken = axes(std::index_sequence_for<Ranges...>{});
    for (std::size_t i = 0; i < given; ++i) steps[i] *= taken[i].step;
    return steps;
  }

  template <std::size_t R>
  static consteval std::ptrdiff_t offset(index_array<R, std::ptrdiff_t> const& steps) {
    std::ptrdiff_t result = 0;
    auto const taken = axes(std::index_sequence_for<Ranges...>{});
    for (std::size_t i = 0; i < given; ++i) result += static_cast<std::ptrdiff_t>(taken[i].first) * steps[i];
    return result;
  }
};

}  // namespace detail

/// Every range takes at least one index of its axis, and none outside it.
template <class Shape, class... Ranges>
concept ranges_within = detail::slicing<Shape, Ranges...>::within(std::index_sequence_for<Ranges...>{});

namespace detail {

template <class Shape, class... Ranges>
consteval bool slice_mandates() {
  TESSERA_MANDATE("tessera::slice: more ranges than axes; give one range<first, last, step> per axis",
                  a_range_per_axis<Shape, Ranges...>)
  TESSERA_MANDATE("tessera::slice: a range takes nothing or leaves its axis; 0 <= first < last <= size and step >= 1",
                  ranges_within<Shape, Ranges...>)
  return true;
}

}  // namespace detail

namespace views {

/// A range of each axis; axes without one are whole: `views::slice<range<0, 2>, range<1, 4, 2>>(a)`. Does not compile
/// where a range leaves its axis ("tessera::slice: a range takes nothing or leaves its axis").
template <range_type... Ranges, tensor_like A>
constexpr auto slice(A&& a) {
  if constexpr (!detail::slice_mandates<shape_of<A>, Ranges...>()) {
    return views::all(a);
  } else if constexpr (!detail::view_mandates<A>()) {
    return contiguous(views::slice<Ranges...>(a));
  } else {
    using cut = detail::slicing<shape_of<A>, Ranges...>;
    constexpr auto steps = strides_of<A>::steps;
    return detail::view_of<cut::sizes(), cut::steps(steps)>(a, cut::offset(steps));
  }
}

}  // namespace views

/// A range of each axis, copied.
template <range_type... Ranges, tensor_like A>
constexpr auto slice(A const& a) {
  return detail::copied_view(a, views::slice<Ranges...>(a));
}

}  // namespace tessera

#endif
