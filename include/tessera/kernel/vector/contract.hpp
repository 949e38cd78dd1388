// contract: a contraction at run time, by the kernel of its plan.
#ifndef TESSERA_KERNEL_VECTOR_CONTRACT_HPP
#define TESSERA_KERNEL_VECTOR_CONTRACT_HPP

#include <tessera/kernel/vector/blocks.hpp>
#include <tessera/kernel/vector/borders.hpp>
#include <tessera/kernel/vector/channels.hpp>
#include <tessera/kernel/vector/columns.hpp>
#include <tessera/kernel/vector/plan.hpp>
#include <tessera/kernel/vector/prepared.hpp>
#include <tessera/kernel/vector/rows.hpp>
#include <tessera/kernel/vector/strips.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

namespace detail {

/// The axes that only lengthen a row (one tap, no padding, no stride) joined to the last one.
constexpr contraction<3> joined_rows(contraction<3> plan) {
  auto const joins = [](window_axis const& axis) {
    return axis.window == 1 && axis.stride == 1 && axis.before == 0 && axis.positions == axis.input;
  };
  auto& axes = plan.geometry.window.axis;
  for (std::size_t i = 2; i-- > 0 && joins(axes[2]) && joins(axes[i]);) {
    axes[2].input = axes[2].positions = axes[2].input * axes[i].input;
    axes[i] = window_axis{};
  }
  return plan;
}

}  // namespace detail

/// A contraction over three axes, its rows as long as they can be.
template <std::size_t R>
constexpr contraction<3> as_rows(contraction<R> const& plan) {
  return detail::joined_rows(over_three_axes(plan));
}

namespace detail {

/// Calls f(source, first channel, result) for every batch element and group.
template <contraction<3> Plan, class T, class F>
TESSERA_ALWAYS_INLINE void for_each_group(T const* source, T* result, F const& f) {
  constexpr std::size_t source_group = Plan.sources_per_group() * product(Plan.source_sizes());
  constexpr std::size_t result_group = Plan.results_per_group() * product(Plan.result_sizes());
  for (std::size_t n = 0; n < Plan.geometry.batch; ++n) {
    for (std::size_t g = 0; g < Plan.geometry.groups; ++g, source += source_group, result += result_group) {
      f(source, g * Plan.results_per_group(), result);
    }
  }
}

/// Calls f(part) for every strip of the result.
template <contraction<3> Plan, strip Strip, class F>
TESSERA_ALWAYS_INLINE void for_each_strip(F const& f) {
  constexpr std::size_t rows = Plan.rows();
  for (std::size_t row = 0; row < rows; row += Strip.rows) {
    auto const last = row + Strip.rows < rows ? row + Strip.rows : rows;
    if constexpr (Strip.tiles == 0) {
      f(part_of_rows<all_tiles>{row, last, {}});
    } else {
      for (std::size_t tile = 0; tile < Strip.all_tiles; tile += Strip.tiles) {
        f(part_of_rows<some_tiles>{row, last, {tile, tile + Strip.tiles}});
      }
    }
  }
}

/// Blocks of Kernel.count channels; the rest of a group has a kernel of its own.
template <contraction<3> Plan, kernel_plan Kernel, strip Strip, class T, class Bias>
void contract_columns(T const* source, T const* weights, Bias const& bias, T* result) {
  constexpr std::size_t plane = product(Plan.result_sizes());
  for_each_group<Plan>(source, result, [&](T const* from, std::size_t first, T* to) {
    for_each_strip<Plan, Strip>([&](auto const& part) {
      for_each_block<Plan.results_per_group(), Kernel.count>([&](std::size_t i, auto in_block) {
        using of_block = columns<T, Plan, columns_tile{in_block, Kernel.vectors, Kernel.lanes}>;
        of_block::block(from, weights + Plan.first_weight(first + i, 0), bias, first + i, to + i * plane, part);
      });
    });
  });
}

/// One channel after the other.
template <contraction<3> Plan, kernel_plan Kernel, class T, class Bias>
void contract_rows(T const* source, T const* weights, Bias const& bias, T* result) {
  using kernel = rows<T, Plan, rows_tile{Kernel.count, Kernel.vectors, Kernel.lanes}>;
  constexpr std::size_t plane = product(Plan.result_sizes());
  for_each_group<Plan>(source, result, [&](T const* from, std::size_t first, T* to) {
    for (std::size_t i = 0; i < Plan.results_per_group(); ++i) {
      auto const channel = first + i;
      kernel::channel(from, weights + Plan.first_weight(channel, 0), bias, channel, to + i * plane);
    }
  });
}

/// Blocks of channels, their packed weights from a store of them.
template <contraction<3> Plan, kernel_plan Kernel, strip Strip, class T, class Packed, class Bias>
void contract_channels(T const* source, Packed& packed, Bias const& bias, T* result) {
  using kernel = channels<T, Plan, channels_tile{Kernel.count, Kernel.vectors, Kernel.lanes}, strides_of_result(Plan),
                          Packed::fetches_ahead>;
  constexpr std::size_t plane = product(Plan.result_sizes());
  for_each_group<Plan>(source, result, [&](T const* from, std::size_t first, T* to) {
    for_each_strip<Plan, Strip>([&](auto const& part) {
      for_each_block<Plan.results_per_group(), Kernel.vectors * Kernel.lanes>([&](std::size_t i, auto in_block) {
        kernel::template block<in_block>(from, packed.block(first + i, in_block), bias, first + i, to + i * plane,
                                         part);
      });
    });
  });
}

}  // namespace detail

