// Two rows of 8-bit integers, or neighbours in one, copied as pairs of 16-bit integers.
#ifndef TESSERA_KERNEL_VECTOR_COPY_PAIRS_HPP
#define TESSERA_KERNEL_VECTOR_COPY_PAIRS_HPP

#include <tessera/kernel/vector/interleave.hpp>
#include <tessera/kernel/vector/multiply_add.hpp>
#include <tessera/kernel/vector/simd.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

namespace detail {

/// An 8-bit integer type as one that vectors are made of, and a 16-bit one of the same sign.
template <class X>
using byte_of = std::conditional_t<std::is_signed_v<X>, signed char, unsigned char>;
template <class X>
using half_of = std::conditional_t<std::is_signed_v<X>, std::int16_t, std::uint16_t>;

template <std::size_t Lanes, class X>
TESSERA_ALWAYS_INLINE simd<byte_of<X>, Lanes> load_bytes(X const* from) {
  return load<Lanes>(reinterpret_cast<byte_of<X> const*>(from));
}

/// Lanes bytes stored as pairs: each byte is put into both bytes of a half, and shifted down with its sign. All vectors are of
/// one size, since g++ 12 takes a conversion between sizes element by element.
template <std::size_t Lanes, class X, class V>
TESSERA_ALWAYS_INLINE void store_extended(V const& bytes, pair* to) {
  using halves = simd<half_of<X>, Lanes / 2>;
  unroll<2>([&](auto half) TESSERA_INLINE_LAMBDA {
    auto const extended = (halves)zipped<Lanes, half>(bytes, bytes) >> 8;
    store(to + half * (Lanes / 4), (simd<pair, Lanes / 4>)extended);
  });
}

/// Lanes pairs; HasHigh: there is a second channel.
template <std::size_t Lanes, bool HasHigh, class X>
TESSERA_ALWAYS_INLINE void copy_vector_of_pairs(X const* low, X const* high, pair* to) {
  auto const of_low = load_bytes<Lanes>(low);
  auto of_high = simd<byte_of<X>, Lanes>{};
  if constexpr (HasHigh) of_high = load_bytes<Lanes>(high);
  store_extended<Lanes, X>(zipped<Lanes, 0>(of_low, of_high), to);
  store_extended<Lanes, X>(zipped<Lanes, 1>(of_low, of_high), to + Lanes / 2);
}

}  // namespace detail

/// to[i] = pair_of(low[i], high[i]); without a second channel the high halves are zero. The last vector overlaps its neighbour.
template <bool HasHigh, std::size_t Lanes = 16, class X>
TESSERA_ALWAYS_INLINE void copy_row_of_pairs(X const* low, X const* high, std::size_t count, pair* to) {
  if constexpr (Lanes < 8 || std::endian::native != std::endian::little) {
    for (std::size_t i = 0; i < count; ++i) to[i] = pair_of(low[i], HasHigh ? high[i] : 0);
  } else if (count < Lanes) {
    copy_row_of_pairs<HasHigh, Lanes / 2>(low, high, count, to);
  } else {
    for (std::size_t i = 0; i + Lanes < count; i += Lanes) {
      detail::copy_vector_of_pairs<Lanes, HasHigh>(low + i, high + i, to + i);
    }
    auto const last = count - Lanes;
    detail::copy_vector_of_pairs<Lanes, HasHigh>(low + last, high + last, to + last);
  }
}

/// to[i] = pair_of(from[2 * i], from[2 * i + 1]); the last one of an odd number is paired with zero.
template <class X>
void copy_neighbours(X const* from, std::size_t count, pair* to) {
  std::size_t i = 0;
  if constexpr (std::endian::native == std::endian::little) {
    for (; i + 16 <= count; i += 16) detail::store_extended<16, X>(detail::load_bytes<16>(from + i), to + i / 2);
  }
  for (; i < count; i += 2) to[i / 2] = pair_of(from[i], i + 1 < count ? from[i + 1] : 0);
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
