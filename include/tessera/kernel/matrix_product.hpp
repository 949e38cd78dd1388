// matrix_product: the sizes of a product of two matrices, and where the elements of each lie; a batch of them.
#ifndef TESSERA_KERNEL_MATRIX_PRODUCT_HPP
#define TESSERA_KERNEL_MATRIX_PRODUCT_HPP

#include <tessera/shape/index_array.hpp>

#include <cstddef>

namespace tessera::kernel {

/// Where the elements of a matrix lie: the distances between neighbouring rows and between neighbouring columns.
struct matrix_steps {
  std::ptrdiff_t row = 1;
  std::ptrdiff_t column = 1;

  constexpr matrix_steps transposed() const { return {column, row}; }

  friend constexpr bool operator==(matrix_steps const&, matrix_steps const&) = default;
};

/// Everything that a kernel needs to know of a product (rows, inner) times (inner, columns), whose result is row-major.
struct matrix_product {
  std::size_t rows = 1;
  std::size_t inner = 1;
  std::size_t columns = 1;
  matrix_steps left{};
  matrix_steps right{};

  constexpr std::size_t multiply_adds() const { return rows * inner * columns; }

  /// The right matrix has rows without gaps between their elements, one after the other in memory.
  constexpr bool has_rows_on_the_right() const {
    return right.column == 1 && right.row >= static_cast<std::ptrdiff_t>(columns);
  }
  /// Every element of the result is a row of the left matrix times a column of the right one, both without gaps.
  constexpr bool has_dot_products() const { return left.column == 1 && right.row == 1; }

  /// The same product: where an axis has one element, the distance to the next is as it suits a kernel best.
  constexpr matrix_product normalized() const {
    auto result = *this;
    if (rows == 1) result.left.row = static_cast<std::ptrdiff_t>(inner);
    if (columns == 1) result.right.column = 1;
    if (inner == 1) result.left.column = 1, result.right.row = static_cast<std::ptrdiff_t>(columns);
    return result;
  }

  /// The product of the transposed matrices in the other order, which is the transposed result: the same elements in
  /// memory where the result is a row or a column.
  constexpr matrix_product transposed() const {
    return matrix_product{columns, inner, rows, right.transposed(), left.transposed()}.normalized();
  }

  friend constexpr bool operator==(matrix_product const&, matrix_product const&) = default;
};

/// Products of one size: axes over which each operand walks by its own steps, 0 where it stays.
template <std::size_t R>
struct batch_of_products {
  matrix_product each{};
  index_array<R> sizes{};
  index_array<R, std::ptrdiff_t> left{};
  index_array<R, std::ptrdiff_t> right{};

  static constexpr std::size_t rank = R;

  /// Elements of the results under one index of the axes before `axis`.
  constexpr std::size_t results_from(std::size_t axis) const {
    auto count = each.rows * each.columns;
    for (std::size_t i = axis; i < R; ++i) count *= sizes[i];
    return count;
  }

  /// The last axes that only the left matrix walks over, joined to its rows where they are as far from each other.
  constexpr batch_of_products joined() const {
    auto result = *this;
    auto& each_joined = result.each;
    for (std::size_t i = R; i-- > 0;) {
      if (sizes[i] == 1) continue;
      bool const continues =
          each_joined.rows == 1 || left[i] == each_joined.left.row * static_cast<std::ptrdiff_t>(each_joined.rows);
      if (right[i] != 0 || !continues) break;
      if (each_joined.rows == 1) each_joined.left.row = left[i];
      each_joined.rows *= sizes[i];
      result.sizes[i] = 1;
    }
    return result;
  }

  friend constexpr bool operator==(batch_of_products const&, batch_of_products const&) = default;
};

}  // namespace tessera::kernel

#endif
