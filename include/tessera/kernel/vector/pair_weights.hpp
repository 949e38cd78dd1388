// The weights of a contraction of pairs: of neighbouring source channels, as its kernel reads them.
#ifndef TESSERA_KERNEL_VECTOR_PAIR_WEIGHTS_HPP
#define TESSERA_KERNEL_VECTOR_PAIR_WEIGHTS_HPP

#include <tessera/kernel/vector/multiply_add.hpp>
#include <tessera/kernel/vector/pair_parts.hpp>
#include <tessera/kernel/vector/pair_source.hpp>
#include <tessera/kernel/vector/plan.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// How they lie: block after block of each group's result channels. In a block for channels: pair, tap, channel (missing ones are
/// zero); otherwise as the weights of a part with so many channels.
template <contraction<3> Plan, pair_parts Parts, kernel_plan Kernel>
struct pair_layout {
  static constexpr bool has_lanes_of_channels = Kernel.kind == family::channels;
  static constexpr std::size_t channels = has_lanes_of_channels            ? Kernel.vectors * Kernel.lanes
                                          : Kernel.kind == family::columns ? Kernel.count
                                                                           : 1;
  static constexpr std::size_t taps = Plan.geometry.taps(), per_group = Plan.results_per_group();
  static constexpr std::size_t blocks_per_group = (per_group + channels - 1) / channels;
  static constexpr std::size_t block_size = Parts.pairs * taps * channels, group_size = blocks_per_group * block_size;

  /// The first weight of channel i of `count` in its block, and the distance between its taps.
  static constexpr std::size_t first(std::size_t count, std::size_t i, std::size_t p) {
    if (has_lanes_of_channels) return p * taps * channels + i;
    return (Plan.transposed ? p * count + i : i * Parts.pairs + p) * taps;
  }
  static constexpr std::size_t between = has_lanes_of_channels ? channels : 1;

  /// The channels of the block that begins with a group's channel i.
  static constexpr std::size_t channels_from(std::size_t i) {
    return i + channels <= per_group ? channels : per_group - i;
  }

  /// The block that begins with channel i of a group.
  template <class W, class Packed>
  static constexpr void pack(W const& weights, std::size_t group, std::size_t i, Packed& packed, std::size_t at) {
    constexpr auto from_channel_to_channel = Plan.first_weight(1, 0) - Plan.first_weight(0, 0);
    auto const count = channels_from(i), from = Plan.first_weight(group * per_group + i, 0);
    if (pairs_are_neighbours && !std::is_constant_evaluated()) {
      for (std::size_t c = 0; c < count; ++c) {
        copy_neighbours(&weights[from + c * from_channel_to_channel], Plan.sources_per_group(),
                        &packed[at + c * Parts.pairs]);
      }
      return;
    }
    for (std::size_t p = 0; p < Parts.pairs; ++p) {
      bool const both = 2 * p + 1 < Plan.sources_per_group();
      for (std::size_t c = 0; c < count; ++c) {
        auto const of_pair = from + c * from_channel_to_channel + 2 * p * Plan.weight_step();
        pack_taps(weights, of_pair, both, packed, at + first(count, c, p));
      }
      for (std::size_t c = count; has_lanes_of_channels && c < channels; ++c) {
        for (std::size_t tap = 0; tap < taps; ++tap) packed[at + first(count, c, p) + tap * between] = 0;
      }
    }
  }

 private:
  static constexpr bool pairs_are_neighbours = !has_lanes_of_channels && taps == 1 && Plan.weight_step() == 1;

  /// At run time side by side, where the taps lie so.
  template <class W, class Packed>
  static constexpr void pack_taps(W const& weights, std::size_t from, bool both, Packed& packed, std::size_t to) {
    if (!has_lanes_of_channels && !std::is_constant_evaluated()) {
      auto const* const low = &weights[0] + from;
      if (both) return copy_row_of_pairs<true>(low, low + Plan.weight_step(), taps, &packed[0] + to);
      return copy_row_of_pairs<false>(low, low, taps, &packed[0] + to);
    }
    for (std::size_t tap = 0; tap < taps; ++tap) {
      auto const high = both ? static_cast<std::int32_t>(weights[from + Plan.weight_step() + tap]) : 0;
      packed[to + tap * between] = pair_of(static_cast<std::int32_t>(weights[from + tap]), high);
    }
  }
};

/// All weights, packed.
template <contraction<3> Plan, pair_parts Parts, kernel_plan Kernel>
struct prepared_pairs {
  using layout = pair_layout<Plan, Parts, Kernel>;
  pair elements[Plan.geometry.groups * layout::group_size]{};

  template <class W>
  constexpr explicit prepared_pairs(W const& weights) {
    for (std::size_t group = 0; group < Plan.geometry.groups; ++group) {
      for (std::size_t i = 0; i < layout::per_group; i += layout::channels) {
        layout::pack(weights, group, i, elements, at(group, i));
      }
    }
  }

  pair const* block(std::size_t group, std::size_t i) const { return elements + at(group, i); }

 private:
  static constexpr std::size_t at(std::size_t group, std::size_t i) {
    return group * layout::group_size + i / layout::channels * layout::block_size;
  }
};

/// Weights packed in a call: those of a group at once where they fit beside the source, else each block when it is its turn.
template <contraction<3> Plan, pair_parts Parts, kernel_plan Kernel, class W>
struct pairs_packed_when_read {
  using layout = pair_layout<Plan, Parts, Kernel>;
  static constexpr bool holds_group = layout::group_size * sizeof(pair) <= detail::most_packed_bytes;

  W const* weights;
  std::size_t held_group = Plan.geometry.groups;
  pair elements[holds_group ? layout::group_size : layout::block_size];

  pair const* block(std::size_t group, std::size_t i) {
    if constexpr (holds_group) {
      if (group != held_group) hold(group);
      return elements + i / layout::channels * layout::block_size;
    } else {
      layout::pack(weights, group, i, elements, 0);
      return elements;
    }
  }

 private:
  void hold(std::size_t group) {
    for (std::size_t i = 0; i < layout::per_group; i += layout::channels) {
      layout::pack(weights, group, i, elements, i / layout::channels * layout::block_size);
    }
    held_group = group;
  }
};

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
