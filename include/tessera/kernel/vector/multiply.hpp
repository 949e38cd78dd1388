// multiply: a product of matrices at run time, tile by tile.
#ifndef TESSERA_KERNEL_VECTOR_MULTIPLY_HPP
#define TESSERA_KERNEL_VECTOR_MULTIPLY_HPP

#include <tessera/kernel/vector/multiply_dots.hpp>
#include <tessera/kernel/vector/multiply_panel.hpp>
#include <tessera/kernel/vector/multiply_plan.hpp>
#include <tessera/kernel/vector/multiply_tile.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

namespace detail {

/// The tiles below each other that are as wide as `Panel`. Of those that write beside themselves the last one has code of its own.
template <matrix_product Product, multiply_tile Panel, class T>
TESSERA_ALWAYS_INLINE void multiply_panel(T const* left, T const* right, T* result, std::size_t steps, bool adds) {
  constexpr even_pieces pieces{Product.rows, most_rows_beside(Panel.all_vectors())};
  constexpr std::size_t shorter = pieces.count - pieces.longer, last_rows = pieces.size - (shorter > 0);
  constexpr std::size_t apart = Panel.writes_beside;
  auto const tiles = [&](auto rows, std::size_t count) TESSERA_INLINE_LAMBDA {
    using tile = tile_of_product<T, Product, Panel.with_rows(rows, false)>;
    for (std::size_t i = 0; i < count; ++i, result += rows * Product.columns) {
      tile::compute(left, right, result, steps, adds);
      left += static_cast<std::ptrdiff_t>(rows) * Product.left.row;
    }
  };
  tiles(std::integral_constant<std::size_t, pieces.size>{}, pieces.longer - (shorter == 0 ? apart : 0));
  if constexpr (shorter > apart) tiles(std::integral_constant<std::size_t, pieces.size - 1>{}, shorter - apart);
  if constexpr (apart > 0) {
    tile_of_product<T, Product, Panel.with_rows(last_rows, true)>::compute(left, right, result, steps, adds);
  }
}

/// Panel after panel, the columns that fill no vector first: they may write beside themselves, where the others write afterwards.
template <matrix_product Product, class T>
void multiply_in_place(T const* left, T const* right, T* result) {
  constexpr std::size_t lanes = widest<T>, vectors = multiply_vectors<T>(Product), width = vectors * lanes;
  constexpr std::size_t panels = Product.columns / width, rest = Product.columns % width, first = panels * width;
  if constexpr (rest > 0) {
    constexpr multiply_tile panel{1, rest / lanes, rest % lanes, false, rest % lanes > 0, false};
    multiply_panel<Product, panel>(left, right + first, result + first, Product.inner, false);
  }
  constexpr multiply_tile panel{1, vectors, 0, false, false, false};
  for (std::size_t i = 0; i < panels; ++i) {
    multiply_panel<Product, panel>(left, right + i * width, result + i * width, Product.inner, false);
  }
}

/// The same with copies of the panels, some rows of them at a time.
template <class T, matrix_product Product>
struct multiply_packed {
  static constexpr std::size_t lanes = widest<T>, width = multiply_vectors<T>(Product) * lanes;
  static constexpr std::size_t panels = Product.columns / width, rest = Product.columns % width;
  static constexpr even_pieces blocks{Product.inner, most_packed_rows};
  static constexpr std::size_t copied = blocks.size * (panels > 0 ? width : (rest + lanes - 1) / lanes * lanes);

  template <std::size_t Columns>
  static void multiply_columns(T const* left, T const* right, T* copy, T* result, std::size_t steps, bool adds) {
    constexpr multiply_tile panel{1, Columns / lanes, Columns % lanes, true, false, false};
    packed_panel<T, Product.right, panel.all_vectors(), Columns>::copy(right, copy, steps);
    multiply_panel<Product, panel>(left, copy, result, steps, adds);
  }

  static void multiply_block(T const* left, T const* right, T* copy, T* result, std::size_t steps, bool adds) {
    constexpr auto step = static_cast<std::ptrdiff_t>(width) * Product.right.column;
    for (std::size_t i = 0; i < panels; ++i, right += step, result += width) {
      multiply_columns<width>(left, right, copy, result, steps, adds);
    }
    if constexpr (rest > 0) multiply_columns<rest>(left, right, copy, result, steps, adds);
  }

  static void multiply(T const* left, T const* right, T* result) {
    T copy[copied];
    for (std::size_t i = 0; i < blocks.count; ++i) {
      auto const steps = i < blocks.longer ? blocks.size : blocks.size - 1;
      multiply_block(left, right, copy, result, steps, i > 0);
      left += static_cast<std::ptrdiff_t>(steps) * Product.left.column;
      right += static_cast<std::ptrdiff_t>(steps) * Product.right.row;
    }
  }
};

}  // namespace detail

/// result = left * right, which do not overlap it.
template <matrix_product Product, class T>
void multiply(T const* left, T const* right, T* result) {
  constexpr auto way = way_to_multiply<T>(Product);
  if constexpr (way == multiplication::of_the_transposed) multiply<Product.transposed()>(right, left, result);
  else if constexpr (way == multiplication::by_dots) dots_of_product<T, Product>::multiply(left, right, result);
  else if constexpr (way == multiplication::packed) detail::multiply_packed<T, Product>::multiply(left, right, result);
  else detail::multiply_in_place<Product>(left, right, result);
}

/// The bytes that it keeps on the stack: a panel, and squares of lanes on their way there.
template <class T, matrix_product Product>
consteval std::size_t stack_of_product() {
  constexpr auto way = way_to_multiply<T>(Product);
  if constexpr (way == multiplication::of_the_transposed) return stack_of_product<T, Product.transposed()>();
  else if constexpr (way == multiplication::packed)
    return sizeof(T) * (detail::multiply_packed<T, Product>::copied + 2 * widest<T> * widest<T>);
  else return 0;
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
