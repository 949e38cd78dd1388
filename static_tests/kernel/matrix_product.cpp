#include "case.hpp"

#include <tessera/kernel/matrix_product.hpp>

using namespace tessera;
using namespace tessera::kernel;

namespace {

constexpr bool transposed_matrices_change_places() {
  matrix_product const product{2, 3, 4, {3, 1}, {4, 1}};
  return product.transposed() == matrix_product{4, 3, 2, {1, 4}, {1, 3}} &&
         product.transposed().transposed() == product && product.multiply_adds() == 24;
}
TESSERA_CASE(transposed_matrices_change_places);

constexpr bool a_column_has_no_second_column() {
  matrix_product const times_a_vector{5, 3, 1, {3, 1}, {1, 0}};
  auto const transposed = times_a_vector.transposed();
  return times_a_vector.normalized().has_rows_on_the_right() && transposed.has_dot_products() &&
         !transposed.has_rows_on_the_right();
}
TESSERA_CASE(a_column_has_no_second_column);

constexpr batch_of_products<2> batch(index_array<2, std::ptrdiff_t> left, index_array<2, std::ptrdiff_t> right) {
  return {{4, 5, 6, {5, 1}, {6, 1}}, {{2, 3}}, left, right};
}

constexpr bool left_matrices_below_each_other_are_one() {
  auto const all = batch({{60, 20}}, {{0, 0}}).joined(), last = batch({{60, 20}}, {{30, 0}}).joined(),
             none = batch({{60, 20}}, {{0, 30}}).joined(), apart = batch({{66, 22}}, {{0, 0}}).joined();
  return all.each.rows == 24 && product(all.sizes) == 1 && last.each.rows == 12 && last.sizes[0] == 2 &&
         last.sizes[1] == 1 && none.each.rows == 4 && product(none.sizes) == 6 && apart.each.rows == 4;
}
TESSERA_CASE(left_matrices_below_each_other_are_one);

constexpr bool rows_of_a_batch_are_a_matrix() {
  batch_of_products<1> const rows{{1, 5, 6, {0, 1}, {6, 1}}, {{7}}, {{8}}, {{0}}};
  return rows.joined().each == matrix_product{7, 5, 6, {8, 1}, {6, 1}};
}
TESSERA_CASE(rows_of_a_batch_are_a_matrix);

constexpr bool results_follow_each_other() {
  auto const two_axes = batch({{60, 20}}, {{90, 30}});
  return two_axes.results_from(2) == 24 && two_axes.results_from(1) == 72 && two_axes.results_from(0) == 144;
}
TESSERA_CASE(results_follow_each_other);

}  // namespace
