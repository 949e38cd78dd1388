// The elements of an .npy file from its bytes: byte order, half precision, Fortran's order of axes.
#ifndef TESSERA_IO_NPY_DECODE_HPP
#define TESSERA_IO_NPY_DECODE_HPP

#include <tessera/io/npy_header.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace tessera::detail {

/// The unsigned integer of a size in bytes.
template <std::size_t Bytes>
using word_of = std::conditional_t<
    Bytes == 1, std::uint8_t,
    std::conditional_t<Bytes == 2, std::uint16_t, std::conditional_t<Bytes == 4, std::uint32_t, std::uint64_t>>>;

/// A half-precision number as a float; exact. A NaN keeps its bits.
constexpr float float_of_half(std::uint16_t half) {
  std::uint32_t const sign = (half & 0x8000u) << 16, exponent = half >> 10 & 0x1fu, fraction = half & 0x3ffu;
  if (exponent == 0x1f) return std::bit_cast<float>(sign | 0x7f800000u | fraction << 13);
  if (exponent != 0) return std::bit_cast<float>(sign | (exponent + 112) << 23 | fraction << 13);
  auto const magnitude = static_cast<float>(fraction) * 0x1p-24f;
  return sign == 0 ? magnitude : -magnitude;
}

/// Where the elements of a file lie, in row-major order: in lines of `columns` elements, `step` elements apart.
struct npy_lines {
  npy::header const& header;
  std::size_t columns;
  std::size_t step;

  constexpr explicit npy_lines(npy::header const& of)
      : header(of), columns(of.size()), step(1) {
    if (!of.fortran_order || of.rank < 2) return;
    columns = of.dims[of.rank - 1];
    step = of.size() / columns;
  }

  /// The position in the file of a line's first element.
  constexpr std::size_t start_of(std::size_t line) const {
    std::size_t position = 0, stride = step;
    for (std::size_t axis = header.rank; columns != header.size() && axis-- > 1; line /= header.dims[axis - 1]) {
      stride /= header.dims[axis - 1];
      position += line % header.dims[axis - 1] * stride;
    }
    return position;
  }
};

/// The first byte that is neither 0 nor 1 in [begin, end); `end` where there is none.
template <class Byte>
constexpr std::size_t npy_first_no_bool(Byte const* bytes, std::size_t begin, std::size_t end) {
  for (; begin < end && static_cast<unsigned char>(bytes[begin]) <= 1; ++begin) {
  }
  return begin;
}

/// `count` elements in row-major order, beginning with number `first`. Without a call for each element: g++ remembers
/// every call that it evaluates.
template <npy::dtype Type, class T, class Byte>
constexpr void npy_decode(npy::header const& header, Byte const* data, std::size_t first, std::size_t count, T* to) {
  constexpr auto bytes = npy::size_of(Type);
  npy_lines const lines(header);
  std::size_t const flip = header.big_endian ? 0 : bytes - 1;
  for (std::size_t i = 0; i < count;) {
    auto const column = (first + i) % lines.columns;
    auto position = lines.start_of((first + i) / lines.columns) + column * lines.step;
    auto const stop = count - i < lines.columns - column ? count : i + lines.columns - column;
    for (; i < stop; ++i, position += lines.step) {
      word_of<bytes> word = 0;
      for (std::size_t b = 0; b < bytes; ++b) {
        word = static_cast<word_of<bytes>>(word << (bytes == 1 ? 0 : 8) | static_cast<unsigned char>(data[position * bytes + (b ^ flip)]));
      }
      if constexpr (Type == npy::dtype::f2) to[i] = float_of_half(word);
      else if constexpr (Type == npy::dtype::b1) to[i] = word != 0;
      else to[i] = std::bit_cast<T>(word);
    }
  }
}

}  // namespace tessera::detail

#endif
