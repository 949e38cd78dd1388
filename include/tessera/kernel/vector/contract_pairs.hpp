// contract_pairs: a contraction of 8-bit integers at run time, by the kernels of pairs of source channels.
#ifndef TESSERA_KERNEL_VECTOR_CONTRACT_PAIRS_HPP
#define TESSERA_KERNEL_VECTOR_CONTRACT_PAIRS_HPP

#include <tessera/kernel/vector/blocks.hpp>
#include <tessera/kernel/vector/channels.hpp>
#include <tessera/kernel/vector/columns.hpp>
#include <tessera/kernel/vector/pair_parts.hpp>
#include <tessera/kernel/vector/pair_plan.hpp>
#include <tessera/kernel/vector/pair_source.hpp>
#include <tessera/kernel/vector/pair_weights.hpp>
#include <tessera/kernel/vector/result_strides.hpp>
#include <tessera/kernel/vector/rows.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

namespace detail {

/// One part: its source as pairs, and all channels of the result.
template <contraction<3> Plan, pair_parts Parts, kernel_plan Kernel>
struct pairs_of_part {
  using layout = pair_layout<Plan, Parts, Kernel>;
  static constexpr auto strides = strides_of_result(Plan);

  /// Channels of one block, from `channel` on, counted over all groups.
  template <std::size_t Channels, class Bias>
  static void block(pair const* source, pair const* packed, Bias const& bias, std::size_t channel, pair* result) {
    constexpr auto part = Parts.part(Channels);
    if constexpr (Kernel.kind == family::channels) {
      using kernel = channels<pair, part, channels_tile{Kernel.count, Kernel.vectors, Kernel.lanes}, strides>;
      kernel::template block<Channels>(source, {packed, packed}, bias, channel, result, all_rows<part>);
    } else if constexpr (Kernel.kind == family::columns) {
      using kernel = columns<pair, part, columns_tile{Channels, Kernel.vectors, Kernel.lanes}, strides>;
      kernel::block(source, packed, bias, channel, result, all_rows<part>);
    } else {
      using kernel = rows<pair, part, rows_tile{Kernel.count, Kernel.vectors, Kernel.lanes}, strides>;
      kernel::channel(source, packed, bias, channel, result);
    }
  }

  template <class Packed, class Bias>
  static void all_blocks(pair const* source, Packed& packed, Bias const& bias, std::size_t group, pair* result) {
    for_each_block<layout::per_group, layout::channels>([&](std::size_t i, auto in_block) {
      block<in_block>(source, packed.block(group, i), bias, group * layout::per_group + i, result + i * strides.plane);
    });
  }
};

/// All parts of one group of one batch element.
template <contraction<3> Plan, pair_parts Parts, kernel_plan Kernel, class X, class Packed, class Bias>
void contract_parts(X const* source, Packed& packed, Bias const& bias, std::size_t group, pair* result, pair* pairs) {
  constexpr auto strides = strides_of_result(Plan);
  constexpr auto depth = Parts.axis[0], height = Parts.axis[1], width = Parts.axis[2];
  for (std::size_t i = 0; i < Parts.count(); ++i) {
    auto const x = i % width.count(), y = i / width.count() % height.count(), z = i / width.count() / height.count();
    pair_place const at{{depth.first_source(z), height.first_source(y), width.first_source(x)}};
    pair_source<Plan, Parts>::copy(source, at, pairs);
    auto* const to = result + depth.first_result(z) * strides.slice + height.first_result(y) * strides.row;
    pairs_of_part<Plan, Parts, Kernel>::all_blocks(pairs, packed, bias, group, to + width.first_result(x));
  }
}

}  // namespace detail

/// result = bias + contraction of source and packed weights.
template <contraction<3> Plan, pair_parts Parts, kernel_plan Kernel, class X, class Packed, class Bias>
void contract_packed_pairs(X const* source, Packed& packed, Bias const& bias, pair* result) {
  constexpr std::size_t source_group = Plan.sources_per_group() * product(Plan.source_sizes());
  constexpr std::size_t result_group = Plan.results_per_group() * product(Plan.result_sizes());
  pair pairs[Parts.source_size()];
  for (std::size_t group = 0; group < Plan.geometry.groups; ++group) {
    for (std::size_t n = 0; n < Plan.geometry.batch; ++n) {
      auto const at = n * Plan.geometry.groups + group;
      detail::contract_parts<Plan, Parts, Kernel>(source + at * source_group, packed, bias, group,
                                                  result + at * result_group, pairs);
    }
  }
}

/// result = bias + contraction of source and weights, all in row-major order, by a kernel and in parts of one's choice.
template <contraction<3> Plan, pair_parts Parts, kernel_plan Kernel, class X, class W, class Bias>
void contract_pairs_by(X const* source, W const* weights, Bias const& bias, pair* result) {
  pairs_packed_when_read<Plan, Parts, Kernel, W> packed;
  packed.weights = weights;
  contract_packed_pairs<Plan, Parts, Kernel>(source, packed, bias, result);
}

/// The same by the kernel of its plan.
template <contraction<3> Plan, class X, class W, class Bias>
void contract_pairs(X const* source, W const* weights, Bias const& bias, pair* result) {
  contract_pairs_by<Plan, pair_parts_of(Plan), chosen_for_pairs<Plan>>(source, weights, bias, result);
}

/// The same with weights that were packed before.
template <contraction<3> Plan, pair_parts Parts, kernel_plan Kernel, class X, class Bias>
void contract_pairs_prepared(X const* source, prepared_pairs<Plan, Parts, Kernel> const& packed, Bias const& bias,
                             pair* result) {
  contract_packed_pairs<Plan, Parts, Kernel>(source, packed, bias, result);
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
