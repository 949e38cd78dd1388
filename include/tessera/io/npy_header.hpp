// npy::parse_header(file): what an .npy file says of itself, read in a constant expression or at run time.
#ifndef TESSERA_IO_NPY_HEADER_HPP
#define TESSERA_IO_NPY_HEADER_HPP

#include <tessera/io/npy_dtype.hpp>
#include <tessera/io/npy_error.hpp>
#include <tessera/shape/index_array.hpp>

#include <concepts>
#include <cstddef>
#include <limits>
#include <type_traits>

namespace tessera::npy {

/// The most axes an array of NumPy's has.
inline constexpr std::size_t max_rank = 64;

/// What stands before the elements.
struct header {
  dtype type = dtype::b1;
  bool big_endian = false;
  bool fortran_order = false;
  std::size_t rank = 0;
  index_array<max_rank> dims{};  // the first `rank` of them
  std::size_t type_offset = 0;   // the byte where descr's value stands,
  std::size_t shape_offset = 0;  // shape's,
  std::size_t data_offset = 0;   // and the first element

  constexpr std::size_t size() const {
    std::size_t elements = 1;
    for (std::size_t i = 0; i < rank; ++i) elements *= dims[i];
    return elements;
  }
};

}  // namespace tessera::npy

namespace tessera::detail {

template <class T>
inline constexpr bool is_byte = std::is_same_v<T, unsigned char> || std::is_same_v<T, std::byte>;

/// Reads a header from its first byte to the number of its elements. Each step returns false after a problem; the first
/// one is kept.
template <class Byte>
class npy_parser {
 public:
  constexpr npy_parser(Byte const* bytes, std::size_t size) : bytes_(bytes), size_(size), end_(size) {}

  constexpr npy::result<npy::header> parse() {
    if (preamble() && dictionary() && extent()) return header_;
    return error_;
  }

 private:
  using problem = npy::problem;

  constexpr bool fail(problem kind, std::size_t offset) {
    error_ = {kind, offset};
    return false;
  }
  constexpr bool fail(problem kind) { return fail(kind, at_); }

  constexpr unsigned char byte(std::size_t i) const { return static_cast<unsigned char>(bytes_[i]); }

  // The part before the dictionary: \x93NUMPY, two bytes of version, the dictionary's length in 2 or 4 bytes.

  constexpr bool preamble() {
    constexpr unsigned char magic[]{0x93, 'N', 'U', 'M', 'P', 'Y'};
    for (std::size_t i = 0; i < 6; ++i) {
      if (i == size_) return fail(problem::cut_in_header, i);
      if (byte(i) != magic[i]) return fail(problem::not_npy, i);
    }
    if (size_ < 10) return fail(problem::cut_in_header, size_);
    if (byte(6) < 1 || byte(6) > 3) return fail(problem::unknown_version, 6);
    if (byte(7) != 0) return fail(problem::unknown_version, 7);
    return dictionary_length(byte(6) == 1 ? 2 : 4);
  }

  constexpr bool dictionary_length(std::size_t bytes) {
    at_ = 8 + bytes;
    if (size_ < at_) return fail(problem::cut_in_header, size_);
    std::size_t length = 0;
    for (std::size_t i = bytes; i-- > 0;) length = length << 8 | byte(8 + i);
    if (length > size_ - at_) return fail(problem::cut_in_header, size_);
    end_ = header_.data_offset = at_ + length;
    return true;
  }

  // The dictionary, a literal of Python.

  constexpr char peek() const { return at_ < end_ ? static_cast<char>(byte(at_)) : '\0'; }

  constexpr void skip_spaces() {
    while (peek() == ' ' || peek() == '\n' || peek() == '\t' || peek() == '\r') ++at_;
  }

  constexpr bool accept(char wanted) {
    skip_spaces();
    if (peek() != wanted) return false;
    ++at_;
    return true;
  }

  constexpr bool accept_word(char const* word) {
    std::size_t length = 0;
    for (; word[length] != '\0'; ++length) {
      if (at_ + length >= end_ || byte(at_ + length) != static_cast<unsigned char>(word[length])) return false;
    }
    at_ += length;
    return true;
  }

  constexpr bool dictionary() {
    if (!accept('{')) return fail(problem::no_dictionary);
    while (!accept('}')) {
      if (!entry()) return false;
      if (!accept(',') && peek() != '}') return fail(problem::no_comma);
    }
    if (!(has_descr_ && has_order_ && has_shape_)) return fail(problem::key_missing, at_ - 1);
    skip_spaces();
    return at_ == end_ || fail(problem::after_dictionary);
  }

