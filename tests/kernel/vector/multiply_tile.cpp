#include "catch.hpp"
#include "kernel/products.hpp"

#include <tessera/kernel/vector/multiply_tile.hpp>

#include <cstddef>
#include <utility>

namespace {

using namespace tessera::testing;
namespace vector = tessera::kernel::vector;

/// A product that is one tile.
template <class T, std::size_t Rows, std::size_t Inner, std::size_t Columns>
bool is_one_tile() {
  constexpr auto product = product_of(Rows, Inner, Columns);
  constexpr std::size_t lanes = vector::widest<T>, more = Columns % lanes;
  constexpr vector::multiply_tile whole{Rows, Columns / lanes, more, false, (more > 0), true};
  using tile = vector::tile_of_product<T, product, whole>;
  return is_product<T, product>([](T const* a, T const* b, T* c) { tile::compute(a, b, c, Inner, false); });
}

template <class T, std::size_t Rows, std::size_t Inner, std::size_t... Columns>
bool are_tiles(std::index_sequence<Columns...>) {
  return (is_one_tile<T, Rows, Inner, Columns + 1>() && ...);
}

}  // namespace

TEST_CASE("a tile has columns in any number", "[kernel]") {
  CHECK(are_tiles<float, 3, 5>(std::make_index_sequence<34>{}));
  CHECK(are_tiles<float, 2, 1>(std::make_index_sequence<20>{}));
  CHECK(are_tiles<double, 4, 20>(std::make_index_sequence<18>{}));
}

TEST_CASE("a tile adds to what is there", "[kernel]") {
  float const a[]{1, 2}, b[]{3, 4, 5, 6, 7, 8};
  float c[]{100, 200, 300};
  vector::tile_of_product<float, product_of(1, 2, 3), vector::multiply_tile{1, 0, 3, false, false, true}>::compute(
      a, b, c, 2, true);
  CHECK((c[0] == 115.0f && c[1] == 218.0f && c[2] == 321.0f));
}
