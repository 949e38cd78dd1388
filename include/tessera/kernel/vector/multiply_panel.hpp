// multiply_panel: some columns of a right matrix, copied row after row into whole vectors.
#ifndef TESSERA_KERNEL_VECTOR_MULTIPLY_PANEL_HPP
#define TESSERA_KERNEL_VECTOR_MULTIPLY_PANEL_HPP

#include <tessera/kernel/matrix_product.hpp>
#include <tessera/kernel/vector/simd.hpp>
#include <tessera/kernel/vector/transpose.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// Rows of Vectors vectors, of which the matrix has Columns columns. The other lanes hold numbers of the matrix, or zero: what
/// happened to lie there could be subnormal, which some processors multiply a hundred times slower.
template <class T, matrix_steps Steps, std::size_t Vectors, std::size_t Columns>
struct packed_panel {
  static constexpr std::size_t lanes = widest<T>, width = Vectors * lanes;

  /// A square of lanes: row k of the panel is elements k of its columns.
  static void copy_square(T const* column, std::size_t columns, T* panel) {
    simd<T, lanes> square[lanes];
#pragma GCC unroll 16
    for (std::size_t i = 0; i < lanes; ++i) {
      auto const at = i < columns ? i : columns - 1;
      square[i] = load<lanes>(column + static_cast<std::ptrdiff_t>(at) * Steps.column);
    }
    transpose(square);
#pragma GCC unroll 16
    for (std::size_t i = 0; i < lanes; ++i) store(panel + i * width, square[i]);
  }

  /// Of columns without gaps between their elements. The last square ends with the rows, and so overlaps the one before.
  static void copy_columns(T const* matrix, T* panel, std::size_t rows) {
    for (std::size_t j = 0; j < Columns; j += lanes, panel += lanes) {
      auto const* const column = matrix + static_cast<std::ptrdiff_t>(j) * Steps.column;
      for (std::size_t k = 0; k < rows; k += lanes) {
        auto const first = k + lanes <= rows ? k : rows - lanes;
        copy_square(column + first, Columns - j, panel + first * width);
      }
    }
  }

  static void copy_elements(T const* matrix, T* panel, std::size_t rows) {
    for (std::size_t k = 0; k < rows; ++k, matrix += Steps.row, panel += width) {
      for (std::size_t j = 0; j < Columns; ++j) panel[j] = matrix[static_cast<std::ptrdiff_t>(j) * Steps.column];
      for (std::size_t j = Columns; j < width; ++j) panel[j] = T{};
    }
  }

  static void copy(T const* matrix, T* panel, std::size_t rows) {
    if (Steps.row == 1 && rows >= lanes) copy_columns(matrix, panel, rows);
    else copy_elements(matrix, panel, rows);
  }
};

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
