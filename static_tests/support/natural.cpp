#include "case.hpp"

#include <tessera/support/natural.hpp>

#include <cstdint>

namespace {

using tessera::detail::natural;
using tessera::testing::opaque;

constexpr natural power_of_ten(int exponent) {
  natural result(opaque(std::uint64_t{1}));
  for (int i = 0; i < exponent; ++i) result.multiply(10);
  return result;
}

constexpr bool numbers_are_compared() {
  natural const zero, one(opaque(std::uint64_t{1})), large(0x1'0000'0000), larger(0x1'0000'0001);
  return zero.compare(natural(0)) == 0 && zero.compare(one) == -1 && large.compare(one) == 1 &&
         large.compare(larger) == -1 && larger.compare(large) == 1 && larger.compare(larger) == 0;
}
TESSERA_CASE(numbers_are_compared);

constexpr bool multiplication_carries_from_word_to_word() {
  natural x(opaque(std::uint64_t{0xffff'ffff}));
  x.multiply(0xffff'ffff);
  return x.compare(natural(0xffff'fffe'0000'0001)) == 0;
}
TESSERA_CASE(multiplication_carries_from_word_to_word);

constexpr bool a_shift_multiplies_by_a_power_of_two() {
  natural shifted(opaque(std::uint64_t{5})), multiplied(5);
  shifted.shift(100);
  for (int i = 0; i < 100; ++i) multiplied.multiply(2);
  natural unshifted(7);
  unshifted.shift(0);
  return shifted.compare(multiplied) == 0 && unshifted.compare(natural(7)) == 0;
}
TESSERA_CASE(a_shift_multiplies_by_a_power_of_two);

constexpr bool sums_and_differences_undo_each_other() {
  auto const large = power_of_ten(320), small = power_of_ten(17);
  auto sum = large.plus(small);
  bool const is_larger = sum.compare(large) == 1 && small.plus(large).compare(sum) == 0;
  sum.subtract(small);
  bool const is_back = sum.compare(large) == 0;
  sum.subtract(large);
  return is_larger && is_back && sum.compare(natural{}) == 0;
}
TESSERA_CASE(sums_and_differences_undo_each_other);

constexpr bool a_sum_carries_into_a_new_word() {
  natural const all_ones(opaque(~std::uint64_t{0}));
  natural power(1);
  power.shift(64);
  return all_ones.plus(natural(1)).compare(power) == 0;
}
TESSERA_CASE(a_sum_carries_into_a_new_word);

}  // namespace
