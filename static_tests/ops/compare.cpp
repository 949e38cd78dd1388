#include "case.hpp"
#include "numbers/modular.hpp"
#include "numbers/rational.hpp"
#include "view/cube.hpp"

#include <tessera/ops/compare.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/view/permute.hpp>

#include <cstdint>
#include <limits>
#include <type_traits>

namespace {

using namespace tessera;
using tessera::testing::modular;
using tessera::testing::opaque;
using tessera::testing::rational;
using two = tensor<bool, 2>;
using three = tensor<bool, 3>;

template <class A, class B>
concept ordered_with = requires(A const& a, B const& b) { less(a, b); };
static_assert(ordered_with<tensor<int, 2>, tensor<float, 2>> && ordered_with<tensor<int, 2>, int>);
static_assert(ordered_with<tensor<float, 2>, double> && !ordered_with<tensor<int, 2>, double>);
static_assert(!ordered_with<int, int> && !ordered_with<tensor<int, 2>, char const*>);
static_assert(std::is_same_v<decltype(equal(tensor<int, 2, 1>{}, tensor<int, 3>{})), tensor<bool, 2, 3>>);

constexpr bool all_six_comparisons_are_elementwise() {
  tensor<int, 3> const a{1, opaque(2), 3}, b{2, 2, 2};
  return equal(a, b) == three{false, true, false} && not_equal(a, b) == three{true, false, true} &&
         less(a, b) == three{true, false, false} && less_equal(a, b) == three{true, true, false} &&
         greater(a, b) == three{false, false, true} && greater_equal(a, b) == three{false, true, true};
}
TESSERA_CASE(all_six_comparisons_are_elementwise);

constexpr bool the_right_operand_may_be_a_number() {
  tensor<int, 3> const a{1, opaque(2), 3};
  tensor<float, 2> const b{0.5F, opaque(1.5F)};
  return equal(a, 2) == three{false, true, false} && not_equal(a, 2) == three{true, false, true} &&
         less(a, opaque(2)) == three{true, false, false} && less_equal(a, 2) == three{true, true, false} &&
         greater(a, 2) == three{false, false, true} && greater_equal(a, 2) == three{false, true, true} &&
         less(b, 1) == two{true, false} && equal(b, 1.5) == two{false, true};
}
TESSERA_CASE(the_right_operand_may_be_a_number);

// numpy
constexpr bool comparisons_are_broadcast() {
  tensor<int, 2, 1> const column{{1}, {opaque(3)}};
  tensor<int, 3> const row{1, 2, opaque(3)};
  return less(column, row) == tensor<bool, 2, 3>{{false, true, true}, {false, false, false}} &&
         equal(row, column) == tensor<bool, 2, 3>{{true, false, false}, {false, false, true}} &&
         greater_equal(tensor<int>{opaque(2)}, row) == three{true, true, false};
}
TESSERA_CASE(comparisons_are_broadcast);

constexpr bool views_are_compared() {
  tensor<int, 2, 2> const a{{1, 2}, {3, opaque(4)}};
  return equal(a, views::transpose(a)) == tensor<bool, 2, 2>{{true, false}, {false, true}} &&
         less(views::transpose(a), 3) == tensor<bool, 2, 2>{{true, false}, {true, false}};
}
TESSERA_CASE(views_are_compared);

constexpr bool not_a_number_is_unequal_and_unordered() {
  double const not_a_number = std::numeric_limits<double>::quiet_NaN();
  tensor<double, 2> const a{opaque(not_a_number), 1}, b{not_a_number, 1};
  return equal(a, b) == two{false, true} && not_equal(a, b) == two{true, false} && less(a, b) == two{false, false} &&
         less_equal(a, b) == two{false, true} && greater(a, b) == two{false, false} &&
         greater_equal(a, b) == two{false, true};
}
TESSERA_CASE(not_a_number_is_unequal_and_unordered);

constexpr bool numbers_are_compared_by_value_across_types() {
  tensor<int, 3> const a{opaque(-1), 2, 3};
  tensor<unsigned, 3> const b{4294967295U, opaque(2U), 1};
  return equal(a, b) == three{false, true, false} && not_equal(b, a) == three{true, false, true} &&
         less(a, b) == three{true, false, false} && less_equal(a, b) == three{true, true, false} &&
         greater(b, a) == three{true, false, false} && greater_equal(b, a) == three{true, true, false} &&
         less(tensor<std::int8_t, 1>{opaque(std::int8_t{-1})}, tensor<std::uint64_t, 1>{0}) == tensor<bool, 1>{true} &&
         less(a, tensor<double, 3>{-0.5, 1.5, 3}) == three{true, false, false};
}
TESSERA_CASE(numbers_are_compared_by_value_across_types);

constexpr bool user_defined_numbers_are_compared() {
  tensor<rational, 2> const a{rational{opaque(1LL), 3}, rational{1, 2}};
  return less(a, tensor<rational, 2>{rational{1, 2}, rational{1, 3}}) == two{true, false} &&
         greater_equal(a, tensor<rational>{rational{1, 2}}) == two{false, true} && less(a, 1) == two{true, true} &&
         equal(tensor<modular, 2>{opaque(97), 1}, tensor<modular, 2>{0, 0}) == two{true, false} &&
         not_equal(tensor<modular, 2>{opaque(97), 1}, 0) == two{false, true};
}
TESSERA_CASE(user_defined_numbers_are_compared);

}  // namespace