  constexpr bool entry() {
    skip_spaces();
    auto const first = at_;
    auto const quote = peek();
    if (quote != '\'' && quote != '"') return fail(problem::no_key);
    ++at_;
    if (is_key("descr", quote)) return value(has_descr_, first) && descr();
    if (is_key("fortran_order", quote)) return value(has_order_, first) && fortran_order();
    if (is_key("shape", quote)) return value(has_shape_, first) && shape();
    return fail(problem::unknown_key, first);
  }

  constexpr bool is_key(char const* name, char quote) {
    auto const first = at_;
    if (accept_word(name) && peek() == quote) return ++at_, true;
    at_ = first;
    return false;
  }

  /// Up to the value of a key that stood at `first`.
  constexpr bool value(bool& has_key, std::size_t first) {
    if (has_key) return fail(problem::key_twice, first);
    has_key = true;
    if (!accept(':')) return fail(problem::no_colon);
    skip_spaces();
    return true;
  }

  /// '<f4': the order of an element's bytes, and its type.
  constexpr bool descr() {
    header_.type_offset = at_;
    if (peek() == '[' || peek() == '(') return fail(problem::structured);
    auto const quote = peek();
    if (quote != '\'' && quote != '"') return fail(problem::no_descr);
    ++at_;
    auto const order = peek();
    bool const is_letter = order >= 'a' && order <= 'z';
    if (!is_letter && order != '<' && order != '>' && order != '|') return fail(problem::unknown_order);
    if (!is_letter) ++at_;
    if (!type() || peek() != quote) return fail(problem::unknown_element);
    ++at_;
    header_.big_endian = order == '>';
    bool const has_order = order == '<' || order == '>';
    return has_order || size_of(header_.type) == 1 || fail(problem::no_order, header_.type_offset + 1);
  }

  constexpr bool type() {
    for (std::size_t i = 0; npy::dtype_names[2 * i] != '\0'; ++i) {
      char const name[]{npy::dtype_names[2 * i], npy::dtype_names[2 * i + 1], '\0'};
      header_.type = static_cast<npy::dtype>(i);
      if (accept_word(name)) return true;
    }
    return false;
  }

  constexpr bool fortran_order() {
    header_.fortran_order = accept_word("True");
    return header_.fortran_order || accept_word("False") || fail(problem::no_truth);
  }

  /// (3, 4), with a comma behind a single size.
  constexpr bool shape() {
    header_.shape_offset = at_;
    if (!accept('(')) return fail(problem::no_tuple);
    for (bool comma = true; !accept(')'); comma = accept(',')) {
      if (!comma || !dimension()) return comma ? false : fail(problem::no_tuple);
      skip_spaces();
      if (header_.rank == 1 && peek() == ')') return fail(problem::no_tuple);
    }
    return true;
  }

  constexpr bool dimension() {
    auto const first = at_;
    std::size_t size = 0;
    for (; peek() >= '0' && peek() <= '9'; ++at_) {
      if (size > (most_elements - 9) / 10) return fail(problem::too_large, first);
      size = size * 10 + static_cast<std::size_t>(peek() - '0');
    }
    bool const is_number = at_ > first && (byte(first) != '0' || at_ == first + 1);
    if (!is_number) return fail(problem::no_tuple);
    if (size == 0) return fail(problem::zero_size, first);
    if (header_.rank == npy::max_rank) return fail(problem::too_many_axes, first);
    if (size > most_elements / header_.size()) return fail(problem::too_large, first);
    header_.dims[header_.rank++] = size;
    if (peek() == 'L') ++at_;  // an integer of Python 2
    return true;
  }

  /// The elements reach from the header to the end of the file.
  constexpr bool extent() {
    auto const bytes = header_.size() * size_of(header_.type);
    if (size_ - header_.data_offset < bytes) return fail(problem::cut_in_data, size_);
    if (size_ - header_.data_offset > bytes) return fail(problem::after_data, header_.data_offset + bytes);
    return true;
  }

  static constexpr std::size_t most_elements = std::numeric_limits<std::size_t>::max() / 16;

  Byte const* bytes_;
  std::size_t size_;
  std::size_t at_ = 0;
  std::size_t end_;
  bool has_descr_ = false, has_order_ = false, has_shape_ = false;
  npy::header header_{};
  npy::error error_{};
};

}  // namespace tessera::detail

namespace tessera::npy {

/// The bytes of a file in memory: an embedded<N>, or a span, vector or array of unsigned char or std::byte.
template <class Memory>
concept byte_memory = requires(Memory& memory) {
  { memory.size() } -> std::convertible_to<std::size_t>;
  requires detail::is_byte<std::remove_cvref_t<decltype(*memory.data())>>;
};

/// The header of a file that ends with its last element.
template <byte_memory Memory>
constexpr result<header> parse_header(Memory const& file) {
  return detail::npy_parser(file.data(), file.size()).parse();
}

}  // namespace tessera::npy

#endif
