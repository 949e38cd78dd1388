// The elements of an .npy file from its bytes: byte order, half precision, Fortran's order of axes.
#ifndef TESSERA_IO_NPY_DECODE_HPP
#define TESSERA_IO_NPY_DECODE_HPP

#include <tessera/io/npy_header.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace tessera::detail {

/// The unsigned integer of a size in bytes.
template <std::size_t Bytes>
using npy_word = std::conditional_t<
    Bytes == 1, std::uint8_t,
    std::conditional_t<Bytes == 2, std::uint16_t, std::conditional_t<Bytes == 4, std::uint32_t, std::uint64_t>>>;

/// The bits of a half-precision number that is zero, subnormal, infinite or no number, as a float's.
constexpr std::uint32_t bits_of_special_half(std::uint32_t half) {
  std::uint32_t const sign = (half & 0x8000u) << 16, fraction = half & 0x3ffu;
  if ((half & 0x7c00u) != 0) return sign | 0x7f800000u | fraction << 13;
  return sign | std::bit_cast<std::uint32_t>(static_cast<float>(fraction) * 0x1p-24f);
}

/// True where each element of the file has its bytes in this machine's order.
constexpr bool npy_is_native(npy::header const& header) {
  bool const native = header.big_endian == (std::endian::native == std::endian::big);
  return native || npy::size_of(header.type) == 1;
}

/// True where the tensor lies in the file as it lies in memory.
constexpr bool npy_lies_as_in_memory(npy::header const& header) {
  return npy_is_native(header) && header.type != npy::dtype::f2 && (!header.fortran_order || header.rank < 2);
}

/// Where the elements of a file lie, in row-major order: in lines of `columns` elements, `step` elements apart.
struct npy_lines {
  npy::header const& header;
  std::size_t columns;
  std::size_t step;

  constexpr explicit npy_lines(npy::header const& of) : header(of), columns(of.size()), step(1) {
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

/// One line: elements [i, stop), from the words of the file (an array, or what reads like one) to elements or the words
/// that hold their bits. A call for each element would double the cost of a constant evaluation, and so would pointers.
template <npy::dtype Type, bool Swapped, class From, class To>
constexpr void npy_convert_line(From const& from, std::size_t position, std::size_t step, To& to, std::size_t i,
                                std::size_t stop) {
  using out = std::remove_reference_t<decltype(to[0])>;
  for (; i < stop; ++i, position += step) {
    auto word = from[position];
    if constexpr (Swapped && sizeof(word) == 2) word = __builtin_bswap16(word);
    if constexpr (Swapped && sizeof(word) == 4) word = __builtin_bswap32(word);
    if constexpr (Swapped && sizeof(word) == 8) word = __builtin_bswap64(word);
    if constexpr (Type == npy::dtype::f2) {
      bool const normal = (word & 0x7fffu) - 0x400u < 0x7800u;
      to[i] = std::bit_cast<out>(normal ? (word & 0x8000u) << 16 | ((word & 0x7fffu) + (112u << 10)) << 13
                                        : bits_of_special_half(word));
    } else if constexpr (std::is_same_v<out, decltype(word)>) {
      to[i] = word;
    } else {
      to[i] = std::bit_cast<out>(word);
    }
  }
}

/// `count` elements in row-major order, beginning with number `first`.
template <npy::dtype Type, bool Swapped, class From, class To>
constexpr void npy_convert(From const& from, npy_lines const& lines, std::size_t first, std::size_t count, To& to) {
  for (std::size_t i = 0; i < count;) {
    auto const column = (first + i) % lines.columns;
    auto const position = lines.start_of((first + i) / lines.columns) + column * lines.step;
    auto const stop = count - i < lines.columns - column ? count : i + lines.columns - column;
    npy_convert_line<Type, Swapped>(from, position, lines.step, to, i, stop);
    i = stop;
  }
}

/// The first byte that is neither 0 nor 1 in [begin, end); `end` where there is none.
template <class Bytes>
constexpr std::size_t npy_first_no_bool(Bytes const& bytes, std::size_t begin, std::size_t end) {
  auto i = begin;
  for (; i + 8 <= end; i += 8) {
    if ((bytes[i] | bytes[i + 1] | bytes[i + 2] | bytes[i + 3] | bytes[i + 4] | bytes[i + 5] | bytes[i + 6] |
         bytes[i + 7]) > decltype(bytes[i] | bytes[i]){1})
      break;
  }
  while (i < end && static_cast<unsigned char>(bytes[i]) <= 1) ++i;
  return i;
}

}  // namespace tessera::detail

#endif
