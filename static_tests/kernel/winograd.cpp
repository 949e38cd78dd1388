#include "case.hpp"
#include "kernel/geometries.hpp"

#include <tessera/kernel/winograd.hpp>

#include <cstddef>

namespace {

namespace testing = tessera::testing;
namespace kernel = tessera::kernel;

/// Half numbers, small enough for every sum and every transform of 2x2 tiles to be exact; within 1e-9 those of 4x4 tiles.
template <std::size_t N>
struct halves {
  double elements[N]{};
  constexpr explicit halves(int seed) {
    testing::numbers<int, N> const whole(seed);
    for (std::size_t i = 0; i < N; ++i) elements[i] = 0.5 * whole.elements[i];
  }
};

constexpr auto axis = tessera::slid(tessera::window_axis{.input = 9, .window = 3, .before = 1, .after = 1});
constexpr tessera::convolution_geometry<2> picture{2, 2, 6, 4, {{axis, axis}}};
constexpr auto small_axis = tessera::slid(tessera::window_axis{.input = 4, .window = 3, .before = 1, .after = 1});
constexpr tessera::convolution_geometry<2> tiny{1, 1, 1, 2, {{small_axis, small_axis}}};
static_assert(kernel::is_tiny<tiny> && !kernel::is_tiny<picture>);

/// Direct while compiling, by tiles at run time; without tiles, or of a tiny shape, direct at both times.
template <auto G, std::size_t M>
constexpr bool tiles_lead_to_the_sums_of_products() {
  halves<G.input_size()> const x(5);
  halves<G.kernel_size()> const w(2);
  halves<G.out_channels> const bias(8);
  double y[G.output_size()]{};
  kernel::convolve_in_tiles<G, M>(x.elements, w.elements, bias.elements, y);
  auto const expected = testing::convolved<G, double>(x.elements, w.elements, bias.elements);
  for (std::size_t i = 0; i < G.output_size(); ++i) {
    auto const error = y[i] - expected.elements[i], bound = M == 4 ? 1e-9 : 0.0;
    if (error > bound || error < -bound) return false;
  }
  return true;
}
TESSERA_CASE(tiles_lead_to_the_sums_of_products<picture, 0>);
TESSERA_CASE(tiles_lead_to_the_sums_of_products<picture, 2>);
TESSERA_CASE(tiles_lead_to_the_sums_of_products<picture, 4>);
TESSERA_CASE(tiles_lead_to_the_sums_of_products<tiny, 4>);

}  // namespace
