#include "case.hpp"
#include "kernel/reference.hpp"

#include <tessera/kernel/vector/winograd_weights.hpp>

#include <cstddef>

namespace {

using namespace tessera;
namespace vector = tessera::kernel::vector;
using vector::winograd_size, vector::winograd_weights;

constexpr auto axis = slid(window_axis{.input = 6, .window = 3, .before = 1, .after = 1});
constexpr convolution_geometry<2> grouped{1, 2, 38, 6, {{axis, axis}}};

/// Where a weight's points begin, and the distance between them.
struct place {
  std::size_t first = 0, between = 0;
};
template <std::size_t M>
constexpr place place_of(std::size_t result, std::size_t source) {
  constexpr auto plan = vector::winograd_plan_of<float, grouped, M>(vector::weights::packed);
  place found{};
  std::size_t at = 0;
  vector::for_each_part<grouped, plan>([&](vector::winograd_part const& part) {
    auto const o = result - part.first_result, c = source - part.first_source;
    if (result >= part.first_result && o < part.results && source >= part.first_source && c < part.sources) {
      auto const tile = o / plan.channels * plan.channels;
      auto const channels = part.results - tile < plan.channels ? part.results - tile : plan.channels;
      found = {at + vector::winograd_part_size<M, plan>(tile) + (o - tile) * plan.sources + c, channels * plan.sources};
    }
    at += vector::winograd_part_size<M, plan>(part.results);
  });
  return found;
}

/// The corners of a transformed kernel are its corners, those before the last row and column scaled: 1 / 4 along each axis in F(4, 3).
template <std::size_t M>
constexpr bool corners_are_where_they_belong() {
  testing::numbers<float, grouped.kernel_size()> const w(3);
  float packed[winograd_size<float, grouped, M>]{};
  winograd_weights<grouped, M>(w.elements, packed);
  constexpr float first = M == 4 ? 0.25F : 1.0F;
  constexpr std::size_t size = M + 2, sources = grouped.in_per_group();
  for (std::size_t i = 0; i < grouped.out_channels * sources; ++i) {
    auto const at = place_of<M>(i / sources, i % sources);
    auto const* const kernel = w.elements + 9 * i;
    auto const point = [&](std::size_t row, std::size_t column) {
      return packed[at.first + (row * size + column) * at.between];
    };
    if (point(0, 0) != kernel[0] * first * first || point(0, size - 1) != kernel[2] * first) return false;
    if (point(size - 1, 0) != kernel[6] * first || point(size - 1, size - 1) != kernel[8]) return false;
  }
  return true;
}
TESSERA_CASE(corners_are_where_they_belong<2>);
TESSERA_CASE(corners_are_where_they_belong<4>);

}  // namespace
