// Gaussian elimination, by the kind of number: the pivots that rank counts.
#ifndef TESSERA_VERIFY_ELIMINATION_HPP
#define TESSERA_VERIFY_ELIMINATION_HPP

#include <tessera/tensor/compare.hpp>
#include <tessera/verify/wide.hpp>

#include <cstddef>
#include <cstdint>

namespace tessera::detail {

struct pivot_position {
  std::size_t row, column;
};

/// Exact elimination: any element but zero is a pivot, so the first is.
struct exact_elimination {
  template <class T, std::size_t R, std::size_t C>
  static constexpr pivot_position pivot(T const (&m)[R][C], std::size_t k) {
    for (std::size_t i = k; i < R; ++i) {
      for (std::size_t j = k; j < C; ++j) {
        if (!(m[i][j] == T{})) return {i, j};
      }
    }
    return {k, k};
  }
  template <class T>
  static constexpr bool is_zero(T const& pivot) {
    return pivot == T{};
  }
};

/// Of integers modulo a prime, kept in 0 ... prime - 1.
struct residue_elimination : exact_elimination {
  std::uint64_t prime;

  template <std::size_t R, std::size_t C>
  constexpr void reduce_row(std::uint64_t (&m)[R][C], std::size_t k, std::size_t row) const {
    if (m[row][k] == 0) return;
    widest_unsigned const factor = m[k][k], other_factor = prime - m[row][k];
    for (std::size_t j = k; j < C; ++j) {
      m[row][j] = static_cast<std::uint64_t>((factor * m[row][j] + other_factor * m[k][j]) % prime);
    }
  }
};

/// Of a commutative ring without zero divisors: by a quotient where there is one, otherwise by cross multiplication.
struct ring_elimination : exact_elimination {
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

  template <std::size_t R, std::size_t C>
  static constexpr pivot_position pivot(T const (&m)[R][C], std::size_t k) {
    pivot_position largest{k, k};
    for (std::size_t i = k; i < R; ++i) {
      for (std::size_t j = k; j < C; ++j) {
        if (absolute(m[i][j]) > absolute(m[largest.row][largest.column])) largest = {i, j};
      }
    }
    return largest;
  }
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

/// The pivot goes to (k, k).
template <class T, std::size_t R, std::size_t C>
constexpr void bring_pivot(T (&m)[R][C], pivot_position pivot, std::size_t k) {
  for (std::size_t j = 0; j < C && pivot.row != k; ++j) exchange_elements(m[k][j], m[pivot.row][j]);
  for (std::size_t i = 0; i < R && pivot.column != k; ++i) exchange_elements(m[i][k], m[i][pivot.column]);
}

/// Brings the matrix to echelon form and returns the number of pivots.
template <class Elimination, class T, std::size_t R, std::size_t C>
constexpr std::size_t count_pivots(Elimination const& by, T (&m)[R][C]) {
  for (std::size_t k = 0; k < R && k < C; ++k) {
    bring_pivot(m, by.pivot(m, k), k);
    if (by.is_zero(m[k][k])) return k;
    for (std::size_t row = k + 1; row < R; ++row) by.reduce_row(m, k, row);
  }
  return R < C ? R : C;
}

}  // namespace tessera::detail

#endif
