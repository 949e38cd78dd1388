// rank(m): the number of linearly independent rows of a matrix.
#ifndef TESSERA_VERIFY_RANK_HPP
#define TESSERA_VERIFY_RANK_HPP

#include <tessera/support/accumulator.hpp>
#include <tessera/verify/elimination.hpp>
#include <tessera/verify/integer_rank.hpp>
#include <tessera/verify/matrix_shape.hpp>

#include <concepts>
#include <cstddef>
#include <limits>

namespace tessera {

namespace detail {

template <class Shape>
consteval bool rank_mandates() {
  TESSERA_MANDATE("tessera::rank: the operand is not a matrix; reshape or slice it to two axes", matrix_shape<Shape>)
  return true;
}

/// The pivots of the elements, as numbers of type T.
template <class T, class M, class Elimination>
constexpr std::size_t count_pivots_of(M const& m, Elimination const& by) {
  T entries[shape_of<M>::dims[0]][shape_of<M>::dims[1]]{};
  std::size_t at = 0;
  for (auto& row : entries) {
    for (auto& entry : row) entry = static_cast<T>(element_at(m, at++));
  }
  return count_pivots(by, entries);
}

template <class M>
constexpr auto largest_magnitude(M const& m) {
  wide_t<element_t<M>> largest{};
  for (std::size_t i = 0; i < shape_of<M>::size; ++i) {
    auto const magnitude = absolute(static_cast<wide_t<element_t<M>>>(element_at(m, i)));
    if (magnitude > largest) largest = magnitude;
  }
  return largest;
}

/// What rounding makes of a pivot that should be zero, as a part of the largest element.
template <class M>
inline constexpr double rank_tolerance =
    static_cast<double>(shape_of<M>::dims[0] < shape_of<M>::dims[1] ? shape_of<M>::dims[1] : shape_of<M>::dims[0]) *
    static_cast<double>(std::numeric_limits<element_t<M>>::epsilon());

}  // namespace detail

/// The rank of a matrix of floating-point numbers, where a pivot counts as zero if it is at most `rtol` times the largest element.
template <tensor_like M>
  requires std::floating_point<element_t<M>>
constexpr std::size_t rank(M const& m, double rtol) {
  if constexpr (detail::rank_mandates<shape_of<M>>()) {
    using T = detail::wide_t<element_t<M>>;
    auto const threshold = static_cast<T>(rtol) * detail::largest_magnitude(m);
    return detail::count_pivots_of<T>(m, detail::floating_elimination<T>{threshold});
  } else {
    return 0;
  }
}

/// The number of linearly independent rows, and columns. Exact for integers of any size: no step overflows, as they are
/// eliminated modulo as many primes as the largest minor can have. Exact for numbers of a field, or of another ring without zero
/// divisors. For floating point every pivot is the largest element that is left (in double, or long double), and one of at
/// most max(rows, columns) * eps times the largest element of the matrix counts as zero, eps that of the element type:
/// NumPy's and PyTorch's bound, with the largest element in the place of the largest singular value.
/// Does not compile unless the operand is a matrix ("tessera::rank: the operand is not a matrix").
template <tensor_like M>
  requires ring_element<element_t<M>>
constexpr std::size_t rank(M const& m) {
  using T = element_t<M>;
  if constexpr (!detail::rank_mandates<shape_of<M>>()) {
    return 0;
  } else if constexpr (std::floating_point<T>) {
    return rank(m, detail::rank_tolerance<M>);
  } else if constexpr (std::integral<T>) {
    detail::elements_in_order<M> const in = detail::ordered(m);
    return detail::integer_rank<shape_of<M>::dims[0], shape_of<M>::dims[1]>(detail::storage(in));
  } else {
    return detail::count_pivots_of<T>(m, detail::ring_elimination{});
  }
}

}  // namespace tessera

#endif
