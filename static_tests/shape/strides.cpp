#include "case.hpp"

#include <tessera/shape/strides.hpp>

#include <cstddef>
#include <type_traits>

namespace {

using tessera::index_array;
using tessera::is_row_major;
using tessera::row_major_strides;
using tessera::shape;
using tessera::strides;
using tessera::strides_from;
template <std::size_t R>
using steps = index_array<R, std::ptrdiff_t>;

static_assert(strides<3, 1>::rank == 2 && strides<>::rank == 0);
static_assert(strides<0, -2>::steps == steps<2>{{0, -2}} && strides<>::steps == steps<0>{});

static_assert(std::is_same_v<row_major_strides<shape<2, 3, 4>>, strides<12, 4, 1>>);
static_assert(std::is_same_v<row_major_strides<shape<5>>, strides<1>>);
static_assert(std::is_same_v<row_major_strides<shape<>>, strides<>>);

static_assert(std::is_same_v<strides_from<steps<3>{{1, 0, -4}}>, strides<1, 0, -4>>);
static_assert(std::is_same_v<strides_from<steps<0>{}>, strides<>>);

template <std::size_t R>
constexpr bool run_time_is_row_major(index_array<R> sizes, steps<R> distances) {
  return is_row_major(tessera::testing::opaque(sizes), tessera::testing::opaque(distances));
}

constexpr bool only_a_layout_without_gaps_is_row_major() {
  return run_time_is_row_major<2>({{2, 3}}, {{3, 1}}) && !run_time_is_row_major<2>({{2, 3}}, {{4, 1}}) &&
         !run_time_is_row_major<2>({{2, 3}}, {{1, 2}}) && !run_time_is_row_major<2>({{2, 3}}, {{6, 2}}) &&
         !run_time_is_row_major<1>({{3}}, {{0}}) && !run_time_is_row_major<1>({{3}}, {{-1}}) &&
         run_time_is_row_major<0>({}, {});
}
TESSERA_CASE(only_a_layout_without_gaps_is_row_major);

constexpr bool the_stride_of_a_single_element_does_not_matter() {
  return run_time_is_row_major<3>({{2, 1, 3}}, {{3, 77, 1}}) && run_time_is_row_major<2>({{1, 3}}, {{-5, 1}}) &&
         run_time_is_row_major<2>({{1, 1}}, {{0, 9}}) && !run_time_is_row_major<3>({{2, 1, 3}}, {{6, 3, 1}});
}
TESSERA_CASE(the_stride_of_a_single_element_does_not_matter);

}  // namespace
