// npy::to_bytes(a): a tensor as the bytes of an .npy file.
#ifndef TESSERA_IO_NPY_WRITE_HPP
#define TESSERA_IO_NPY_WRITE_HPP

#include <tessera/io/embedded.hpp>
#include <tessera/io/npy_decode.hpp>
#include <tessera/support/mandate.hpp>
#include <tessera/tensor/compare.hpp>

#include <bit>
#include <cstddef>
#include <type_traits>

namespace tessera::detail {

/// What stands before the elements: version 1.0, little-endian, C order, to the letter as NumPy writes it since 1.23.
template <class T, class Shape>
class npy_preamble {
 public:
  constexpr npy_preamble() {
    append("\x93NUMPY\x01");
    append('\0');
    size_ += 2;  // the length
    append("{'descr': '");
    append(sizeof(T) == 1 ? '|' : '<');
    append(npy::dtype_names[2 * static_cast<std::size_t>(npy::dtype_of<T>)]);
    append_number(sizeof(T));
    append("', 'fortran_order': False, 'shape': (");
    append_shape();
    append("), }");
    append_padding();
  }

  constexpr std::size_t size() const { return size_; }
  constexpr unsigned char operator[](std::size_t i) const { return text_[i]; }
  constexpr unsigned char const* data() const { return text_; }

 private:
  constexpr void append(char c) { text_[size_++] = static_cast<unsigned char>(c); }
  constexpr void append(char const* words) {
    for (; *words != '\0'; ++words) append(*words);
  }
  constexpr void append_number(std::size_t number) {
    if (number >= 10) append_number(number / 10);
    append(static_cast<char>('0' + number % 10));
  }

  constexpr void append_shape() {
    for (std::size_t i = 0; i < Shape::rank; ++i) {
      if (i > 0) append(", ");
      append_number(Shape::dims[i]);
    }
    if (Shape::rank == 1) append(',');
  }

  /// Room for the first size to grow to 21 digits; then up to a multiple of 64 bytes, the last of them a new line.
  constexpr void append_padding() {
    for (std::size_t digits = 21, rest = first_size; rest > 0; rest /= 10) room_ = --digits;
    for (std::size_t i = 0; i < room_; ++i) append(' ');
    do append(' ');
    while (size_ % 64 != 63);
    append('\n');
    text_[8] = static_cast<unsigned char>((size_ - 10) % 256);
    text_[9] = static_cast<unsigned char>((size_ - 10) / 256);
  }

  static constexpr std::size_t first_size = Shape::rank == 0 ? 0 : Shape::dims[0];

  std::size_t room_ = 0;
  std::size_t size_ = 0;
  unsigned char text_[256 + 22 * Shape::rank]{};
};

template <class A>
inline constexpr npy_preamble<element_t<A>, shape_of<A>> npy_preamble_of{};

template <class A>
consteval bool npy_save_mandates() {
  TESSERA_MANDATE(
      "tessera::npy::save: the element type has no .npy form; cast<T>(a) to bool, an integer, float or double",
      npy::element<element_t<A>>)
  return true;
}

/// An element's bytes, little-endian.
template <class T, class Byte>
constexpr void npy_write_element(T const& element, Byte* to) {
  auto const word = std::bit_cast<npy_word<sizeof(T)>>(element);
  for (std::size_t b = 0; b < sizeof(T); ++b) to[b] = static_cast<Byte>(word >> 8 * b & 0xff);
}

template <class A, class Byte>
constexpr void npy_write(A const& a, Byte* to) {
  constexpr auto const& preamble = npy_preamble_of<A>;
  for (std::size_t i = 0; i < preamble.size(); ++i) *to++ = static_cast<Byte>(preamble[i]);
  for (std::size_t i = 0; i < shape_of<A>::size; ++i, to += sizeof(element_t<A>))
    npy_write_element(element_at(a, i), to);
}

}  // namespace tessera::detail

namespace tessera::npy {

/// The bytes of the file that a tensor or view of this type becomes.
template <tensor_like A>
  requires element<element_t<A>>
inline constexpr std::size_t file_size =
    detail::npy_preamble_of<std::remove_cvref_t<A>>.size() + shape_of<A>::size * sizeof(element_t<A>);

/// The file as a value: version 1.0, little-endian, C order, as NumPy itself writes it. Also in a constant expression,
/// so that `load_v` can read it.
template <tensor_like A>
constexpr auto to_bytes(A const& a) {
  if constexpr (detail::npy_save_mandates<A>()) {
    embedded<file_size<A>> file{};
    detail::npy_write(a, file.bytes);
    return file;
  } else {
    return embedded<1>{};
  }
}

/// The file into memory of at least file_size<A> bytes; returns their number.
template <tensor_like A, byte_memory Memory>
constexpr result<std::size_t> save_into(Memory&& memory, A const& a) {
  if constexpr (detail::npy_save_mandates<A>()) {
    if (memory.size() < file_size<A>) return error{problem::no_room, memory.size()};
    detail::npy_write(a, memory.data());
    return file_size<A>;
  } else {
    return error{};
  }
}

}  // namespace tessera::npy

#endif
