#include "catch.hpp"

#include <tessera/format/number.hpp>

#include <charconv>
#include <limits>
#include <string>

namespace {

using namespace tessera::detail;

std::string text(number_text const& number) { return {number.data(), number.size()}; }

constexpr number_parts parts(char const* words) { return number_parts(number_text(words)); }

static_assert(parts("12").whole == 2 && parts("12").fraction == 0 && parts("12").exponent == 0);
static_assert(parts("-12.50e+03").whole == 3 && parts("-12.50e+03").fraction == 2);
static_assert(parts("-12.50e+03").fraction_without_zeros == 1 && parts("-12.50e+03").exponent == 2);
static_assert(parts("1e-100").whole == 1 && parts("1e-100").fraction == 0 && parts("1e-100").exponent == 3);
static_assert(parts("0.001").fraction == 3 && parts("0.001").fraction_without_zeros == 3);
static_assert(parts("3.000").fraction == 3 && parts("3.000").fraction_without_zeros == 0);

static_assert(is_finite(1.0F) && is_finite(-std::numeric_limits<double>::max()));
static_assert(!is_finite(std::numeric_limits<float>::infinity()) &&
              !is_finite(std::numeric_limits<float>::quiet_NaN()));

TEST_CASE("a number is written with as many digits as asked for", "[format][number]") {
  CHECK(text(to_text(-42)) == "-42");
  CHECK(text(to_text(255, 16)) == "ff");
  CHECK(text(to_text(0.1F, std::chars_format::fixed)) == "0.1");
  CHECK(text(to_text(0.1F, std::chars_format::fixed, 8)) == "0.10000000");
  CHECK(text(to_text(1250.0, std::chars_format::scientific)) == "1.25e+03");
}

// python3 -c 'for x in (1.0, -0.0, 0.1, 0.0001, 0.00009, 1e15, 1e16, 1.5e300, 123456789.0): print(repr(x))'
TEST_CASE("a number alone is written as Python writes it", "[format][number]") {
  CHECK(text(scalar_text(1.0)) == "1.0");
  CHECK(text(scalar_text(-0.0)) == "-0.0");
  CHECK(text(scalar_text(0.1)) == "0.1");
  CHECK(text(scalar_text(0.0001)) == "0.0001");
  CHECK(text(scalar_text(0.00009)) == "9e-05");
  CHECK(text(scalar_text(1e15)) == "1000000000000000.0");
  CHECK(text(scalar_text(1e16)) == "1e+16");
  CHECK(text(scalar_text(1.5e300)) == "1.5e+300");
  CHECK(text(scalar_text(123456789.0)) == "123456789.0");
  CHECK(text(scalar_text(std::numeric_limits<float>::quiet_NaN())) == "nan");
  CHECK(text(scalar_text(-std::numeric_limits<float>::infinity())) == "-inf");
}

TEST_CASE("a text that is too long is cut, never overrun", "[format][number]") {
  number_text cut;
  for (int i = 0; i < 200; ++i) cut.append('x');
  CHECK(text(cut) == std::string(cut.size(), 'x'));
  CHECK(cut.size() < 200);
}

}  // namespace
