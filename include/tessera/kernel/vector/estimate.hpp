// kernel_plan: a kernel with its tile, and the cycles that it is estimated to take.
#ifndef TESSERA_KERNEL_VECTOR_ESTIMATE_HPP
#define TESSERA_KERNEL_VECTOR_ESTIMATE_HPP

#include <tessera/kernel/contraction.hpp>
#include <tessera/kernel/vector/caches.hpp>
#include <tessera/kernel/vector/row_tiles.hpp>
#include <tessera/kernel/vector/simd.hpp>

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// columns: lanes are columns of the result, of several channels. rows: the same, of several rows of one channel. channels:
/// lanes are channels of the result. direct: whatever has no vectors.
enum class family { direct, columns, rows, channels };

/// A kernel and the tile of the result that it holds in registers: columns, so many channels and vectors of columns; rows, so
/// many rows and vectors of columns; channels, so many places of a row and vectors of channels.
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

/// What the estimate knows of a core: two multiply-adds and two loads a cycle, and this long until a sum can be used again. Shuffles
/// wait for the unit that multiplies, so their cycles are added. A vector of the source starts anywhere: one that lies in two lines of a
/// cache takes half as long again.
inline constexpr double multiply_adds_per_cycle = 2, loads_per_cycle = 2, cycles_of_a_shuffle = 2, latency = 5;
inline constexpr double cost_of_interleaving = 1.55, cost_of_scattered_rows = 2;
inline constexpr double loads_more_across_lines = 0.5;
inline constexpr double cycles_of_a_row = 10, cycles_of_a_source_row = 2, cycles_of_a_packed_element = 1.5,
                        cycles_of_a_transposed_vector = 3;

/// Sums held at once: as many as leave registers for the operands.
inline constexpr std::size_t most_sums = registers >= 32 ? 16 : 12;
/// Multiply-adds in the code of one kernel: of columns and channels, which unroll a row of taps, and of rows, which unroll all of them.
/// Compilers take a second for about 600.
inline constexpr std::size_t most_code_of_a_row = 1'200, most_code_of_rows = 600;
/// What interleaving a vector of sums is worth in that measure.
inline constexpr std::size_t code_of_interleaving = 3;
/// Bytes of the stack that packed weights may take in a call that packs them.
inline constexpr std::size_t most_packed_bytes = 131'072;

constexpr double larger(double a, double b) { return a > b ? a : b; }

/// The sizes that the estimate takes from a contraction, computed once for all its candidates.
struct contraction_sizes {
  std::size_t element, places, phases, step, window, rows, planes, channels, sources, taps;
  /// Multiply-adds of one step that meet in one sum: more than one where some phases have no taps.
  std::size_t chain;
  /// Rows of taps that meet in one row of the result, and taps of a row that meet in one phase, on average.
  double rows_of_taps = 1, taps_of_a_row = 1;

  constexpr contraction_sizes(contraction<3> const& plan, std::size_t bytes_of_an_element)
      : element(bytes_of_an_element),
        places(quotient_up(plan.axis(2).result_size(), plan.axis(2).phases())),
        phases(plan.axis(2).phases()),
        step(plan.axis(2).source_step()),
        window(plan.geometry.window.axis[2].window),
        rows(plan.rows()),
        planes(plan.geometry.batch * plan.geometry.groups),
        channels(plan.results_per_group()),
        sources(plan.sources_per_group()),
        taps(plan.geometry.taps()),
        chain(phases / plan.axis(2).phases_with_taps()) {
    for (std::size_t i = 0; i < 3; ++i) {
      auto const meeting =
          static_cast<double>(plan.geometry.window.axis[i].window) / static_cast<double>(plan.axis(i).phases());
      (i == 2 ? taps_of_a_row : rows_of_taps) *= meeting;
    }
  }
};

/// Cycles of one step of a tile: its multiply-adds, its loads, or the longest chain of sums that wait for each other, whichever takes
/// longest; and its shuffles.
constexpr double step_cycles(std::size_t multiply_adds, double loads, std::size_t chain, std::size_t shuffles) {
  auto const work = larger(static_cast<double>(multiply_adds) / multiply_adds_per_cycle, loads / loads_per_cycle);
  return larger(work, static_cast<double>(chain) * latency) + static_cast<double>(shuffles) * cycles_of_a_shuffle;
}

/// Loads of so many vectors of the source, of every step-th element.
constexpr double loads_of_vectors(std::size_t vectors, std::size_t bytes_of_a_vector, std::size_t step) {
  auto const lines_crossed = static_cast<double>(bytes_of_a_vector) / bytes_of_a_line;
  return static_cast<double>(vectors) * (static_cast<double>(step) + lines_crossed * loads_more_across_lines);
}

/// Huge: a kernel that does not apply.
inline constexpr double never = 1e300;

