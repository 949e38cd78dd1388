// as_span(a): the elements of a contiguous tensor or view as a std::span whose size is in its type.
#ifndef TESSERA_INTEROP_SPAN_HPP
#define TESSERA_INTEROP_SPAN_HPP

#include <tessera/view/tensor_view.hpp>

#include <cstddef>
#include <span>
#include <type_traits>

namespace tessera {

/// Elements that lie in memory in row-major order, without a gap.
template <class A>
concept without_gaps = contiguous_tensor<A>;

namespace detail {

template <class A>
consteval bool as_span_mandates() {
  TESSERA_MANDATE("tessera::as_span: a span of a temporary would dangle; name the tensor first", viewable<A>)
  TESSERA_MANDATE("tessera::as_span: the elements of this view do not lie side by side; take the span of contiguous(a)",
                  without_gaps<A>)
  return true;
}

}  // namespace detail

/// The elements in row-major order, where they lie: a std::span<T, N> of a tensor, a std::span<T const, N> of one that is
/// const. The other way leads as_view<D...>(span). Does not compile for a temporary tensor ("tessera::as_span: a span of
/// a temporary would dangle") or a view with gaps ("the elements of this view do not lie side by side").
///
/// To a std::span of run-time size no call is needed: a tensor is a contiguous range.
template <tensor_like A>
constexpr auto as_span(A&& a) {
  static_cast<void>(detail::as_span_mandates<A>());
  return std::span<detail::viewed_element<A>, shape_of<A>::size>(a.data(), shape_of<A>::size);
}

}  // namespace tessera

#endif
