#include "case.hpp"
#include "constant.hpp"
#include "numbers/modular.hpp"
#include "numbers/rational.hpp"
#include "view/cube.hpp"

#include <tessera/ops/reduce.hpp>
#include <tessera/view/broadcast.hpp>
#include <tessera/view/slice.hpp>

#include <cstdint>
#include <limits>
#include <type_traits>
#include <utility>

namespace {

using namespace tessera;
using tessera::testing::constant_expression;
using tessera::testing::modular;
using tessera::testing::opaque;
using tessera::testing::rational;

template <class T>
using sum_type = decltype(sum(std::declval<tensor<T, 2> const&>()));
static_assert(std::is_same_v<sum_type<std::int8_t>, std::int32_t> && std::is_same_v<sum_type<bool>, std::int32_t>);
static_assert(std::is_same_v<sum_type<std::uint16_t>, std::int64_t> && std::is_same_v<sum_type<int>, int>);
static_assert(std::is_same_v<sum_type<float>, float> && std::is_same_v<sum_type<rational>, rational>);

constexpr bool sum_adds_all_elements() {
  return sum(tessera::testing::cube()) == 300 && sum(tensor<double, 3>{0.5, opaque(0.25), -1}) == -0.25 &&
         sum(tensor<int>{opaque(7)}) == 7;
}
TESSERA_CASE(sum_adds_all_elements);

constexpr bool narrow_integers_are_summed_in_wide_ones() {
  tensor<std::int8_t, 4> const a{127, 127, 127, opaque(std::int8_t{127})};
  tensor<std::uint8_t, 2, 2> const b{{255, 255}, {255, opaque(std::uint8_t{255})}};
  tensor<std::uint16_t, 2> const c{65535, opaque(std::uint16_t{65535})};
  tensor<bool, 5> const d{true, false, true, true, opaque(true)};
  return sum(a) == 508 && sum(b) == 1020 && sum(c) == 131070 && sum(d) == 4;
}
TESSERA_CASE(narrow_integers_are_summed_in_wide_ones);

constexpr bool views_are_summed_along_their_strides() {
  auto const a = tessera::testing::matrix();
  return sum(views::slice<range<0, 3, 2>, range<1, 3>>(a)) == 2 + 3 + 10 + 11 &&
         sum(views::broadcast_to<5, 3, 4>(a)) == 5 * 78;
}
TESSERA_CASE(views_are_summed_along_their_strides);

constexpr bool user_defined_numbers_are_summed() {
  return sum(tensor<rational, 3>{rational{opaque(1LL), 2}, rational{1, 3}, rational{1, 6}}) == 1 &&
         sum(tensor<modular, 3>{opaque(90), 10, -4}) == 96;
}
TESSERA_CASE(user_defined_numbers_are_summed);

constexpr int largest = std::numeric_limits<int>::max();
static_assert(constant_expression<[] { return sum(tensor<int, 3>{largest, -1, 1}); }>);
static_assert(!constant_expression<[] { return sum(tensor<int, 2>{largest, 1}); }>);

struct without_arithmetic {};
template <class T>
concept summable = requires(tensor<T, 2> const& a) { sum(a); };
static_assert(summable<float> && summable<modular> && !summable<without_arithmetic>);

}  // namespace
