// chosen_for_pairs: which kernel a contraction of pairs takes, and how much of the stack.
#ifndef TESSERA_KERNEL_VECTOR_PAIR_PLAN_HPP
#define TESSERA_KERNEL_VECTOR_PAIR_PLAN_HPP

#include <tessera/kernel/vector/pair_parts.hpp>
#include <tessera/kernel/vector/pair_weights.hpp>
#include <tessera/kernel/vector/plan.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

namespace detail {

/// The weights of a group stay packed while all parts of all batch elements are computed; then packing counts for little.
template <contraction<3> Plan, pair_parts Parts, kernel_plan Kernel>
consteval bool packs_once_for_many() {
  constexpr auto bytes = pair_layout<Plan, Parts, Kernel>::group_size * sizeof(pair);
  return bytes <= most_packed_bytes && Parts.count() * Plan.geometry.batch >= 4;
}

/// Columns of so many channels that a block of packed weights fits the stack; direct where not even one channel does.
template <contraction<3> Plan, pair_parts Parts>
consteval kernel_plan with_blocks_that_fit(kernel_plan kernel) {
  constexpr auto most_channels = most_packed_bytes / sizeof(pair) / Parts.pairs / Plan.geometry.taps();
  if (most_channels == 0) return {};
  if (kernel.kind == family::columns && kernel.count > most_channels) kernel.count = most_channels;
  return kernel;
}

template <contraction<3> Plan>
consteval kernel_plan plan_of_pairs(weights prepared) {
  constexpr auto parts = pair_parts_of(Plan);
  if constexpr (!parts.fit()) {
    return {};
  } else {
    constexpr auto part = parts.part(parts.results);
    constexpr auto at_best = plan_of<pair>(part, weights::packed);
    if (prepared == weights::packed || packs_once_for_many<Plan, parts, at_best>()) return at_best;
    return with_blocks_that_fit<Plan, parts>(plan_of<pair>(part, weights::plain));
  }
}

}  // namespace detail

/// The plan of a call, that of one of its parts, and the same where the weights were packed before; direct where no part fits the
/// stack.
template <contraction<3> Plan>
inline constexpr kernel_plan chosen_for_pairs = detail::plan_of_pairs<Plan>(weights::plain);
template <contraction<3> Plan>
inline constexpr kernel_plan chosen_for_prepared_pairs = detail::plan_of_pairs<Plan>(weights::packed);

/// Elements that a call keeps on the stack: the source of a part, and the weights that it packs.
template <contraction<3> Plan, class W>
consteval std::size_t elements_of_pairs() {
  constexpr auto parts = pair_parts_of(Plan);
  using packed = pairs_packed_when_read<Plan, parts, chosen_for_pairs<Plan>, W>;
  return parts.source_size() + sizeof(packed) / sizeof(pair) + pair_packing<typename packed::layout>::elements_turned;
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
