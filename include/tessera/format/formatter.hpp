// std::format of tensors and views, where the standard library has <format>; elsewhere this header is empty.
#ifndef TESSERA_FORMAT_FORMATTER_HPP
#define TESSERA_FORMAT_FORMATTER_HPP

#include <version>

#ifdef __cpp_lib_format

#include <tessera/format/print.hpp>
#include <tessera/view/tensor_view.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <format>
#include <string>
#include <string_view>
#include <type_traits>

namespace tessera {
namespace detail {

/// A stream that ends in an output iterator.
template <class Out>
struct iterator_stream {
  Out out;

  void write(char const* text, std::size_t size) { out = std::copy_n(text, size, out); }
};

/// Elements each formatted with the same specification.
struct formatted {
  std::string specification;

  template <class T>
  std::string operator()(T const& x) const {
    return std::vformat(specification, std::make_format_args(x));
  }
};

template <class T>
concept has_formatter = std::default_initializable<std::formatter<T>>;

/// Without a specification a tensor looks as it does in a stream; a specification is one for its elements, which are
/// then aligned to the right.
template <class T>
class tensor_formatter {
 public:
  constexpr auto parse(std::format_parse_context& context) {
    if constexpr (has_formatter<T>) take_specification(context);
    return context.begin() + static_cast<std::ptrdiff_t>(specification_.size());
  }

  template <tensor_like A, class Context>
  auto format(A const& a, Context& context) const {
    iterator_stream<typename Context::iterator> stream{context.out()};
    if (specification_.empty()) print(stream, shown(a));
    else if constexpr (has_formatter<T>) print_formatted(stream, shown(a));
    return stream.out;
  }

 private:
  /// A width or precision that is an argument does not reach the elements: left unread, it is std::format's to refuse.
  constexpr void take_specification(std::format_parse_context& context) {
    auto const begin = context.begin();
    std::string_view const taken(begin, std::formatter<T>().parse(context));
    if (taken.find('{') == std::string_view::npos) specification_ = taken;
  }

  template <class Stream>
  void print(Stream& stream, shown_elements<T> const& elements) const {
    if constexpr (printable_element<T, Stream>) print_elements(stream, elements);
    else print_formatted(stream, elements);
  }

  template <class Stream>
  void print_formatted(Stream& stream, shown_elements<T> const& elements) const {
    print_in(text_column(elements, formatted{"{:" + std::string(specification_) + "}"}), stream, elements);
  }

  std::string_view specification_;
};

template <class T>
concept formattable_element = has_formatter<T> || printable_element<T, iterator_stream<char*>>;

}  // namespace detail
}  // namespace tessera

/// std::format("{}", a) is what a stream shows; std::format("{:.2f}", a) formats each element so, and aligns them.
template <class T, std::size_t... D>
  requires tessera::detail::formattable_element<T>
struct std::formatter<tessera::tensor<T, D...>> : tessera::detail::tensor_formatter<T> {};

template <class T, class Shape, class Strides>
  requires tessera::detail::formattable_element<std::remove_cv_t<T>>
struct std::formatter<tessera::tensor_view<T, Shape, Strides>>
    : tessera::detail::tensor_formatter<std::remove_cv_t<T>> {};

#endif

#endif
