// to_string(a): a tensor or view as text. Apart from print.hpp, as <string> costs more than printing.
#ifndef TESSERA_FORMAT_TO_STRING_HPP
#define TESSERA_FORMAT_TO_STRING_HPP

#include <tessera/format/print.hpp>

#include <cstddef>
#include <iosfwd>
#include <string>

namespace tessera {

namespace detail {

/// A stream that ends in a string.
struct string_stream {
  std::string text;

  void write(char const* first, std::size_t size) { text.append(first, size); }
};

/// A stream buffer that ends in a string.
template <class Buffer>
class string_buffer final : public Buffer {
 public:
  std::string text;

 protected:
  typename Buffer::int_type overflow(typename Buffer::int_type c) override {
    text.push_back(Buffer::traits_type::to_char_type(c));
    return c;
  }
};

/// std::ostream, looked up where it is needed: elements with an operator<< of their own have brought it along.
template <class>
struct ostream_for {
  using type = std::ostream;
};

}  // namespace detail

/// The text that `stream << a` writes to a fresh std::ostream.
template <tensor_like A>
  requires printable_element<element_t<A>, std::ostream>
std::string to_string(A const& a) {
  using T = element_t<A>;
  if constexpr (printable_element<T, detail::string_stream>) {
    detail::string_stream stream;
    stream << a;
    return stream.text;
  } else {
    using ostream = typename detail::ostream_for<T>::type;
    detail::string_buffer<detail::buffer_of<ostream>> buffer;
    ostream stream(&buffer);
    stream << a;
    return buffer.text;
  }
}

}  // namespace tessera

#endif
