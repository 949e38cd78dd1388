// shortest_digits(x): the fewest decimal digits that read back as x.
#ifndef TESSERA_SUPPORT_SHORTEST_DIGITS_HPP
#define TESSERA_SUPPORT_SHORTEST_DIGITS_HPP

#include <tessera/support/natural.hpp>

#include <concepts>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace tessera::detail {

/// mantissa * 2^exponent. The number below is only half as far as the one above where the mantissa is the least.
struct binary_number {
  std::uint64_t mantissa;
  int exponent;
  bool is_closer_below;
};

/// |x|, finite.
template <std::floating_point Float>
constexpr binary_number binary(Float x) {
  using bits = std::conditional_t<sizeof(Float) == 4, std::uint32_t, std::uint64_t>;
  constexpr int places = std::numeric_limits<Float>::digits - 1, bias = std::numeric_limits<Float>::max_exponent - 1;
  constexpr auto hidden = bits{1} << places;
  auto const pattern = __builtin_bit_cast(bits, x);
  auto const fraction = pattern & (hidden - 1);
  auto const field = static_cast<int>(pattern >> places) & (2 * bias + 1);
  if (field == 0) return {fraction, 1 - bias - places, false};
  return {fraction | hidden, field - bias - places, fraction == 0 && field > 1};
}

/// 0.d1d2d3... times 10^point.
struct decimal_digits {
  char digit[18]{};
  int count = 0;
  int point = 0;

  constexpr void append(int value) { digit[count++] = static_cast<char>('0' + value); }
};

/// The fewest digits that lie between the midpoints to the neighbours: the free-format algorithm of Burger and Dybvig,
/// "Printing Floating-Point Numbers Quickly and Accurately" (1996). The number is value / unit, its midpoints are
/// (value - below) / unit and (value + above) / unit; where the mantissa is even, they read back as the number, too.
class digit_generator {
 public:
  constexpr explicit digit_generator(binary_number x)
      : value_(x.mantissa), below_(1), above_(1), unit_(1), midpoints_belong_(x.mantissa % 2 == 0) {
    int const larger = x.exponent > 0 ? x.exponent : 0, smaller = x.exponent < 0 ? -x.exponent : 0;
    int const closer = x.is_closer_below ? 1 : 0;
    value_.shift(larger + 1 + closer);
    unit_.shift(smaller + 1 + closer);
    below_.shift(larger);
    above_.shift(larger + closer);
  }

  constexpr decimal_digits digits() {
    decimal_digits result;
    for (; rounds_up(); ++result.point) unit_.multiply(10);
    for (multiply_by_ten(); !rounds_up(); --result.point) multiply_by_ten();
    for (;; multiply_by_ten()) {
      auto const digit = next_digit();
      bool const down = rounds_down(), up = rounds_up();
      result.append(up && (!down || is_nearer_above(digit)) ? digit + 1 : digit);
      if (down || up) return result;
    }
  }

 private:
  constexpr bool rounds_down() const { return value_.compare(below_) < (midpoints_belong_ ? 1 : 0); }
  constexpr bool rounds_up() const { return value_.plus(above_).compare(unit_) > (midpoints_belong_ ? -1 : 0); }
  constexpr bool is_nearer_above(int digit) const {
    return value_.plus(value_).compare(unit_) > (digit % 2 == 0 ? 0 : -1);
  }

  constexpr void multiply_by_ten() { value_.multiply(10), below_.multiply(10), above_.multiply(10); }

  constexpr int next_digit() {
    int digit = 0;
    for (; value_.compare(unit_) >= 0; ++digit) value_.subtract(unit_);
    return digit;
  }

  natural value_, below_, above_, unit_;
  bool midpoints_belong_;
};

/// The digits of |x|, which is finite and not zero.
template <std::floating_point Float>
constexpr decimal_digits shortest_digits(Float x) {
  return digit_generator(binary(x)).digits();
}

}  // namespace tessera::detail

#endif
