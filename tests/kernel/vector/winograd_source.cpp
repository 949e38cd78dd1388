// A block of tiles of the source, transformed: against the tiles one by one.

#include "catch.hpp"
#include "kernel/vector/definition.hpp"

#include <tessera/kernel/vector/winograd_source.hpp>

#include <cmath>
#include <cstddef>
#include <vector>

namespace {

using namespace tessera;
using namespace tessera::testing;
namespace vector = tessera::kernel::vector;

constexpr convolution_geometry<2> layer(std::size_t height, std::size_t width, std::ptrdiff_t before) {
  constexpr auto axis = [](std::size_t size, std::ptrdiff_t pad) {
    return slid(window_axis{.input = size, .window = 3, .before = pad, .after = 2});
  };
  return {1, 1, 3, 3, {{axis(height, before), axis(width, before)}}};
}

/// Element (row, column) of a tile of the first source plane, or the zero of the padding.
template <auto G, std::size_t M>
double element(std::vector<float> const& x, std::size_t c, std::size_t tile_row, std::size_t tile_column,
               std::size_t row, std::size_t column) {
  auto const height = G.window.axis[0], width = G.window.axis[1];
  auto const y = static_cast<std::ptrdiff_t>(tile_row * M + row) - height.before;
  auto const at = static_cast<std::ptrdiff_t>(tile_column * M + column) - width.before;
  if (y < 0 || y >= std::ptrdiff_t(height.input) || at < 0 || at >= std::ptrdiff_t(width.input)) return 0;
  return static_cast<double>(
      x[c * G.input_plane() + static_cast<std::size_t>(y) * width.input + static_cast<std::size_t>(at)]);
}

template <auto G, std::size_t M>
bool transforms_every_tile() {
  constexpr auto plan = vector::winograd_plan_of<float, G, M>(vector::weights::packed);
  using sizes = vector::winograd_sizes<float, G, M>;
  using transform = vector::winograd_transform<double, M>;
  constexpr sizes size{plan};
  auto const x = random_numbers<float>(G.input_size(), 1);
  std::vector<float> points(sizes::points * size.source_pitch());
  for (std::size_t row = 0; row < sizes::tile_rows; row += plan.rows) {
    for (std::size_t column = 0; column < sizes::tile_columns; column += plan.columns) {
      vector::winograd_source<float, G, M, plan>::transform_block(x.data(), 3, {row, column}, points.data());
      for (std::size_t i = 0; i < 3 * plan.rows * plan.columns; ++i) {
        auto const c = i / (plan.rows * plan.columns), tile = i % (plan.rows * plan.columns);
        auto const lane = tile / plan.columns * size.row_pitch() + tile % plan.columns;
        double rows[M + 2][M + 2], expected[M + 2];
        for (std::size_t k = 0; k < M + 2; ++k) {
          double d[M + 2], of_rows[M + 2];
          for (std::size_t r = 0; r < M + 2; ++r)
            d[r] = element<G, M>(x, c, row + tile / plan.columns, column + tile % plan.columns, r, k);
          transform::of_source(d, of_rows);
          for (std::size_t r = 0; r < M + 2; ++r) rows[r][k] = of_rows[r];
        }
        for (std::size_t r = 0; r < M + 2; ++r) {
          transform::of_source(rows[r], expected);
          for (std::size_t k = 0; k < M + 2; ++k) {
            auto const point = points[(r * (M + 2) + k) * size.source_pitch() + c * size.tiles() + lane];
            // Up to 100 * 99 / 7 in magnitude, after six roundings.
            if (!(std::abs(static_cast<double>(point) - expected[k]) <= 1e-3)) return false;
          }
        }
      }
    }
  }
  return true;
}

}  // namespace

TEST_CASE("tiles of the source are transformed", "[kernel]") {
  CHECK(transforms_every_tile<layer(6, 6, 1), 2>());
  CHECK(transforms_every_tile<layer(6, 6, 1), 4>());
  CHECK(transforms_every_tile<layer(1, 1, 1), 4>());
  CHECK(transforms_every_tile<layer(19, 40, 0), 4>());
  CHECK(transforms_every_tile<layer(7, 150, 3), 2>());
  CHECK(transforms_every_tile<layer(5, 290, 5), 4>());
  CHECK(transforms_every_tile<layer(12, 23, -1), 4>());
}
