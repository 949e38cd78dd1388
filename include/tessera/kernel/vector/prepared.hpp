// prepared: the weights of a contraction as its kernel reads them, packed once for many calls.
#ifndef TESSERA_KERNEL_VECTOR_PREPARED_HPP
#define TESSERA_KERNEL_VECTOR_PREPARED_HPP

#include <tessera/kernel/vector/channels.hpp>
#include <tessera/kernel/vector/plan.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// The plan of a call whose weights were packed before.
template <class T, contraction<3> Plan>
inline constexpr kernel_plan chosen_with_prepared_weights = plan_of<T>(Plan, weights::packed);

/// How the weights of a contraction lie when they are packed: block after block of each group's channels.
template <contraction<3> Plan, kernel_plan Kernel>
struct packed_layout {
  static constexpr std::size_t channels = Kernel.vectors * Kernel.lanes, per_group = Plan.results_per_group();
  static constexpr std::size_t blocks_per_group = (per_group + channels - 1) / channels;
  static constexpr std::size_t block_size = Plan.sources_per_group() * Plan.geometry.taps() * channels;
  static constexpr std::size_t size = Plan.geometry.groups * blocks_per_group * block_size;

  /// Where the block begins whose first channel is the given one.
  static constexpr std::size_t block_at(std::size_t channel) {
    return (channel / per_group * blocks_per_group + channel % per_group / channels) * block_size;
  }
};

/// All weights, packed.
template <class T, contraction<3> Plan, kernel_plan Kernel>
struct prepared {
  using layout = packed_layout<Plan, Kernel>;
  alignas(register_bytes) T elements[layout::size]{};

  template <class W>
  constexpr explicit prepared(W const& weights) {
    for (std::size_t group = 0; group < Plan.geometry.groups; ++group) {
      for (std::size_t i = 0; i < layout::per_group; i += layout::channels)
        pack(weights, group * layout::per_group + i);
    }
  }

  /// Weights that the second level does not hold are fetched there a block ahead.
  static constexpr bool fetches_ahead = layout::size * sizeof(T) > detail::second_level;

  /// After the last block of all comes the first one, which the next call begins with.
  block_weights<T> block(std::size_t channel, std::size_t) const {
    auto const here = layout::block_at(channel), next = here + layout::block_size;
    return {elements + here, elements + next % layout::size};
  }

 private:
  template <class W>
  constexpr void pack(W const& weights, std::size_t channel) {
    auto const left = layout::per_group - channel % layout::per_group;
    pack_channels<Plan, layout::channels>(weights, channel, left < layout::channels ? left : layout::channels, elements,
                                          layout::block_at(channel));
  }
};

/// Weights packed block by block, each when it is its turn.
template <class T, contraction<3> Plan, kernel_plan Kernel>
struct packed_when_read {
  using layout = packed_layout<Plan, Kernel>;
  static constexpr bool fetches_ahead = false;

  T const* weights;
  alignas(register_bytes) T elements[layout::block_size];

  block_weights<T> block(std::size_t channel, std::size_t count) {
    pack_channels<Plan, layout::channels>(weights, channel, count, elements, 0);
    return {elements, elements};
  }
};

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
