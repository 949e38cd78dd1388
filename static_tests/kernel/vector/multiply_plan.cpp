#include "case.hpp"

#include <tessera/kernel/vector/multiply_plan.hpp>

#include <cstddef>

using namespace tessera::kernel;

namespace {

using vector::even_pieces;
using vector::multiplication;

constexpr bool pieces_make_the_whole() {
  for (std::size_t whole = 1; whole < 60; ++whole) {
    for (std::size_t most = 1; most < 20; ++most) {
      even_pieces const p{whole, most};
      if (p.size > most || p.longer == 0 || p.longer > p.count) return false;
      if (p.longer * p.size + (p.count - p.longer) * (p.size - 1) != whole) return false;
    }
  }
  return true;
}
TESSERA_CASE(pieces_make_the_whole);

/// Sums, the vectors that they are made of and an element of the left matrix.
constexpr bool tiles_fit_the_registers() {
  for (std::size_t vectors = 1; vectors <= vector::detail::most_vectors_of_a_tile; ++vectors) {
    auto const rows = vector::detail::most_rows_beside(vectors);
    if (rows == 0 || rows * vectors + vectors + 1 > vector::registers) return false;
  }
  return true;
}
TESSERA_CASE(tiles_fit_the_registers);

constexpr multiplication way(std::size_t rows, std::size_t inner, std::size_t columns, bool left_turned,
                             bool right_turned) {
  auto const steps = [](std::size_t height, std::size_t width, bool is_turned) {
    auto const down = static_cast<std::ptrdiff_t>(height), across = static_cast<std::ptrdiff_t>(width);
    return is_turned ? matrix_steps{1, down} : matrix_steps{across, 1};
  };
  return vector::way_to_multiply<float>(
      matrix_product{rows, inner, columns, steps(rows, inner, left_turned), steps(inner, columns, right_turned)}
          .normalized());
}

constexpr bool the_way_follows_from_the_layout() {
  using enum multiplication;
  return way(50, 50, 50, false, false) == in_place && way(50, 50, 50, true, false) == in_place &&
         way(50, 50, 50, false, true) == packed && way(50, 50, 50, true, true) == packed &&
         way(1, 50, 50, false, true) == by_dots && way(1, 50, 50, false, false) == in_place &&
         way(50, 50, 1, false, false) == of_the_transposed && way(1, 50, 1, false, false) == by_dots &&
         way(1000, 1000, 1000, false, false) == packed;
}
TESSERA_CASE(the_way_follows_from_the_layout);

}  // namespace
