#include "case.hpp"

#include <tessera/support/table.hpp>

#include <concepts>
#include <cstddef>

namespace {

struct squares {
  using value_type = std::size_t;
  std::size_t elements[25];
};

/// 25 squares in runs of four: six whole ones and a rest of one.
struct squares_task {
  using value_type = std::size_t;
  static constexpr std::size_t size = 25;
  static constexpr std::size_t shard = 4;

  template <std::size_t N>
  static constexpr void evaluate(std::size_t (&run)[N], std::size_t first) {
    for (std::size_t i = 0; i < N; ++i) run[i] = (first + i) * (first + i);
  }
};

using table = tessera::detail::table<squares, squares_task>;
static_assert(std::same_as<tessera::table_result<table>, squares>);

template <std::size_t Slice, std::size_t Slices>
constexpr std::size_t first = tessera::detail::first_of_slice<squares_task>(Slice, Slices);

constexpr bool slices_are_whole_runs_shared_out_evenly() {
  return first<0, 3> == 0 && first<1, 3> == 8 && first<2, 3> == 16 && first<3, 3> == 25 && first<1, 1> == 25 &&
         first<6, 7> == 24;
}
TESSERA_CASE(slices_are_whole_runs_shared_out_evenly);

template <std::size_t Slice, std::size_t Slices>
constexpr auto slice = tessera::detail::slice_of_table<table, Slice, Slices>();

/// The elements as bytes hold them, without a gap.
template <std::size_t Count, std::size_t Slice, std::size_t Slices>
constexpr bool holds_squares_from(std::size_t from) {
  struct run {
    std::size_t elements[Count];
  };
  auto const elements = __builtin_bit_cast(run, slice<Slice, Slices>.elements);
  for (std::size_t i = 0; i < Count; ++i) {
    if (elements.elements[i] != (from + i) * (from + i)) return false;
  }
  return true;
}

constexpr bool slices_hold_all_elements_in_order() {
  return holds_squares_from<8, 0, 3>(0) && holds_squares_from<8, 1, 3>(8) && holds_squares_from<9, 2, 3>(16) &&
         holds_squares_from<1, 6, 7>(24) && holds_squares_from<25, 0, 1>(0);
}
TESSERA_CASE(slices_hold_all_elements_in_order);

constexpr bool equal(char const* a, char const* b) {
  for (; *a == *b; ++a, ++b) {
    if (*a == '\0') return true;
  }
  return false;
}

constexpr bool numbers_stand_in_slices_as_text() {
  return equal(slice<1, 3>.size.text, "64") && equal(slice<1, 3>.whole.text, "200") &&
         equal(tessera::detail::digits(0).text, "0") && equal(tessera::detail::digits(9'007'199).text, "9007199");
}
TESSERA_CASE(numbers_stand_in_slices_as_text);

constexpr bool slices_beyond_the_runs_are_empty() {
  return equal(slice<0, 9>.size.text, "0") && sizeof(slice<0, 9>) == 128;
}
TESSERA_CASE(slices_beyond_the_runs_are_empty);

}  // namespace
