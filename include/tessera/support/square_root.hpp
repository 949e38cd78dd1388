// square_root(x): in constant expressions too, where Clang's <cmath> is not.
#ifndef TESSERA_SUPPORT_SQUARE_ROOT_HPP
#define TESSERA_SUPPORT_SQUARE_ROOT_HPP

#include <cstdint>
#include <limits>

namespace tessera {

namespace detail {

/// The double `steps` above a positive one.
constexpr double neighbour(double x, int steps) {
  return __builtin_bit_cast(double, __builtin_bit_cast(std::int64_t, x) + steps);
}

/// x - root * root, exactly, where they are close: the square of a number in two halves of 26 bits.
constexpr double square_residual(double x, double root) {
  auto const scaled = 134217729 * root;
  auto const high = scaled - (scaled - root), low = root - high;
  return ((x - high * high) - 2 * high * low) - low * low;
}

/// Of a root and its neighbours the nearest: past the midpoint to one of them, its square is off by more than root times the
/// distance.
constexpr double nearest_root(double x, double root) {
  auto const above = neighbour(root, 1), below = neighbour(root, -1), residual = square_residual(x, root);
  if (residual > root * (above - root)) return above;
  return residual <= root * (below - root) ? below : root;
}

}  // namespace detail

/// The square root of x >= 0, correctly rounded as std::sqrt's. Of infinity infinity; of a negative number and of NaN NaN.
constexpr double square_root(double x) {
  if (x == 0 || x == std::numeric_limits<double>::infinity()) return x;
  if (!(x > 0)) return std::numeric_limits<double>::quiet_NaN();
  if (x < 0x1p-900) return square_root(x * 0x1p200) * 0x1p-100;
  if (x > 0x1p900) return square_root(x * 0x1p-200) * 0x1p100;
  // Half the exponent is a guess within 7 %; Newton's step doubles its digits each time.
  auto root = __builtin_bit_cast(double, (__builtin_bit_cast(std::uint64_t, x) >> 1) + (std::uint64_t{1023} << 51));
  for (int step = 0; step < 5; ++step) root = 0.5 * (root + x / root);
  return detail::nearest_root(x, root);
}

}  // namespace tessera

#endif
