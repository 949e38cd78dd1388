// strip_of: how much of the result a kernel computes for all channels before it goes on, so that caches serve what is read again.
#ifndef TESSERA_KERNEL_VECTOR_STRIPS_HPP
#define TESSERA_KERNEL_VECTOR_STRIPS_HPP

#include <tessera/kernel/contraction.hpp>
#include <tessera/kernel/vector/caches.hpp>
#include <tessera/kernel/vector/plan.hpp>
#include <tessera/kernel/vector/row_tiles.hpp>

#include <algorithm>
#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// So many rows of the result, counted over all slices; or one of them in pieces of so many of all its tiles.
struct strip {
  std::size_t rows = 1;
  std::size_t tiles = 0;
  std::size_t all_tiles = 0;

  friend constexpr bool operator==(strip const&, strip const&) = default;
};

namespace detail {

/// The bytes that a contraction of one group reads, and how often.
struct strip_estimate {
  contraction<3> plan;
  kernel_plan kernel;
  std::size_t element, tiles, columns, blocks, weights_of_block;

  constexpr strip_estimate(contraction<3> const& of, kernel_plan const& by, std::size_t element_bytes)
      : plan(of), kernel(by), element(element_bytes) {
    auto const wide = by.kind == family::columns;
    columns = wide ? by.vectors * by.lanes : by.count;
    auto const channels = wide ? by.count : by.vectors * by.lanes;
    tiles = quotient_up(quotient_up(of.axis(2).result_size(), of.axis(2).phases()), columns);
    blocks = quotient_up(of.results_per_group(), channels);
    weights_of_block = of.sources_per_group() * of.geometry.taps() * channels * element;
  }

  /// The elements of an axis of the source from the first to the last that so many places in a row read.
  static constexpr std::size_t reached_by(contraction_axis const& axis, std::size_t places) {
    auto const reached = axis.transposed
                             ? quotient_up(places, axis.phases()) + quotient_up(axis.window.extent(), axis.phases())
                             : (places - 1) * axis.window.stride + axis.window.extent();
    return std::min(reached, axis.source_size());
  }
  /// Those among them that are read: lines of a cache join neighbours of the last axis, of no other.
  static constexpr std::size_t read_by(contraction_axis const& axis, std::size_t places) {
    return std::min(reached_by(axis, places), places * axis.window.window);
  }
  constexpr std::size_t source_of(strip const& part) const {
    auto const across = part.tiles == 0 ? plan.axis(2).source_size()
                                        : reached_by(plan.axis(2), part.tiles * columns * plan.axis(2).phases());
    auto const height = plan.axis(1).result_size();
    auto const down = read_by(plan.axis(1), std::min(part.rows, height));
    auto const deep = read_by(plan.axis(0), quotient_up(part.rows, height));
    return plan.sources_per_group() * deep * down * across * element;
  }
  constexpr std::size_t strips(strip const& part) const {
    return quotient_up(plan.rows(), part.rows) * (part.tiles == 0 ? 1 : quotient_up(tiles, part.tiles));
  }

  /// The cycles of waiting for the second level and for the third.
  constexpr double cycles(strip const& part) const {
    auto const count = static_cast<double>(strips(part)), passes = static_cast<double>(blocks);
    auto const source = source_of(part), weights = weights_of_block * blocks;
    auto const of_source = count * static_cast<double>(source), of_weights = count * static_cast<double>(weights);
    auto const from_second =
        of_source * (source <= first_level ? 1 : passes) + (weights <= first_level / 2 ? 0 : of_weights);
    auto const whole = source_of({plan.rows()});
    auto const from_third = (whole <= second_level ? 0 : of_source * (source <= second_level ? 1 : passes)) +
                            (weights <= second_level ? 0 : of_weights);
    return from_second / bytes_per_cycle_of_second + from_third / bytes_per_cycle_of_third;
  }
};

}  // namespace detail

/// The strip that is everything.
constexpr strip whole_result(contraction<3> const& plan) { return {plan.rows()}; }

/// The strip of the fewest estimated cycles: the whole result, half as many rows, and so on; half of one row, and so on.
template <class T>
consteval strip strip_of(contraction<3> plan, kernel_plan kernel) {
  detail::strip_estimate const estimate{plan, kernel, sizeof(T)};
  auto best = whole_result(plan);
  auto const consider = [&](strip const& part) {
    if (estimate.cycles(part) < 0.9 * estimate.cycles(best)) best = part;
  };
  for (auto rows = plan.rows(); rows > 1;) consider({rows = (rows + 1) / 2});
  for (auto tiles = estimate.tiles; tiles > 1;) consider({1, tiles = (tiles + 1) / 2, estimate.tiles});
  return best;
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
