// Products of matrices by a run-time kernel, compared with their definition: operands whose elements lie anywhere, between
// numbers that are not theirs.
#ifndef TESSERA_TESTS_KERNEL_PRODUCTS_HPP
#define TESSERA_TESTS_KERNEL_PRODUCTS_HPP

#include "kernel/vector/definition.hpp"

#include <tessera/kernel/matrix_product.hpp>

#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>
#include <vector>

namespace tessera::testing {

using kernel::matrix_product;
using kernel::matrix_steps;

/// How the elements of a matrix lie: by rows, by columns, with gaps between rows or elements, backwards.
enum class layout { rows, columns, rows_apart, columns_apart, elements_apart, rows_backwards, columns_backwards };

constexpr matrix_steps steps_of(layout how, std::size_t rows, std::size_t columns) {
  auto const height = static_cast<std::ptrdiff_t>(rows), width = static_cast<std::ptrdiff_t>(columns);
  switch (how) {
    case layout::rows:
      return {width, 1};
    case layout::columns:
      return {1, height};
    case layout::rows_apart:
      return {width + 3, 1};
    case layout::columns_apart:
      return {1, height + 5};
    case layout::elements_apart:
      return {2 * width, 2};
    case layout::rows_backwards:
      return {-width, 1};
    default:
      return {width, -1};
  }
}

constexpr matrix_product product_of(std::size_t rows, std::size_t inner, std::size_t columns,
                                    layout left = layout::rows, layout right = layout::rows) {
  return matrix_product{rows, inner, columns, steps_of(left, rows, inner), steps_of(right, inner, columns)}
      .normalized();
}

/// A matrix in memory that ends with its last element, and begins at an address of no alignment. Elements that are not its
/// own are NaN.
template <class T>
struct matrix_in_memory {
  std::size_t rows, columns;
  matrix_steps steps;
  std::vector<T> memory;
  std::size_t first = 1;

  matrix_in_memory(std::size_t height, std::size_t width, matrix_steps distances, std::size_t seed)
      : rows(height), columns(width), steps(distances) {
    auto const down = static_cast<std::ptrdiff_t>(rows - 1) * steps.row,
               across = static_cast<std::ptrdiff_t>(columns - 1) * steps.column;
    auto const before = (down < 0 ? -down : 0) + (across < 0 ? -across : 0);
    auto const after = (down > 0 ? down : 0) + (across > 0 ? across : 0);
    first += static_cast<std::size_t>(before);
    memory.assign(first + static_cast<std::size_t>(after) + 1, std::numeric_limits<T>::quiet_NaN());
    auto const numbers = random_numbers<T>(rows * columns, seed);
    for (std::size_t i = 0; i < rows * columns; ++i) memory[index(i / columns, i % columns)] = numbers[i];
  }

  std::size_t index(std::size_t i, std::size_t j) const {
    auto const offset = static_cast<std::ptrdiff_t>(i) * steps.row + static_cast<std::ptrdiff_t>(j) * steps.column;
    return static_cast<std::size_t>(static_cast<std::ptrdiff_t>(first) + offset);
  }
  T operator()(std::size_t i, std::size_t j) const { return memory[index(i, j)]; }
  T const* data() const { return memory.data() + first; }
};

/// Within (n + 1) * eps * the sum of the magnitudes of the n products, which no order of summation exceeds.
template <class T>
bool is_element_of_product(T found, matrix_in_memory<T> const& a, matrix_in_memory<T> const& b, std::size_t i,
                           std::size_t j) {
  double sum = 0, magnitude = 0;
  for (std::size_t k = 0; k < a.columns; ++k) {
    auto const term = static_cast<double>(a(i, k)) * static_cast<double>(b(k, j));
    sum += term, magnitude += std::abs(term);
  }
  auto const eps = static_cast<double>(std::numeric_limits<T>::epsilon());
  return std::abs(static_cast<double>(found) - sum) <= static_cast<double>(a.columns + 1) * eps * magnitude;
}

/// The kernel writes every element of the result, nothing beside it, and reads no number that is not an operand's.
template <class T, matrix_product P, class Multiply>
bool is_product(Multiply multiply, std::size_t seed = 1) {
  matrix_in_memory<T> const a(P.rows, P.inner, P.left, seed), b(P.inner, P.columns, P.right, seed + 1);
  std::vector<T> result(P.rows * P.columns + 2, T{99});
  multiply(a.data(), b.data(), result.data() + 1);
  for (std::size_t i = 0; i < P.rows * P.columns; ++i) {
    if (!is_element_of_product(result[i + 1], a, b, i / P.columns, i % P.columns)) return false;
  }
  return !(result.front() < T{99}) && !(result.front() > T{99}) && !(result.back() < T{99}) && !(result.back() > T{99});
}

/// Sizes up to `most`, every layout.
constexpr matrix_product random_product(std::size_t seed, std::size_t most) {
  dice d(77'000 + seed + first_seed);
  auto const size = [&] { return d.roll(0, 3) == 0 ? d.roll(1, 4) : d.roll(1, most); };
  auto const rows = size(), inner = size(), columns = size();
  auto const left = static_cast<layout>(d.roll(0, 6)), right = static_cast<layout>(d.roll(0, 6));
  return product_of(rows, inner, columns, left, right);
}

}  // namespace tessera::testing

#endif
