// A block of products transformed back: against the tiles one by one, and within the result alone.

#include "catch.hpp"
#include "kernel/vector/definition.hpp"

#include <tessera/kernel/vector/winograd_result.hpp>

#include <cstddef>
#include <vector>

namespace {

using namespace tessera;
using namespace tessera::testing;
namespace vector = tessera::kernel::vector;

constexpr convolution_geometry<2> layer(std::size_t height, std::size_t width) {
  constexpr auto axis = [](std::size_t size) {
    return slid(window_axis{.input = size, .window = 3, .before = 1, .after = 1});
  };
  return {1, 1, 1, 1, {{axis(height), axis(width)}}};
}

/// Of the points of a tile in a lane of the block, this one is 1.
constexpr std::size_t unit_of(std::size_t lane, std::size_t points) { return (lane * 7 + 3) % points; }

template <class T, auto G, std::size_t M>
bool adds_every_tile() {
  constexpr auto plan = vector::winograd_plan_of<T, G, M>(vector::weights::packed);
  using sizes = vector::winograd_sizes<T, G, M>;
  using kernel = vector::winograd_result<T, G, M, plan>;
  using base = typename kernel::template base<std::vector<T>>;
  using transform = vector::winograd_transform<double, M>;
  constexpr sizes size{plan};
  constexpr std::size_t width = G.window.axis[1].positions, height = G.window.axis[0].positions;
  std::vector<T> products(sizes::points * size.product_pitch());
  for (std::size_t lane = 0; lane < size.tiles(); ++lane) {
    products[unit_of(lane, sizes::points) * size.product_pitch() + lane] = 1;
  }
  std::vector<T> const bias{T{0.5}};
  sums expected(G.output_size(), bias, G.output_plane(), 1);
  destination<T> y(G.output_size());
  for (std::size_t row = 0; row < sizes::tile_rows; row += plan.rows) {
    for (std::size_t column = 0; column < sizes::tile_columns; column += plan.columns) {
      for (bool const is_first : {true, false}) {
        base const from{bias, bias[0], is_first, !is_first};
        kernel::add_channel(products.data(), from, {row, column}, y.data());
      }
      for (std::size_t tile = 0; tile < plan.rows * plan.columns; ++tile) {
        auto const lane = tile / plan.columns * size.row_pitch() + tile % plan.columns;
        auto const unit = unit_of(lane, sizes::points);
        double of_row[M + 2]{}, of_column[M + 2]{}, down[M], across[M];
        of_row[unit / (M + 2)] = of_column[unit % (M + 2)] = 1;
        transform::of_result(of_row, down);
        transform::of_result(of_column, across);
        for (std::size_t i = 0; i < M * M; ++i) {
          auto const r = (row + tile / plan.columns) * M + i / M, c = (column + tile % plan.columns) * M + i % M;
          if (r < height && c < width) expected.add(r * width + c, 2 * down[i / M] * across[i % M]);
        }
      }
    }
  }
  return y.holds(expected);
}

}  // namespace

TEST_CASE("products are transformed back and added", "[kernel]") {
  CHECK(adds_every_tile<float, layer(6, 6), 2>());
  CHECK(adds_every_tile<float, layer(8, 8), 4>());
  CHECK(adds_every_tile<float, layer(1, 1), 4>());
  CHECK(adds_every_tile<float, layer(16, 16), 4>());
  CHECK(adds_every_tile<float, layer(18, 15), 4>());
  CHECK(adds_every_tile<float, layer(13, 30), 4>());
  CHECK(adds_every_tile<float, layer(17, 16), 2>());
  CHECK(adds_every_tile<float, layer(19, 39), 4>());
  CHECK(adds_every_tile<float, layer(7, 151), 2>());
  CHECK(adds_every_tile<float, layer(5, 291), 4>());
  CHECK(adds_every_tile<double, layer(8, 4), 4>());
  CHECK(adds_every_tile<double, layer(7, 3), 4>());
  CHECK(adds_every_tile<double, layer(20, 1), 4>());
  CHECK(adds_every_tile<double, layer(16, 16), 2>());
}
