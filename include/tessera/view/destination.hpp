// Destinations: where the `_into` forms write.
#ifndef TESSERA_VIEW_DESTINATION_HPP
#define TESSERA_VIEW_DESTINATION_HPP

#include <tessera/view/tensor_view.hpp>

#include <concepts>
#include <type_traits>

namespace tessera {

/// A tensor or view whose elements may be written.
template <class Out>
concept writable = tensor_like<Out> && !std::is_const_v<detail::viewed_element<Out>>;

/// A destination has exactly the shape of the result.
template <class Out, class Result>
concept destination_has_shape = std::same_as<shape_of<Out>, shape_of<Result>>;

/// A destination has exactly the element type of the result.
template <class Out, class Result>
concept destination_has_elements = std::same_as<element_t<Out>, element_t<Result>>;

namespace detail {

template <class Out, class Result>
consteval bool destination_mandates() {
  TESSERA_MANDATE("tessera: the destination is read-only; give a tensor or a view of elements that are not const",
                  writable<Out>)
  TESSERA_MANDATE_COMPUTED(
      "tessera: the destination does not have the shape of the result; give it the shape that the call "
      "without _into returns",
      message("tessera: the destination is ") << shape_of<Out>::dims << ", the result " << shape_of<Result>::dims
                                              << "; give it the shape that the call without _into returns",
      destination_has_shape<Out, Result>)
  TESSERA_MANDATE(
      "tessera: the destination does not have the element type of the result; give it the one that the call without _into returns",
      destination_has_elements<Out, Result>)
  TESSERA_MANDATE("tessera: the destination has gaps between its elements; give a contiguous one",
                  contiguous_tensor<Out>)
  return true;
}

/// Where a kernel writes: a tensor's array, a view's pointer.
template <class Out>
constexpr decltype(auto) writable_storage(Out& out) {
  if constexpr (is_tensor<Out>) {
    return (out.elements);
  } else {
    return out.data();
  }
}

/// A result of which `write` writes every element, so it is not zeroed before. In a function of its own, since g++ builds only
/// variables of the outermost block in the place of the result.
template <class Result, class F>
constexpr Result written(F write) {
  Result result;
  write(result);
  return result;
}

}  // namespace detail
}  // namespace tessera

#endif
