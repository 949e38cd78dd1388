// rational: an exact fraction, for laws that floating point keeps only within a bound.
#ifndef TESSERA_STATIC_TESTS_NUMBERS_RATIONAL_HPP
#define TESSERA_STATIC_TESTS_NUMBERS_RATIONAL_HPP

#include <compare>
#include <concepts>
#include <cstdlib>

namespace tessera::testing {

/// A fraction in lowest terms with a positive denominator, so that equal values have equal members. A field; what
/// overflows, or divides by zero, does not compile in a constant expression. There is no += on purpose: the library asks
/// its elements for + and * only. The members are public to keep the type structural; they are set by the constructors.
class rational {
 public:
  long long numerator = 0;
  long long denominator = 1;

  constexpr rational() = default;

  /// From any integer, and from nothing else: 0.5 is no fraction.
  template <std::integral Integer>
  constexpr rational(Integer whole) : numerator(static_cast<long long>(whole)) {}

  constexpr rational(long long over, long long under) : numerator(over), denominator(under) {
    if (denominator != 1) reduce();
  }

  explicit constexpr operator double() const {
    return static_cast<double>(numerator) / static_cast<double>(denominator);
  }

  friend constexpr rational operator-(rational a) {
    a.numerator = -a.numerator;
    return a;
  }

  friend constexpr rational operator+(rational a, rational b) {
    if (a.denominator == b.denominator) return {a.numerator + b.numerator, a.denominator};
    auto const shared = greatest_common_divisor(a.denominator, b.denominator);
    auto const a_factor = b.denominator / shared, b_factor = a.denominator / shared;
    return {a.numerator * a_factor + b.numerator * b_factor, a.denominator * a_factor};
  }

  friend constexpr rational operator-(rational a, rational b) { return a + -b; }

  /// Reduced crosswise first, so that nothing overflows that need not.
  friend constexpr rational operator*(rational a, rational b) {
    if (a.denominator == 1 && b.denominator == 1) return {a.numerator * b.numerator, 1};
    rational const left{a.numerator, b.denominator}, right{b.numerator, a.denominator};
    return {left.numerator * right.numerator, left.denominator * right.denominator};
  }

  friend constexpr rational operator/(rational a, rational b) { return a * rational{b.denominator, b.numerator}; }

  friend constexpr bool operator==(rational const&, rational const&) = default;

  friend constexpr std::strong_ordering operator<=>(rational a, rational b) { return (a - b).numerator <=> 0; }

 private:
  static constexpr long long greatest_common_divisor(long long a, long long b) {
    while (b != 0) {
      auto const rest = a % b;
      a = b;
      b = rest;
    }
    return a < 0 ? -a : a;
  }

  [[noreturn]] static void a_denominator_is_zero() { std::abort(); }

  constexpr void reduce() {
    if (denominator == 0) a_denominator_is_zero();
    auto const shared = greatest_common_divisor(numerator, denominator);
    auto const divisor = denominator < 0 ? -shared : shared;
    numerator /= divisor;
    denominator /= divisor;
  }
};

}  // namespace tessera::testing

#endif