constexpr std::size_t sums_of(contraction_sizes const& size, kernel_plan const& kernel) {
  return kernel.count * kernel.vectors * size.phases;
}

/// Whether the sums of a tile and the vectors that a step loads first find registers, its row places, and its code a limit.
constexpr bool applies(contraction_sizes const& size, kernel_plan const& kernel) {
  auto const sums = sums_of(size, kernel), least_places = kernel.kind == family::columns ? kernel.lanes : kernel.count;
  return sums <= most_sums && sums + kernel.vectors + 1 <= registers && size.places >= least_places &&
         sums * size.window / size.phases * 3 <= most_code_of_a_row;
}

/// Steps of a tile, one for each tap and channel of the source.
constexpr double steps_of(contraction_sizes const& size) {
  return size.taps_of_a_row * size.rows_of_taps * static_cast<double>(size.sources);
}

constexpr double step_of_columns(contraction_sizes const& size, kernel_plan const& kernel) {
  auto const vectors = kernel.vectors * size.phases, weights = kernel.count * size.phases;
  auto const loads = loads_of_vectors(vectors, kernel.lanes * size.element, size.step) + static_cast<double>(weights);
  auto const cycles = step_cycles(sums_of(size, kernel), loads, size.chain, vectors * (size.step - 1));
  return size.phases > 1 ? cycles * cost_of_interleaving : cycles;
}
constexpr double tile_of_columns(contraction_sizes const& size, kernel_plan const& kernel) {
  auto const of_stores = static_cast<double>(sums_of(size, kernel) * size.phases);
  return steps_of(size) * step_of_columns(size, kernel) + of_stores + cycles_of_a_row;
}
/// The last tile of a row has fewer vectors where they do; it costs more than its part of a whole tile, having code of its own.
constexpr double row_of_columns(contraction_sizes const& size, kernel_plan kernel) {
  auto const vectors = quotient_up(size.places, kernel.lanes), rest = vectors % kernel.vectors;
  auto const of_whole = tile_of_columns(size, kernel), whole = static_cast<double>(vectors / kernel.vectors) * of_whole;
  if (rest == 0) return whole;
  kernel.vectors = rest;
  return whole + (of_whole + tile_of_columns(size, kernel)) / 2;
}

constexpr double step_of_channels(contraction_sizes const& size, kernel_plan const& kernel) {
  auto const loads = static_cast<double>(kernel.vectors + kernel.count * size.phases);
  return step_cycles(sums_of(size, kernel), loads, size.chain, 0);
}
/// Squares of lanes x lanes are transposed; smaller ones, where few columns fill them, cost somewhat less than is estimated.
constexpr double stores_of_channels(contraction_sizes const& size, kernel_plan const& kernel) {
  auto const squares = kernel.vectors * quotient_up(kernel.count * size.phases, kernel.lanes);
  return static_cast<double>(squares * kernel.lanes) * cycles_of_a_transposed_vector;
}
constexpr double row_of_channels(contraction_sizes const& size, kernel_plan const& kernel) {
  auto const tile =
      steps_of(size) * step_of_channels(size, kernel) + stores_of_channels(size, kernel) + cycles_of_a_row;
  return static_cast<double>(quotient_up(size.places, kernel.count)) * tile;
}

/// The packing of all weights, where a block of them fits the stack.
constexpr double packing_cycles(contraction_sizes const& size, std::size_t channels, std::size_t blocks) {
  auto const packed = size.sources * size.taps * channels;
  if (packed * size.element > most_packed_bytes) return never;
  return static_cast<double>(packed * blocks * size.planes) * cycles_of_a_packed_element;
}

}  // namespace detail

/// The estimated cycles of a kernel of columns or channels, huge where it does not apply.
constexpr double estimated_cycles(detail::contraction_sizes const& size, kernel_plan const& kernel, weights prepared) {
  using namespace detail;
  if (!applies(size, kernel)) return never;
  auto const wide = kernel.kind == family::columns;
  auto const channels = wide ? kernel.count : kernel.vectors * kernel.lanes,
             blocks = quotient_up(size.channels, channels);
  auto const row = wide ? row_of_columns(size, kernel) : row_of_channels(size, kernel);
  auto const cycles = static_cast<double>(size.planes * size.rows * blocks) * row;
  return wide || prepared == weights::packed ? cycles : cycles + packing_cycles(size, channels, blocks);
}

namespace detail {

/// Every channel of the result reads all channels of its group of the source: the cycles of waiting for them from the second time on.
constexpr double rows_read_again(contraction<3> const& plan, std::size_t element) {
  auto const bytes = plan.sources_per_group() * product(plan.source_sizes()) * element;
  auto const times = plan.geometry.batch * plan.geometry.groups * (plan.results_per_group() - 1);
  if (bytes <= first_level) return 0;
  return static_cast<double>(times * bytes) /
         (bytes <= second_level ? bytes_per_cycle_of_second : bytes_per_cycle_of_third);
}

/// What the rows of a contraction ask of a tile of them.
struct rows_sizes {
  std::size_t element;
  contraction_axis height, width;
  inner_places inner_rows, inner_columns;
  std::size_t planes;
  double cycles_of_reading_again;

