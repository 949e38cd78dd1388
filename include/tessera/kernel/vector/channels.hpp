// channels: a contraction whose lanes are channels of the result; every source element is broadcast, the weights are packed.
#ifndef TESSERA_KERNEL_VECTOR_CHANNELS_HPP
#define TESSERA_KERNEL_VECTOR_CHANNELS_HPP

#include <tessera/kernel/vector/caches.hpp>
#include <tessera/kernel/vector/finish.hpp>
#include <tessera/kernel/vector/multiply_add.hpp>
#include <tessera/kernel/vector/part_of_vector.hpp>
#include <tessera/kernel/vector/result_strides.hpp>
#include <tessera/kernel/vector/row_tiles.hpp>
#include <tessera/kernel/vector/simd.hpp>
#include <tessera/kernel/vector/taps.hpp>
#include <tessera/kernel/vector/transpose.hpp>

#include <algorithm>
#include <cstddef>
#include <type_traits>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// A tile of the result held in registers: so many places of a row (a place is one column of every phase), and so many
/// vectors of channels.
struct channels_tile {
  std::size_t places = 1;
  std::size_t vectors = 1;
  std::size_t lanes = 1;

  constexpr std::size_t channels() const { return vectors * lanes; }
};

/// The packed weights of a block of channels, and those that are read after them.
template <class T>
struct block_weights {
  T const* here;
  T const* next;
};

/// Channels from `first` on, of one group; the missing ones of the last block are zero. In order: source channel, tap, channel.
template <contraction<3> Plan, std::size_t Channels, class W, class Packed>
constexpr void pack_channels(W const& weights, std::size_t first, std::size_t count, Packed& packed, std::size_t at) {
  using T = std::remove_cvref_t<decltype(packed[0])>;
  constexpr std::size_t taps = Plan.geometry.taps(), between = Plan.first_weight(1, 0) - Plan.first_weight(0, 0);
  for (std::size_t c = 0; c < Plan.sources_per_group(); ++c) {
    auto const from = Plan.first_weight(first, c);
    for (std::size_t tap = 0; tap < taps; ++tap) {
      for (std::size_t i = 0; i < count; ++i) packed[at++] = static_cast<T>(weights[from + i * between + tap]);
      for (std::size_t i = count; i < Channels; ++i) packed[at++] = 0;
    }
  }
}

/// Every sum of n products is within (n + 1) * eps * (|bias| + the sum of their magnitudes), and where products underflow
/// (n + 1) least subnormal numbers more; NaN and infinity appear where the definition has them; a tap in the padding is
/// not counted.
template <class T, contraction<3> Plan, channels_tile Tile, result_strides Result = strides_of_result(Plan),
          bool FetchesAhead = false>
struct channels {
  static constexpr auto depth = Plan.axis(0), height = Plan.axis(1), width = Plan.axis(2);
  using depth_taps = axis_taps<depth>;
  using height_taps = axis_taps<height>;
  using tiles = row_tiles<width, Tile.places>;

  static constexpr std::size_t lanes = Tile.lanes, phases = width.phases(), step = width.source_step();
  static constexpr std::size_t source_width = width.source_size(), result_width = width.result_size();
  static constexpr std::size_t window = width.window.window, columns = Tile.places * phases;
  static_assert(tiles::places >= Tile.places);

  static constexpr std::size_t source_row = source_width, source_slice = height.source_size() * source_row;
  static constexpr std::size_t source_plane = depth.source_size() * source_slice;
  static constexpr std::size_t weight_row = window * Tile.channels();
  static constexpr std::size_t weight_slice = height.window.window * weight_row;
  static constexpr std::size_t weight_of_source = depth.window.window * weight_slice;

  struct row_of_tiles {
    T const* source;
    block_weights<T> weights;
    T* result;
    std::size_t next_line;
    tap_run slices;
    tap_run rows;
  };

