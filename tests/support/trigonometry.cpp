// sine, cosine and square_root against <cmath>, at run time.

#include "catch.hpp"

#include <tessera/support/square_root.hpp>
#include <tessera/support/trigonometry.hpp>

#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <random>

namespace {

/// Both are within a unit in the last place of the true value.
bool is_near(double computed, double expected) {
  auto const unit = std::nextafter(std::fabs(expected), std::numeric_limits<double>::infinity()) - std::fabs(expected);
  return std::fabs(computed - expected) <= 2 * unit;
}

bool are_near_within(double largest, int count) {
  std::mt19937_64 random(7);
  std::uniform_real_distribution<double> angle(-largest, largest);
  for (int i = 0; i < count; ++i) {
    auto const x = angle(random);
    if (!is_near(tessera::sine(x), std::sin(x)) || !is_near(tessera::cosine(x), std::cos(x))) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("sine and cosine are those of <cmath>", "[trigonometry]") {
  CHECK(are_near_within(1e-3, 20000));
  CHECK(are_near_within(7, 100000));
  CHECK(are_near_within(2000, 100000));
  CHECK(are_near_within(5e5, 20000));
}

TEST_CASE("sine and cosine are those of <cmath> next to every quarter turn", "[trigonometry]") {
  for (int quarter = -100000; quarter <= 100000; ++quarter) {
    auto const x = quarter * 1.5707963267948966;
    REQUIRE(is_near(tessera::sine(x), std::sin(x)));
    REQUIRE(is_near(tessera::cosine(x), std::cos(x)));
  }
}
