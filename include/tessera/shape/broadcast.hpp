// Broadcasting: how operands of different shapes meet, as in NumPy and PyTorch.
#ifndef TESSERA_SHAPE_BROADCAST_HPP
#define TESSERA_SHAPE_BROADCAST_HPP

#include <tessera/shape/strides.hpp>

#include <cstddef>

namespace tessera {

namespace detail {

/// The size of an axis counted from the end; 1 where the shape has no such axis.
template <std::size_t R>
constexpr std::size_t size_from_end(index_array<R> const& sizes, std::size_t from_end) {
  return from_end < R ? sizes[R - 1 - from_end] : 1;
}

template <std::size_t A, std::size_t B>
constexpr bool sizes_broadcast(index_array<A> const& a, index_array<B> const& b) {
  for (std::size_t i = 0; i < A && i < B; ++i) {
    auto const x = size_from_end(a, i), y = size_from_end(b, i);
    if (x != y && x != 1 && y != 1) return false;
  }
  return true;
}

/// The broadcast sizes; where two sizes disagree, the left one.
template <std::size_t A, std::size_t B>
constexpr auto broadcast_sizes(index_array<A> const& a, index_array<B> const& b) {
  constexpr std::size_t rank = A > B ? A : B;
  index_array<rank> result;
  for (std::size_t i = 0; i < rank; ++i) {
    auto const x = size_from_end(a, i);
    result[rank - 1 - i] = x != 1 ? x : size_from_end(b, i);
  }
  return result;
}

/// Steps that read a tensor of sizes `from` as one of sizes `to`: 0 along every repeated axis.
template <std::size_t A, std::size_t R>
constexpr auto broadcast_steps(index_array<A> const& from, index_array<A, std::ptrdiff_t> const& steps,
                               index_array<R> const&) {
  index_array<R, std::ptrdiff_t> result;
  for (std::size_t i = 0; i < R; ++i) {
    bool const repeated = i < R - A || from[i - (R - A)] == 1;
    result[i] = repeated ? 0 : steps[i - (R - A)];
  }
  return result;
}

template <class First, class... Rest>
struct broadcast {
  using type = First;
};
template <class A, class B, class... Rest>
struct broadcast<A, B, Rest...> {
  using type = typename broadcast<shape_from<broadcast_sizes(A::dims, B::dims)>, Rest...>::type;
};

}  // namespace detail

/// Shapes that can be broadcast together: axis by axis from the last one, the sizes are equal or one of them is 1.
template <class A, class B>
concept broadcastable = shape_type<A> && shape_type<B> && detail::sizes_broadcast(A::dims, B::dims);

/// A tensor of shape `From` can be repeated to shape `To`.
template <class From, class To>
concept broadcastable_to =
    broadcastable<From, To> && From::rank <= To::rank && detail::broadcast_sizes(To::dims, From::dims) == To::dims;

/// The shape of an elementwise result.
template <shape_type... Shapes>
using broadcast_shape = typename detail::broadcast<Shapes...>::type;

}  // namespace tessera

#endif
