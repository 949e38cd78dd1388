// Braces that do not fit are shown in static_tests/reject/tensor/, those that do in tensor.cpp.
#include "case.hpp"
#include "constant.hpp"
#include "numbers/rational.hpp"

#include <tessera/tensor/braces.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace {

using tessera::element_of;
using tessera::detail::braces;
using tessera::detail::element;
using tessera::testing::constant_expression;
using tessera::testing::opaque;
using tessera::testing::rational;

static_assert(element_of<int, int> && element_of<int, float> && element_of<double, float> && element_of<bool, int>);
static_assert(element_of<int, rational> && element_of<rational, rational> && element_of<int, std::uint8_t>);
static_assert(!element_of<double, int> && !element_of<float, bool> && !element_of<long double, std::int64_t>);
static_assert(!element_of<rational, int> && !element_of<double, rational> && !element_of<char const*, int>);

static_assert(braces<>::depth == 0 && braces<2>::depth == 1 && braces<2, 3, 4>::depth == 3);
static_assert(tessera::detail::a_level_of_braces_per_axis<braces<2, 3>, braces<2, 3>> &&
              !tessera::detail::a_level_of_braces_per_axis<braces<6>, braces<2, 3>>);
static_assert(tessera::detail::no_level_more_than_axes<braces<2, 3>, braces<2, 3>> &&
              !tessera::detail::no_level_more_than_axes<braces<2, 3, 1>, braces<2, 3>>);
static_assert(tessera::detail::braces_hold_exactly<braces<2, 3>, braces<2, 3>> &&
              !tessera::detail::braces_hold_exactly<braces<2, 2>, braces<2, 3>>);

constexpr bool an_integer_that_fits_keeps_its_value() {
  return element<std::uint8_t>(opaque(255)) == 255 && element<std::int8_t>(opaque(-128)) == -128 &&
         element<std::int8_t>(opaque(127U)) == 127 && element<std::int64_t>(opaque(4'000'000'000U)) == 4'000'000'000 &&
         element<bool>(opaque(1)) && !element<bool>(opaque(0));
}
TESSERA_CASE(an_integer_that_fits_keeps_its_value);

template <class T, auto Written>
concept fits = constant_expression<[] { return element<T>(Written); }>;
static_assert(fits<std::uint8_t, 255> && !fits<std::uint8_t, 256> && !fits<std::uint8_t, -1>);
static_assert(fits<std::int8_t, -128> && !fits<std::int8_t, -129> && !fits<std::int8_t, 128>);
static_assert(fits<unsigned, 7> && !fits<unsigned, -7> && fits<int, 7U> && !fits<int, 4'000'000'000U>);
static_assert(fits<std::int64_t, -1> && !fits<std::uint64_t, -1> && !fits<std::int64_t, ~std::uint64_t{0}>);
static_assert(fits<bool, 1> && !fits<bool, 2>);

constexpr bool other_elements_are_converted() {
  return element<float>(opaque(3)) == 3.F && element<float>(opaque(0.5)) == 0.5F &&
         element<rational>(opaque(3)) == rational{3, 1} && element<double>(opaque(true)) == 1.0;
}
TESSERA_CASE(other_elements_are_converted);

constexpr bool nested_arrays_are_appended_in_row_major_order() {
  int const rows[2][2][3]{{{1, 2, 3}, {4, 5, opaque(6)}}, {{7, 8, 9}, {10, 11, 12}}};
  int flat[14]{};
  std::size_t at = 1;
  tessera::detail::append(flat, at, rows);
  for (int i = 0; i < 13; ++i) {
    if (flat[i] != i) return false;
  }
  return at == 13 && flat[13] == 0;
}
TESSERA_CASE(nested_arrays_are_appended_in_row_major_order);

}  // namespace
