// stream << a: a tensor or view, printed as NumPy prints an array.
#ifndef TESSERA_FORMAT_PRINT_HPP
#define TESSERA_FORMAT_PRINT_HPP

#include <tessera/format/column.hpp>
#include <tessera/tensor/concepts.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace tessera {

/// What text is written to: a std::ostream, or anything else with `write(text, size)`. Being a template, printing costs
/// its users no <ostream>.
template <class Stream>
concept character_stream =
    !tensor_like<Stream> && requires(Stream& stream, char const* text) { stream.write(text, 1); };

/// Types with a to_string of their own, found beside them.
template <class T>
concept has_to_string = requires(T const& x) {
  { to_string(x).data() } -> std::convertible_to<char const*>;
  { to_string(x).size() } -> std::convertible_to<std::size_t>;
};

/// Elements that can be printed: numbers, and types with a to_string or an operator<< of their own.
template <class T, class Stream>
concept printable_element = std::integral<T> || std::floating_point<T> || has_to_string<T> ||
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

  constexpr bool gap_after(std::size_t axis, std::size_t i) const {
    return summarised && sizes[axis] > 2 * edge && i + 1 == edge;
  }
  constexpr std::size_t next(std::size_t axis, std::size_t i) const {
    return gap_after(axis, i) ? sizes[axis] - edge : i + 1;
  }
  constexpr std::ptrdiff_t offset(std::size_t axis, std::size_t i) const {
    return static_cast<std::ptrdiff_t>(i) * steps[axis];
  }
};

/// The elements shown, in row-major order.
template <class T>
struct shown_elements {
  T const* first;
  shown_axes axes;

  template <class F>
  void for_each(F f) const {
    for_each_from(first, 0, f);
  }

 private:
  template <class F>
  void for_each_from(T const* from, std::size_t axis, F& f) const {
    if (axis == axes.rank) return f(*from);
    for (std::size_t i = 0; i < axes.sizes[axis]; i = axes.next(axis, i)) {
      for_each_from(from + axes.offset(axis, i), axis + 1, f);
    }
  }
};

template <tensor_like A>
shown_elements<element_t<A>> shown(A const& a) {
  constexpr bool summarised = shape_of<A>::size > shown_axes::most_elements;
  return {a.data(), {rank_of<A>, shape_of<A>::dims.data(), strides_of<A>::steps.data(), summarised}};
}

/// Writes to a stream; spaces wait until something follows them on their line.
template <class Stream>
class spaced_writer {
 public:
  explicit spaced_writer(Stream& stream) : stream_(stream) {}

  void spaces(std::size_t count) { waiting_ += count; }
  void write(char const* text, std::size_t size) { settled().write(text, static_cast<size_type>(size)); }
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
  using size_type = std::conditional_t<standard_stream<Stream>, std::ptrdiff_t, std::size_t>;

  Stream& stream_;
  std::size_t waiting_ = 0;
};

/// Brackets, lines and the gaps of a summary around the elements that a column writes.
template <class Stream, class Column>
class array_writer {
 public:
  array_writer(Stream& stream, Column const& column, shown_axes const& axes)
      : out_(stream), column_(column), axes_(axes) {}

  template <class T>
  void write(T const* first, std::size_t axis = 0) {
    if (axis == axes_.rank) return column_.write(out_, *first);
    out_.write("[", 1);
    if (axis + 1 == axes_.rank) write_row(first, axis);
    else write_blocks(first, axis);
    out_.write("]", 1);
  }

 private:
  static constexpr std::size_t line_width = 75;

  template <class T>
  void write_blocks(T const* first, std::size_t axis) {
    for (std::size_t i = 0; i < axes_.sizes[axis]; i = axes_.next(axis, i)) {
      if (i > 0) break_lines(axis);
      write(first + axes_.offset(axis, i), axis + 1);
      if (!axes_.gap_after(axis, i)) continue;
      break_lines(axis);
      out_.write("...", 3);
    }
  }

  void break_lines(std::size_t axis) {
    for (auto i = axis + 1; i < axes_.rank; ++i) out_.new_line();
    out_.spaces(axis + 1);
  }

  template <class T>
  void write_row(T const* first, std::size_t axis) {
    position_ = axis + 1;
    for (std::size_t i = 0; i < axes_.sizes[axis]; i = axes_.next(axis, i)) {
      if (i > 0) make_room(column_.width());
      write(first + axes_.offset(axis, i), axis + 1);
      position_ += column_.width();
      if (!axes_.gap_after(axis, i)) continue;
      make_room(3);
      out_.write("...", 3);
      position_ += 3;
    }
  }

  /// A space, or a new line where the next item would go beyond the line's width.
  void make_room(std::size_t width) {
    bool const fits = position_ + 1 + width + axes_.rank <= line_width;
    if (!fits) out_.new_line();
    out_.spaces(fits ? 1 : axes_.rank);
    position_ = fits ? position_ + 1 : axes_.rank;
  }

  spaced_writer<Stream> out_;
  Column const& column_;
  shown_axes const& axes_;
  std::size_t position_ = 0;
};

template <class Stream, class Column, class T>
void print_in(Column const& column, Stream& stream, shown_elements<T> const& elements) {
  array_writer(stream, column, elements.axes).write(elements.first);
}

/// Prints numbers, the whole tensor in one format.
template <class Stream, class T>
  requires std::integral<T> || std::floating_point<T>
void print_elements(Stream& stream, shown_elements<T> const& elements) {
  bool const alone = elements.axes.rank == 0;
  if constexpr (std::same_as<T, bool>) {
    auto const text = [=](bool x) { return number_text(!x ? "False" : alone ? "True" : " True"); };
    print_in(text_column(elements, text), stream, elements);
  } else if constexpr (std::integral<T>) {
    print_in(text_column(elements, [](T x) { return to_text(+x); }), stream, elements);
  } else {
    if (alone) print_in(text_column(elements, [](T x) { return scalar_text(x); }), stream, elements);
    else print_in(float_column<T>(elements), stream, elements);
  }
}

/// Prints elements of a type that says itself how it is printed.
template <class Stream, class T>
void print_elements(Stream& stream, shown_elements<T> const& elements) {
  if constexpr (has_to_string<T>) {
    print_in(text_column(elements, [](T const& x) { return to_string(x); }), stream, elements);
  } else {
    print_in(streamed_column<Stream>(elements, stream), stream, elements);
  }
}

}  // namespace detail

/// Prints a tensor or view as NumPy's print does: nested brackets, columns of one width, floats in the fewest digits that
/// read back but at most 8 after the point, lines of 75 characters, and above 1000 elements three at both ends of each
/// axis. 8-bit integers and characters are numbers; an element of any other type is written by its own to_string or
/// operator<<.
template <character_stream Stream, tensor_like A>
  requires printable_element<element_t<A>, Stream>
Stream& operator<<(Stream& stream, A const& a) {
  detail::print_elements(stream, detail::shown(a));
  return stream;
}

}  // namespace tessera

#endif
