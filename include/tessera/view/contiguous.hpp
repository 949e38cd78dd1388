// contiguous(v): the elements of a view, copied into a tensor.
#ifndef TESSERA_VIEW_CONTIGUOUS_HPP
#define TESSERA_VIEW_CONTIGUOUS_HPP

#include <tessera/view/tensor_view.hpp>

#include <cstddef>

namespace tessera {

namespace detail {

/// Gathers strided elements in row-major order. Writes ascend: constant evaluation is quadratic otherwise.
template <class Shape, class Strides, class From, class T, std::size_t N>
constexpr void gather_strided(From const& from, T (&to)[N]) {
  constexpr auto rank = Shape::rank;
  constexpr std::size_t columns = rank == 0 ? 1 : Shape::dims[rank - (rank == 0 ? 0 : 1)];
  constexpr std::ptrdiff_t step = rank == 0 ? 0 : Strides::steps[rank - (rank == 0 ? 0 : 1)];
  for (std::size_t at = 0; at < N;) {
    std::ptrdiff_t offset = 0;
    std::size_t row = at / columns;
    for (std::size_t axis = rank; axis-- > 1; row /= Shape::dims[axis - 1]) {
      offset += static_cast<std::ptrdiff_t>(row % Shape::dims[axis - 1]) * Strides::steps[axis - 1];
    }
    for (std::size_t column = 0; column < columns; ++column, offset += step) to[at++] = from[offset];
  }
}

}  // namespace detail

/// The elements in row-major order, as a tensor of their own. Always a copy.
template <tensor_like A>
constexpr tensor_of<element_t<A>, shape_of<A>> contiguous(A const& a) {
  tensor_of<element_t<A>, shape_of<A>> result{};
  detail::gather_strided<shape_of<A>, strides_of<A>>(detail::storage(a), result.elements);
  return result;
}

}  // namespace tessera

#endif
