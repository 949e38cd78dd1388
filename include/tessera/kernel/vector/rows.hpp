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

/// Where a tile lies, as far as it is known while compiling: tiles at the borders are, those inside share one piece of code.
struct tile_position {
  std::size_t row = 0;
  std::size_t column = 0;
  bool row_is_known = true;
  bool column_is_known = true;
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

  /// Whether source row i meets the tap in row `row` of the tile.
  static constexpr bool meets(std::size_t i, std::size_t row, std::size_t tap) {
    return Height.in_phase(Phase, tap) &&
           Height.relative(Phase, tap) - first + static_cast<std::ptrdiff_t>(row * step) ==
               static_cast<std::ptrdiff_t>(i);
  }
  static constexpr bool meets_any(std::size_t i) {
    for (std::size_t row = 0; row < Rows; ++row) {
      for (std::size_t tap = 0; tap < window; ++tap) {
        if (meets(i, row, tap)) return true;
      }
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

  /// The part of the operands that a tile works on; its row and column where those are not known while compiling.
  struct place {
    T const* source;
    T const* weights;
    T* result;
    tap_run slices;
    std::size_t row;
    std::size_t column;
  };

  template <std::size_t Phase, tile_position At>
  static constexpr bool reads(std::size_t i) {
    using source = source_rows<height, Tile.rows, Phase>;
    if (!source::meets_any(i)) return false;
    auto const y = static_cast<std::ptrdiff_t>(At.row * height.source_step() + i) + source::first;
    return !At.row_is_known || (y >= 0 && y < static_cast<std::ptrdiff_t>(source_height));
  }

  template <tile_position At, std::ptrdiff_t Relative>
  TESSERA_ALWAYS_INLINE static vector_type columns_at(T const* row, std::size_t column, auto n) {
    if constexpr (At.column_is_known) {
      constexpr auto at = static_cast<std::ptrdiff_t>(of_row::start(At.column, n) * step) + Relative;
      return load_inside<lanes, step, source_width, at>(row);
    } else {
      return load_strided<lanes, step>(row + static_cast<std::ptrdiff_t>((column + n * lanes) * step) + Relative);
    }
  }

  /// One row of the source, met with every tap of every row of the tile that reads it.
  template <std::size_t Phase, std::size_t I, tile_position At>
  TESSERA_ALWAYS_INLINE static void add_row(accumulators& sums, T const* row, T const* weights, std::size_t column) {
    using source = source_rows<height, Tile.rows, Phase>;
    unroll<window * phases * of_row::vectors_from(At.column)>([&](auto each) TESSERA_INLINE_LAMBDA {
      constexpr std::size_t vectors = of_row::vectors_from(At.column), tap = each / vectors / phases;
      constexpr std::size_t phase = each / vectors % phases, n = each % vectors;
      if constexpr (width.in_phase(phase, tap)) {
        auto x = columns_at<At, width.relative(phase, tap)>(row, column, std::integral_constant<std::size_t, n>{});
        keep(x);
        unroll<Tile.rows * height.window.window>([&](auto i) TESSERA_INLINE_LAMBDA {
          constexpr std::size_t r = i / height.window.window, tap_row = i % height.window.window;
          if constexpr (source::meets(I, r, tap_row)) {
            multiply_add(sums[phase][r][n], broadcast<lanes>(weights[tap_row * window + tap]), x);
          }
        });
      }
    });
  }

  template <std::size_t Phase, tile_position At>
  TESSERA_ALWAYS_INLINE static void add_slice(accumulators& sums, T const* slice, T const* weights, place const& at) {
    using source = source_rows<height, Tile.rows, Phase>;
    auto const first = static_cast<std::ptrdiff_t>((At.row + at.row) * height.source_step()) + source::first;
    unroll<source::count>([&](auto i) TESSERA_INLINE_LAMBDA {
      if constexpr (reads<Phase, At>(i)) {
        auto const y = first + static_cast<std::ptrdiff_t>(std::size_t{i});
        add_row<Phase, i, At>(sums, slice + y * std::ptrdiff_t{source_width}, weights, at.column);
      }
    });
  }

  template <std::size_t Phase, tile_position At>
  TESSERA_ALWAYS_INLINE static void store_tile(accumulators const& sums, place const& at) {
    unroll<Tile.rows * of_row::vectors_from(At.column)>([&](auto i) TESSERA_INLINE_LAMBDA {
      constexpr std::size_t vectors = of_row::vectors_from(At.column), r = i / vectors, n = i % vectors;
      constexpr bool exists = !At.row_is_known || (At.row + r) * height.phases() + Phase < result_height;
      if constexpr (exists) {
        auto* const to = at.result + ((At.row + at.row + r) * height.phases() + Phase) * Result.row;
        vector_type of_phases[phases];
        unroll<phases>([&](auto phase) TESSERA_INLINE_LAMBDA { of_phases[phase] = sums[phase][r][n]; });
        if constexpr (At.column_is_known) {
          constexpr auto column = of_row::start(At.column, n) * phases, left = result_width - column;
          store_interleaved<(left < lanes * phases ? left : lanes * phases)>(to + column, of_phases);
        } else {
          store_interleaved<lanes * phases>(to + (at.column + n * lanes) * phases, of_phases);
        }
      }
    });
  }

  template <std::size_t Phase, tile_position At>
  TESSERA_ALWAYS_INLINE static void tile(place const& at, T bias) {
    accumulators sums;
    unroll<phases * Tile.rows * Tile.vectors>([&](auto i) TESSERA_INLINE_LAMBDA {
      constexpr std::size_t n = i % Tile.vectors, r = i / Tile.vectors % Tile.rows;
      sums[i / (Tile.vectors * Tile.rows)][r][n] = broadcast<lanes>(bias);
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
    store_tile<Phase, At>(sums, at);
  }

  /// Tile.rows rows of one phase, from a row that is known or not.
  template <std::size_t Phase, std::size_t Row, bool RowIsKnown>
  TESSERA_ALWAYS_INLINE static void row(place at, T bias) {
    constexpr std::size_t columns = Tile.columns();
    unroll<tiles::first_inner>([&](auto i) TESSERA_INLINE_LAMBDA {
      tile<Phase, tile_position{Row, i * columns, RowIsKnown, true}>(at, bias);
    });
    for (std::size_t i = tiles::first_inner; i < tiles::last_inner; ++i) {
      at.column = i * columns;
      tile<Phase, tile_position{Row, 0, RowIsKnown, false}>(at, bias);
    }
    at.column = 0;
    unroll<tiles::count - tiles::last_inner>([&](auto i) TESSERA_INLINE_LAMBDA {
      tile<Phase, tile_position{Row, (tiles::last_inner + i) * columns, RowIsKnown, true}>(at, bias);
    });
  }

  template <std::size_t Phase>
  static void rows_of_phase(place at, T bias) {
    unroll<tiles_of_rows::first_inner>([&](auto i) TESSERA_INLINE_LAMBDA { row<Phase, first_row(i), true>(at, bias); });
    for (std::size_t i = tiles_of_rows::first_inner; i < tiles_of_rows::last_inner; ++i) {
      at.row = i * Tile.rows;
      row<Phase, 0, false>(at, bias);
    }
    at.row = 0;
    unroll<tiles_of_rows::count - tiles_of_rows::last_inner>(
        [&](auto i) TESSERA_INLINE_LAMBDA { row<Phase, first_row(tiles_of_rows::last_inner + i), true>(at, bias); });
  }

  /// All rows of one channel of the result.
  static void channel(T const* source, T const* weights, T bias, T* result) {
    for (std::size_t z = 0; z < depth.result_size(); ++z, result += Result.slice) {
      place const at{source, weights, result, depth_taps::at(z), 0, 0};
      unroll<height.phases()>([&](auto phase) TESSERA_INLINE_LAMBDA { rows_of_phase<phase>(at, bias); });
    }
  }
};

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
