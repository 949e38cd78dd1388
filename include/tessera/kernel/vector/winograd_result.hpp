// winograd_result: a block of products transformed back, and added to the result; lanes are tiles.
#ifndef TESSERA_KERNEL_VECTOR_WINOGRAD_RESULT_HPP
#define TESSERA_KERNEL_VECTOR_WINOGRAD_RESULT_HPP

#include <tessera/kernel/vector/finish.hpp>
#include <tessera/kernel/vector/interleave.hpp>
#include <tessera/kernel/vector/winograd_plan.hpp>
#include <tessera/kernel/vector/winograd_source.hpp>
#include <tessera/kernel/vector/winograd_transform.hpp>

#include <bit>
#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

template <class T, convolution_geometry<2> G, std::size_t M, winograd_plan Plan>
struct winograd_result {
  using sizes = winograd_sizes<T, G, M>;
  using transform = winograd_transform<T, M>;
  static constexpr sizes of_plan{Plan};
  static constexpr std::size_t height = sizes::height.positions, width = sizes::width.positions;
  static constexpr std::size_t size = sizes::size, tiles = of_plan.tiles(), pitch = of_plan.product_pitch();
  static constexpr std::size_t lanes = of_plan.row_lanes();
  static constexpr std::size_t columns = Plan.columns * M;
  /// Where the last block of a row starts, and its columns.
  static constexpr std::size_t last_column = (sizes::tile_columns - 1) / Plan.columns * Plan.columns;
  static constexpr std::size_t columns_of_last = width - last_column * M;

  using vector_type = simd<T, lanes>;
  /// What the sums of one channel begin with: the bias, or in a later part of the source channels what is there; and in the
  /// last part, what they end with.
  template <class Bias>
  struct base {
    Bias const& bias;
    T first_term{};
    bool is_first = true;
    bool is_last = true;
  };

  /// Along the height: of the points of one vector of tiles, M rows.
  TESSERA_ALWAYS_INLINE static void transform_columns(T const* products, vector_type (&rows)[M][size]) {
    unroll<size>([&](auto j) TESSERA_INLINE_LAMBDA {
      vector_type points[size], of_rows[M];
      unroll<size>([&](auto i) TESSERA_INLINE_LAMBDA { points[i] = load<lanes>(products + (i * size + j) * pitch); });
      transform::of_result(points, of_rows);
      unroll<M>([&](auto i) TESSERA_INLINE_LAMBDA { rows[i][j] = of_rows[i]; });
    });
  }

  template <std::size_t Lanes, class Bias>
  TESSERA_ALWAYS_INLINE static void add_vector(T* to, base<Bias> const& from, simd<T, Lanes> const& products) {
    auto const sums = from.is_first ? products + broadcast<Lanes>(from.first_term) : products + load<Lanes>(to);
    if (from.is_last) store(to, finished<Lanes>(from.bias, sums, to));
    else store(to, sums);
  }

  /// The first Count elements, in vectors as long as they come; no byte beyond them is touched.
  template <std::size_t Count, std::size_t First = 0, class Bias>
  TESSERA_ALWAYS_INLINE static void add_first(T* to, base<Bias> const& from, T const* sums) {
    if constexpr (First < Count) {
      constexpr std::size_t here = std::bit_floor(Count - First);
      add_vector<here>(to + First, from, load<here>(sums + First));
      add_first<Count, First + here>(to, from, sums);
    }
  }

  /// Along the width: a row of the result, as far as one vector of tiles reaches and the row has columns.
  template <std::size_t Columns, class Bias>
  TESSERA_ALWAYS_INLINE static void add_row(vector_type const (&points)[size], base<Bias> const& from, T* to) {
    vector_type sums[M];
    transform::of_result(points, sums);
    interleave<lanes>(sums);
    unroll<M>([&](auto k) TESSERA_INLINE_LAMBDA {
      if constexpr (k * lanes < Columns) {
        constexpr std::size_t left = Columns - k * lanes;
        if constexpr (left >= lanes) {
          add_vector<lanes>(to + k * lanes, from, sums[k]);
        } else {
          T last[lanes];
          store(last, sums[k]);
          add_first<left>(to + k * lanes, from, last);
        }
      }
    });
  }

  /// A row of tiles of one channel, of which Columns columns and `rows` rows are part of the result.
  template <std::size_t Columns, class Bias>
  static void add_tiles(T const* products, base<Bias> const& from, std::size_t rows, T* to) {
    unroll<of_plan.row_vectors()>([&](auto q) TESSERA_INLINE_LAMBDA {
      constexpr std::size_t first = q * lanes * M;
      if constexpr (first < Columns) {
        vector_type of_tiles[M][size];
        transform_columns(products + q * lanes, of_tiles);
        for (std::size_t i = 0; i < M && i < rows; ++i) {
          add_row<Columns - first>(of_tiles[i], from, to + i * width + first);
        }
      }
    });
  }

  /// One channel of a block: `plane` is its plane of the result.
  template <class Bias>
  static void add_channel(T const* products, base<Bias> const& from, tile_place const& at, T* plane) {
    for (std::size_t i = 0; i < Plan.rows && (at.row + i) * M < height; ++i) {
      auto const row = (at.row + i) * M, rows = height - row;
      auto* const to = plane + row * width + at.column * M;
      auto const* const of_row = products + i * of_plan.row_pitch();
      if (last_column == 0 || at.column == last_column) add_tiles<columns_of_last>(of_row, from, rows, to);
      else if constexpr (last_column > 0) add_tiles<columns>(of_row, from, rows, to);
    }
  }
};

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
