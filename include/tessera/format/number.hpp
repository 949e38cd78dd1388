// A number as text, without a heap and without a stream.
#ifndef TESSERA_FORMAT_NUMBER_HPP
#define TESSERA_FORMAT_NUMBER_HPP

#include <charconv>
#include <concepts>
#include <cstddef>

namespace tessera {
namespace detail {

/// The text of one number.
class number_text {
 public:
  constexpr number_text() = default;
  constexpr explicit number_text(char const* words) { append(words); }

  constexpr char const* data() const { return text_; }
  constexpr std::size_t size() const { return size_; }
  constexpr char operator[](std::size_t i) const { return text_[i]; }

  constexpr void append(char c) {
    if (size_ < capacity) text_[size_++] = c;
  }
  constexpr void append(char const* words) {
    for (; *words != '\0'; ++words) append(*words);
  }
  constexpr void append(char const* first, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) append(first[i]);
  }

  /// Replaced by x as std::to_chars writes it.
  template <class T, class... How>
  void assign(T x, How... how) {
    size_ = static_cast<std::size_t>(std::to_chars(text_, text_ + capacity, x, how...).ptr - text_);
  }

 private:
  static constexpr std::size_t capacity = 96;

  char text_[capacity]{};
  std::size_t size_ = 0;
};

/// x as std::to_chars writes it. `how` is a base, or the form and the number of digits after the point; without that
/// number, the fewest digits that read back as x.
template <class T, class... How>
number_text to_text(T x, How... how) {
  number_text result;
  result.assign(x, how...);
  return result;
}

/// The parts of a written number: -12.50e+03 has a whole part of 3 characters, a fraction of 2 digits (of which the last
/// is a zero), and an exponent of 2 digits.
struct number_parts {
  std::size_t whole = 0;
  std::size_t fraction = 0;
  std::size_t fraction_without_zeros = 0;
  std::size_t exponent = 0;

  constexpr explicit number_parts(number_text const& text) {
    while (whole < text.size() && text[whole] != '.' && text[whole] != 'e') ++whole;
    auto at = whole + 1;
    for (; whole < text.size() && text[whole] == '.' && at < text.size() && text[at] != 'e'; ++at) {
      ++fraction;
      if (text[at] != '0') fraction_without_zeros = fraction;
    }
    auto const mantissa = fraction == 0 ? whole : at;
    exponent = mantissa < text.size() ? text.size() - mantissa - 2 : 0;
  }
};

/// Neither NaN, which differs from itself, nor infinity, which is its own half.
template <std::floating_point T>
constexpr bool is_finite(T x) {
  return x == x && (x == 0 || x / 2 != x);
}

template <std::floating_point T>
constexpr number_text nonfinite_text(T x) {
  return number_text(x != x ? "nan" : x < 0 ? "-inf" : "inf");
}

/// A floating-point number that stands alone, as Python writes it: 1.0, 0.1, 1e+16, 1e-05.
template <std::floating_point T>
number_text scalar_text(T x) {
  auto const magnitude = x < 0 ? -x : x;
  if (!is_finite(x)) return nonfinite_text(x);
  if (magnitude != 0 && (magnitude < T(1e-4) || magnitude >= T(1e16))) return to_text(x, std::chars_format::scientific);
  auto result = to_text(x, std::chars_format::fixed);
  if (number_parts(result).fraction == 0) result.append(".0");
  return result;
}

}  // namespace detail
}  // namespace tessera

#endif