  /// With FetchesAhead, each tile of a block fetches some lines of every channel's weights of the next block.
  static constexpr std::size_t line = detail::bytes_of_a_line / sizeof(T), tiles_of_block = Plan.rows() * tiles::count;
  static constexpr std::size_t lines_of_channel = detail::quotient_up(weight_of_source, line), most_lines_of_tile = 8;
  static constexpr std::size_t lines_of_tile =
      std::min(detail::quotient_up(lines_of_channel, tiles_of_block), most_lines_of_tile);

  using vector_type = simd<T, lanes>;
  using accumulators = vector_type[columns][Tile.vectors];

  /// The bias, and as the vectors that every tile of a block begins with.
  template <class Bias>
  struct bias_of_block {
    Bias const& of_channels;
    vector_type of_lanes[Tile.vectors];
  };

  /// The place where a tile starts; the last one overlaps its neighbour.
  static constexpr std::size_t start(std::size_t tile) {
    auto const at = tile * Tile.places;
    return at + Tile.places <= tiles::places ? at : tiles::places - Tile.places;
  }
  /// Columns of a tile that the row has.
  static constexpr std::size_t columns_from(std::size_t first) {
    auto const left = result_width - first * phases;
    return left < columns ? left : columns;
  }
  /// Whether a tap of a column meets the picture; where the tile is not known, it lies inside.
  static constexpr bool reads(std::size_t first, bool known, std::size_t column, std::ptrdiff_t at) {
    return !known || (column < columns_from(first) && at >= 0 && at < static_cast<std::ptrdiff_t>(source_width));
  }

  /// Adds one row of taps. First is the tile's first place where it is known; `row` is the source at that place otherwise.
  template <std::size_t First, bool Known>
  TESSERA_ALWAYS_INLINE static void add_row(accumulators& sums, T const* row, T const* weights) {
    unroll<window>([&](auto tap) TESSERA_INLINE_LAMBDA {
      vector_type w[Tile.vectors];
#pragma GCC unroll 16
      for (std::size_t n = 0; n < Tile.vectors; ++n) {
        w[n] = load<lanes>(weights + (tap * Tile.vectors + n) * lanes);
        keep(w[n]);
      }
      constexpr auto phase = width.phase_of(tap);
#pragma GCC unroll 16
      for (std::size_t place = 0; place < Tile.places; ++place) {
        auto const at = static_cast<std::ptrdiff_t>((First + place) * step) + width.relative(phase, tap);
        auto const column = place * phases + phase;
        if (!reads(First, Known, column, at)) continue;
        auto const source = broadcast<lanes>(row[at]);
#pragma GCC unroll 16
        for (std::size_t n = 0; n < Tile.vectors; ++n) multiply_add(sums[column][n], source, w[n]);
      }
    });
  }

  template <std::size_t First, bool Known>
  TESSERA_ALWAYS_INLINE static void add_channels(accumulators& sums, row_of_tiles const& at, std::size_t first) {
    auto const* source = at.source + first * step;
    auto const* weights = at.weights.here;
    auto const to_next = at.weights.next - at.weights.here + static_cast<std::ptrdiff_t>(at.next_line * line);
    for (std::size_t c = 0; c < Plan.sources_per_group(); ++c, source += source_plane, weights += weight_of_source) {
      if constexpr (FetchesAhead) fetch<lines_of_tile>(weights + to_next);
      for (std::ptrdiff_t i = 0; i < at.slices.count; ++i) {
        auto const* slice = source + (at.slices.source + i * depth_taps::source_step) * std::ptrdiff_t{source_slice};
        auto const* of_slice = weights + (at.slices.first + i * depth_taps::tap_step) * std::ptrdiff_t{weight_slice};
        for (std::ptrdiff_t j = 0; j < at.rows.count; ++j) {
          add_row<First, Known>(sums,
                                slice + (at.rows.source + j * height_taps::source_step) * std::ptrdiff_t{source_row},
                                of_slice + (at.rows.first + j * height_taps::tap_step) * std::ptrdiff_t{weight_row});
        }
      }
    }
  }

