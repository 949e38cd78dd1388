// npy::read<Tensor>(bytes): an .npy file in memory as a tensor of known type, at run time or in a constant expression.
#ifndef TESSERA_IO_NPY_READ_HPP
#define TESSERA_IO_NPY_READ_HPP

#include <tessera/io/npy_decode.hpp>
#include <tessera/support/mandate.hpp>
#include <tessera/tensor/concepts.hpp>
#include <tessera/view/destination.hpp>

#include <bit>
#include <cstddef>
#include <cstring>
#include <type_traits>

namespace tessera::detail {

template <class Out>
consteval bool npy_read_mandates() {
  TESSERA_MANDATE(
      "tessera::npy::read: the element type has no .npy form; read bool, integers, float or double, and cast<T>(a)",
      npy::element<element_t<Out>>)
  TESSERA_MANDATE(
      "tessera::npy::read_into: the destination is read-only; give a tensor or a view of elements that are not const",
      writable<Out>)
  TESSERA_MANDATE("tessera::npy::read_into: the destination has gaps between its elements; give a contiguous one",
                  contiguous_tensor<Out>)
  return true;
}

/// The words of a file in memory, which need not be aligned.
template <class Word, class Byte>
struct npy_words {
  struct image {
    unsigned char of[sizeof(Word)];
  };

  Byte const* first;

  constexpr Word operator[](std::size_t i) const {
    Word word;
    if (std::is_constant_evaluated()) {
      image bytes{};
      for (std::size_t b = 0; b < sizeof(Word); ++b) {
        bytes.of[b] = static_cast<unsigned char>(first[i * sizeof(Word) + b]);
      }
      word = std::bit_cast<Word>(bytes);
    } else {
      std::memcpy(&word, first + i * sizeof(Word), sizeof(Word));
    }
    return word;
  }
};

/// What keeps the elements of a file from being those of a tensor.
template <class T, class Shape>
constexpr npy::error npy_disagreement(npy::header const& header) {
  if (!npy::reads_as<T>(header.type)) return {npy::problem::other_element, header.type_offset};
  bool same = header.rank == Shape::rank;
  for (std::size_t i = 0; same && i < Shape::rank; ++i) same = header.dims[i] == Shape::dims[i];
  return same ? npy::error{} : npy::error{npy::problem::other_shape, header.shape_offset};
}

template <npy::dtype Type, class T, class Byte>
constexpr void npy_read_elements(npy::header const& header, Byte const* data, T* to) {
  npy_words<npy_word<npy::size_of(Type)>, Byte> const words{data};
  npy_lines const lines(header);
  if (!std::is_constant_evaluated() && npy_lies_as_in_memory(header)) std::memcpy(to, data, header.size() * sizeof(T));
  else if (npy_is_native(header)) npy_convert<Type, false>(words, lines, 0, header.size(), to);
  else npy_convert<Type, true>(words, lines, 0, header.size(), to);
}

/// All of a file that has been found to fit.
template <class T, class Byte>
constexpr npy::result<std::size_t> npy_read_checked(npy::header const& header, Byte const* file, std::size_t size,
                                                    T* to) {
  if constexpr (std::is_same_v<T, bool>) {
    auto const found = npy_first_no_bool(file, header.data_offset, size);
    if (found != size) return npy::error{npy::problem::no_bool, found};
  }
  auto const* const data = file + header.data_offset;
  if constexpr (npy::dtype_of<T> == npy::dtype::f4) {
    if (header.type == npy::dtype::f2) {
      npy_read_elements<npy::dtype::f2>(header, data, to);
      return size;
    }
  }
  npy_read_elements<npy::dtype_of<T>>(header, data, to);
  return size;
}

}  // namespace tessera::detail

namespace tessera::npy {

/// Reads a file in memory into a tensor or a contiguous view, and returns the number of bytes. The file has the
/// destination's shape and element type (or is of halves, for floats); it is stored in either byte order, and in C or
/// Fortran order. Where something is wrong, the elements stay as they were.
template <class Out, byte_memory Memory>
  requires tensor_like<Out>
constexpr result<std::size_t> read_into(Out&& out, Memory const& file) {
  if constexpr (detail::npy_read_mandates<std::remove_reference_t<Out>>()) {
    auto const header = parse_header(file);
    if (!header) return header.error();
    auto const disagreement = detail::npy_disagreement<element_t<Out>, shape_of<Out>>(*header);
    if (disagreement.kind != problem::none) return disagreement;
    return detail::npy_read_checked(*header, file.data(), file.size(), out.data());
  } else {
    return error{};
  }
}

/// The same as a tensor:
///
///     auto const weights = npy::read<tensor<float, 8, 3>>(bytes);
///     if (!weights) return report(weights.error().sentence());
template <class Tensor, byte_memory Memory>
  requires detail::is_tensor<Tensor>
constexpr result<Tensor> read(Memory const& file) {
  result<Tensor> read{Tensor{}};
  auto const size = read_into(*read, file);
  if (!size) read = size.error();
  return read;
}

}  // namespace tessera::npy

#endif
