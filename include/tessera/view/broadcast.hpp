// views::broadcast_to and broadcast_to: a tensor repeated to a larger shape.
#ifndef TESSERA_VIEW_BROADCAST_HPP
#define TESSERA_VIEW_BROADCAST_HPP

#include <tessera/shape/broadcast.hpp>
#include <tessera/view/contiguous.hpp>

#include <cstddef>

namespace tessera {

namespace detail {

template <class From, class To>
consteval bool broadcast_to_mandates() {
  TESSERA_MANDATE(
      "tessera::broadcast_to: the shape cannot be repeated to the other; from the last axis on, sizes are equal "
      "or the tensor's is 1",
      broadcastable_to<From, To>)
  return true;
}

}  // namespace detail

namespace views {

/// `a` repeated to the shape D..., without a copy (stride 0), as in NumPy. The view only reads. Does not compile where a
/// size other than 1 would change ("tessera::broadcast_to: the shape cannot be repeated to the other").
template <std::size_t... D, tensor_like A>
constexpr auto broadcast_to(A&& a) {
  if constexpr (!detail::broadcast_to_mandates<shape_of<A>, shape<D...>>()) {
    return detail::refused_view<shape<D...>::dims>(a);
  } else if constexpr (!detail::view_mandates<A>()) {
    return contiguous(views::broadcast_to<D...>(a));
  } else {
    constexpr auto steps = detail::broadcast_steps(shape_of<A>::dims, strides_of<A>::steps, shape<D...>::dims);
    return view_with<element_t<A> const, shape<D...>::dims, steps>(a.data());
  }
}

}  // namespace views

/// `a` repeated to the shape D..., copied.
template <std::size_t... D, tensor_like A>
constexpr auto broadcast_to(A const& a) {
  return detail::copied_view(a, views::broadcast_to<D...>(a));
}

}  // namespace tessera

#endif