  /// Writes Columns columns of Channels channels: registers hold channels side by side, memory holds columns. Few columns are turned
  /// in squares smaller than the registers.
  template <std::size_t Columns, std::size_t Channels, class Bias>
  TESSERA_ALWAYS_INLINE static void store_tile(accumulators const& sums, Bias const& bias, T* result) {
    unroll<Tile.vectors>([&](auto n) TESSERA_INLINE_LAMBDA {
      unroll<(Columns + lanes - 1) / lanes>([&](auto q) TESSERA_INLINE_LAMBDA {
        constexpr std::size_t left = Columns - q * lanes, here = left < lanes ? left : lanes;
        constexpr std::size_t turned = std::min(lanes_for<T>(here), lanes);
        vector_type squares[turned]{};
        unroll<here>([&](auto i) TESSERA_INLINE_LAMBDA { squares[i] = sums[q * lanes + i][n]; });
        transpose(squares);
        unroll<lanes>([&](auto lane) TESSERA_INLINE_LAMBDA {
          if constexpr (n * lanes + lane < Channels) {
            auto* const to = result + (n * lanes + lane) * Result.plane + q * lanes;
            auto const row = part<turned, lane / turned * turned>(squares[lane % turned]);
            store_first<here>(to, finished<here>(bias, row, to));
          }
        });
      });
    });
  }

  template <std::size_t First, bool Known, std::size_t Channels, class Bias>
  TESSERA_ALWAYS_INLINE static void tile(row_of_tiles& at, bias_of_block<Bias> const& bias, std::size_t first) {
    accumulators sums;
#pragma GCC unroll 32
    for (std::size_t column = 0; column < columns; ++column) {
#pragma GCC unroll 16
      for (std::size_t n = 0; n < Tile.vectors; ++n) sums[column][n] = bias.of_lanes[n];
    }
    add_channels<First, Known>(sums, at, first);
    at.next_line = (at.next_line + lines_of_tile) % lines_of_channel;
    store_tile<(Known ? columns_from(First) : columns), Channels>(sums, bias.of_channels,
                                                                  at.result + (First + first) * phases);
  }

  template <std::size_t Channels, class Bias, class Tiles>
  TESSERA_ALWAYS_INLINE static void row(row_of_tiles& at, bias_of_block<Bias> const& bias, Tiles const& wanted) {
    unroll<tiles::first_inner>([&](auto i) TESSERA_INLINE_LAMBDA {
      if (wanted.contains(i)) tile<start(i), true, Channels>(at, bias, 0);
    });
    auto const last = wanted.last_to(tiles::last_inner);
    for (auto i = wanted.first_from(tiles::first_inner); i < last; ++i) {
      tile<0, false, Channels>(at, bias, i * Tile.places);
    }
    unroll<tiles::count - tiles::last_inner>([&](auto i) TESSERA_INLINE_LAMBDA {
      constexpr auto n = tiles::last_inner + i;
      if (wanted.contains(n)) tile<start(n), true, Channels>(at, bias, 0);
    });
  }

  /// A part of the result, for Channels channels from `channel` on; `result` is the plane of the first of them.
  template <std::size_t Channels, class Bias, class Tiles>
  static void block(T const* source, block_weights<T> const& packed, Bias const& bias, std::size_t channel, T* result,
                    part_of_rows<Tiles> const& part) {
    T padded[Tile.channels()]{};
    for (std::size_t i = 0; i < Channels; ++i) padded[i] = static_cast<T>(bias[channel + i]);
    bias_of_block<Bias> of_block{bias, {}};
    unroll<Tile.vectors>([&](auto n) TESSERA_INLINE_LAMBDA { of_block.of_lanes[n] = load<lanes>(padded + n * lanes); });
    row_of_tiles at{source, packed, result, 0, {}, {}};
    for (auto i = part.first_row; i < part.last_row; ++i) {
      at.slices = depth_taps::at(i / height.result_size());
      at.rows = height_taps::at(i % height.result_size());
      at.result = result + i / height.result_size() * Result.slice + i % height.result_size() * Result.row;
      row<Channels>(at, of_block, part.tiles);
    }
  }
};

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
