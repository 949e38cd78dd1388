#include "case.hpp"

#include <tessera/support/decimal.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>

namespace {

using tessera::decimal;
using tessera::testing::opaque;

template <class T>
constexpr bool reads(T number, char const* expected) {
  decimal const text(opaque(number));
  std::size_t length = 0;
  for (; expected[length] != '\0'; ++length) {
    if (text.data()[length] != expected[length]) return false;
  }
  return length == text.size() && text.data()[length] == '\0';
}

constexpr bool integers_have_no_point() {
  return reads(0, "0") && reads(-407, "-407") && reads(std::int8_t{-128}, "-128") && reads(std::uint8_t{255}, "255") &&
         reads(std::numeric_limits<std::int64_t>::min(), "-9223372036854775808") &&
         reads(std::numeric_limits<std::uint64_t>::max(), "18446744073709551615") && reads(true, "1") &&
         reads('\n', "10");
}
TESSERA_CASE(integers_have_no_point);

#ifdef __SIZEOF_INT128__
constexpr bool integers_of_128_bits_are_written() {
  __extension__ using wide = __int128;
  return reads(wide{1} << 100, "1267650600228229401496703205376") && reads(-(wide{1} << 64), "-18446744073709551616");
}
TESSERA_CASE(integers_of_128_bits_are_written);
#endif

constexpr bool floating_point_numbers_have_a_point() {
  return reads(4.0, "4.0") && reads(-3.5F, "-3.5") && reads(0.1F, "0.1") && reads(5.0000005F, "5.0000005") &&
         reads(120.0, "120.0") && reads(0.00123, "0.00123") && reads(0.0, "0.0") && reads(-0.0, "-0.0");
}
TESSERA_CASE(floating_point_numbers_have_a_point);

constexpr bool large_and_small_ones_have_an_exponent() {
  return reads(1e-9, "1.0e-9") && reads(-1.25e-7F, "-1.25e-7") && reads(6.02214076e23, "6.02214076e23") &&
         reads(12345678901234568.0, "12345678901234568.0") && reads(123456789012345678.0, "1.2345678901234568e17") &&
         reads(0.0001, "0.0001") && reads(0.00001, "1.0e-5");
}
TESSERA_CASE(large_and_small_ones_have_an_exponent);

constexpr bool what_is_no_finite_number() {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  return reads(infinity, "inf") && reads(-infinity, "-inf") && reads(std::numeric_limits<float>::quiet_NaN(), "nan");
}
TESSERA_CASE(what_is_no_finite_number);

constexpr bool a_long_double_is_written_as_a_double() {
  return reads(0.5L, "0.5") && reads(1 / 3.0L, "0.3333333333333333");
}
TESSERA_CASE(a_long_double_is_written_as_a_double);

}  // namespace
