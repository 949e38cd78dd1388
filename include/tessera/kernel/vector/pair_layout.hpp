// pair_layout: where the weights of a contraction of pairs lie when they are packed for its kernel.
#ifndef TESSERA_KERNEL_VECTOR_PAIR_LAYOUT_HPP
#define TESSERA_KERNEL_VECTOR_PAIR_LAYOUT_HPP

#include <tessera/kernel/vector/multiply_add.hpp>
#include <tessera/kernel/vector/pair_parts.hpp>
#include <tessera/kernel/vector/plan.hpp>

#include <cstddef>
#include <cstdint>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// Block after block of each group's result channels. In a block for lanes of channels: pair, tap, channel, the missing channels
/// zero; otherwise as the weights of a part with the channels of the block.
template <contraction<3> Plan, pair_parts Parts, kernel_plan Kernel>
struct pair_layout {
  static constexpr bool has_lanes_of_channels = Kernel.kind == family::channels;
  static constexpr std::size_t channels = has_lanes_of_channels            ? Kernel.vectors * Kernel.lanes
                                          : Kernel.kind == family::columns ? Kernel.count
                                                                           : 1;
  static constexpr std::size_t taps = Plan.geometry.taps(), pairs = Parts.pairs, lanes = Kernel.lanes;
  static constexpr std::size_t per_group = Plan.results_per_group(), sources = Plan.sources_per_group();
  static constexpr std::size_t blocks_per_group = (per_group + channels - 1) / channels;
  static constexpr std::size_t block_size = pairs * taps * channels, group_size = blocks_per_group * block_size;

  /// Between the plain weights of neighbouring channels.
  static constexpr std::size_t plain_source = Plan.weight_step();
  static constexpr std::size_t plain_result = Plan.first_weight(1, 0) - Plan.first_weight(0, 0);
  static constexpr std::size_t first_plain(std::size_t group, std::size_t i) {
    return Plan.first_weight(group * per_group + i, 0);
  }

  /// Where a group's block of channel i begins.
  static constexpr std::size_t block_at(std::size_t i) { return i / channels * block_size; }
  /// The channels of the block that begins with a group's channel i.
  static constexpr std::size_t channels_from(std::size_t i) {
    return i + channels <= per_group ? channels : per_group - i;
  }
  /// The first weight of channel c of `count` in its block; from tap to tap it is `between`.
  static constexpr std::size_t first(std::size_t count, std::size_t c, std::size_t p) {
    if (has_lanes_of_channels) return p * taps * channels + c;
    return (Plan.transposed ? p * count + c : c * pairs + p) * taps;
  }
  static constexpr std::size_t between = has_lanes_of_channels ? channels : 1;
  static constexpr bool has_pairs_of_a_channel_in_a_row = !has_lanes_of_channels && !Plan.transposed;
};

/// Packs the block that begins with channel i of a group, to packed[at], packed[at + 1], ...
template <class Layout, class W, class Packed>
constexpr void pack_pairs(W const& weights, std::size_t group, std::size_t i, Packed& packed, std::size_t at) {
  auto const count = Layout::channels_from(i), plain = Layout::first_plain(group, i);
  for (std::size_t p = 0; p < Layout::pairs; ++p) {
    bool const both = 2 * p + 1 < Layout::sources;
    for (std::size_t c = 0; c < (Layout::has_lanes_of_channels ? Layout::channels : count); ++c) {
      auto const from = plain + c * Layout::plain_result + 2 * p * Layout::plain_source;
      auto const to = at + Layout::first(count, c, p);
      for (std::size_t tap = 0; tap < Layout::taps; ++tap) {
        auto const low = c < count ? static_cast<std::int32_t>(weights[from + tap]) : 0,
                   high = c < count && both ? static_cast<std::int32_t>(weights[from + Layout::plain_source + tap]) : 0;
        packed[to + tap * Layout::between] = pair_of(low, high);
      }
    }
  }
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
