// view<D...>(a) and reshape<D...>(a): other sizes for the same elements, without a copy where the strides allow, or with one.
#ifndef TESSERA_VIEW_RESHAPE_HPP
#define TESSERA_VIEW_RESHAPE_HPP

#include <tessera/shape/reshape.hpp>
#include <tessera/view/contiguous.hpp>

#include <cstddef>

namespace tessera {

/// At most one size is `infer`.
template <std::size_t... D>
concept one_size_inferred_at_most = inferred_count(index_array<sizeof...(D)>{{D...}}) <= 1;

/// The sizes (one of which may be `infer`) hold exactly the elements of the shape.
template <class Shape, std::size_t... D>
concept same_element_count = product(inferred(index_array<sizeof...(D)>{{D...}}, Shape::size)) == Shape::size;

/// Strided elements that can be seen with other sizes without a copy (PyTorch's rule for `view`).
template <class Shape, class Strides, class Wanted>
concept viewable_as = viewed(Shape::dims, Strides::steps, Wanted::dims).possible;

namespace detail {

/// The product of the sizes given, without the one to be inferred.
template <std::size_t... D>
consteval std::size_t given_count() {
  return product(index_array<sizeof...(D)>{{(D == infer ? 1 : D)...}});
}

/// The sizes given, as far as they are sizes.
template <std::size_t... D>
using given_shape = shape<(D == infer || D == 0 ? 1 : D)...>;

template <class Shape, std::size_t... D>
consteval bool reshape_mandates() {
  TESSERA_MANDATE("tessera::reshape: `infer` is given twice; only one size can follow from the others",
                  one_size_inferred_at_most<D...>)
  TESSERA_MANDATE_COMPUTED(
      "tessera::reshape: the sizes do not hold the same number of elements; their product is the element "
      "count of the tensor, and one of them may be `infer`",
      message("tessera::reshape: the sizes do not hold the same number of elements: the tensor ")
          << Shape::dims << " has " << Shape::size << ", the sizes given make " << given_count<D...>()
          << "; one of them may be `infer`",
      same_element_count<Shape, D...>)
  return true;
}

template <class Shape, class Strides, class Wanted>
consteval bool view_strides_mandates() {
  TESSERA_MANDATE(
      "tessera::view: these strides cannot be seen with other sizes, because axes that are not neighbours in "
      "memory would be merged; use reshape, which copies",
      viewable_as<Shape, Strides, Wanted>)
  return true;
}

template <class Shape, std::size_t... D>
using inferred_shape = shape_from<inferred(index_array<sizeof...(D)>{{D...}}, Shape::size)>;

/// The sizes from First on as one, those before it kept.
template <std::size_t R, std::size_t First>
constexpr auto flattened(index_array<R> const& sizes) {
  index_array<First + 1> result;
  for (std::size_t i = 0; i < First; ++i) result[i] = sizes[i];
  result[First] = 1;
  for (std::size_t i = First; i < R; ++i) result[First] *= sizes[i];
  return result;
}

template <class Shape, std::size_t First>
concept axis_to_flatten_from = First < Shape::rank || First == 0;

template <class Shape, std::size_t First>
consteval bool flatten_mandates() {
  TESSERA_MANDATE("tessera::flatten: the tensor has no such axis; axes run from 0 to the rank minus one",
                  axis_to_flatten_from<Shape, First>)
  return true;
}

}  // namespace detail

/// The same elements with other sizes, as a view. Compiles only where the strides allow it, PyTorch's contiguity rule
/// ("tessera::view: these strides cannot be seen with other sizes ...; use reshape, which copies"). One size may be `infer`.
template <std::size_t... D, tensor_like A>
constexpr auto view(A&& a) {
  using wanted = detail::inferred_shape<shape_of<A>, D...>;
  if constexpr (!detail::reshape_mandates<shape_of<A>, D...>()) {
    return detail::refused_view<detail::given_shape<D...>::dims>(a);
  } else if constexpr (!detail::view_mandates<A>()) {
    return detail::copied_as<wanted>(a);
  } else if constexpr (!detail::view_strides_mandates<shape_of<A>, strides_of<A>, wanted>()) {
    return detail::refused_view<wanted::dims>(a);
  } else {
    constexpr auto layout = viewed(shape_of<A>::dims, strides_of<A>::steps, wanted::dims);
    return detail::view_of<wanted::dims, layout.steps>(a);
  }
}

/// The same elements in row-major order with other sizes, copied. One size may be `infer`. Does not compile for another
/// number of elements ("tessera::reshape: the sizes do not hold the same number of elements").
template <std::size_t... D, tensor_like A>
constexpr auto reshape(A const& a) {
  if constexpr (detail::reshape_mandates<shape_of<A>, D...>()) {
    return detail::copied_as<detail::inferred_shape<shape_of<A>, D...>>(a);
  } else {
    return tensor_of<element_t<A>, detail::given_shape<D...>>{};
  }
}

/// All axes from FirstAxis on as one, copied: `flatten(a)` is a vector.
template <std::size_t FirstAxis = 0, tensor_like A>
constexpr auto flatten(A const& a) {
  if constexpr (detail::flatten_mandates<shape_of<A>, FirstAxis>()) {
    return detail::copied_as<shape_from<detail::flattened<rank_of<A>, FirstAxis>(shape_of<A>::dims)>>(a);
  } else {
    return contiguous(a);
  }
}

namespace views {

/// The same elements with other sizes: another name of `view`.
template <std::size_t... D, tensor_like A>
constexpr auto reshape(A&& a) {
  return view<D...>(static_cast<A&&>(a));
}

}  // namespace views
}  // namespace tessera

#endif
