// multiply_plan: the tile of the result that a product of matrices holds in registers, by estimated cycles.
#ifndef TESSERA_KERNEL_VECTOR_MULTIPLY_PLAN_HPP
#define TESSERA_KERNEL_VECTOR_MULTIPLY_PLAN_HPP

#include <tessera/kernel/matrix_product.hpp>
#include <tessera/kernel/vector/simd.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// in_place: rows of the right matrix as vectors. packed: the same of copies of it. by_dots: rows times columns, each without
/// gaps. of_the_transposed: the matrices exchanged, where the result is a column.
enum class multiplication { in_place, packed, by_dots, of_the_transposed };

namespace detail {

/// Rows up to which dot products are faster than copies of the right matrix.
inline constexpr std::size_t most_rows_of_dots = 4;
/// A right matrix of so many bytes is copied for the sake of the caches where so many rows read it.
inline constexpr std::size_t bytes_worth_a_copy = 1'048'576, rows_worth_a_copy = 64;

}  // namespace detail

/// The way that a product takes.
template <class T>
constexpr multiplication way_to_multiply(matrix_product const& product) {
  using enum multiplication;
  if (product.columns == 1 && product.rows > 1) return of_the_transposed;
  auto const results = product.rows * product.columns;
  auto const few = results == 1 || (!product.has_rows_on_the_right() && product.rows <= detail::most_rows_of_dots);
  if (product.has_dot_products() && few) return by_dots;
  auto const bytes = product.inner * static_cast<std::size_t>(product.right.row) * sizeof(T);
  auto const is_large = bytes > detail::bytes_worth_a_copy && product.rows >= detail::rows_worth_a_copy;
  return is_large || !product.has_rows_on_the_right() ? packed : in_place;
}

/// A run of numbers cut into pieces whose sizes differ by one at most: the first `longer` of them have `size` numbers, the
/// others one less.
struct even_pieces {
  std::size_t count = 1;
  std::size_t size = 1;
  std::size_t longer = 1;

  constexpr even_pieces(std::size_t whole, std::size_t most)
      : count((whole + most - 1) / most), size((whole + count - 1) / count), longer(whole - count * (size - 1)) {}
};

namespace detail {

/// Rows of a panel that are copied at a time.
inline constexpr std::size_t most_packed_rows = 256;

/// Vectors side by side that leave registers for several rows of sums.
inline constexpr std::size_t most_vectors_of_a_tile = registers >= 32 ? 8 : 4;

/// Registers that a tile leaves to the operands: the vectors of the right matrix, and one element of the left.
constexpr std::size_t most_rows_beside(std::size_t vectors) {
  std::size_t const room = registers - vectors - (registers >= 32 ? 2 : 1), most = registers >= 32 ? 16 : 10;
  return room / vectors < most ? room / vectors : most;
}

/// Cycles of one step of a tile: two multiply-adds, or two loads, in each; a sum can be used again after four.
constexpr double multiply_step_cycles(std::size_t rows, std::size_t vectors) {
  auto const sums = static_cast<double>(rows * vectors) / 2, loads = static_cast<double>(rows + vectors) / 2;
  auto const work = sums < loads ? loads : sums;
  return work < 4 ? 4 : work;
}

/// Cycles of all tiles of so many vectors, beside each other in a row of tiles.
constexpr double multiply_cycles(std::size_t rows, std::size_t inner, std::size_t vectors) {
  if (vectors == 0) return 0;
  even_pieces const pieces{rows, most_rows_beside(vectors)};
  auto const steps = static_cast<double>(pieces.longer) * multiply_step_cycles(pieces.size, vectors) +
                     static_cast<double>(pieces.count - pieces.longer) * multiply_step_cycles(pieces.size - 1, vectors);
  return static_cast<double>(inner) * steps + static_cast<double>(pieces.count) * 12;
}

}  // namespace detail

/// Vectors side by side in a tile: those of the fewest estimated cycles.
template <class T>
constexpr std::size_t multiply_vectors(matrix_product const& product) {
  auto const whole = product.columns / widest<T>;
  std::size_t const part = product.columns % widest<T> != 0;
  std::size_t best = 1;
  double least = 1e300;
  for (std::size_t vectors = 1; vectors <= detail::most_vectors_of_a_tile; ++vectors) {
    auto const cycles =
        static_cast<double>(whole / vectors) * detail::multiply_cycles(product.rows, product.inner, vectors) +
        detail::multiply_cycles(product.rows, product.inner, whole % vectors + part);
    if (cycles < least) least = cycles, best = vectors;
  }
  return best;
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
