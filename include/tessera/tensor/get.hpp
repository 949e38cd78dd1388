// get<i, j>(a): an element whose indexes are known, and checked, at compile time.
#ifndef TESSERA_TENSOR_GET_HPP
#define TESSERA_TENSOR_GET_HPP

#include <tessera/tensor/concepts.hpp>

#include <cstddef>
#include <type_traits>

namespace tessera {

/// The element at one index per axis, a reference into the tensor or view. Does not compile out of range
/// ("tessera::get: an index is out of range").
template <std::size_t... Index, tensor_like A>
constexpr decltype(auto) get(A& a) {
  if constexpr (detail::get_mandates<shape_of<A>, Index...>()) {
    constexpr auto offset = detail::offset_of<shape_of<A>, strides_of<A>, true>(Index...);
    return (detail::storage(a)[offset]);
  } else {
    return (detail::storage(a)[0]);
  }
}

/// Of a temporary: the element itself.
template <std::size_t... Index, tensor_like A>
  requires(!std::is_lvalue_reference_v<A>)
constexpr element_t<A> get(A&& a) {
  A const& named = a;
  return get<Index...>(named);
}

}  // namespace tessera

#endif
