// sine(x) and cosine(x): in constant expressions too, where Clang's <cmath> is not.
#ifndef TESSERA_SUPPORT_TRIGONOMETRY_HPP
#define TESSERA_SUPPORT_TRIGONOMETRY_HPP

#include <tessera/support/failure.hpp>

namespace tessera {

namespace failure {

[[noreturn]] inline void an_angle_is_larger_than_half_a_million() {
  detail::fail("tessera: an angle is larger than half a million, or not a number");
}

}  // namespace failure

namespace detail {

/// The rest of an angle beyond `quarters` quarter turns: |rest| <= pi / 4, known to twice the precision as rest + tail.
struct reduced_angle {
  double rest;
  double tail;
  int quarters;
};

/// rest + tail minus x, which is small against neither.
constexpr void subtract(reduced_angle& angle, double x) {
  auto const difference = angle.rest - x;
  auto const back = difference - angle.rest;
  angle.tail += (angle.rest - (difference - back)) - (x + back);
  angle.rest = difference;
}

/// Cody and Waite's reduction. Half of pi in three parts of 33 bits and one that is all the rest: `quarters` times each of the
/// three is exact up to 2^20 quarters.
constexpr reduced_angle reduced(double x) {
  constexpr double parts[]{0x1.921fb544p+0, 0x1.0b4611a6p-34, 0x1.3198a2e0p-69}, last_part = 0x1.b839a252049c1p-104;
  if (!(x <= 5e5 && x >= -5e5)) failure::an_angle_is_larger_than_half_a_million();
  auto const quarters = static_cast<int>(x * 0x1.45f306dc9c883p-1 + (x < 0 ? -0.5 : 0.5));
  reduced_angle angle{x, 0, quarters};
  for (auto part : parts) subtract(angle, quarters * part);
  angle.tail -= quarters * last_part;
  auto const rest = angle.rest + angle.tail;
  return {rest, (angle.rest - rest) + angle.tail, quarters};
}

/// sin(rest + tail) by Taylor's series to the 17th power, whose remainder is below 2^-60 of it.
constexpr double sine_of_small(reduced_angle a) {
  constexpr double coefficients[]{1 / 355687428096000.0, -1 / 1307674368000.0, 1 / 6227020800.0, -1 / 39916800.0,
                                  1 / 362880.0,          -1 / 5040.0,          1 / 120.0};
  auto const square = a.rest * a.rest;
  double series = 0;
  for (auto c : coefficients) series = series * square + c;
  auto const cube = square * a.rest;
  return a.rest + (cube * (-1 / 6.0) + (cube * square * series + (a.tail - 0.5 * square * a.tail)));
}

/// cos(rest + tail) to the 16th power; 1 - square / 2 with the rounding error of the difference.
constexpr double cosine_of_small(reduced_angle a) {
  constexpr double coefficients[]{1 / 20922789888000.0, -1 / 87178291200.0, 1 / 479001600.0, -1 / 3628800.0,
                                  1 / 40320.0,          -1 / 720.0,         1 / 24.0};
  auto const square = a.rest * a.rest;
  double series = 0;
  for (auto c : coefficients) series = series * square + c;
  auto const half = 0.5 * square, head = 1 - half;
  return head + (((1 - head) - half) + (square * square * series - a.rest * a.tail));
}

}  // namespace detail

/// sin(x), x in radians, |x| at most 500,000: within one unit in the last place.
constexpr double sine(double x) {
  auto const angle = detail::reduced(x);
  auto const turned = angle.quarters % 2 == 0 ? detail::sine_of_small(angle) : detail::cosine_of_small(angle);
  return (angle.quarters & 2) == 0 ? turned : -turned;
}

/// cos(x), likewise.
constexpr double cosine(double x) {
  auto const angle = detail::reduced(x);
  auto const turned = angle.quarters % 2 == 0 ? detail::cosine_of_small(angle) : detail::sine_of_small(angle);
  return ((angle.quarters + 1) & 2) == 0 ? turned : -turned;
}

}  // namespace tessera

#endif
