#include "case.hpp"

#include <tessera/support/shortest_digits.hpp>

namespace {

using tessera::detail::shortest_digits;
using tessera::testing::opaque;

template <class Float>
constexpr bool reads(Float x, char const* digits, int point) {
  auto const found = shortest_digits(opaque(x));
  for (int i = 0; i < found.count; ++i) {
    if (found.digit[i] != digits[i]) return false;
  }
  return digits[found.count] == '\0' && found.point == point;
}

// The digits of Python's repr; of floats, those of numpy.float32's.
constexpr bool doubles_have_the_digits_of_pythons_repr() {
  return reads(1.0, "1", 1) && reads(0.1, "1", 0) && reads(0.3, "3", 0) && reads(0.1 + 0.2, "30000000000000004", 0) &&
         reads(1.0 / 3, "3333333333333333", 0) && reads(2.0 / 3, "6666666666666666", 0) && reads(100.0, "1", 3) &&
         reads(123456.789, "123456789", 6) && reads(9007199254740993.0, "9007199254740992", 16) &&
         reads(1e23, "1", 24) && reads(1.0000000000000001e23, "10000000000000001", 24);
}
TESSERA_CASE(doubles_have_the_digits_of_pythons_repr);

constexpr bool floats_have_fewer() {
  return reads(0.1F, "1", 0) && reads(1 / 3.0F, "33333334", 0) && reads(16777216.0F, "16777216", 8) &&
         reads(5.0000005F, "50000005", 1) && reads(3.4028235e38F, "34028235", 39) && reads(1e-45F, "1", -44);
}
TESSERA_CASE(floats_have_fewer);

constexpr bool the_largest_and_the_least_doubles() {
  return reads(1.7976931348623157e308, "17976931348623157", 309) &&
         reads(2.2250738585072014e-308, "22250738585072014", -307) && reads(5e-324, "5", -323);
}
TESSERA_CASE(the_largest_and_the_least_doubles);

constexpr bool a_power_of_two_has_a_closer_neighbour_below() {
  return reads(9007199254740992.0, "9007199254740992", 16) && reads(2.9802322387695312e-08, "29802322387695312", -7) &&
         reads(0x1p-1000, "9332636185032189", -301);
}
TESSERA_CASE(a_power_of_two_has_a_closer_neighbour_below);

}  // namespace
