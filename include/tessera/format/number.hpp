// Columns of numbers as text, as NumPy prints them: one width, floats aligned at the point and precise to 8 digits.
#ifndef TESSERA_FORMAT_NUMBER_HPP
#define TESSERA_FORMAT_NUMBER_HPP

#include <charconv>
#include <concepts>
#include <cstddef>

namespace tessera {
namespace detail {

/// The text of one number.
struct number_text {
  static constexpr std::size_t capacity = 96;

  char text[capacity];
  std::size_t length = 0;

  char const* data() const { return text; }
  std::size_t size() const { return length; }

  void append(char c) {
    if (length < capacity) text[length++] = c;
  }
  void append(char const* first, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) append(first[i]);
  }
};

/// x as std::to_chars writes it; for floating point, `how` is the form and the number of digits after the point.
template <class T, class... How>
number_text to_text(T x, How... how) {
  number_text result;
  auto const end = std::to_chars(result.text, result.text + number_text::capacity, x, how...).ptr;
  result.length = static_cast<std::size_t>(end - result.text);
  return result;
}

/// The parts of a written number: -12.50e+03 has a whole part of 3 characters, a fraction of 2 digits (1, trimmed) and an
/// exponent of 2 digits.
struct number_parts {
  std::size_t whole = 0;
  std::size_t fraction = 0;
  std::size_t exponent = 0;

  explicit number_parts(number_text const& number) {
    auto const size = number.size();
    while (whole < size && !(number.text[whole] == '.' || number.text[whole] == 'e')) ++whole;
    auto const begin = whole < size && number.text[whole] == '.' ? whole + 1 : whole;
    auto end = begin;
    while (end < size && number.text[end] != 'e') ++end;
    fraction = end - begin;
    exponent = end < size ? size - end - 2 : 0;
  }

  /// The fraction without the zeros at its end.
  std::size_t trimmed(number_text const& number) const {
    auto digits = fraction;
    while (digits > 0 && number.text[whole + digits] == '0') --digits;
    return digits;
  }
};

/// A number and the spaces that align it in its column.
struct aligned_text {
  std::size_t left = 0;
  number_text text;
  std::size_t right = 0;
};

/// "True" and "False", as wide as each other.
struct bool_column {
  static constexpr std::size_t width() { return 5; }

  aligned_text operator()(bool x) const {
    aligned_text result;
    result.left = x ? 1 : 0;
    result.text.append(x ? "True" : "False", width() - result.left);
    return result;
  }
};

/// Integers (characters and bytes are integers), aligned to the right.
template <std::integral T>
class integer_column {
 public:
  template <class Elements>
  explicit integer_column(Elements const& elements) {
    elements.for_each([this](T x) {
      auto const size = written(x).size();
      width_ = size > width_ ? size : width_;
    });
  }

  std::size_t width() const { return width_; }

  aligned_text operator()(T x) const {
    auto const text = written(x);
    return {width_ - text.size(), text, 0};
  }

 private:
  static number_text written(T x) { return to_text(+x); }

  std::size_t width_ = 0;
};

template <std::floating_point T>
bool is_finite(T x) {
  return x - x == T(0);
}

template <std::floating_point T>
number_text nonfinite_text(T x) {
  number_text result;
  if (x != x) result.append("nan", 3);
  else result.append(x < 0 ? "-inf" : "inf", x < 0 ? 4 : 3);
  return result;
}

/// NumPy's choice between 0.001 and 1.e-03: scientific where some magnitude (of those that are not zero) is 1e8 or more or
/// less than 1e-4, or one is more than a thousand times another.
template <std::floating_point T>
struct magnitudes {
  T least = 0;
  T most = 0;

  void include(T x) {
    auto const magnitude = x < 0 ? -x : x;
    if (!is_finite(x) || magnitude == 0) return;
    if (least == 0 || magnitude < least) least = magnitude;
    if (magnitude > most) most = magnitude;
  }

  bool scientific() const {
    return most > 0 && (most >= T(1e8) || least < T(1e-4) || most / least > 1000);
  }
};

/// Floating-point numbers in the fewest digits that read back, at most 8 after the point, aligned at the point.
template <std::floating_point T>
class float_column {
 public:
  template <class Elements>
  explicit float_column(Elements const& elements) {
    magnitudes<T> range;
    elements.for_each([&](T x) { range.include(x); });
    form_ = range.scientific() ? std::chars_format::scientific : std::chars_format::fixed;
    elements.for_each([this](T x) { include(x); });
    elements.for_each([this](T x) { include_nonfinite(x); });
  }

  std::size_t width() const { return before_ + 1 + after(); }

  aligned_text operator()(T x) const {
    if (is_finite(x)) return scientific() ? in_scientific(x) : in_fixed(x);
    auto const text = nonfinite_text(x);
    return {width() - text.size(), text, 0};
  }

 private:
  static constexpr std::size_t most_digits = 8;

  bool scientific() const { return form_ == std::chars_format::scientific; }
  std::size_t after() const { return digits_ + (scientific() ? 2 + exponent_ : 0); }

  number_text shortest(T x) const {
    auto const text = to_text(x, form_);
    return number_parts(text).fraction > most_digits ? to_text(x, form_, static_cast<int>(most_digits)) : text;
  }

  static void widen(std::size_t& width, std::size_t needed) { width = needed > width ? needed : width; }

  void include(T x) {
    if (!is_finite(x)) return;
    auto const text = shortest(x);
    number_parts const parts(text);
    widen(before_, parts.whole);
    widen(digits_, parts.trimmed(text));
    widen(exponent_, parts.exponent);
  }

  void include_nonfinite(T x) {
    if (is_finite(x)) return;
    auto const size = nonfinite_text(x).size();
    if (size > width()) before_ = size - 1 - after();
  }

  aligned_text in_fixed(T x) const {
    auto const text = shortest(x);
    number_parts const parts(text);
    auto const digits = parts.trimmed(text);
    return {before_ - parts.whole, with_point(text, parts.whole, digits), digits_ - digits};
  }

  aligned_text in_scientific(T x) const {
    auto const text = to_text(x, form_, static_cast<int>(digits_));
    number_parts const parts(text);
    auto result = with_point(text, parts.whole, digits_);
    auto const* const exponent = text.text + text.size() - parts.exponent;
    result.append(exponent - 2, 2);
    for (auto i = parts.exponent; i < exponent_; ++i) result.append('0');
    result.append(exponent, parts.exponent);
    return {before_ - parts.whole, result, 0};
  }

  static number_text with_point(number_text const& text, std::size_t whole, std::size_t digits) {
    number_text result;
    result.append(text.text, whole);
    result.append('.');
    result.append(text.text + whole + 1, digits);
    return result;
  }

  std::chars_format form_;
  std::size_t before_ = 0;
  std::size_t digits_ = 0;
  std::size_t exponent_ = 0;
};

/// A floating-point number alone, as Python writes it: 1.0, 0.1, 1e+16, 1e-05.
template <std::floating_point T>
number_text scalar_text(T x) {
  if (!is_finite(x)) return nonfinite_text(x);
  auto const magnitude = x < 0 ? -x : x;
  if (magnitude != 0 && (magnitude < T(1e-4) || magnitude >= T(1e16))) return to_text(x, std::chars_format::scientific);
  auto result = to_text(x, std::chars_format::fixed);
  if (number_parts(result).fraction == 0) result.append(".0", 2);
  return result;
}

}  // namespace detail
}  // namespace tessera

#endif
