// npy::dtype: the element types of .npy files, and what they are in C++.
#ifndef TESSERA_IO_NPY_DTYPE_HPP
#define TESSERA_IO_NPY_DTYPE_HPP

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace tessera::npy {

/// An element type, by NumPy's name: its kind, and its size in bytes.
enum class dtype : unsigned char { b1, i1, i2, i4, i8, u1, u2, u4, u8, f2, f4, f8 };

/// The names in the order of the enumeration, two letters each.
inline constexpr char dtype_names[] = "b1i1i2i4i8u1u2u4u8f2f4f8";

/// The bytes of an element.
constexpr std::size_t size_of(dtype type) {
  return static_cast<std::size_t>(dtype_names[2 * static_cast<std::size_t>(type) + 1] - '0');
}

}  // namespace tessera::npy

namespace tessera::detail {

using npy_types = boost::mp11::mp_list<bool, std::int8_t, std::int16_t, std::int32_t, std::int64_t, std::uint8_t,
                                       std::uint16_t, std::uint32_t, std::uint64_t, float, float, double>;

template <class T>
using is_character = boost::mp11::mp_contains<boost::mp11::mp_list<char, wchar_t, char8_t, char16_t, char32_t>, T>;

/// The position of an integer type among those of its signedness: of 1, 2, 4 and 8 bytes.
template <class T>
inline constexpr int npy_integer = sizeof(T) == 1   ? 0
                                   : sizeof(T) == 2 ? 1
                                   : sizeof(T) == 4 ? 2
                                                    : 3;

template <class T>
consteval npy::dtype npy_dtype_of() {
  constexpr auto from = [](npy::dtype first, int i) { return static_cast<npy::dtype>(static_cast<int>(first) + i); };
  if constexpr (std::is_same_v<T, bool>) return npy::dtype::b1;
  else if constexpr (std::is_floating_point_v<T>) return sizeof(T) == 4 ? npy::dtype::f4 : npy::dtype::f8;
  else return from(std::is_signed_v<T> ? npy::dtype::i1 : npy::dtype::u1, npy_integer<T>);
}

}  // namespace tessera::detail

namespace tessera::npy {

/// A type whose tensors have an .npy form: bool, the integers of up to 8 bytes, and IEEE's float and double.
template <class T>
concept element = std::is_arithmetic_v<T> && !detail::is_character<T>::value && sizeof(T) <= 8 &&
                  (std::is_integral_v<T> || std::numeric_limits<T>::is_iec559);

/// The .npy form of an element type.
template <element T>
inline constexpr dtype dtype_of = detail::npy_dtype_of<T>();

/// The C++ type of an .npy form: bool, std::int8_t, ..., float, double; of f2 (half precision) float, as C++20 has no
/// shorter one: every half is a float.
template <dtype Type>
using type_of = boost::mp11::mp_at_c<detail::npy_types, static_cast<std::size_t>(Type)>;

/// The elements of such a file are those of a tensor of T: of the same type, or halves for floats.
template <class T>
constexpr bool reads_as(dtype type) {
  return type == dtype_of<T> || (type == dtype::f2 && dtype_of<T> == dtype::f4);
}

}  // namespace tessera::npy

#endif
