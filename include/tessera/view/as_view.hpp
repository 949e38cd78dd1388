// as_view<D...>(memory): the caller's own memory (a camera's frame, a DMA buffer) as an operand or a destination.
#ifndef TESSERA_VIEW_AS_VIEW_HPP
#define TESSERA_VIEW_AS_VIEW_HPP

#include <tessera/view/tensor_view.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace tessera {

/// Contiguous memory that knows its size: a std::span, a std::vector, a std::array.
template <class Span>
concept sized_memory = !tensor_like<Span> && requires(Span& span) {
  { span.size() } -> std::convertible_to<std::size_t>;
  requires std::is_pointer_v<decltype(span.data())>;
};

/// A view of D... elements that begin at `first`. The caller answers for the memory's size and lifetime.
template <std::size_t... D, class T>
constexpr auto as_view(T* first) {
  return tensor_view<T, shape<D...>>(first);
}

/// A view of the elements of a span (or vector, or array), which has at least as many as the shape; fewer are an error
/// in a constant expression, and at run time in checked builds.
template <std::size_t... D, sized_memory Span>
constexpr auto as_view(Span&& span) {
  if ((checked_build || std::is_constant_evaluated()) && span.size() < shape<D...>::size) {
    failure::a_span_has_fewer_elements_than_the_shape();
  }
  return as_view<D...>(span.data());
}

}  // namespace tessera

#endif
