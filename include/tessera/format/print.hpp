// stream << a: a tensor or view printed as NumPy prints its arrays.
#ifndef TESSERA_FORMAT_PRINT_HPP
#define TESSERA_FORMAT_PRINT_HPP

#include <tessera/format/number.hpp>
#include <tessera/tensor/concepts.hpp>

#include <concepts>
#include <cstddef>
#include <iosfwd>
#include <type_traits>

namespace tessera {

/// What text is written to: a std::ostream, or anything else with `write(text, count)`. A template, so that this header
/// costs its users no <ostream>.
template <class Stream>
concept character_stream = !tensor_like<Stream> && requires(Stream& stream, char const* text) { stream.write(text, 1); };

namespace detail {

template <class T>
concept has_to_string = requires(T const& x) {
  { to_string(x).data() } -> std::convertible_to<char const*>;
  { to_string(x).size() } -> std::convertible_to<std::size_t>;
};

}  // namespace detail

/// Elements that can be printed: numbers, and types with a to_string or with an operator<< of their own.
template <class T, class Stream>
concept printable_element = std::integral<T> || std::floating_point<T> || detail::has_to_string<T> ||
                            requires(Stream& stream, T const& x) { stream << x; };

namespace detail {

/// Which elements of a tensor are shown: all of them, or three at both ends of each axis.
struct shown_axes {
  static constexpr std::size_t most_elements = 1000;
  static constexpr std::size_t edge = 3;

  std::size_t rank;
  std::size_t const* sizes;
  std::ptrdiff_t const* steps;
  bool summarised;

  bool gap_after(std::size_t axis, std::size_t i) const {
    return summarised && i + 1 == edge && sizes[axis] > 2 * edge;
  }
  std::size_t next(std::size_t axis, std::size_t i) const { return gap_after(axis, i) ? sizes[axis] - edge : i + 1; }
};

/// The elements shown, in row-major order.
template <class T>
struct shown_elements {
  T const* first;
  shown_axes axes;

  T const* at(T const* from, std::size_t axis, std::size_t i) const {
    return from + static_cast<std::ptrdiff_t>(i) * axes.steps[axis];
  }

  template <class F>
  void for_each(F f) const {
    for_each_from(first, 0, f);
  }

 private:
  template <class F>
  void for_each_from(T const* from, std::size_t axis, F& f) const {
    if (axis == axes.rank) return f(*from);
    for (std::size_t i = 0; i < axes.sizes[axis]; i = axes.next(axis, i)) for_each_from(at(from, axis, i), axis + 1, f);
  }
};

template <tensor_like A>
shown_elements<element_t<A>> shown(A const& a) {
  return {a.data(),
          {rank_of<A>, shape_of<A>::dims.data(), strides_of<A>::steps.data(),
           shape_of<A>::size > shown_axes::most_elements}};
}

/// Writes to a stream; spaces wait until something follows them on their line.
template <class Stream>
class spaced_writer {
 public:
  explicit spaced_writer(Stream& stream) : stream_(stream) {}

  void spaces(std::size_t count) { waiting_ += count; }
  void write(char const* text, std::size_t size) { settled().write(text, static_cast<std::ptrdiff_t>(size)); }
  void new_line() {
    waiting_ = 0;
    write("\n", 1);
  }

  /// The stream, for an element that writes itself.
  Stream& settled() {
    for (; waiting_ > 0; --waiting_) stream_.write(" ", 1);
    return stream_;
  }

 private:
  Stream& stream_;
  std::size_t waiting_ = 0;
};

/// Elements as the texts that f gives for them, aligned to the right.
template <class F>
class text_column {
 public:
  template <class Elements>
  text_column(Elements const& elements, F f) : f_(f) {
    elements.for_each([this](auto const& x) {
      std::size_t const size = f_(x).size();
      width_ = size > width_ ? size : width_;
    });
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

/// Counts what is written to a std::ostream, whose stream buffer is a `Buffer`.
template <class Buffer>
struct counting_buffer final : Buffer {
  std::size_t count = 0;

 protected:
  typename Buffer::int_type overflow(typename Buffer::int_type c) override {
    ++count;
    return Buffer::traits_type::not_eof(c);
  }
  std::streamsize xsputn(char const*, std::streamsize size) override {
    count += static_cast<std::size_t>(size);
    return size;
  }
};

/// The number of characters that the element's own operator<< writes; unknown (0) where the stream is none of std's.
template <class Stream, class T>
std::size_t streamed_size(Stream& stream, T const& x) {
  if constexpr (requires { typename Stream::traits_type; }) {
    std::basic_ostream<typename Stream::char_type, typename Stream::traits_type>& base = stream;
    counting_buffer<std::remove_pointer_t<decltype(base.rdbuf())>> counter;
    auto* const buffer = base.rdbuf(&counter);
    base << x;
    base.rdbuf(buffer);
    return counter.count;
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
    elements.for_each([this](auto const& x) {
      auto const size = streamed_size(stream_, x);
      width_ = size > width_ ? size : width_;
    });
  }

  std::size_t width() const { return width_; }

  template <class T>
  void write(spaced_writer<Stream>& out, T const& x) const {
    auto const size = streamed_size(stream_, x);
    out.spaces(width_ > size ? width_ - size : 0);
    out.settled() << x;
  }

 private:
  Stream& stream_;
  std::size_t width_ = 0;
};

}  // namespace detail
}  // namespace tessera

#endif
