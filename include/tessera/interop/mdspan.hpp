// as_mdspan(a) and as_view(mdspan), where the standard library has <mdspan> (C++23); elsewhere this header is empty.
#ifndef TESSERA_INTEROP_MDSPAN_HPP
#define TESSERA_INTEROP_MDSPAN_HPP

#include <version>

#ifdef __cpp_lib_mdspan

#include <tessera/view/tensor_view.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <mdspan>
#include <span>
#include <type_traits>

namespace tessera {

namespace detail {

/// Two axes of which one steps over the whole of the other. The stride of an axis of size 1 does not matter.
template <class Shape, class Strides>
constexpr bool axes_lie_apart(std::size_t i, std::size_t j) {
  auto const extent = [](std::size_t axis) { return static_cast<std::ptrdiff_t>(Shape::dims[axis]); };
  if (extent(i) == 1 || extent(j) == 1) return true;
  return Strides::steps[j] >= Strides::steps[i] * extent(i) || Strides::steps[i] >= Strides::steps[j] * extent(j);
}

}  // namespace detail

/// Strides that std::layout_stride can have: each positive, and of any two axes one steps over the whole of the other.
template <class Shape, class Strides>
concept layout_strides = [] {
  for (std::size_t i = 0; i < Shape::rank; ++i) {
    if (Shape::dims[i] > 1 && Strides::steps[i] <= 0) return false;
    for (std::size_t j = 0; j < i; ++j) {
      if (!detail::axes_lie_apart<Shape, Strides>(i, j)) return false;
    }
  }
  return true;
}();

/// Extents that are all in their type.
template <class Extents>
concept static_extents = Extents::rank_dynamic() == 0;

/// A layout whose strides follow from the extents.
template <class Layout>
concept static_layout = std::same_as<Layout, std::layout_right> || std::same_as<Layout, std::layout_left>;

namespace detail {

template <class A>
consteval bool as_mdspan_mandates() {
  TESSERA_MANDATE("tessera::as_mdspan: an mdspan of a temporary would dangle; name the tensor first", viewable<A>)
  TESSERA_MANDATE(
      "tessera::as_mdspan: no std::layout_stride has the strides of this view: it repeats elements, walks "
      "backwards, or interleaves its axes; take the mdspan of contiguous(a)",
      layout_strides<shape_of<A>, strides_of<A>>)
  return true;
}

template <class Extents, class Layout>
consteval bool mdspan_view_mandates() {
  TESSERA_MANDATE(
      "tessera::as_view: an extent of the mdspan is known only at run time; as_view<D...>(m.data_handle()) "
      "names the sizes",
      static_extents<Extents>)
  TESSERA_MANDATE(
      "tessera::as_view: the strides of the mdspan are known only at run time; its layout has to be "
      "std::layout_right or std::layout_left",
      static_layout<Layout>)
  return true;
}

template <class Shape>
struct extents_with;
template <std::size_t... D>
struct extents_with<shape<D...>> {
  using type = std::extents<std::size_t, D...>;
};

template <class A>
using extents_of = typename extents_with<shape_of<A>>::type;

/// The strides of a view as std::layout_stride takes them.
template <class A>
constexpr std::array<std::size_t, rank_of<A>> strides_as_array() {
  std::array<std::size_t, rank_of<A>> result{};
  for (std::size_t i = 0; i < rank_of<A>; ++i) {
    result[i] = shape_of<A>::dims[i] == 1 ? 1 : static_cast<std::size_t>(strides_of<A>::steps[i]);
  }
  return result;
}

/// The sizes of static extents; of others, something to go on with.
template <class Extents>
constexpr auto sizes_of_extents() {
  index_array<Extents::rank()> sizes;
  for (std::size_t i = 0; i < Extents::rank(); ++i) {
    auto const size = Extents::static_extent(i);
    sizes[i] = size == std::dynamic_extent ? 1 : size;
  }
  return sizes;
}

/// The steps of the layout: the last axis is the fastest, in std::layout_left the first.
template <class Layout, std::size_t R>
constexpr auto steps_of_layout(index_array<R> const& sizes) {
  if constexpr (std::same_as<Layout, std::layout_left>) {
    index_array<R, std::ptrdiff_t> steps;
    std::ptrdiff_t distance = 1;
    for (std::size_t i = 0; i < R; distance *= static_cast<std::ptrdiff_t>(sizes[i++])) steps[i] = distance;
    return steps;
  } else {
    return row_major(sizes);
  }
}

}  // namespace detail

/// The elements where they lie, as a std::mdspan of static extents: with std::layout_right of a tensor or a view without
/// gaps, with std::layout_stride of any other. Does not compile for a temporary tensor ("tessera::as_mdspan: an mdspan
/// of a temporary would dangle") or a flipped, broadcast or overlapping view ("no std::layout_stride has the strides of
/// this view").
template <tensor_like A>
constexpr auto as_mdspan(A&& a) {
  using T = detail::viewed_element<A>;
  if constexpr (!detail::as_mdspan_mandates<A>() || contiguous_tensor<A>) {
    return std::mdspan<T, detail::extents_of<A>, std::layout_right>(a.data());
  } else {
    using mapping = std::layout_stride::mapping<detail::extents_of<A>>;
    return std::mdspan(a.data(), mapping({}, detail::strides_as_array<A>()));
  }
}

/// A view of the elements of a std::mdspan whose extents are in its type. Does not compile for others ("tessera::as_view:
/// an extent of the mdspan is known only at run time"), nor for strides that are not ("the strides of the mdspan are
/// known only at run time").
template <class T, class Extents, class Layout>
constexpr auto as_view(std::mdspan<T, Extents, Layout> const& elements) {
  static_cast<void>(detail::mdspan_view_mandates<Extents, Layout>());
  constexpr auto sizes = detail::sizes_of_extents<Extents>();
  return view_with<T, sizes, detail::steps_of_layout<Layout>(sizes)>(elements.data_handle());
}

}  // namespace tessera

#endif

#endif
