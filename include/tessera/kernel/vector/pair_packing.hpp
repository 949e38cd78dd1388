// pair_packing: the weights of a contraction of pairs packed at run time, by vectors.
#ifndef TESSERA_KERNEL_VECTOR_PAIR_PACKING_HPP
#define TESSERA_KERNEL_VECTOR_PAIR_PACKING_HPP

#include <tessera/kernel/vector/copy_pairs.hpp>
#include <tessera/kernel/vector/multiply_add.hpp>
#include <tessera/kernel/vector/simd.hpp>
#include <tessera/kernel/vector/transpose.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// The same as pack_pairs. For lanes of channels, some pairs of every channel are written side by side and turned.
template <class Layout>
struct pair_packing {
  static constexpr std::size_t taps = Layout::taps, lanes = Layout::lanes;

  /// Pairs first, first + 1, ... of one channel; `plain` is its first weight.
  template <class W>
  TESSERA_ALWAYS_INLINE static void copy_channel(W const* plain, std::size_t first, std::size_t count, pair* to) {
    plain += 2 * first * Layout::plain_source;
    auto const left = Layout::sources - 2 * first, sources = 2 * count < left ? 2 * count : left;
    if constexpr (Layout::plain_source == 1) return copy_neighbours(plain, sources, to);
    for (std::size_t c = 0; c + 1 < sources; c += 2, plain += 2 * Layout::plain_source, to += taps) {
      copy_row_of_pairs<true>(plain, plain + Layout::plain_source, taps, to);
    }
    if (sources % 2 == 1) copy_row_of_pairs<false>(plain, plain, taps, to);
  }

  /// As many pairs as have no more than so many elements, and those in whole vectors.
  static constexpr std::size_t at_once = taps < 16 ? 16 / taps : 1;
  static constexpr std::size_t elements = at_once * taps, row = (elements + lanes - 1) / lanes * lanes;
  static constexpr std::size_t elements_turned = Layout::has_lanes_of_channels ? Layout::channels * row : 0;

  /// rows[channel][element] becomes to[element][channel].
  TESSERA_ALWAYS_INLINE static void turn(pair const (&rows)[Layout::channels][row], std::size_t count, pair* to) {
    for (std::size_t first = 0; first < Layout::channels; first += lanes) {
      for (std::size_t i = 0; i < count; i += lanes) {
        simd<pair, lanes> square[lanes];
        unroll<lanes>([&](auto lane) TESSERA_INLINE_LAMBDA { square[lane] = load<lanes>(&rows[first + lane][i]); });
        transpose(square);
        unroll<lanes>([&](auto lane) TESSERA_INLINE_LAMBDA {
          if (i + lane < count) store(to + (i + lane) * Layout::channels + first, square[lane]);
        });
      }
    }
  }

  template <class W>
  static void pack_lanes(W const* plain, std::size_t count, pair* to) {
    pair rows[Layout::channels][row]{};
    for (std::size_t p = 0; p < Layout::pairs; p += at_once) {
      auto const here = p + at_once <= Layout::pairs ? at_once : Layout::pairs - p;
      for (std::size_t c = 0; c < count; ++c) copy_channel(plain + c * Layout::plain_result, p, here, rows[c]);
      turn(rows, here * taps, to + p * taps * Layout::channels);
    }
  }

  /// The block that begins with channel i of a group.
  template <class W>
  static void pack(W const* weights, std::size_t group, std::size_t i, pair* to) {
    auto const count = Layout::channels_from(i);
    auto const* const plain = weights + Layout::first_plain(group, i);
    if constexpr (Layout::has_lanes_of_channels) {
      pack_lanes(plain, count, to);
    } else if constexpr (Layout::has_pairs_of_a_channel_in_a_row) {
      for (std::size_t c = 0; c < count; ++c) {
        copy_channel(plain + c * Layout::plain_result, 0, Layout::pairs, to + Layout::first(count, c, 0));
      }
    } else {
      for (std::size_t c = 0; c < count; ++c) {
        for (std::size_t p = 0; p < Layout::pairs; ++p) {
          copy_channel(plain + c * Layout::plain_result, p, 1, to + Layout::first(count, c, p));
        }
      }
    }
  }
};

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
