#include "case.hpp"

#include <tessera/io/npy_decode.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace {

using namespace tessera::detail;
using tessera::npy::dtype;
using tessera::npy::header;

constexpr header fortran(dtype type, std::size_t a, std::size_t b, std::size_t c) {
  header made;
  made.type = type;
  made.fortran_order = true;
  made.rank = 3;
  made.dims[0] = a;
  made.dims[1] = b;
  made.dims[2] = c;
  return made;
}

constexpr bool fortran_order_counts_the_first_axis_fastest() {
  header const of = fortran(dtype::u1, 2, 3, 4);
  npy_lines const lines(of);
  bool right = lines.columns == 4 && lines.step == 6;
  for (std::size_t i = 0; i < 2; ++i) {
    for (std::size_t j = 0; j < 3; ++j) right = right && lines.start_of(3 * i + j) == i + 2 * j;
  }
  return right;
}
TESSERA_CASE(fortran_order_counts_the_first_axis_fastest);

constexpr bool parts_are_those_of_the_whole() {
  header const of = fortran(dtype::u1, 2, 3, 4);
  npy_lines const lines(of);
  std::uint8_t words[24]{}, whole[24]{}, part[24]{};
  for (std::size_t i = 0; i < 24; ++i) words[i] = static_cast<std::uint8_t>(i);
  npy_convert<dtype::u1, false>(words, lines, 0, 24, whole);
  for (std::size_t first = 0; first < 24; ++first) {
    for (std::size_t count = 1; first + count <= 24; ++count) {
      npy_convert<dtype::u1, false>(words, lines, first, count, part);
      for (std::size_t i = 0; i < count; ++i) {
        if (part[i] != whole[first + i]) return false;
      }
    }
  }
  return whole[0] == 0 && whole[1] == 6 && whole[4] == 2 && whole[12] == 1 && whole[23] == 23;
}
TESSERA_CASE(parts_are_those_of_the_whole);

constexpr float converted_half(std::uint16_t half) {
  header of;
  of.type = dtype::f2;
  std::uint16_t const words[1]{half};
  float element[1]{};
  npy_convert<dtype::f2, false>(words, npy_lines(of), 0, 1, element);
  return element[0];
}

constexpr bool halves_are_floats() {
  return converted_half(0x3c00) == 1.0f && converted_half(0xc000) == -2.0f && converted_half(0x3555) == 0x1.554p-2f &&
         converted_half(0x7bff) == 65504.0f && converted_half(0x0400) == 0x1p-14f &&
         converted_half(0x03ff) == 0x1.ff8p-15f && converted_half(0x0001) == 0x1p-24f &&
         converted_half(0x8001) == -0x1p-24f && converted_half(0xfc00) == -std::numeric_limits<float>::infinity();
}
TESSERA_CASE(halves_are_floats);

constexpr bool a_half_keeps_the_sign_of_zero_and_the_bits_of_nan() {
  return std::bit_cast<std::uint32_t>(converted_half(0x8000)) == 0x80000000u &&
         std::bit_cast<std::uint32_t>(converted_half(0xfe01)) == 0xffc02000u;
}
TESSERA_CASE(a_half_keeps_the_sign_of_zero_and_the_bits_of_nan);

constexpr bool the_first_byte_that_is_no_bool_is_found() {
  for (std::size_t bad = 0; bad < 40; ++bad) {
    unsigned char bytes[40]{};
    for (std::size_t i = 0; i < 40; ++i) bytes[i] = i % 3 == 0;
    bytes[bad] = 2;
    for (std::size_t begin = 0; begin < 40; ++begin) {
      if (npy_first_no_bool(bytes, begin, 40) != (begin <= bad ? bad : 40)) return false;
    }
    if (npy_first_no_bool(bytes, 0, bad) != bad) return false;
  }
  return true;
}
TESSERA_CASE(the_first_byte_that_is_no_bool_is_found);

}  // namespace
