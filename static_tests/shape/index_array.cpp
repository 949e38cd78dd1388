#include "case.hpp"

#include <tessera/shape/index_array.hpp>

#include <cstddef>
#include <type_traits>

namespace {

using tessera::index_array;
using tessera::testing::opaque;
using steps = index_array<3, std::ptrdiff_t>;

static_assert(std::is_aggregate_v<index_array<3>> && std::is_trivially_copyable_v<index_array<3>>);
static_assert(sizeof(index_array<3>) == 3 * sizeof(std::size_t));
static_assert(index_array<0>::size() == 0 && index_array<4>::size() == 4);

template <auto>
struct taken_as_template_argument {};
static_assert(std::is_same_v<taken_as_template_argument<index_array<2>{{1, 2}}>,
                             taken_as_template_argument<index_array<2>{{1, 2}}>>);
static_assert(!std::is_same_v<taken_as_template_argument<index_array<2>{{1, 2}}>,
                              taken_as_template_argument<index_array<2>{{2, 1}}>>);

constexpr bool numbers_are_read_and_written_by_position() {
  index_array<3> sizes{{4, opaque(std::size_t{5}), 6}};
  sizes[0] = 7;
  return sizes[0] == 7 && sizes[1] == 5 && sizes.data()[2] == 6 && sizes == index_array<3>{{7, 5, 6}};
}
TESSERA_CASE(numbers_are_read_and_written_by_position);

constexpr bool an_empty_array_is_an_empty_range() {
  index_array<0> const none{};
  return none.begin() == none.end() && none == index_array<0>{};
}
TESSERA_CASE(an_empty_array_is_an_empty_range);

constexpr bool the_product_counts_the_elements_of_a_shape() {
  return tessera::product(index_array<3>{{2, opaque(std::size_t{3}), 4}}) == 24 &&
         tessera::product(index_array<0>{}) == 1 && tessera::product(index_array<1>{{9}}) == 9;
}
TESSERA_CASE(the_product_counts_the_elements_of_a_shape);

constexpr bool arrays_are_joined_and_cut() {
  index_array<2> const head{{1, opaque(std::size_t{2})}};
  index_array<3> const tail{{3, 4, 5}};
  auto const joined = tessera::concatenated(head, tail);
  return joined == index_array<5>{{1, 2, 3, 4, 5}} && tessera::part<0, 2>(joined) == head &&
         tessera::part<2, 3>(joined) == tail && tessera::part<5, 0>(joined) == index_array<0>{} &&
         tessera::concatenated(index_array<0>{}, head) == head;
}
TESSERA_CASE(arrays_are_joined_and_cut);

constexpr bool row_major_steps_are_the_products_of_the_later_sizes() {
  return tessera::row_major(index_array<3>{{2, opaque(std::size_t{3}), 4}}) == steps{{12, 4, 1}} &&
         tessera::row_major(index_array<3>{{5, 1, 1}}) == steps{{1, 1, 1}} &&
         tessera::row_major(index_array<0>{}) == index_array<0, std::ptrdiff_t>{};
}
TESSERA_CASE(row_major_steps_are_the_products_of_the_later_sizes);

constexpr bool negative_axes_count_from_the_end() {
  auto const rank = opaque(std::size_t{3});
  return tessera::normalized_axis(0, rank) == 0 && tessera::normalized_axis(2, rank) == 2 &&
         tessera::normalized_axis(-1, rank) == 2 && tessera::normalized_axis(-3, rank) == 0;
}
TESSERA_CASE(negative_axes_count_from_the_end);

constexpr bool an_axis_out_of_range_becomes_the_rank() {
  auto const rank = opaque(std::size_t{3});
  return tessera::normalized_axis(3, rank) == 3 && tessera::normalized_axis(-4, rank) == 3 &&
         tessera::normalized_axis(100, rank) == 3 && tessera::normalized_axis(0, opaque(std::size_t{0})) == 0 &&
         tessera::normalized_axis(-1, opaque(std::size_t{0})) == 0;
}
TESSERA_CASE(an_axis_out_of_range_becomes_the_rank);

}  // namespace
