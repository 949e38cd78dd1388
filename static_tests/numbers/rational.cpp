#include "numbers/rational.hpp"

#include "case.hpp"

#include <type_traits>

namespace {

using tessera::testing::opaque;
using tessera::testing::rational;

static_assert(std::is_trivially_copyable_v<rational>);
static_assert(std::is_convertible_v<int, rational> && std::is_convertible_v<unsigned char, rational>);
static_assert(!std::is_convertible_v<double, rational>);
static_assert(!std::is_convertible_v<rational, double> && std::is_constructible_v<double, rational>);

template <rational>
struct taken_as_template_argument {};
static_assert(std::is_same_v<taken_as_template_argument<rational{2, 4}>, taken_as_template_argument<rational{1, 2}>>);

constexpr bool fractions_are_kept_in_lowest_terms_with_a_positive_denominator() {
  rational const half{opaque(-3LL), -6};
  rational const third{opaque(4LL), -12};
  rational const nothing{opaque(0LL), -7};
  return half.numerator == 1 && half.denominator == 2 && third.numerator == -1 && third.denominator == 3 &&
         nothing.numerator == 0 && nothing.denominator == 1;
}
TESSERA_CASE(fractions_are_kept_in_lowest_terms_with_a_positive_denominator);

constexpr bool fractions_add_subtract_multiply_and_divide() {
  rational const a{opaque(1LL), 6}, b{opaque(3LL), 4};
  return a + b == rational{11, 12} && a - b == rational{-7, 12} && a * b == rational{1, 8} && a / b == rational{2, 9} &&
         -a == rational{-1, 6} && b / -a == rational{-9, 2};
}
TESSERA_CASE(fractions_add_subtract_multiply_and_divide);

constexpr bool integers_take_part_as_they_are() {
  rational const half{opaque(1LL), 2};
  return half + half == 1 && 3 - half == rational{5, 2} && half * 4 == 2 && 1 / half == 2;
}
TESSERA_CASE(integers_take_part_as_they_are);

constexpr bool fractions_are_ordered_by_value() {
  rational const third{opaque(1LL), 3};
  return third < rational{1, 2} && rational{-1, 2} < third && !(third < third) && third <= third && 1 > third;
}
TESSERA_CASE(fractions_are_ordered_by_value);

constexpr bool a_thousand_tenths_are_exactly_a_hundred() {
  rational sum;
  for (int i = 0; i < 1000; ++i) sum = sum + rational{opaque(1LL), 10};
  return sum == 100 && static_cast<double>(rational{1, 4}) == 0.25;
}
TESSERA_CASE(a_thousand_tenths_are_exactly_a_hundred);

constexpr bool large_factors_are_reduced_before_they_overflow() {
  rational const large{opaque(4'000'000'007LL), 3}, small{3, 4'000'000'007LL};
  return large * small == 1 && large / large == 1;
}
TESSERA_CASE(large_factors_are_reduced_before_they_overflow);

}  // namespace
