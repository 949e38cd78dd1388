// The estimate: what is cheaper, and what does not apply.
#include "case.hpp"
#include "kernel/vector/pictures.hpp"

#include <tessera/kernel/vector/estimate.hpp>

#include <cstddef>

using namespace tessera;
using namespace tessera::kernel;
using tessera::testing::picture;
using vector::family;
using vector::kernel_plan;
using vector::weights;

namespace {

/// With stride and dilation of 2, one phase in two has no taps.
constexpr bool phases_without_taps_are_counted() {
  constexpr contraction_axis even{window_axis{.input = 9, .window = 3, .stride = 2, .dilation = 2}, true},
      odd{window_axis{.input = 9, .window = 3, .stride = 2, .dilation = 3}, true};
  return even.phases_with_taps() == 1 && odd.phases_with_taps() == 2;
}
TESSERA_CASE(phases_without_taps_are_counted);

constexpr bool what_is_packed_before_costs_less() {
  vector::kernel_plan const tile{family::channels, 4, 1, 4};
  constexpr vector::detail::contraction_sizes plan{picture(16, 16, 16, 3), sizeof(float)};
  return vector::estimated_cycles(plan, tile, weights::packed) < vector::estimated_cycles(plan, tile, weights::plain);
}
TESSERA_CASE(what_is_packed_before_costs_less);

constexpr double cycles(contraction<3> const& plan, kernel_plan const& tile) {
  return vector::estimated_cycles(vector::detail::contraction_sizes{plan, sizeof(float)}, tile, weights::packed);
}

constexpr bool a_row_shorter_than_a_vector_has_no_columns() {
  return cycles(picture(3, 7, 8, 3), {family::columns, 4, 1, 8}) == vector::detail::never &&
         cycles(picture(3, 8, 8, 3), {family::columns, 4, 1, 8}) < vector::detail::never;
}
TESSERA_CASE(a_row_shorter_than_a_vector_has_no_columns);

/// One sum waits for itself at each tap; eight hide that.
constexpr bool sums_that_wait_cost_time() {
  return cycles(picture(8, 32, 8, 3), {family::columns, 1, 1, 8}) >
         4 * cycles(picture(8, 32, 8, 3), {family::columns, 8, 1, 8});
}
TESSERA_CASE(sums_that_wait_cost_time);

constexpr bool columns_of_a_strided_row_are_shuffled() {
  constexpr kernel_plan tile{family::columns, 4, 2, 8}, broadcast{family::channels, 4, 1, 8};
  auto const dearer = [](kernel_plan const& kernel) {
    return cycles(picture(8, 96, 8, 3, 3), kernel) / cycles(picture(8, 32, 8, 3, 1), kernel);
  };
  return dearer(tile) > 1.2 && dearer(broadcast) < 1.05;
}
TESSERA_CASE(columns_of_a_strided_row_are_shuffled);

constexpr bool rows_need_several_rows() {
  constexpr auto plan = picture(1, 64, 1, 5);
  constexpr vector::detail::rows_sizes sizes{plan, sizeof(float)};
  auto const of = [&](std::size_t rows) {
    return vector::estimated_cycles_of_rows(plan, sizes, {family::rows, rows, 1, 4});
  };
  return of(4) < of(1) && of(128) == vector::detail::never;
}
TESSERA_CASE(rows_need_several_rows);

/// A tile's rows and taps are all unrolled.
constexpr bool too_much_code_rules_rows_out() {
  auto const of = [](std::size_t window, std::size_t rows) {
    auto const plan = picture(1, 64, 1, window);
    vector::detail::rows_sizes const sizes{plan, sizeof(float)};
    return vector::estimated_cycles_of_rows(plan, sizes, {family::rows, rows, 1, 4});
  };
  return of(3, 8) < vector::detail::never && of(9, 2) < vector::detail::never && of(9, 8) == vector::detail::never;
}
TESSERA_CASE(too_much_code_rules_rows_out);

/// Rows of a dilated window share fewer rows of the source, in the end none.
constexpr bool rows_apart_share_little() {
  auto const read = [](std::size_t dilation, std::size_t stride, std::size_t rows) {
    contraction_axis const height{slid(window_axis{.input = 64, .window = 3, .stride = stride, .dilation = dilation})};
    return vector::detail::source_rows_of(height, rows);
  };
  return read(1, 1, 4) == 6 && read(2, 1, 4) == 8 && read(4, 1, 4) == 12 && read(9, 1, 4) == 12 && read(1, 2, 4) == 9 &&
         read(1, 5, 4) == 12 && read(2, 2, 4) == 6 && read(3, 3, 8) == 10;
}
TESSERA_CASE(rows_apart_share_little);

constexpr bool rows_read_a_large_source_for_every_channel() {
  auto const waiting = [](std::size_t in, std::size_t size, std::size_t out) {
    return vector::detail::rows_sizes{picture(in, size, out, 3), sizeof(float)}.cycles_of_reading_again;
  };
  return waiting(56, 93, 1) == 0 && waiting(1, 64, 2) == 0 && waiting(4, 93, 2) > 0 &&
         waiting(56, 93, 2) > 14 * waiting(4, 93, 2);
}
TESSERA_CASE(rows_read_a_large_source_for_every_channel);

/// The sums, the vectors that one tap loads, and a weight.
constexpr bool what_a_step_holds_finds_registers() {
  constexpr std::size_t most = vector::registers / 2;
  return cycles(picture(8, 256, 2, 3), {family::columns, 1, most, 4}) == vector::detail::never;
}
TESSERA_CASE(what_a_step_holds_finds_registers);

}  // namespace
