// winograd_source: a block of tiles of the source, transformed; lanes are tiles.
#ifndef TESSERA_KERNEL_VECTOR_WINOGRAD_SOURCE_HPP
#define TESSERA_KERNEL_VECTOR_WINOGRAD_SOURCE_HPP

#include <tessera/kernel/vector/interleave.hpp>
#include <tessera/kernel/vector/row.hpp>
#include <tessera/kernel/vector/winograd_plan.hpp>
#include <tessera/kernel/vector/winograd_transform.hpp>

#include <algorithm>
#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// Where a block of tiles starts.
struct tile_place {
  std::size_t row = 0;
  std::size_t column = 0;
};

template <class T, convolution_geometry<2> G, std::size_t M, winograd_plan Plan>
struct winograd_source {
  using sizes = winograd_sizes<T, G, M>;
  using transform = winograd_transform<T, M>;
  static constexpr sizes of_plan{Plan};
  static constexpr auto height = sizes::height, width = sizes::width;
  static constexpr std::size_t size = sizes::size, tiles = of_plan.tiles(), pitch = of_plan.source_pitch();
  static constexpr std::size_t lanes = of_plan.row_lanes(), vectors = of_plan.row_vectors();

  /// Along the height, vectors are as wide as the columns under a vector of tiles fill them.
  static constexpr std::size_t wide = std::max(lanes, std::min(M* lanes, widest<T>)), wides = M * lanes / wide;

  using vector_type = simd<T, lanes>;
  using wide_type = simd<T, wide>;
  /// The columns under a vector of tiles, and those behind them, of which the first two count.
  struct line {
    wide_type under[wides];
    vector_type behind;
  };

  /// The first row or column that a tile reads.
  static constexpr std::ptrdiff_t first_read(std::size_t tile, std::ptrdiff_t before) {
    return static_cast<std::ptrdiff_t>(tile * M) - before;
  }
  static constexpr std::ptrdiff_t first_column(std::size_t tile) { return first_read(tile, width.before); }

  /// Whether every vector of columns of a block is inside the source.
  static constexpr bool is_inner(std::size_t column) {
    auto const first = first_column(column);
    auto const last = first + static_cast<std::ptrdiff_t>((vectors * M + 1) * lanes);
    return first >= 0 && last <= static_cast<std::ptrdiff_t>(width.input);
  }

  /// A row of the source; Inside: it exists.
  template <std::size_t Lanes, std::ptrdiff_t Column, bool Known, bool Inside>
  TESSERA_ALWAYS_INLINE static simd<T, Lanes> load_row(T const* plane, std::ptrdiff_t row) {
    if (!Inside && (row < 0 || row >= static_cast<std::ptrdiff_t>(height.input))) return simd<T, Lanes>{};
    auto const* const from = plane + row * static_cast<std::ptrdiff_t>(width.input);
    if constexpr (Known) return load_inside<Lanes, 1, width.input, Column>(from);
    else return load<Lanes>(from + Column);
  }

  /// Element i of all tiles of a vector, for each i.
  TESSERA_ALWAYS_INLINE static void separate(wide_type const (&under)[wides], vector_type (&phases)[M]) {
    if constexpr (wides <= 2) {
      unroll<M>([&](auto i) TESSERA_INLINE_LAMBDA { phases[i] = every<lanes, M, i>(under[0], under[wides - 1]); });
    } else {
      unroll<M>([&](auto i) TESSERA_INLINE_LAMBDA { phases[i] = under[i]; });
      deinterleave<lanes>(phases);
    }
  }

  /// Along the width: the points of one row of a vector of tiles.
  TESSERA_ALWAYS_INLINE static void transform_line(line const& from, T* to) {
    vector_type phases[M], d[size], points[size];
    separate(from.under, phases);
    unroll<M>([&](auto i) TESSERA_INLINE_LAMBDA { d[i] = phases[i]; });
    unroll<2>([&](auto i) TESSERA_INLINE_LAMBDA {
      d[M + i] =
          shuffled<lanes>(phases[i], from.behind, [i](std::size_t l) { return l + 1 < lanes ? l + 1 : lanes + i; });
    });
    transform::of_source(d, points);
    unroll<size>([&](auto j) TESSERA_INLINE_LAMBDA { store(to + j * pitch, points[j]); });
  }

