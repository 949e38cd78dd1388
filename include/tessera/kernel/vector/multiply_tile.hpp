// multiply_tile: a tile of a product of matrices, summed in registers.
#ifndef TESSERA_KERNEL_VECTOR_MULTIPLY_TILE_HPP
#define TESSERA_KERNEL_VECTOR_MULTIPLY_TILE_HPP

#include <tessera/kernel/matrix_product.hpp>
#include <tessera/kernel/vector/part_of_vector.hpp>
#include <tessera/kernel/vector/simd.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// A tile of the result: rows, and across whole vectors and then so many columns more, fewer than a vector has lanes.
struct multiply_tile {
  std::size_t rows = 1;
  std::size_t vectors = 1;
  std::size_t columns_more = 0;
  /// The right matrix is a panel of whole vectors.
  bool packed = false;
  /// Where the columns do not fill a vector, the beginning of the next row is still to be written.
  bool writes_beside = false;
  /// There is no other row below.
  bool is_last = false;

  constexpr std::size_t all_vectors() const { return vectors + (columns_more > 0); }
  constexpr multiply_tile with_rows(std::size_t count, bool last) const {
    return {count, vectors, columns_more, packed, writes_beside, last};
  }

  friend constexpr bool operator==(multiply_tile const&, multiply_tile const&) = default;
};

/// Every sum of n products is within (n + 1) * eps * (the sum of their magnitudes), and where products underflow
/// (n + 1) least subnormal numbers more; NaN and infinity appear where the definition has them. The right matrix has
/// rows without gaps between their elements, or is a panel.
template <class T, matrix_product Product, multiply_tile Tile>
struct tile_of_product {
  static constexpr std::size_t lanes = widest<T>, vectors = Tile.vectors, more = Tile.columns_more;
  static constexpr std::size_t more_lanes = Tile.packed || vectors > 0 ? lanes : lanes_for<T>(more);
  static constexpr std::ptrdiff_t right_row =
      Tile.packed ? static_cast<std::ptrdiff_t>(Tile.all_vectors() * lanes) : Product.right.row;

  using vector_type = simd<T, lanes>;
  using more_type = simd<T, more_lanes>;

  /// A vector that is not full reads on in the next row, in the last row from the one before. Not where it is the whole matrix.
  static constexpr bool reads_beside =
      static_cast<std::size_t>(Product.right.row) >= more_lanes - more &&
      (Product.inner - 1) * static_cast<std::size_t>(Product.right.row) + Product.columns >= more_lanes;

  vector_type sums[Tile.rows][vectors + 1];
  more_type sums_more[Tile.rows];

  TESSERA_ALWAYS_INLINE static more_type load_more(T const* right, bool is_last) {
    if constexpr (Tile.packed || more == more_lanes) return load<more_lanes>(right);
    else if constexpr (!reads_beside) return load_first<more, more_lanes>(right);
    else return is_last ? load_last<more, more_lanes>(right) : load<more_lanes>(right);
  }

  TESSERA_ALWAYS_INLINE void clear() {
#pragma GCC unroll 16
    for (std::size_t i = 0; i < Tile.rows; ++i) {
#pragma GCC unroll 16
      for (std::size_t n = 0; n < vectors; ++n) sums[i][n] = vector_type{};
      if constexpr (more > 0) sums_more[i] = more_type{};
    }
  }

  /// Adds a column of the left matrix times a row of the right one.
  TESSERA_ALWAYS_INLINE void add(T const* left, T const* right, bool is_last) {
    vector_type x[vectors + 1];
#pragma GCC unroll 16
    for (std::size_t n = 0; n < vectors; ++n) x[n] = load<lanes>(right + n * lanes), keep(x[n]);
    more_type y{};
    if constexpr (more > 0) y = load_more(right + vectors * lanes, is_last), keep(y);
#pragma GCC unroll 16
    for (std::size_t i = 0; i < Tile.rows; ++i) {
      auto const element = left[static_cast<std::ptrdiff_t>(i) * Product.left.row];
#pragma GCC unroll 16
      for (std::size_t n = 0; n < vectors; ++n) sums[i][n] += broadcast<lanes>(element) * x[n];
      if constexpr (more > 0) sums_more[i] += broadcast<more_lanes>(element) * y;
    }
  }

  /// Few steps stand one after the other, without a loop.
  static constexpr bool is_short =
      !Tile.packed && Product.inner <= 16 && Product.inner * Tile.rows * Tile.all_vectors() <= 256;

  TESSERA_ALWAYS_INLINE void add_all(T const* left, T const* right, std::size_t steps) {
    if constexpr (is_short) {
#pragma GCC unroll 16
      for (std::size_t k = 0; k + 1 < Product.inner; ++k) add_next(left, right);
    } else {
      for (std::size_t k = 0; k + 1 < steps; ++k) add_next(left, right);
    }
    add(left, right, true);
  }
  TESSERA_ALWAYS_INLINE void add_next(T const*& left, T const*& right) {
    add(left, right, false);
    left += Product.left.column, right += right_row;
  }

  TESSERA_ALWAYS_INLINE void load_from(T const* result) {
#pragma GCC unroll 16
    for (std::size_t i = 0; i < Tile.rows; ++i, result += Product.columns) {
#pragma GCC unroll 16
      for (std::size_t n = 0; n < vectors; ++n) sums[i][n] = load<lanes>(result + n * lanes);
      if constexpr (more > 0) sums_more[i] = load_first<more, more_lanes>(result + vectors * lanes);
    }
  }

  /// A whole vector in place of its first lanes: the others go to the beginning of the next row, which is written afterwards.
  TESSERA_ALWAYS_INLINE void store_into(T* result) const {
    constexpr bool writes_beside = Tile.writes_beside && more_lanes - more <= Product.columns;
#pragma GCC unroll 16
    for (std::size_t i = 0; i < Tile.rows; ++i, result += Product.columns) {
#pragma GCC unroll 16
      for (std::size_t n = 0; n < vectors; ++n) store(result + n * lanes, sums[i][n]);
      if constexpr (more > 0) {
        if (writes_beside && (!Tile.is_last || i + 1 < Tile.rows)) store(result + vectors * lanes, sums_more[i]);
        else store_first<more>(result + vectors * lanes, sums_more[i]);
      }
    }
  }

  /// result = left * right, or that much more, over so many steps.
  TESSERA_ALWAYS_INLINE static void compute(T const* left, T const* right, T* result, std::size_t steps, bool adds) {
    tile_of_product tile;
    if (adds) tile.load_from(result);
    else tile.clear();
    tile.add_all(left, right, steps);
    tile.store_into(result);
  }
};

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
