// decimal: a number as the shortest decimal text that reads back as the same number, in constant expressions too.
#ifndef TESSERA_SUPPORT_DECIMAL_HPP
#define TESSERA_SUPPORT_DECIMAL_HPP

#include <tessera/support/shortest_digits.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace tessera {

/// A number's text: `decimal(0.1F)` is 0.1, `decimal(1e-9)` is 1.0e-9, `decimal(4.0)` is 4.0, `decimal(4)` is 4. What has a
/// point is a floating-point number (-0.0, inf and nan are, too); unequal numbers of one type have unequal texts. A long
/// double is written as the double next to it.
class decimal {
 public:
  template <class Integer>
    requires(!std::floating_point<Integer>)
  constexpr explicit decimal(Integer x) {
    append_signed(x);
  }

  template <std::floating_point Float>
  constexpr explicit decimal(Float x) {
    using written = std::conditional_t<std::same_as<Float, float>, float, double>;
    append_floating(static_cast<written>(x));
  }

  constexpr std::size_t size() const { return size_; }
  constexpr char const* data() const { return text_; }

 private:
  constexpr void append(char c) { text_[size_++] = c; }
  constexpr void append(char const* words) {
    for (; *words != '\0'; ++words) append(*words);
  }

  template <class Integer>
  constexpr void append_signed(Integer x) {
    if (x < Integer{}) append('-');
    append_digits(x);
  }
  template <class Integer>
  constexpr void append_digits(Integer x) {
    if (x / 10 != Integer{}) append_digits(static_cast<Integer>(x / 10));
    auto const digit = static_cast<int>(x % 10);
    append(static_cast<char>('0' + (digit < 0 ? -digit : digit)));
  }

  template <class Float>
  constexpr void append_floating(Float x) {
    if (x != x) return append("nan");
    if (is_negative(x)) append('-');
    if (x < -std::numeric_limits<Float>::max() || x > std::numeric_limits<Float>::max()) return append("inf");
    if (x == Float{}) return append("0.0");
    auto const digits = detail::shortest_digits(x);
    if (digits.point > -4 && digits.point <= 17) append_with_point(digits);
    else append_with_exponent(digits);
  }

  static constexpr bool is_negative(float x) { return __builtin_bit_cast(std::uint32_t, x) >> 31 != 0; }
  static constexpr bool is_negative(double x) { return __builtin_bit_cast(std::uint64_t, x) >> 63 != 0; }

  /// Zeros fill the places before and behind the digits; one stands on each side of the point at least.
  constexpr void append_with_point(detail::decimal_digits const& digits) {
    int const first = digits.point < 1 ? digits.point - 1 : 0;
    int const last = digits.count > digits.point ? digits.count : digits.point + 1;
    for (int i = first; i < last; ++i) {
      if (i == digits.point) append('.');
      append(i < 0 || i >= digits.count ? '0' : digits.digit[i]);
    }
  }

  constexpr void append_with_exponent(detail::decimal_digits const& digits) {
    auto scaled = digits;
    scaled.point = 1;
    append_with_point(scaled);
    append('e');
    append_signed(digits.point - 1);
  }

  char text_[48]{};
  std::size_t size_ = 0;
};

}  // namespace tessera

#endif
