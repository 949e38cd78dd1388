// square_root against std::sqrt, at run time.

#include "catch.hpp"

#include <tessera/support/square_root.hpp>

#include <cmath>
#include <cstdint>
#include <cstring>
#include <random>

namespace {

bool is_the_root(std::uint64_t bits) {
  double x;
  std::memcpy(&x, &bits, sizeof(x));
  return !std::isfinite(x) || tessera::square_root(x) == std::sqrt(x);
}

}  // namespace

TEST_CASE("square_root is std::sqrt to the last bit", "[square_root]") {
  std::mt19937_64 random(11);
  for (int i = 0; i < 200000; ++i) REQUIRE(is_the_root(random() >> 1));
}

TEST_CASE("square_root is std::sqrt around powers of two, where it is next to a midpoint", "[square_root]") {
  for (std::uint64_t power :
       {0x3fd0'0000'0000'0000U, 0x3fe0'0000'0000'0000U, 0x3ff0'0000'0000'0000U, 0x4000'0000'0000'0000U}) {
    for (std::uint64_t i = 0; i < 20000; ++i) REQUIRE((is_the_root(power + i) && is_the_root(power - i)));
  }
}
