#include "case.hpp"

#include <tessera/shape/permute.hpp>

#include <cstddef>

namespace {

using tessera::distinct_axes;
using tessera::exchange;
using tessera::index_array;
using tessera::is_permutation;
using tessera::normalized_axes;
using tessera::permuted;
using tessera::testing::opaque;

static_assert(distinct_axes<3, 0, 1, 2> && distinct_axes<3, -1, 0> && distinct_axes<3> && distinct_axes<0>);
static_assert(!distinct_axes<3, 1, 1> && !distinct_axes<3, 2, -1> && !distinct_axes<3, 3> && !distinct_axes<3, -4>);
static_assert(!distinct_axes<0, 0> && !distinct_axes<0, -1>);

static_assert(normalized_axes<4, 1, -1, -4>() == index_array<3>{{1, 3, 0}});
static_assert(normalized_axes<2, 5, -3>() == index_array<2>{{2, 2}});
static_assert(normalized_axes<2>() == index_array<0>{});

constexpr bool a_permutation_names_every_axis_once() {
  auto const one = opaque(std::size_t{1});
  return is_permutation(index_array<3>{{2, 0, one}}) && is_permutation(index_array<0>{}) &&
         !is_permutation(index_array<3>{{0, one, 1}}) && !is_permutation(index_array<3>{{0, one, 3}});
}
TESSERA_CASE(a_permutation_names_every_axis_once);

constexpr bool entry_i_of_the_result_is_the_one_that_the_order_names() {
  index_array<3> const sizes{{10, opaque(std::size_t{20}), 30}};
  return permuted(sizes, index_array<3>{{2, 0, 1}}) == index_array<3>{{30, 10, 20}};
}
TESSERA_CASE(entry_i_of_the_result_is_the_one_that_the_order_names);

constexpr bool permuting_by_an_order_and_by_its_inverse_is_the_identity() {
  index_array<4> const sizes{{5, 6, opaque(std::size_t{7}), 8}};
  index_array<4> const order{{2, 0, 3, 1}}, inverse{{1, 3, 0, 2}};
  return permuted(permuted(sizes, order), inverse) == sizes && permuted(permuted(sizes, inverse), order) == sizes;
}
TESSERA_CASE(permuting_by_an_order_and_by_its_inverse_is_the_identity);

constexpr bool an_exchange_swaps_two_axes_and_leaves_the_others() {
  auto const three = opaque(std::size_t{3});
  return exchange<4>(1, three) == index_array<4>{{0, 3, 2, 1}} && exchange<4>(three, 1) == exchange<4>(1, three) &&
         exchange<3>(2, 2) == index_array<3>{{0, 1, 2}};
}
TESSERA_CASE(an_exchange_swaps_two_axes_and_leaves_the_others);

constexpr bool numbers_are_erased_inserted_and_replaced() {
  index_array<3> const sizes{{4, opaque(std::size_t{5}), 6}};
  return tessera::erased(sizes, 0) == index_array<2>{{5, 6}} && tessera::erased(sizes, 1) == index_array<2>{{4, 6}} &&
         tessera::erased(sizes, 2) == index_array<2>{{4, 5}} &&
         tessera::inserted(sizes, 0, std::size_t{1}) == index_array<4>{{1, 4, 5, 6}} &&
         tessera::inserted(sizes, 2, std::size_t{1}) == index_array<4>{{4, 5, 1, 6}} &&
         tessera::inserted(sizes, 3, std::size_t{1}) == index_array<4>{{4, 5, 6, 1}} &&
         tessera::replaced(sizes, 1, std::size_t{9}) == index_array<3>{{4, 9, 6}};
}
TESSERA_CASE(numbers_are_erased_inserted_and_replaced);

constexpr bool erasing_what_was_inserted_is_the_identity() {
  index_array<2, std::ptrdiff_t> const steps{{opaque(std::ptrdiff_t{-3}), 1}};
  for (std::size_t place = 0; place <= 2; ++place) {
    if (tessera::erased(tessera::inserted(steps, place, std::ptrdiff_t{0}), place) != steps) return false;
  }
  return true;
}
TESSERA_CASE(erasing_what_was_inserted_is_the_identity);

}  // namespace
