#include "case.hpp"
#include "constant.hpp"

#include <tessera/support/trigonometry.hpp>

#include <limits>

namespace {

using tessera::cosine;
using tessera::sine;
using tessera::testing::constant_expression;
using tessera::testing::opaque;

struct angle {
  double x, sine, cosine;
};

// mpmath 1.3, for each x: mp.prec = 300; float(sin(mpf(x))), float(cos(mpf(x)))
inline constexpr angle angles[]{
    {0.5, 0.479425538604203, 0.8775825618903728},
    {-1.0, -0.8414709848078965, 0.5403023058681398},
    {0.7853981633974483, 0.7071067811865475, 0.7071067811865476},
    {1.5707963267948966, 1.0, 6.123233995736766e-17},
    {3.141592653589793, 1.2246467991473532e-16, -1.0},
    {-6.283185307179586, 2.4492935982947064e-16, 1.0},
    {2.356194490192345, 0.7071067811865476, -0.7071067811865475},
    {10.0, -0.5440211108893698, -0.8390715290764524},
    {22.0, -0.008851309290403876, -0.9999608263946371},
    {-355.0, 3.014435335948845e-05, -0.999999999545659},
    {710.0, 6.0288706691585265e-05, 0.999999998182636},
    {103993.0, -1.9129335778423752e-05, 0.9999999998170342},
    {-499999.5, -0.6278455392910739, -0.7783379592389803},
    {1e-08, 1e-08, 1.0},
    {1e-30, 1e-30, 1.0},
    {0.1, 0.09983341664682815, 0.9950041652780258},
    {3.0, 0.1411200080598672, -0.9899924966004454},
    {-4.7, 0.9999232575641008, -0.01238866346289056},
    {5.497787143782138, -0.7071067811865477, 0.7071067811865474},
    {63.5, 0.6195324438519512, 0.784971051068018},
};

/// Within the rounding of the expected value and one unit in the last place.
constexpr bool is_near(double computed, double expected) {
  constexpr double unit = std::numeric_limits<double>::epsilon();
  auto const distance = computed < expected ? expected - computed : computed - expected;
  return distance <= unit * (expected < 0 ? -expected : expected);
}

constexpr bool sines_and_cosines_are_mpmaths() {
  for (auto const& row : angles) {
    auto const x = opaque(row.x);
    if (!is_near(sine(x), row.sine) || !is_near(cosine(x), row.cosine)) return false;
  }
  return true;
}
TESSERA_CASE(sines_and_cosines_are_mpmaths);

constexpr bool at_zero_both_are_exact() { return sine(opaque(0.0)) == 0 && cosine(opaque(0.0)) == 1; }
TESSERA_CASE(at_zero_both_are_exact);

constexpr bool the_sine_is_odd_and_the_cosine_even_to_the_last_bit() {
  for (double x = opaque(0.03); x < 40; x += 0.37) {
    if (sine(-x) != -sine(x) || cosine(-x) != cosine(x)) return false;
  }
  return true;
}
TESSERA_CASE(the_sine_is_odd_and_the_cosine_even_to_the_last_bit);

static_assert(constant_expression<[] { return sine(500'000.0) + cosine(-500'000.0); }>);
static_assert(!constant_expression<[] { return sine(500'001.0); }>);
static_assert(!constant_expression<[] { return cosine(-500'001.0); }>);
static_assert(!constant_expression<[] { return sine(std::numeric_limits<double>::infinity()); }>);
static_assert(!constant_expression<[] { return cosine(std::numeric_limits<double>::quiet_NaN()); }>);

}  // namespace
