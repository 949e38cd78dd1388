// rows: a contraction whose lanes are columns of the result, several rows of one channel at once, so that every source row that
// is loaded serves all taps above each other. For groups of few channels: depthwise, or one channel of the result.
#ifndef TESSERA_KERNEL_VECTOR_ROWS_HPP
#define TESSERA_KERNEL_VECTOR_ROWS_HPP

#include <tessera/kernel/vector/multiply_add.hpp>
#include <tessera/kernel/vector/result_strides.hpp>
#include <tessera/kernel/vector/row.hpp>
#include <tessera/kernel/vector/row_tiles.hpp>
#include <tessera/kernel/vector/simd.hpp>
#include <tessera/kernel/vector/taps.hpp>

#include <cstddef>
#include <utility>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// A tile of the result held in registers: so many rows of one phase, and vectors of so many columns of each phase.
struct rows_tile {
  std::size_t rows = 1;
  std::size_t vectors = 1;
  std::size_t lanes = 1;

  constexpr std::size_t columns() const { return vectors * lanes; }
};

/// The column where a tile starts: tiles at the borders have code of their own, which knows it; those inside share one piece.
struct tile_column {
  std::size_t first = 0;
  bool is_known = true;
};

/// The rows of the source that a tile of rows reads, for one phase of the height.
template <contraction_axis Height, std::size_t Rows, std::size_t Phase>
struct source_rows {
  static constexpr std::size_t window = Height.window.window, step = Height.source_step();

  static constexpr bool has_taps = [] {
    for (std::size_t tap = 0; tap < window; ++tap) {
      if (Height.in_phase(Phase, tap)) return true;
    }
    return false;
  }();
  static constexpr std::ptrdiff_t extreme(bool highest) {
    std::ptrdiff_t found = highest ? -(std::ptrdiff_t{1} << 40) : std::ptrdiff_t{1} << 40;
    for (std::size_t tap = 0; tap < window; ++tap) {
      if (!Height.in_phase(Phase, tap)) continue;
      auto const relative = Height.relative(Phase, tap);
      if (highest ? relative > found : relative < found) found = relative;
    }
    return found;
  }
  /// The first one, seen from the tile's first place, and how many there are.
  static constexpr std::ptrdiff_t first = has_taps ? extreme(false) : 0;
  static constexpr std::size_t count =
      has_taps ? static_cast<std::size_t>(extreme(true) - first) + (Rows - 1) * step + 1 : 0;

  /// The row of the tile in which source row i meets a tap; Rows where there is none.
  static constexpr std::size_t row_of(std::size_t i, std::size_t tap) {
    if (!Height.in_phase(Phase, tap)) return Rows;
    auto const behind = static_cast<std::ptrdiff_t>(i) - (Height.relative(Phase, tap) - first);
    if (behind < 0 || behind % static_cast<std::ptrdiff_t>(step) != 0) return Rows;
    auto const row = static_cast<std::size_t>(behind) / step;
    return row < Rows ? row : Rows;
  }
  static constexpr bool meets_any(std::size_t i) {
    for (std::size_t tap = 0; tap < window; ++tap) {
      if (row_of(i, tap) < Rows) return true;
    }
    return false;
  }
};

template <class T, contraction<3> Plan, rows_tile Tile, result_strides Result = strides_of_result(Plan)>
struct rows {
  static constexpr auto depth = Plan.axis(0), height = Plan.axis(1), width = Plan.axis(2);
  using depth_taps = axis_taps<depth>;
  using tiles_of_rows = row_tiles<height, Tile.rows>;
  using tiles = row_tiles<width, Tile.columns()>;
  using of_row = row_vectors<width, Tile.vectors, Tile.lanes>;

  static constexpr std::size_t lanes = Tile.lanes, phases = width.phases(), step = width.source_step();
  static constexpr std::size_t source_width = width.source_size(), result_width = width.result_size();
  static constexpr std::size_t source_height = height.source_size(), result_height = height.result_size();
  static constexpr std::size_t window = width.window.window;
  static constexpr std::size_t source_slice = source_height * source_width;
  static constexpr std::size_t source_plane = depth.source_size() * source_slice;
  static constexpr std::size_t weight_slice = height.window.window * window;
  static constexpr std::size_t weight_of_source = Plan.weight_step();
  static_assert(tiles::places >= lanes && tiles_of_rows::places >= Tile.rows);

