// Columns: how the elements of one tensor are written, all in one width, as NumPy does it.
#ifndef TESSERA_FORMAT_COLUMN_HPP
#define TESSERA_FORMAT_COLUMN_HPP

#include <tessera/format/number.hpp>

#include <concepts>
#include <cstddef>
#include <iosfwd>
#include <type_traits>
#include <utility>

// A column is made from the elements that it is to write (`elements.for_each(f)`), and then has a `width()` and a
// `write(out, x)`, where `out` takes `spaces(count)`, `write(text, size)` and, for elements that write themselves,
// `settled() << x`.

namespace tessera {
namespace detail {

constexpr void widen(std::size_t& width, std::size_t needed) { width = needed > width ? needed : width; }

/// Elements as the texts that f gives for them, aligned to the right.
template <class F>
class text_column {
 public:
  template <class Elements>
  text_column(Elements const& elements, F f) : f_(f) {
    elements.for_each([this](auto const& x) { widen(width_, f_(x).size()); });
  }

  std::size_t width() const { return width_; }

  template <class Writer, class T>
  void write(Writer& out, T const& x) const {
    auto const& text = f_(x);
    out.spaces(width_ - text.size());
    out.write(text.data(), text.size());
  }

 private:
  F f_;
  std::size_t width_ = 0;
};

/// NumPy's choice between 0.001 and 1.e-03: scientific where some magnitude (of those that are not zero) is 1e8 or more or
/// less than 1e-4, or one is more than a thousand times another.
template <std::floating_point T>
class magnitudes {
 public:
  void include(T x) {
    auto const magnitude = x < 0 ? -x : x;
    if (!is_finite(x) || magnitude == 0) return;
    if (least_ == 0 || magnitude < least_) least_ = magnitude;
    if (magnitude > most_) most_ = magnitude;
  }

  bool scientific() const { return most_ > 0 && (most_ >= T(1e8) || least_ < T(1e-4) || most_ / least_ > 1000); }

 private:
  T least_ = 0;
  T most_ = 0;
};

/// Floating-point numbers in the fewest digits that read back, at most 8 after the point, aligned at the point.
template <std::floating_point T>
class float_column {
 public:
  template <class Elements>
  explicit float_column(Elements const& elements) {
    magnitudes<T> range;
    elements.for_each([&](T x) { range.include(x); });
    if (range.scientific()) form_ = std::chars_format::scientific;
    elements.for_each([this](T x) { include(x); });
    elements.for_each([this](T x) { include_nonfinite(x); });
  }

  std::size_t width() const { return before_point_ + 1 + after_point(); }

  template <class Writer>
  void write(Writer& out, T x) const {
    if (!is_finite(x)) write_nonfinite(out, x);
    else if (scientific()) write_scientific(out, x);
    else write_fixed(out, x);
  }

 private:
  static constexpr int most_digits = 8;

  bool scientific() const { return form_ == std::chars_format::scientific; }
  std::size_t after_point() const { return digits_ + (scientific() ? 2 + exponent_ : 0); }

  number_text shortest(T x) const {
    auto const text = to_text(x, form_);
    return number_parts(text).fraction > most_digits ? to_text(x, form_, most_digits) : text;
  }

  void include(T x) {
    if (!is_finite(x)) return;
    number_parts const parts(shortest(x));
    widen(before_point_, parts.whole);
    widen(digits_, parts.fraction_without_zeros);
    widen(exponent_, parts.exponent);
  }

  void include_nonfinite(T x) {
    if (is_finite(x)) return;
    auto const size = nonfinite_text(x).size();
    if (size > width()) before_point_ = size - 1 - after_point();
  }

  template <class Writer>
  void write_nonfinite(Writer& out, T x) const {
    auto const text = nonfinite_text(x);
    out.spaces(width() - text.size());
    out.write(text.data(), text.size());
  }

  template <class Writer>
  void write_fixed(Writer& out, T x) const {
    auto const text = shortest(x);
    number_parts const parts(text);
    write_mantissa(out, text, parts.whole, parts.fraction_without_zeros);
    out.spaces(digits_ - parts.fraction_without_zeros);
  }

  template <class Writer>
  void write_scientific(Writer& out, T x) const {
    auto const text = to_text(x, form_, static_cast<int>(digits_));
    number_parts const parts(text);
    write_mantissa(out, text, parts.whole, parts.fraction);
    auto const* const exponent = text.data() + text.size() - parts.exponent;
    out.write(exponent - 2, 2);
    for (auto i = parts.exponent; i < exponent_; ++i) out.write("0", 1);
    out.write(exponent, parts.exponent);
  }

  template <class Writer>
  void write_mantissa(Writer& out, number_text const& text, std::size_t whole, std::size_t fraction) const {
    out.spaces(before_point_ - whole);
    out.write(text.data(), whole);
    out.write(".", 1);
    if (fraction > 0) out.write(text.data() + whole + 1, fraction);
  }

  std::chars_format form_ = std::chars_format::fixed;
  std::size_t before_point_ = 0;
  std::size_t digits_ = 0;
  std::size_t exponent_ = 0;
};

/// The stream buffer of a std::ostream: the base class of one's own, without <streambuf>.
template <class Ostream>
using buffer_of = std::remove_pointer_t<decltype(std::declval<Ostream&>().rdbuf())>;

/// Counts the characters that are written to it.
template <class Buffer>
class counting_buffer final : public Buffer {
 public:
  std::size_t count() const { return count_; }

 protected:
  typename Buffer::int_type overflow(typename Buffer::int_type c) override {
    ++count_;
    return Buffer::traits_type::not_eof(c);
  }

 private:
  std::size_t count_ = 0;
};

/// A std::ostream, of which this header knows only the name.
template <class Stream>
concept standard_stream = requires { typename Stream::traits_type; };

/// The number of characters that the element's own operator<< writes; unknown, 0, where the stream is not one of std's.
template <class Stream, class T>
std::size_t streamed_size(Stream& stream, T const& x) {
  if constexpr (standard_stream<Stream>) {
    using ostream = std::basic_ostream<typename Stream::char_type, typename Stream::traits_type>;
    ostream& base = stream;
    counting_buffer<buffer_of<ostream>> counter;
    auto* const buffer = base.rdbuf(&counter);
    base << x;
    base.rdbuf(buffer);
    return counter.count();
  } else {
    return 0;
  }
}

/// Elements as their own operator<< writes them, aligned to the right.
template <class Stream>
class streamed_column {
 public:
  template <class Elements>
  streamed_column(Elements const& elements, Stream& stream) : stream_(stream) {
    elements.for_each([this](auto const& x) { widen(width_, streamed_size(stream_, x)); });
  }

  std::size_t width() const { return width_; }

  template <class Writer, class T>
  void write(Writer& out, T const& x) const {
    out.spaces(width_ - streamed_size(stream_, x));
    out.settled() << x;
  }

 private:
  Stream& stream_;
  std::size_t width_ = 0;
};

}  // namespace detail
}  // namespace tessera

#endif
