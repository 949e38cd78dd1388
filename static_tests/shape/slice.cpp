#include "case.hpp"

#include <tessera/shape/slice.hpp>

#include <cstddef>

namespace {

using tessera::end_of_axis;
using tessera::range;
using tessera::range_type;
using tessera::range_within;
using tessera::detail::resolved;

static_assert(range_type<range<>> && range_type<range<1>> && range_type<range<-3, -1, 2>>);
static_assert(!range_type<int> && !range_type<range<> const>);

static_assert(range_within<range<>, 5> && range_within<range<0, 5>, 5> && range_within<range<4>, 5>);
static_assert(range_within<range<-5, -1>, 5> && range_within<range<-1>, 5> && range_within<range<0, 5, 100>, 5>);
static_assert(!range_within<range<0, 6>, 5> && !range_within<range<5>, 5> && !range_within<range<-6>, 5>);
static_assert(!range_within<range<2, 0>, 5> && range_within<range<4, end_of_axis>, 5>);
static_assert(!range_within<range<2, 2>, 5> && !range_within<range<3, 1>, 5> && !range_within<range<0, -5>, 5>);
static_assert(!range_within<range<0, 5, 0>, 5> && !range_within<range<0, 5, -1>, 5> && !range_within<int, 5>);

struct python_slice {
  std::ptrdiff_t first, last, step;
  std::size_t size;
  // list(range(size))[first:last:step]: its first entry and its length
  std::size_t from, count;
};

inline constexpr python_slice python_slices[]{
    {0, end_of_axis, 1, 7, 0, 7},
    {2, end_of_axis, 1, 7, 2, 5},
    {0, 3, 1, 7, 0, 3},
    {1, 6, 2, 7, 1, 3},
    {1, 7, 2, 7, 1, 3},
    {0, 7, 3, 7, 0, 3},
    {0, 7, 7, 7, 0, 1},
    {0, 7, 8, 7, 0, 1},
    {-3, end_of_axis, 1, 7, 4, 3},
    {-3, -1, 1, 7, 4, 2},
    {0, -1, 1, 7, 0, 6},
    {0, -1, 2, 7, 0, 3},
    {-7, -6, 1, 7, 0, 1},
    {-5, 6, 3, 7, 2, 2},
    {6, 7, 1, 7, 6, 1},
    {-1, end_of_axis, 4, 7, 6, 1},
    {0, 1, 1, 1, 0, 1},
    {-1, end_of_axis, 1, 1, 0, 1},
};

constexpr bool a_range_takes_what_pythons_slice_takes() {
  for (auto const& slice : python_slices) {
    auto const taken = resolved(tessera::testing::opaque(slice.first), slice.last, slice.step, slice.size);
    if (taken.first != slice.from || taken.count != slice.count || taken.step != slice.step) return false;
  }
  return true;
}
TESSERA_CASE(a_range_takes_what_pythons_slice_takes);

/// Python would clamp these; here they are mistakes.
constexpr bool a_range_that_leaves_its_axis_takes_nothing() {
  auto const seven = tessera::testing::opaque(std::size_t{7});
  return resolved(0, 8, 1, seven).count == 0 && resolved(-8, 7, 1, seven).count == 0 &&
         resolved(7, 8, 1, seven).count == 0 && resolved(0, -8, 1, seven).count == 0;
}
TESSERA_CASE(a_range_that_leaves_its_axis_takes_nothing);

constexpr bool every_range_takes_as_many_as_counting_finds() {
  for (std::ptrdiff_t first = 0; first < 6; ++first) {
    for (std::ptrdiff_t last = first + 1; last <= 6; ++last) {
      for (std::ptrdiff_t step = 1; step <= 7; ++step) {
        std::size_t count = 0;
        for (auto i = first; i < last; i += step) ++count;
        if (resolved(first, last, step, 6).count != count) return false;
      }
    }
  }
  return true;
}
TESSERA_CASE(every_range_takes_as_many_as_counting_finds);

}  // namespace