  using vector_type = simd<T, lanes>;
  using accumulators = vector_type[phases][Tile.rows][Tile.vectors];

  /// The row place where a tile of rows starts; the last one overlaps its neighbour.
  static constexpr std::size_t first_row(std::size_t tile) {
    auto const at = tile * Tile.rows;
    return at + Tile.rows <= tiles_of_rows::places ? at : tiles_of_rows::places - Tile.rows;
  }

  /// The part of the operands that a tile works on: its first row, and its first column where that is not known while compiling.
  struct place {
    T const* source;
    T const* weights;
    T* result;
    tap_run slices;
    std::size_t channel;
    std::size_t row;
    std::size_t column;
  };

  /// Whether no tile of a phase reaches outside above or below.
  template <std::size_t Phase>
  static constexpr bool stays_inside = [] {
    using source = source_rows<height, Tile.rows, Phase>;
    auto const last = static_cast<std::ptrdiff_t>(first_row(tiles_of_rows::count - 1) * height.source_step());
    return source::first >= 0 && last + source::first + static_cast<std::ptrdiff_t>(source::count) <=
                                     static_cast<std::ptrdiff_t>(source_height);
  }();

  template <tile_column At, std::ptrdiff_t Relative>
  TESSERA_ALWAYS_INLINE static vector_type columns_at(T const* row, std::size_t column, auto n) {
    if constexpr (At.is_known) {
      constexpr auto at = static_cast<std::ptrdiff_t>(of_row::start(At.first, n) * step) + Relative;
      return load_inside<lanes, step, source_width, at>(row);
    } else {
      return load_strided<lanes, step>(row + static_cast<std::ptrdiff_t>((column + n * lanes) * step) + Relative);
    }
  }

  /// One tap of a row of the tile; nothing where the source row meets none.
  template <std::size_t Row>
  TESSERA_ALWAYS_INLINE static void add_tap(vector_type (&sums)[Tile.rows][Tile.vectors], vector_type const& x,
                                            std::size_t n, T const& weight) {
    if constexpr (Row < Tile.rows) multiply_add(sums[Row][n], broadcast<lanes>(weight), x);
  }

  /// Columns x of source row I, met with one tap of every row of taps. Nothing here knows where the tile lies, so that all tiles
  /// share its instantiations.
  template <std::size_t Phase, std::size_t I, std::size_t... TapRows>
  TESSERA_ALWAYS_INLINE static void add_columns(vector_type (&sums)[Tile.rows][Tile.vectors], vector_type const& x,
                                                std::size_t n, T const* weights, std::index_sequence<TapRows...>) {
    using source = source_rows<height, Tile.rows, Phase>;
    (add_tap<source::row_of(I, TapRows)>(sums, x, n, weights[TapRows * window]), ...);
  }

  /// One row of the source, met with every tap of every row of the tile that reads it.
  template <std::size_t Phase, std::size_t I, tile_column At>
  TESSERA_ALWAYS_INLINE static void add_row(accumulators& sums, T const* row, T const* weights, std::size_t column) {
    constexpr std::size_t vectors = of_row::vectors_from(At.first);
    unroll<window * vectors>([&](auto each) TESSERA_INLINE_LAMBDA {
      constexpr std::size_t tap = each / vectors, phase = width.phase_of(tap), n = each % vectors;
      auto columns = columns_at<At, width.relative(phase, tap)>(row, column, std::integral_constant<std::size_t, n>{});
      keep(columns);
      add_columns<Phase, I>(sums[phase], columns, n, weights + tap, std::make_index_sequence<height.window.window>{});
    });
  }

  template <std::size_t Phase, tile_column At>
  TESSERA_ALWAYS_INLINE static void add_slice(accumulators& sums, T const* slice, T const* weights, place const& at) {
    using source = source_rows<height, Tile.rows, Phase>;
    auto const first = static_cast<std::ptrdiff_t>(at.row * height.source_step()) + source::first;
    unroll<source::count>([&](auto i) TESSERA_INLINE_LAMBDA {
      if constexpr (source::meets_any(i)) {
        auto const source_row = first + static_cast<std::ptrdiff_t>(std::size_t{i});
        if (stays_inside<Phase> || static_cast<std::size_t>(source_row) < source_height)
          add_row<Phase, i, At>(sums, slice + source_row * std::ptrdiff_t{source_width}, weights, at.column);
      }
    });
  }

