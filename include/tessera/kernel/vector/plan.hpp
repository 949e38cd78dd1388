// plan_of: which kernel a contraction takes and with what tile, by estimated cycles.
#ifndef TESSERA_KERNEL_VECTOR_PLAN_HPP
#define TESSERA_KERNEL_VECTOR_PLAN_HPP

#include <tessera/kernel/contraction.hpp>
#include <tessera/kernel/vector/simd.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// columns: lanes are columns of the result. channels: lanes are channels of the result. direct: whatever has no vectors.
enum class family { direct, columns, channels };

/// A kernel and the tile of the result that it holds in registers: columns, so many channels and vectors of columns;
/// channels, so many places of a row and vectors of channels.
struct kernel_plan {
  family kind = family::direct;
  std::size_t count = 1;
  std::size_t vectors = 1;
  std::size_t lanes = 1;

  friend constexpr bool operator==(kernel_plan const&, kernel_plan const&) = default;
};

/// Whether packing the weights is part of each call, or was done before.
enum class weights { plain, packed };

namespace detail {

/// What the estimate knows of a core: two multiply-adds and two loads a cycle, and this long until a sum can be used again.
inline constexpr double multiply_adds_per_cycle = 2, loads_per_cycle = 2, shuffles_per_cycle = 1, latency = 4;
inline constexpr double cycles_of_a_row = 10, cycles_of_a_packed_element = 1.5;

/// Sums held at once: as many as leave registers for the operands.
inline constexpr std::size_t most_sums = registers >= 32 ? 16 : 12;
/// Multiply-adds in the code of one kernel.
inline constexpr std::size_t most_code = 1'200;
/// Bytes of the stack that packed weights may take in a call that packs them.
inline constexpr std::size_t most_packed_bytes = 131'072;

constexpr double larger(double a, double b) { return a > b ? a : b; }
constexpr std::size_t quotient_up(std::size_t a, std::size_t b) { return (a + b - 1) / b; }

/// The sizes that the estimate takes from a contraction, computed once for all its candidates.
struct contraction_sizes {
  std::size_t places, phases, step, window, rows, planes, channels, sources, taps;
  /// Rows of taps that meet in one row of the result, and taps of a row that meet in one phase, on average.
  double rows_of_taps = 1, taps_of_a_row = 1;

  constexpr explicit contraction_sizes(contraction<3> const& plan)
      : places(quotient_up(plan.axis(2).result_size(), plan.axis(2).phases())),
        phases(plan.axis(2).phases()),
        step(plan.axis(2).source_step()),
        window(plan.geometry.window.axis[2].window),
        rows(plan.rows()),
        planes(plan.geometry.batch * plan.geometry.groups),
        channels(plan.results_per_group()),
        sources(plan.sources_per_group()),
        taps(plan.geometry.taps()) {
    for (std::size_t i = 0; i < 3; ++i) {
      auto const meeting =
          static_cast<double>(plan.geometry.window.axis[i].window) / static_cast<double>(plan.axis(i).phases());
      (i == 2 ? taps_of_a_row : rows_of_taps) *= meeting;
    }
  }
};

/// Cycles of one step of a tile: its multiply-adds, its loads, its shuffles, whichever takes longest.
constexpr double step_cycles(std::size_t sums, std::size_t loads, std::size_t shuffles) {
  auto const work =
      larger(static_cast<double>(sums) / multiply_adds_per_cycle, static_cast<double>(loads) / loads_per_cycle);
  return larger(larger(work, static_cast<double>(shuffles) / shuffles_per_cycle), latency);
}

}  // namespace detail

/// The estimated cycles of a kernel, huge where it does not apply.
template <class T>
constexpr double estimated_cycles(detail::contraction_sizes const& size, kernel_plan const& kernel, weights prepared) {
  using namespace detail;
  constexpr double never = 1e300;
  auto const [kind, count, vectors, lanes] = kernel;
  auto const wide = kind == family::columns;
  auto const tile_places = wide ? vectors * lanes : count, tile_channels = wide ? count : vectors * lanes;
  auto const sums = wide ? count * vectors * size.phases : count * size.phases * vectors;
  if (sums > most_sums || size.places < (wide ? lanes : count)) return never;
  if (sums * size.window / size.phases * 3 > most_code) return never;
  auto const tiles = quotient_up(size.places, tile_places), blocks = quotient_up(size.channels, tile_channels);
  auto const per_step = wide ? step_cycles(sums, vectors * size.step * size.phases + count * size.phases,
                                           vectors * (size.step - 1) * size.phases)
                             : step_cycles(sums, vectors + count * size.phases, 0);
  auto const steps = size.taps_of_a_row * size.rows_of_taps * static_cast<double>(size.sources);
  auto const stores = wide ? static_cast<double>(sums * size.phases)
                           : static_cast<double>(vectors * quotient_up(count * size.phases, lanes) * lanes) * 6;
  auto const of_a_tile = steps * per_step + stores + cycles_of_a_row;
  auto cycles = static_cast<double>(size.planes * size.rows * blocks * tiles) * of_a_tile;
  if (!wide && prepared == weights::plain) {
    auto const packed = size.sources * size.taps * tile_channels;
    if (packed * sizeof(T) > most_packed_bytes) return never;
    cycles += static_cast<double>(packed * blocks * size.planes) * cycles_of_a_packed_element;
  }
  return cycles;
}

/// The plan of the fewest estimated cycles.
template <class T>
consteval kernel_plan plan_of(contraction<3> plan, weights prepared) {
  detail::contraction_sizes const size{plan};
  kernel_plan best;
  double least = 1e300;
  auto const consider = [&](kernel_plan const& candidate) {
    auto const cycles = estimated_cycles<T>(size, candidate, prepared);
    if (cycles < least) {
      least = cycles;
      best = candidate;
    }
  };
  for (std::size_t lanes = widest<T>; lanes >= 2; lanes /= 2) {
    for (std::size_t vectors = 1; vectors <= 4; ++vectors) {
      for (std::size_t count = 1; count * vectors <= detail::most_sums; ++count) {
        consider({family::columns, count, vectors, lanes});
        consider({family::channels, count, vectors, lanes});
      }
    }
  }
  return best;
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
