// The texts of random numbers against those of std::to_chars: the same digits, and they read back.

#include "catch.hpp"

#include <tessera/support/decimal.hpp>

#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <random>
#include <string>

namespace {

/// The digits of a text from the first that is not zero to the last.
std::string digits_of(std::string const& text) {
  std::string digits;
  for (char c : text.substr(0, text.find('e'))) {
    if (c >= '0' && c <= '9' && !(digits.empty() && c == '0')) digits += c;
  }
  while (!digits.empty() && digits.back() == '0') digits.pop_back();
  return digits;
}

template <class Float>
bool is_written_as_by_to_chars(Float x) {
  char expected[64];
  auto const end = std::to_chars(expected, expected + sizeof(expected), x, std::chars_format::scientific).ptr;
  tessera::decimal const text(x);
  Float read = 0;
#if defined(__cpp_lib_to_chars)
  std::from_chars(text.data(), text.data() + text.size(), read);
#else
  read = static_cast<Float>(std::strtod(text.data(), nullptr));
#endif
  return std::memcmp(&read, &x, sizeof(x)) == 0 && digits_of(text.data()) == digits_of(std::string(expected, end));
}

template <class Float, class Bits>
bool random_bits_are_written(std::mt19937_64& random, int count) {
  for (int i = 0; i < count; ++i) {
    auto const bits = static_cast<Bits>(random());
    Float x;
    std::memcpy(&x, &bits, sizeof(x));
    if (std::isfinite(x) && !is_written_as_by_to_chars(x)) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("numbers are written as std::to_chars writes them", "[decimal]") {
  std::mt19937_64 random(20);
  CHECK(random_bits_are_written<float, std::uint32_t>(random, 30000));
  CHECK(random_bits_are_written<double, std::uint64_t>(random, 10000));
  for (int i = 0; i < 10000; ++i) REQUIRE(is_written_as_by_to_chars(0.001 * static_cast<double>(random() >> 44)));
}

TEST_CASE("powers of two are written as std::to_chars writes them", "[decimal]") {
  for (int exponent = -1074; exponent < 1024; ++exponent) REQUIRE(is_written_as_by_to_chars(std::ldexp(1.0, exponent)));
  for (int exponent = -149; exponent < 128; ++exponent) REQUIRE(is_written_as_by_to_chars(std::ldexp(1.0F, exponent)));
}