/// The plan of a call with plain weights.
template <class T, contraction<3> Plan>
inline constexpr kernel_plan chosen = plan_of<T>(Plan, weights::plain);

/// result = bias + contraction of source and weights, all in row-major order, by the given kernel in strips of the result; rows
/// know no strips.
template <contraction<3> Plan, kernel_plan Kernel, strip Strip, class T, class Bias>
void contract_in_strips(T const* source, T const* weights, Bias const& bias, T* result) {
  if constexpr (Kernel.kind == family::columns) {
    detail::contract_columns<Plan, Kernel, Strip>(source, weights, bias, result);
    mend_borders<Plan>(source, weights, bias, result);
  } else if constexpr (Kernel.kind == family::rows) {
    detail::contract_rows<Plan, Kernel>(source, weights, bias, result);
    mend_borders<Plan>(source, weights, bias, result);
  } else {
    packed_when_read<T, Plan, Kernel> packed;
    packed.weights = weights;
    detail::contract_channels<Plan, Kernel, Strip>(source, packed, bias, result);
  }
}

/// The same in the strips that suit the caches; weights that are packed when it is their turn are packed once.
template <contraction<3> Plan, kernel_plan Kernel, class T, class Bias>
void contract_by(T const* source, T const* weights, Bias const& bias, T* result) {
  constexpr auto strip = Kernel.kind == family::columns ? strip_of<T>(Plan, Kernel) : whole_result(Plan);
  contract_in_strips<Plan, Kernel, strip>(source, weights, bias, result);
}

/// The same by the kernel of its plan.
template <contraction<3> Plan, class T, class Bias>
void contract(T const* source, T const* weights, Bias const& bias, T* result) {
  contract_by<Plan, chosen<T, Plan>>(source, weights, bias, result);
}

/// The same with weights that were packed before, for the same plan and kernel.
template <class T, contraction<3> Plan, kernel_plan Kernel, class Bias>
void contract_prepared(T const* source, prepared<T, Plan, Kernel> const& packed, Bias const& bias, T* result) {
  detail::contract_channels<Plan, Kernel, strip_of<T>(Plan, Kernel)>(source, packed, bias, result);
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
