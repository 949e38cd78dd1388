// taps_at: along an outer axis, the run of taps that meet in one element of the result.
#ifndef TESSERA_KERNEL_VECTOR_TAPS_HPP
#define TESSERA_KERNEL_VECTOR_TAPS_HPP

#include <tessera/kernel/contraction.hpp>
#include <tessera/support/config.hpp>

#include <cstddef>
#include <numeric>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// Taps first, first + tap_step, ... read the source elements source, source + source_step, ...; all of them exist.
struct tap_run {
  std::ptrdiff_t first = 0;
  std::ptrdiff_t count = 0;
  std::ptrdiff_t source = 0;
};

/// The same contraction over three spatial axes: the missing ones have one element.
template <std::size_t R>
constexpr contraction<3> over_three_axes(contraction<R> const& plan) {
  auto const& g = plan.geometry;
  contraction<3> lifted{{g.batch, g.groups, g.in_channels, g.out_channels}, plan.transposed};
  for (std::size_t i = 0; i < R; ++i) lifted.geometry.window.axis[3 - R + i] = g.window.axis[i];
  return lifted;
}

/// The taps of one axis. Forwards they all belong together; transposed, each phase of the result has its own.
template <contraction_axis Axis>
struct axis_taps {
  static constexpr std::size_t phases = Axis.phases();
  static constexpr auto stride = static_cast<std::ptrdiff_t>(Axis.window.stride);
  static constexpr auto dilation = static_cast<std::ptrdiff_t>(Axis.window.dilation);
  static constexpr auto source_size = static_cast<std::ptrdiff_t>(Axis.source_size());

  /// From one tap of a phase to the next, and what that means for the source.
  static constexpr std::ptrdiff_t tap_step = Axis.transposed ? stride / std::gcd(stride, dilation) : 1;
  static constexpr std::ptrdiff_t source_step = Axis.transposed ? -dilation * tap_step / stride : dilation;

  struct phase_table {
    tap_run of_phase[phases]{};
    constexpr phase_table() {
      for (std::size_t phase = 0; phase < phases; ++phase) {
        auto& run = of_phase[phase] = {};
        for (std::size_t tap = Axis.window.window; tap-- > 0;) {
          if (!Axis.in_phase(phase, tap)) continue;
          run = {static_cast<std::ptrdiff_t>(tap), run.count + 1, Axis.relative(phase, tap)};
        }
      }
    }
  };
  static constexpr phase_table table{};

  /// How many steps of source_step lead from the first source element outside to the first one inside.
  static constexpr std::ptrdiff_t skipped(std::ptrdiff_t source) {
    if constexpr (source_step > 0) return source >= 0 ? 0 : (-source + source_step - 1) / source_step;
    else return source < source_size ? 0 : (source - source_size - source_step) / -source_step;
  }
  /// How many steps stay inside, from a source element that is inside.
  static constexpr std::ptrdiff_t reached(std::ptrdiff_t source) {
    if constexpr (source_step > 0) return source >= source_size ? 0 : (source_size - 1 - source) / source_step + 1;
    else return source < 0 ? 0 : source / -source_step + 1;
  }

  /// The taps of element `result`, without those in the padding.
  static constexpr tap_run at(std::size_t result) {
    auto run = table.of_phase[result % phases];
    run.source += static_cast<std::ptrdiff_t>(result / phases * Axis.source_step());
    auto const skip = skipped(run.source);
    run.first += skip * tap_step;
    run.source += skip * source_step;
    auto const left = run.count - skip, inside = reached(run.source);
    run.count = left < 0 ? 0 : left < inside ? left : inside;
    return run;
  }
};

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
