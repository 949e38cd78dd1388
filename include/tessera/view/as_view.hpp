// as_view<D...>(memory): the caller's own memory (a camera's frame, a DMA buffer) as an operand or a destination.
#ifndef TESSERA_VIEW_AS_VIEW_HPP
#define TESSERA_VIEW_AS_VIEW_HPP

#include <tessera/view/tensor_view.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace tessera {

/// Contiguous memory that knows its size: a std::span, a std::vector, a std::array.
template <class Span>
concept sized_memory = !tensor_like<Span> && requires(Span& span) {
  { span.size() } -> std::convertible_to<std::size_t>;
  requires std::is_pointer_v<decltype(span.data())>;
};

/// Memory that outlives the expression: an lvalue, or a temporary that does not own it. What owns its elements guards them
/// by its own const (a vector, an array); a span does not.
template <class Span>
concept lasting_memory =
    std::is_lvalue_reference_v<Span> || std::same_as<decltype(std::declval<std::remove_cvref_t<Span> const&>().data()),
                                                     decltype(std::declval<std::remove_cvref_t<Span>&>().data())>;

namespace detail {

template <class Span>
consteval bool as_view_mandates() {
  TESSERA_MANDATE("tessera::as_view: a view of a temporary's elements would dangle; name the vector or array first",
                  lasting_memory<Span>)
  return true;
}

}  // namespace detail

/// A view of D... elements that begin at `first`. The caller answers for the memory's size and lifetime.
template <std::size_t... D, class T>
constexpr auto as_view(T* first) {
  return tensor_view<T, shape<D...>>(first);
}

/// A view of the elements of a span (or vector, or array), which has at least as many as the shape; fewer are an error
/// in a constant expression, and at run time in checked builds. Does not compile for a temporary that owns its elements
/// ("tessera::as_view: a view of a temporary's elements would dangle").
template <std::size_t... D, sized_memory Span>
constexpr auto as_view(Span&& span) {
  static_cast<void>(detail::as_view_mandates<Span>());
  if ((checked_build || std::is_constant_evaluated()) && span.size() < shape<D...>::size) {
    failure::a_span_has_fewer_elements_than_the_shape();
  }
  return as_view<D...>(span.data());
}

}  // namespace tessera

#endif