  constexpr rows_sizes(contraction<3> const& plan, std::size_t bytes_of_an_element)
      : element(bytes_of_an_element),
        height(plan.axis(1)),
        width(plan.axis(2)),
        inner_rows(inner_places_of(height)),
        inner_columns(inner_places_of(width)),
        planes(plan.geometry.batch * plan.result_channels() * plan.axis(0).result_size()),
        cycles_of_reading_again(rows_read_again(plan, bytes_of_an_element)) {}

  /// On average over the phases.
  constexpr std::size_t taps_of_a_tile() const {
    return quotient_up(height.window.window, height.phases()) * quotient_up(width.window.window, width.phases());
  }
  /// In the phases that have any.
  constexpr std::size_t taps_of_a_sum() const {
    return quotient_up(height.window.window, height.phases_with_taps()) *
           quotient_up(width.window.window, width.phases_with_taps());
  }
};

/// Whether compilers keep the weights of a kernel of rows in registers, beside its sums and what they work with; those that find none are
/// loaded for each multiply-add.
constexpr bool weights_stay_in_registers(std::size_t sums, std::size_t weights) {
  return sums + weights + 8 <= registers;
}

constexpr std::size_t sums_of(rows_sizes const& size, kernel_plan const& kernel) {
  return kernel.count * kernel.vectors * size.width.phases();
}
constexpr std::size_t multiply_adds_of(rows_sizes const& size, kernel_plan const& kernel) {
  return sums_of(size, kernel) * size.taps_of_a_tile();
}

/// The rows of the source that so many rows of one phase of the result read.
constexpr std::size_t source_rows_of(contraction_axis const& height, std::size_t count) {
  auto const taps = quotient_up(height.window.window, height.phases());
  auto const apart = height.window.dilation / std::gcd(height.window.dilation, height.phases());
  auto const shared = std::gcd(height.source_step(), apart);
  return std::min(count * taps, ((count - 1) * height.source_step() + (taps - 1) * apart) / shared + 1);
}

/// A step of a kernel of rows is all taps of one slice of a source channel.
constexpr double step_of_rows(rows_sizes const& size, kernel_plan const& kernel) {
  auto const rows = source_rows_of(size.height, kernel.count), step = size.width.source_step();
  auto const vectors = rows * kernel.vectors * size.width.window.window, products = multiply_adds_of(size, kernel);
  auto const weights = weights_stay_in_registers(sums_of(size, kernel), size.taps_of_a_tile()) ? 0 : products;
  auto const loads = loads_of_vectors(vectors, kernel.lanes * size.element, step) + static_cast<double>(weights);
  return step_cycles(products, loads, size.taps_of_a_sum(), vectors * (step - 1)) +
         static_cast<double>(rows) * cycles_of_a_source_row;
}
/// Every piece of a row has code of its own, and every phase of the rows.
constexpr std::size_t code_of_rows(rows_sizes const& size, kernel_plan const& kernel, std::size_t pieces) {
  auto const phases = size.width.phases(),
             stores = phases > 1 ? sums_of(size, kernel) * phases * code_of_interleaving : 0;
  return pieces * size.height.phases() * (multiply_adds_of(size, kernel) + stores);
}
constexpr double stores_of_rows(rows_sizes const& size, kernel_plan const& kernel) {
  auto const of_lines = static_cast<double>(sums_of(size, kernel) * size.width.phases());
  return size.height.phases() > 1 ? of_lines * cost_of_scattered_rows : of_lines;
}

}  // namespace detail

/// The same of a kernel of rows.
constexpr double estimated_cycles_of_rows(contraction<3> const& plan, detail::rows_sizes const& size,
                                          kernel_plan const& kernel) {
  using namespace detail;
  auto const down = tiles_of(size.height, size.inner_rows, kernel.count),
             across = tiles_of(size.width, size.inner_columns, kernel.vectors * kernel.lanes);
  if (sums_of(size, kernel) > most_sums) return never;
  if (code_of_rows(size, kernel, across.pieces_of_code()) > most_code_of_rows) return never;
  if (down.places < kernel.count || across.places < kernel.lanes) return never;
  auto const slices = quotient_up(plan.geometry.window.axis[0].window, plan.axis(0).phases());
  auto const tile = static_cast<double>(plan.sources_per_group() * slices) * step_of_rows(size, kernel) +
                    stores_of_rows(size, kernel) + cycles_of_a_row / 2;
  auto const tiles = size.planes * size.height.phases() * down.count * across.count;
  return static_cast<double>(tiles) * tile + size.cycles_of_reading_again;
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
