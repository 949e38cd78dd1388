// Gaussian elimination, by the kind of number: the pivots that rank counts.
#ifndef TESSERA_VERIFY_ELIMINATION_HPP
#define TESSERA_VERIFY_ELIMINATION_HPP

#include <tessera/support/failure.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/verify/wide.hpp>

#include <cstddef>
#include <cstdint>

namespace tessera {

namespace failure {

[[noreturn]] inline void a_minor_of_the_matrix_does_not_fit_64_bits() {
  detail::fail("tessera::rank: a minor of the matrix does not fit 64 bits");
}

}  // namespace failure

namespace detail {

/// Exact elimination: any element but zero is a pivot.
struct first_nonzero {
  template <class T>
  static constexpr bool is_better(T const& candidate, T const& pivot) {
    return pivot == T{} && !(candidate == T{});
  }
  template <class T>
  static constexpr bool is_zero(T const& pivot) {
    return pivot == T{};
  }
};

/// Of integers, without fractions: every entry is a minor of the matrix (Bareiss, "Sylvester's identity and multistep
/// integer-preserving Gaussian elimination", 1968), so that the division leaves no rest.
struct integer_elimination : first_nonzero {
  using entry = std::int64_t;

  template <class T>
  static constexpr entry checked(T const& x) {
    constexpr auto limit = (widest_integer{1} << (4 * sizeof(widest_integer) - 1)) - 1;
    auto const wide = static_cast<widest_integer>(x);
    if (wide > limit || wide < -limit) failure::a_minor_of_the_matrix_does_not_fit_64_bits();
    return static_cast<entry>(wide);
  }

  template <std::size_t R, std::size_t C>
  static constexpr void reduce_row(entry (&m)[R][C], std::size_t k, std::size_t row) {
    widest_integer const pivot = m[k][k], below = m[row][k], previous = k == 0 ? 1 : m[k - 1][k - 1];
    for (std::size_t j = k; j < C; ++j) m[row][j] = checked((pivot * m[row][j] - below * m[k][j]) / previous);
  }
};

/// Of a commutative ring without zero divisors: by a quotient where there is one, otherwise by cross multiplication.
struct ring_elimination : first_nonzero {
  template <class T, std::size_t R, std::size_t C>
  static constexpr void reduce_row(T (&m)[R][C], std::size_t k, std::size_t row) {
    if constexpr (requires(T a) { T(a / a); }) {
      T const quotient = m[row][k] / m[k][k];
      if (quotient * m[k][k] == m[row][k]) return subtract(m, T(1), row, quotient, k);
    }
    subtract(m, m[k][k], row, m[row][k], k);
  }

 private:
  template <class T, std::size_t R, std::size_t C>
  static constexpr void subtract(T (&m)[R][C], T const factor, std::size_t row, T const other_factor, std::size_t k) {
    for (std::size_t j = k; j < C; ++j) m[row][j] = factor * m[row][j] - other_factor * m[k][j];
  }
};

/// Of floating-point numbers: the largest element is the pivot, and zero where it is no larger than the threshold.
template <class T>
struct floating_elimination {
  T threshold;

  static constexpr bool is_better(T candidate, T pivot) { return absolute(candidate) > absolute(pivot); }
  constexpr bool is_zero(T pivot) const { return absolute(pivot) <= threshold; }

  template <std::size_t R, std::size_t C>
  static constexpr void reduce_row(T (&m)[R][C], std::size_t k, std::size_t row) {
    T const quotient = m[row][k] / m[k][k];
    for (std::size_t j = k; j < C; ++j) m[row][j] = m[row][j] - quotient * m[k][j];
  }
};

template <class T>
constexpr void exchange_elements(T& a, T& b) {
  T const kept = a;
  a = b;
  b = kept;
}

/// The best pivot of the rows and columns from k on goes to (k, k).
template <class Elimination, class T, std::size_t R, std::size_t C>
constexpr void bring_pivot(Elimination const& by, T (&m)[R][C], std::size_t k) {
  std::size_t row = k, column = k;
  for (std::size_t i = k; i < R; ++i) {
    for (std::size_t j = k; j < C; ++j) {
      if (by.is_better(m[i][j], m[row][column])) row = i, column = j;
    }
  }
  for (std::size_t j = 0; j < C && row != k; ++j) exchange_elements(m[k][j], m[row][j]);
  for (std::size_t i = 0; i < R && column != k; ++i) exchange_elements(m[i][k], m[i][column]);
}

/// Brings the matrix to echelon form and returns the number of pivots.
template <class Elimination, class T, std::size_t R, std::size_t C>
constexpr std::size_t count_pivots(Elimination const& by, T (&m)[R][C]) {
  for (std::size_t k = 0; k < R && k < C; ++k) {
    bring_pivot(by, m, k);
    if (by.is_zero(m[k][k])) return k;
    for (std::size_t row = k + 1; row < R; ++row) by.reduce_row(m, k, row);
  }
  return R < C ? R : C;
}

}  // namespace detail
}  // namespace tessera

#endif
