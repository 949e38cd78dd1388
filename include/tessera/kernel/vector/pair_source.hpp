// copy_pairs: neighbouring channels of 8-bit integers as pairs of 16-bit ones, zeros around them.
#ifndef TESSERA_KERNEL_VECTOR_PAIR_SOURCE_HPP
#define TESSERA_KERNEL_VECTOR_PAIR_SOURCE_HPP

#include <tessera/kernel/vector/interleave.hpp>
#include <tessera/kernel/vector/multiply_add.hpp>
#include <tessera/kernel/vector/pair_parts.hpp>
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

/// Lanes bytes as halves, in two vectors: each byte is put into both bytes of a half, and shifted down with its sign. All
/// vectors are of one size, since g++ 12 takes a conversion between sizes element by element.
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
    for (std::size_t i = 0; i + Lanes <= count; i += Lanes) {
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

/// The source of a part: its first element along each axis, which may lie in the padding.
struct pair_place {
  std::ptrdiff_t first[3];
};

/// The planes of a group's source channels as pairs, as far as a part reads them.
template <contraction<3> Plan, pair_parts Parts>
struct pair_source {
  static constexpr auto sizes = Plan.source_sizes();
  static constexpr auto part = Parts.part(1);
  static constexpr auto copied = part.source_sizes();
  static constexpr std::size_t plane = product(sizes);

  static constexpr bool is_inside(std::ptrdiff_t at, std::size_t size) {
    return at >= 0 && at < static_cast<std::ptrdiff_t>(size);
  }

  /// The elements of a row before the source, and those inside it.
  struct row_range {
    std::size_t before, inside;
    constexpr explicit row_range(std::ptrdiff_t first) {
      auto const length = static_cast<std::ptrdiff_t>(copied[2]);
      auto const left = first < 0 ? (-first < length ? -first : length) : 0;
      auto const end = static_cast<std::ptrdiff_t>(sizes[2]) - first, last = end < length ? end : length;
      before = static_cast<std::size_t>(left);
      inside = static_cast<std::size_t>(last > left ? last - left : 0);
    }
  };

  template <bool HasHigh, class X>
  TESSERA_ALWAYS_INLINE static void copy_row(X const* planes, std::ptrdiff_t first, row_range const& range, pair* to) {
    for (std::size_t i = 0; i < range.before; ++i) to[i] = 0;
    auto const* const from = planes + (first + static_cast<std::ptrdiff_t>(range.before));
    if (range.inside > 0) {
      copy_row_of_pairs<HasHigh>(from, HasHigh ? from + plane : from, range.inside, to + range.before);
    }
    for (std::size_t i = range.before + range.inside; i < copied[2]; ++i) to[i] = 0;
  }

  template <bool HasHigh, class X>
  TESSERA_ALWAYS_INLINE static pair* copy_planes(X const* planes, pair_place const& at, pair* to) {
    row_range const range{at.first[2]};
    for (std::size_t zy = 0; zy < copied[0] * copied[1]; ++zy, to += copied[2]) {
      auto const z = at.first[0] + static_cast<std::ptrdiff_t>(zy / copied[1]),
                 y = at.first[1] + static_cast<std::ptrdiff_t>(zy % copied[1]);
      if (is_inside(z, sizes[0]) && is_inside(y, sizes[1])) {
        auto const row = z * static_cast<std::ptrdiff_t>(sizes[1]) + y;
        copy_row<HasHigh>(planes, row * static_cast<std::ptrdiff_t>(sizes[2]) + at.first[2], range, to);
      } else {
        for (std::size_t i = 0; i < copied[2]; ++i) to[i] = 0;
      }
    }
    return to;
  }

  /// All channels of a group.
  template <class X>
  static void copy(X const* planes, pair_place const& at, pair* to) {
    for (std::size_t c = 0; c + 1 < Plan.sources_per_group(); c += 2, planes += 2 * plane) {
      to = copy_planes<true>(planes, at, to);
    }
    if constexpr (Plan.sources_per_group() % 2 == 1) copy_planes<false>(planes, at, to);
  }
};

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