  /// Along the height: the points of Lanes columns.
  template <std::size_t Lanes, std::ptrdiff_t Column, bool Known, bool Inside>
  TESSERA_ALWAYS_INLINE static void transform_columns(T const* plane, std::ptrdiff_t row,
                                                      simd<T, Lanes> (&points)[size]) {
    simd<T, Lanes> d[size];
    unroll<size>([&](auto i) TESSERA_INLINE_LAMBDA {
      d[i] = load_row<Lanes, Column, Known, Inside>(plane, row + static_cast<std::ptrdiff_t>(i));
    });
    transform::of_source(d, points);
  }

  /// A vector of tiles whose first column is Column, counted from `plane` where it is not Known.
  template <std::ptrdiff_t Column, bool Known, bool Inside>
  TESSERA_ALWAYS_INLINE static void transform_tiles(T const* plane, std::ptrdiff_t row, T* to) {
    line lines[size];
    unroll<wides>([&](auto k) TESSERA_INLINE_LAMBDA {
      wide_type points[size];
      transform_columns<wide, Column + static_cast<std::ptrdiff_t>(k * wide), Known, Inside>(plane, row, points);
      unroll<size>([&](auto i) TESSERA_INLINE_LAMBDA { lines[i].under[k] = points[i]; });
    });
    vector_type points[size];
    transform_columns<lanes, Column + static_cast<std::ptrdiff_t>(M * lanes), Known, Inside>(plane, row, points);
    unroll<size>([&](auto i) TESSERA_INLINE_LAMBDA { lines[i].behind = points[i]; });
    for (std::size_t i = 0; i < size; ++i) transform_line(lines[i], to + i * size * pitch);
  }

  template <std::ptrdiff_t Column, bool Known, bool Inside>
  static void transform_row(T const* plane, std::ptrdiff_t row, T* to) {
    unroll<vectors>([&](auto q) TESSERA_INLINE_LAMBDA {
      transform_tiles<Column + static_cast<std::ptrdiff_t>(q * lanes * M), Known, Inside>(plane, row, to + q * lanes);
    });
  }

  /// So many channels of a block whose first row of tiles is `tile_row`; `to` is by point, channel and tile.
  template <std::ptrdiff_t Column, bool Known>
  static void transform_channels(T const* planes, std::size_t channels, std::size_t tile_row, T* to) {
    for (std::size_t c = 0; c < channels; ++c, planes += G.input_plane(), to += tiles) {
      for (std::size_t i = 0; i < Plan.rows; ++i) {
        auto const row = first_read(tile_row + i, height.before);
        bool const inside = row >= 0 && row + std::ptrdiff_t{size} <= static_cast<std::ptrdiff_t>(height.input);
        if (inside) transform_row<Column, Known, true>(planes, row, to + i * of_plan.row_pitch());
        else transform_row<Column, Known, false>(planes, row, to + i * of_plan.row_pitch());
      }
    }
  }

  static constexpr std::size_t blocks = detail::quotient_up(sizes::tile_columns, Plan.columns);
  static constexpr bool has_inner_blocks = [] {
    for (std::size_t i = 0; i < blocks; ++i) {
      if (is_inner(i * Plan.columns)) return true;
    }
    return false;
  }();

  /// The same of a block anywhere: one that touches a border of the source has code of its own.
  static void transform_block(T const* planes, std::size_t channels, tile_place const& at, T* to) {
    if constexpr (has_inner_blocks) {
      if (is_inner(at.column)) {
        return transform_channels<0, false>(planes + first_column(at.column), channels, at.row, to);
      }
    }
    unroll<blocks>([&](auto i) TESSERA_INLINE_LAMBDA {
      constexpr std::size_t column = i * Plan.columns;
      if constexpr (!is_inner(column)) {
        if (at.column == column) transform_channels<first_column(column), true>(planes, channels, at.row, to);
      }
    });
  }
};

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
