// columns: a contraction whose lanes are neighbouring columns of the result; every weight is broadcast.
#ifndef TESSERA_KERNEL_VECTOR_COLUMNS_HPP
#define TESSERA_KERNEL_VECTOR_COLUMNS_HPP

#include <tessera/kernel/vector/multiply_add.hpp>
#include <tessera/kernel/vector/result_strides.hpp>
#include <tessera/kernel/vector/row.hpp>
#include <tessera/kernel/vector/row_tiles.hpp>
#include <tessera/kernel/vector/simd.hpp>
#include <tessera/kernel/vector/taps.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// A tile of the result held in registers: so many channels, and so many vectors of so many columns of each phase.
struct columns_tile {
  std::size_t channels = 1;
  std::size_t vectors = 1;
  std::size_t lanes = 1;

  constexpr std::size_t columns() const { return vectors * lanes; }
};

/// Every sum of n products is within (n + 1) * eps * (|bias| + the sum of their magnitudes), and where products underflow
/// (n + 1) least subnormal numbers more; NaN and infinity appear where the definition has them and, where a weight is not
/// finite, beside the padding, which is multiplied as zeros: mend_borders sums there again.
template <class T, contraction<3> Plan, columns_tile Tile, result_strides Result = strides_of_result(Plan)>
struct columns {
  static constexpr auto depth = Plan.axis(0), height = Plan.axis(1), width = Plan.axis(2);
  using depth_taps = axis_taps<depth>;
  using height_taps = axis_taps<height>;

  static constexpr std::size_t lanes = Tile.lanes, phases = width.phases(), step = width.source_step();
  static constexpr std::size_t source_width = width.source_size(), result_width = width.result_size();
  static constexpr std::size_t window = width.window.window;

  static constexpr std::size_t source_row = source_width, source_slice = height.source_size() * source_row;
  static constexpr std::size_t source_plane = depth.source_size() * source_slice;
  static constexpr std::size_t weight_row = window, weight_slice = height.window.window * window;
  static constexpr std::size_t weight_of_source = Plan.weight_step();
  static constexpr std::size_t weight_of_result = Plan.first_weight(1, 0) - Plan.first_weight(0, 0);

  using tiles = row_tiles<width, Tile.columns()>;
  using of_row = row_vectors<width, Tile.vectors, Tile.lanes>;
  static_assert(tiles::places >= lanes);

  /// The part of the source, the weights and the result that one row of tiles works on.
  struct row_of_tiles {
    T const* source;
    T const* weights;
    T* result;
    tap_run slices;
    tap_run rows;
  };

  using vector_type = simd<T, lanes>;
  using accumulators = vector_type[phases][Tile.channels][Tile.vectors];

  /// Adds one row of taps: every weight times the columns under it. First is the tile's first place where it is known.
  template <std::size_t First, bool Known>
  TESSERA_ALWAYS_INLINE static void add_row(accumulators& sums, T const* row, T const* weights, std::size_t first) {
    constexpr std::size_t vectors = of_row::vectors_from(First);
    unroll<window>([&](auto tap) TESSERA_INLINE_LAMBDA {
      constexpr auto phase = width.phase_of(tap);
      constexpr auto relative = width.relative(phase, tap);
      vector_type sources[vectors];
      unroll<vectors>([&](auto n) TESSERA_INLINE_LAMBDA {
        if constexpr (Known) {
          constexpr auto at = static_cast<std::ptrdiff_t>(of_row::start(First, n) * step) + relative;
          sources[n] = load_inside<lanes, step, source_width, at>(row);
        } else {
          sources[n] =
              load_strided<lanes, step>(row + static_cast<std::ptrdiff_t>((first + n * lanes) * step) + relative);
        }
        keep(sources[n]);
      });
#pragma GCC unroll 16
      for (std::size_t channel = 0; channel < Tile.channels; ++channel) {
        auto const weight = broadcast<lanes>(weights[channel * weight_of_result + tap]);
#pragma GCC unroll 16
        for (std::size_t n = 0; n < vectors; ++n) multiply_add(sums[phase][channel][n], weight, sources[n]);
      }
    });
  }