  /// The place comes by value: compilers would read it again after each store.
  template <std::size_t Phase, tile_column At, class Bias>
  TESSERA_ALWAYS_INLINE static void store_tile(accumulators const& sums, place const at, Bias const& bias) {
    auto* const first = at.result + (at.row * height.phases() + Phase) * Result.row + at.column * phases;
    unroll<Tile.rows * of_row::vectors_from(At.first)>([&](auto i) TESSERA_INLINE_LAMBDA {
      constexpr std::size_t vectors = of_row::vectors_from(At.first), r = i / vectors, n = i % vectors;
      constexpr bool always_exists = (tiles_of_rows::places - 1) * height.phases() + Phase < result_height;
      if (always_exists || (at.row + r) * height.phases() + Phase < result_height) {
        auto* const to = first + r * height.phases() * Result.row;
        vector_type of_phases[phases];
        unroll<phases>([&](auto phase) TESSERA_INLINE_LAMBDA { of_phases[phase] = sums[phase][r][n]; });
        if constexpr (At.is_known) {
          constexpr auto column = of_row::start(At.first, n) * phases, left = result_width - column;
          store_interleaved<(left < lanes * phases ? left : lanes * phases)>(to + column, of_phases, bias);
        } else {
          store_interleaved<lanes * phases>(to + n * lanes * phases, of_phases, bias);
        }
      }
    });
  }

  template <std::size_t Phase, tile_column At, class Bias>
  TESSERA_ALWAYS_INLINE static void tile(place const& at, Bias const& bias) {
    accumulators sums;
    unroll<phases * Tile.rows * Tile.vectors>([&](auto i) TESSERA_INLINE_LAMBDA {
      constexpr std::size_t n = i % Tile.vectors, r = i / Tile.vectors % Tile.rows;
      sums[i / (Tile.vectors * Tile.rows)][r][n] = broadcast<lanes>(static_cast<T>(bias[at.channel]));
    });
    auto const* source = at.source;
    auto const* weights = at.weights;
    for (std::size_t c = 0; c < Plan.sources_per_group(); ++c, source += source_plane, weights += weight_of_source) {
      for (std::ptrdiff_t i = 0; i < at.slices.count; ++i) {
        add_slice<Phase, At>(sums,
                             source + (at.slices.source + i * depth_taps::source_step) * std::ptrdiff_t{source_slice},
                             weights + (at.slices.first + i * depth_taps::tap_step) * std::ptrdiff_t{weight_slice}, at);
      }
    }
    store_tile<Phase, At>(sums, at, bias);
  }

  /// Tile.rows rows of one phase.
  template <std::size_t Phase, class Bias>
  static void row(place& at, Bias const& bias) {
    constexpr std::size_t columns = Tile.columns();
    unroll<tiles::first_inner>([&](auto i)
                                   TESSERA_INLINE_LAMBDA { tile<Phase, tile_column{i * columns, true}>(at, bias); });
    for (std::size_t i = tiles::first_inner; i < tiles::last_inner; ++i) {
      at.column = i * columns;
      tile<Phase, tile_column{0, false}>(at, bias);
    }
    at.column = 0;
    unroll<tiles::count - tiles::last_inner>([&](auto i) TESSERA_INLINE_LAMBDA {
      tile<Phase, tile_column{(tiles::last_inner + i) * columns, true}>(at, bias);
    });
  }

  /// All rows of one channel of the result.
  template <class Bias>
  static void channel(T const* source, T const* weights, Bias const& bias, std::size_t channel, T* result) {
    for (std::size_t z = 0; z < depth.result_size(); ++z, result += Result.slice) {
      place at{source, weights, result, depth_taps::at(z), channel, 0, 0};
      for (std::size_t i = 0; i < tiles_of_rows::count; ++i) {
        at.row = first_row(i);
        unroll<height.phases()>([&](auto phase) TESSERA_INLINE_LAMBDA { row<phase>(at, bias); });
      }
    }
  }
};

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
