#include "case.hpp"

#include <tessera/kernel/vector/winograd_plan.hpp>

#include <cstddef>

namespace {

using namespace tessera;
namespace vector = tessera::kernel::vector;
using vector::weights;

constexpr convolution_geometry<2> layer(std::size_t in, std::size_t height, std::size_t width, std::size_t out,
                                        std::size_t groups = 1) {
  constexpr auto axis = [](std::size_t size) {
    return slid(window_axis{.input = size, .window = 3, .before = 1, .after = 1});
  };
  return {1, groups, in, out, {{axis(height), axis(width)}}};
}

template <class T, auto G, std::size_t M, weights Prepared>
constexpr bool keeps_its_bounds() {
  constexpr auto plan = vector::winograd_plan_of<T, G, M>(Prepared);
  constexpr vector::winograd_sizes<T, G, M> size{plan};
  return size.tile_bytes() <= vector::most_winograd_bytes &&
         (Prepared == weights::packed || size.weight_bytes() <= vector::detail::most_packed_bytes) &&
         plan.rows * plan.columns <= size.tiles() && (plan.rows == 1 || plan.columns == size.tile_columns) &&
         plan.channels * plan.vectors <= vector::registers - 4 && plan.lanes >= 2 &&
         (plan.results % plan.channels == 0 || plan.results == G.out_per_group());
}

template <auto G>
constexpr bool every_plan_keeps_its_bounds() {
  return tessera::testing::opaque(keeps_its_bounds<float, G, 2, weights::plain>()) &&
         keeps_its_bounds<float, G, 2, weights::packed>() && keeps_its_bounds<float, G, 4, weights::plain>() &&
         keeps_its_bounds<float, G, 4, weights::packed>() && keeps_its_bounds<double, G, 4, weights::plain>() &&
         keeps_its_bounds<double, G, 4, weights::packed>();
}
TESSERA_CASE(every_plan_keeps_its_bounds<layer(1, 1, 1, 1)>);
TESSERA_CASE(every_plan_keeps_its_bounds<layer(3, 7, 5, 2)>);
TESSERA_CASE(every_plan_keeps_its_bounds<layer(64, 56, 56, 64)>);
TESSERA_CASE(every_plan_keeps_its_bounds<layer(2048, 7, 7, 2048)>);
TESSERA_CASE(every_plan_keeps_its_bounds<layer(3, 1080, 1920, 8)>);
TESSERA_CASE(every_plan_keeps_its_bounds<layer(96, 14, 14, 96, 96)>);
TESSERA_CASE(every_plan_keeps_its_bounds<layer(62, 33, 31, 94, 2)>);

}  // namespace