  template <std::size_t First, bool Known>
  TESSERA_ALWAYS_INLINE static void add_channels(accumulators& sums, row_of_tiles const& at, std::size_t first) {
    auto const* source = at.source;
    auto const* weights = at.weights;
    for (std::size_t c = 0; c < Plan.sources_per_group(); ++c, source += source_plane, weights += weight_of_source) {
      for (std::ptrdiff_t i = 0; i < at.slices.count; ++i) {
        auto const* slice = source + (at.slices.source + i * depth_taps::source_step) * std::ptrdiff_t{source_slice};
        auto const* of_slice = weights + (at.slices.first + i * depth_taps::tap_step) * std::ptrdiff_t{weight_slice};
        for (std::ptrdiff_t j = 0; j < at.rows.count; ++j) {
          add_row<First, Known>(
              sums, slice + (at.rows.source + j * height_taps::source_step) * std::ptrdiff_t{source_row},
              of_slice + (at.rows.first + j * height_taps::tap_step) * std::ptrdiff_t{weight_row}, first);
        }
      }
    }
  }

  template <std::size_t First, bool Known, class Bias>
  TESSERA_ALWAYS_INLINE static void store_tile(accumulators const& sums, T* result, Bias const& bias,
                                               std::size_t first) {
    unroll<Tile.channels>([&](auto i) TESSERA_INLINE_LAMBDA {
      unroll<of_row::vectors_from(First)>([&](auto n) TESSERA_INLINE_LAMBDA {
        auto* const to = result + i * Result.plane;
        vector_type of_phases[phases];
        unroll<phases>([&](auto phase) TESSERA_INLINE_LAMBDA { of_phases[phase] = sums[phase][i][n]; });
        if constexpr (Known) {
          constexpr auto column = of_row::start(First, n) * phases, left = result_width - column;
          store_interleaved<(left < lanes * phases ? left : lanes * phases)>(to + column, of_phases, bias);
        } else {
          store_interleaved<lanes * phases>(to + (first + n * lanes) * phases, of_phases, bias);
        }
      });
    });
  }

  template <std::size_t First, bool Known, class Bias>
  TESSERA_ALWAYS_INLINE static void tile(row_of_tiles const& at, Bias const& bias, std::size_t channel,
                                         std::size_t first) {
    accumulators sums;
    unroll<Tile.channels>([&](auto i) TESSERA_INLINE_LAMBDA {
      auto const value = broadcast<lanes>(static_cast<T>(bias[channel + i]));
      unroll<phases * Tile.vectors>([&](auto n)
                                        TESSERA_INLINE_LAMBDA { sums[n / Tile.vectors][i][n % Tile.vectors] = value; });
    });
    add_channels<First, Known>(sums, at, first);
    store_tile<First, Known>(sums, at.result, bias, first);
  }

  /// One row of the result, for a block of channels.
  template <class Bias, class Tiles>
  TESSERA_ALWAYS_INLINE static void row(row_of_tiles const& at, Bias const& bias, std::size_t channel,
                                        Tiles const& wanted) {
    constexpr std::size_t columns = Tile.columns();
    unroll<tiles::first_inner>([&](auto i) TESSERA_INLINE_LAMBDA {
      if (wanted.contains(i)) tile<i * columns, true>(at, bias, channel, 0);
    });
    auto const last = wanted.last_to(tiles::last_inner);
    for (auto i = wanted.first_from(tiles::first_inner); i < last; ++i) tile<0, false>(at, bias, channel, i * columns);
    unroll<tiles::count - tiles::last_inner>([&](auto i) TESSERA_INLINE_LAMBDA {
      constexpr auto n = tiles::last_inner + i;
      if (wanted.contains(n)) tile<n * columns, true>(at, bias, channel, 0);
    });
  }

  /// A part of the result, for the channels from `channel` on; `result` is the plane of the first of them.
  template <class Bias, class Tiles>
  static void block(T const* source, T const* weights, Bias const& bias, std::size_t channel, T* result,
                    part_of_rows<Tiles> const& part) {
    row_of_tiles at{source, weights, result, {}, {}};
    for (auto i = part.first_row; i < part.last_row; ++i) {
      at.slices = depth_taps::at(i / height.result_size());
      at.rows = height_taps::at(i % height.result_size());
      at.result = result + i / height.result_size() * Result.slice + i % height.result_size() * Result.row;
      row(at, bias, channel, part.tiles);
    }
  }
};

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
