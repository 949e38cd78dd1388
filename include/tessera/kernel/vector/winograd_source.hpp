// winograd_source: a block of tiles of the source, transformed; lanes are tiles.
#ifndef TESSERA_KERNEL_VECTOR_WINOGRAD_SOURCE_HPP
#define TESSERA_KERNEL_VECTOR_WINOGRAD_SOURCE_HPP

#include <tessera/kernel/vector/interleave.hpp>
#include <tessera/kernel/vector/winograd_plan.hpp>
#include <tessera/kernel/vector/winograd_transform.hpp>

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
  static constexpr std::size_t lanes = of_plan.row_lanes(), column_lanes = sizes::column_lanes;
  static constexpr std::size_t line_pitch = of_plan.line_pitch(), needed = Plan.columns * M + 2;

  /// The rows of one row of tiles, transformed along the height; zero where the source has no element. The lanes before
  /// the first column take what a vector has too much that must not reach beyond the source.
  T lines[size][line_pitch];

  void clear() {
    for (auto& line : lines) {
      for (auto& element : line) element = T{};
    }
  }

  /// The first row or column that a tile reads.
  static constexpr std::ptrdiff_t first_read(std::size_t tile, std::ptrdiff_t before) {
    return static_cast<std::ptrdiff_t>(tile * M) - before;
  }

  template <bool Inside>
  TESSERA_ALWAYS_INLINE static simd<T, column_lanes> row_at(T const* from, std::ptrdiff_t row, std::size_t i) {
    auto const at = row + static_cast<std::ptrdiff_t>(i);
    if (!Inside && (at < 0 || at >= static_cast<std::ptrdiff_t>(height.input))) return simd<T, column_lanes>{};
    return load<column_lanes>(from + at * static_cast<std::ptrdiff_t>(width.input));
  }

  /// Along the height: the columns of the source from `first` on that the block needs, `row` the first row that it reads.
  template <bool Inside>
  void fill_lines(T const* plane, std::ptrdiff_t row, std::ptrdiff_t first) {
    constexpr auto input = static_cast<std::ptrdiff_t>(width.input), step = std::ptrdiff_t{column_lanes};
    auto const last = first + std::ptrdiff_t{needed} < input ? first + std::ptrdiff_t{needed} : input;
    for (auto x = first < 0 ? 0 : first; x < last; x += step) {
      auto const column = x + step <= input ? x : input - step;
      simd<T, column_lanes> d[size], points[size];
      unroll<size>([&](auto i) TESSERA_INLINE_LAMBDA { d[i] = row_at<Inside>(plane + column, row, i); });
      transform::of_source(d, points);
      unroll<size>([&](auto i) TESSERA_INLINE_LAMBDA { store(lines[i] + step + (column - first), points[i]); });
    }
  }

  /// Along the width: the tiles of one vector of a row, from their first column on; `to` is their place among the points.
  TESSERA_ALWAYS_INLINE static void transform_line(T const* line, T* to) {
    using V = simd<T, lanes>;
    V phases[M], d[size], points[size];
    unroll<M>([&](auto i) TESSERA_INLINE_LAMBDA { phases[i] = load<lanes>(line + i * lanes); });
    deinterleave<lanes>(phases);
    unroll<M>([&](auto i) TESSERA_INLINE_LAMBDA { d[i] = phases[i]; });
    unroll<2>([&](auto i) TESSERA_INLINE_LAMBDA {
      auto const next = broadcast<lanes>(line[lanes * M + i]);
      d[M + i] = shuffled<lanes>(phases[i], next, [](std::size_t l) { return l + 1; });
    });
    transform::of_source(d, points);
    unroll<size>([&](auto j) TESSERA_INLINE_LAMBDA { store(to + j * pitch, points[j]); });
  }

  void transform_row(T* to, std::size_t vectors) const {
    for (std::size_t q = 0; q < vectors; ++q) {
      unroll<size>([&](auto i) TESSERA_INLINE_LAMBDA {
        transform_line(lines[i] + column_lanes + q * lanes * M, to + i * size * pitch + q * lanes);
      });
    }
  }

  /// One channel of a block: `to` is its first point of its first tile.
  void transform_channel(T const* plane, tile_place const& at, T* to) {
    auto const first = first_read(at.column, width.before);
    for (std::size_t i = 0; i < Plan.rows; ++i) {
      auto const row = first_read(at.row + i, height.before);
      if (row >= 0 && row + std::ptrdiff_t{size} <= std::ptrdiff_t{height.input}) fill_lines<true>(plane, row, first);
      else fill_lines<false>(plane, row, first);
      transform_row(to + i * Plan.columns, i + 1 < Plan.rows ? of_plan.row_vectors() : of_plan.last_row_vectors());
    }
  }

  /// So many channels of a block; `to` is by point, channel and tile.
  void transform_block(T const* planes, std::size_t channels, tile_place const& at, T* to) {
    clear();
    for (std::size_t c = 0; c < channels; ++c) {
      transform_channel(planes + c * G.input_plane(), at, to + c * tiles);
    }
  }
};

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
