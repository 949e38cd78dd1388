// rank(m): the number of linearly independent rows of a matrix.
#ifndef TESSERA_VERIFY_RANK_HPP
#define TESSERA_VERIFY_RANK_HPP

#include <tessera/support/accumulator.hpp>
#include <tessera/verify/elimination.hpp>
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

/// The elements, converted, in rows and columns.
template <class T, std::size_t R, std::size_t C>
struct matrix_entries {
  T rows[R][C]{};

  template <class Elements, class Convert>
  constexpr matrix_entries(Elements const& elements, Convert convert) {
    std::size_t at = 0;
    for (auto& row : rows) {
      for (auto& entry : row) entry = convert(elements[at++]);
    }
  }
};

template <class T, class M, class Elimination, class Convert>
constexpr std::size_t count_pivots_of(M const& m, Elimination const& by, Convert convert) {
  in_order<M> const in = ordered(m);
  matrix_entries<T, shape_of<M>::dims[0], shape_of<M>::dims[1]> entries(storage(in), convert);
  return count_pivots(by, entries.rows);
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
    return detail::count_pivots_of<T>(m, detail::floating_elimination<T>{threshold}, [](T x) { return x; });
  } else {
    return 0;
  }
}

/// The number of linearly independent rows, and columns: of the pivots of Gaussian elimination. Exact for integers (without
/// fractions; a minor beyond 64 bits is a failure: "a_minor_of_the_matrix_does_not_fit_64_bits") and for numbers of a field or
/// another ring without zero divisors. For floating point every pivot is the largest element that is left (in double, or
/// long double), and one of at most max(rows, columns) * eps times the largest element of the matrix counts as zero, eps that of the element
/// type: NumPy's and PyTorch's bound, with the largest element in the place of the largest singular value.
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
    using integers = detail::integer_elimination;
    return detail::count_pivots_of<integers::entry>(m, integers{}, [](T x) { return integers::checked(x); });
  } else {
    return detail::count_pivots_of<T>(m, detail::ring_elimination{}, [](T const& x) { return x; });
  }
}

}  // namespace tessera

#endif
