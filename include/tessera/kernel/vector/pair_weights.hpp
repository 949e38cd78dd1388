// The weights of a contraction of pairs: packed once for many calls, or by each call.
#ifndef TESSERA_KERNEL_VECTOR_PAIR_WEIGHTS_HPP
#define TESSERA_KERNEL_VECTOR_PAIR_WEIGHTS_HPP

#include <tessera/kernel/vector/pair_layout.hpp>
#include <tessera/kernel/vector/pair_packing.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// All weights, packed.
template <contraction<3> Plan, pair_parts Parts, kernel_plan Kernel>
struct prepared_pairs {
  using layout = pair_layout<Plan, Parts, Kernel>;
  pair elements[Plan.geometry.groups * layout::group_size]{};

  template <class W>
  constexpr explicit prepared_pairs(W const& weights) {
    for (std::size_t group = 0; group < Plan.geometry.groups; ++group) {
      for (std::size_t i = 0; i < layout::per_group; i += layout::channels) {
        pack_pairs<layout>(weights, group, i, elements, group * layout::group_size + layout::block_at(i));
      }
    }
  }

  /// The block that begins with channel i of a group.
  pair const* block(std::size_t group, std::size_t i) const {
    return elements + (group * layout::group_size + layout::block_at(i));
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
      return elements + layout::block_at(i);
    } else {
      pair_packing<layout>::pack(weights, group, i, elements);
      return elements;
    }
  }

 private:
  void hold(std::size_t group) {
    for (std::size_t i = 0; i < layout::per_group; i += layout::channels) {
      pair_packing<layout>::pack(weights, group, i, elements + layout::block_at(i));
    }
    held_group = group;
  }
};

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
