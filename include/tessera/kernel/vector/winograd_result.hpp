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
  static constexpr std::size_t row_pitch = of_plan.row_pitch();
  static constexpr bool holds_rows = of_plan.holds_rows();
  static constexpr std::size_t lanes = holds_rows ? Plan.lanes : of_plan.row_lanes();
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

  /// A vector of sums, of which the first Count, or all of them, are part of the result.
  template <std::size_t Count, class Bias>
  TESSERA_ALWAYS_INLINE static void add_sums(T* to, base<Bias> const& from, vector_type const& sums) {
    if constexpr (Count >= lanes) {
      add_vector<lanes>(to, from, sums);
    } else {
      T first[lanes];
      store(first, sums);
      add_first<Count>(to, from, first);
    }
  }

  /// Along the width: the columns of a vector of tiles.
  TESSERA_ALWAYS_INLINE static void transform_row(vector_type const (&points)[size], vector_type (&sums)[M]) {
    transform::of_result(points, sums);
    interleave<lanes>(sums);
  }

  /// A row of the result, as far as one vector of tiles reaches and the row has columns.
  template <std::size_t Columns, class Bias>
  TESSERA_ALWAYS_INLINE static void add_row(vector_type const (&points)[size], base<Bias> const& from, T* to) {
    vector_type sums[M];
    transform_row(points, sums);
    unroll<M>([&](auto k) TESSERA_INLINE_LAMBDA {
      if constexpr (k * lanes < Columns) add_sums<Columns - k * lanes>(to + k * lanes, from, sums[k]);
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

  /// Row i of every tile of vector Q, in the rows of the result where it belongs.
  template <std::size_t Q, class Bias>
  TESSERA_ALWAYS_INLINE static void add_rows(vector_type const (&points)[size], base<Bias> const& from,
                                             std::size_t first_row, std::size_t i, T* plane) {
    vector_type sums[M];
    transform_row(points, sums);
    unroll<M>([&](auto k) TESSERA_INLINE_LAMBDA {
      constexpr std::size_t tile = Q * lanes + k * (lanes / M), column = tile % row_pitch * M;
      if constexpr (tile / row_pitch < Plan.rows && column < width) {
        auto const row = (first_row + tile / row_pitch) * M + i;
        if (row < height) add_sums<width - column>(plane + row * width + column, from, sums[k]);
      }
    });
  }

  /// One channel of a block whose vectors hold rows.
  template <class Bias>
  static void add_vectors(T const* products, base<Bias> const& from, std::size_t first_row, T* plane) {
    unroll<Plan.vectors>([&](auto q) TESSERA_INLINE_LAMBDA {
      if constexpr (q * lanes < Plan.rows * row_pitch) {
        vector_type of_tiles[M][size];
        transform_columns(products + q * lanes, of_tiles);
        for (std::size_t i = 0; i < M; ++i) add_rows<q>(of_tiles[i], from, first_row, i, plane);
      }
    });
  }

  /// One channel of a block whose rows of tiles have vectors of their own.
  template <class Bias>
  static void add_rows_of_tiles(T const* products, base<Bias> const& from, tile_place const& at, T* plane) {
    for (std::size_t i = 0; i < Plan.rows && (at.row + i) * M < height; ++i) {
      auto const row = (at.row + i) * M, rows = height - row;
      auto* const to = plane + row * width + at.column * M;
      auto const* const of_row = products + i * row_pitch;
      if (last_column == 0 || at.column == last_column) add_tiles<columns_of_last>(of_row, from, rows, to);
      else if constexpr (last_column > 0) add_tiles<columns>(of_row, from, rows, to);
    }
  }

  /// One channel of a block: `plane` is its plane of the result.
  template <class Bias>
  static void add_channel(T const* products, base<Bias> const& from, tile_place const& at, T* plane) {
    if constexpr (holds_rows) add_vectors(products, from, at.row, plane);
    else add_rows_of_tiles(products, from, at, plane);
  }
};

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
