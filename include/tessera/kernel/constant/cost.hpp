// What a contraction costs in a constant expression, predicted from its geometry.
#ifndef TESSERA_KERNEL_CONSTANT_COST_HPP
#define TESSERA_KERNEL_CONSTANT_COST_HPP

#include <tessera/kernel/constant/convolve.hpp>
#include <tessera/support/budget.hpp>

#include <cstddef>

namespace tessera::kernel::constant {

/// How often each part of a contraction's loops is evaluated.
struct contraction_work {
  std::size_t lines = 0;             // of the result
  std::size_t elements = 0;          // of the result
  std::size_t phase_tests = 0;       // phases asked for whether they belong to a line
  std::size_t line_phases = 0;       // phases of lines that have terms
  std::size_t expressions = 0;       // calls of accumulate
  std::size_t weights = 0;           // their arguments
  std::size_t iterations = 0;        // columns that they walk
  std::size_t multiply_adds = 0;     // terms on those columns, taps in the padding included
  std::size_t padded_lines = 0;      // of the padded copy of the source
  std::size_t padded_line_axes = 0;  // that say where such a line lies
  std::size_t copied = 0;            // elements of the copy that come from the source
  std::size_t zeros = 0;             // elements of the copy that do not
};

namespace detail {

/// One phase of all axes: its terms for one channel, the lines it is part of, and its columns in each.
struct phase_work {
  std::size_t terms = 1;
  std::size_t rows = 1;
  std::size_t columns = 1;
};

template <std::size_t R>
constexpr phase_work work_of_phase(contraction<R> const& plan, std::size_t phase) {
  phase_work work;
  for (std::size_t i = R; i-- > 0;) {
    auto const axis = plan.axis(i);
    auto const p = phase % axis.phases(), elements = (axis.result_size() + axis.phases() - 1 - p) / axis.phases();
    phase /= axis.phases();
    std::size_t terms = 0;
    for (std::size_t tap = 0; tap < axis.window.window; ++tap) terms += axis.in_phase(p, tap) ? 1 : 0;
    work.terms *= terms;
    (i + 1 == R ? work.columns : work.rows) *= elements;
  }
  return work;
}

/// Expressions in which a line gathers `terms` terms from each of its source channels.
constexpr std::size_t expressions_per_line(std::size_t terms, std::size_t channels) {
  auto const fitting = terms_per_expression / terms, block = fitting == 0 ? 1 : fitting < channels ? fitting : channels;
  auto const expressions = [](std::size_t count) { return (count + terms_per_expression - 1) / terms_per_expression; };
  return channels / block * expressions(block * terms) + expressions(channels % block * terms);
}

template <std::size_t R>
constexpr void add_phases(contraction_work& work, contraction<R> const& plan) {
  auto const planes = plan.geometry.batch * plan.result_channels(), channels = plan.sources_per_group();
  for (std::size_t phase = 0; phase < plan.phases(); ++phase) {
    auto const [terms, rows, columns] = work_of_phase(plan, phase);
    if (terms == 0) continue;
    auto const lines = planes * rows, expressions = lines * expressions_per_line(terms, channels);
    work.line_phases += lines;
    work.expressions += expressions;
    work.weights += lines * channels * terms;
    work.iterations += expressions * columns;
    work.multiply_adds += lines * channels * terms * columns;
  }
}

/// Tap by tap, where there are too many phases to instantiate each.
template <std::size_t R>
constexpr void add_taps(contraction_work& work, contraction<R> const& plan) {
  work.expressions = work.weights = work.lines * plan.sources_per_group() * plan.geometry.taps();
  work.iterations = work.multiply_adds = work.expressions * (plan.columns() / plan.axis(R - 1).phases() + 1);
}

}  // namespace detail

template <std::size_t R>
constexpr contraction_work work_of(contraction<R> const& plan) {
  contraction_work work;
  work.lines = plan.geometry.batch * plan.result_channels() * plan.rows();
  work.elements = work.lines * plan.columns();
  if (plan.phases() <= detail::most_phases) {
    work.phase_tests = work.lines * plan.phases();
    detail::add_phases(work, plan);
  } else {
    detail::add_taps(work, plan);
  }
  if (plan.needs_padding() || detail::copy_pays(plan)) {
    auto const planes = plan.geometry.batch * plan.source_channels(), elements = planes * plan.padded_plane();
    work.padded_lines = elements / plan.padded_sizes()[R - 1];
    work.padded_line_axes = work.padded_lines * (R - 1);
    work.copied = planes * product(plan.source_sizes());
    work.zeros = elements - work.copied;
  }
  return work;
}

namespace detail {

/// What each part costs, as measured: the least squares over a hundred geometries of every rank.
struct part_costs {
  double call, line, element, phase_test, line_phase, expression, weight, iteration, multiply_add, padded_line,
      padded_line_axis, copied, zero;

  constexpr std::size_t of(contraction_work const& work) const {
    auto const times = [](double cost, std::size_t count) { return cost * static_cast<double>(count); };
    return static_cast<std::size_t>(
        call + times(line, work.lines) + times(element, work.elements) + times(phase_test, work.phase_tests) +
        times(line_phase, work.line_phases) + times(expression, work.expressions) + times(weight, work.weights) +
        times(iteration, work.iterations) + times(multiply_add, work.multiply_adds) +
        times(padded_line, work.padded_lines) + times(padded_line_axis, work.padded_line_axes) +
        times(copied, work.copied) + times(zero, work.zeros));
  }
};

inline constexpr part_costs ops_of_parts{200, 540, 48, 13, 110, 5, 11, 23, 11.4, 86, 197, 30, 16};
inline constexpr part_costs steps_of_parts{380, 67, 2.2, 1.5, 4, 11.3, 0, 1.65, 0, 10, 20, 0.7, 1.5};

}  // namespace detail

/// The predicted cost of evaluating a contraction in a constant expression, its elements of a built-in type.
template <std::size_t R>
constexpr evaluation_cost cost_of(contraction<R> const& plan) {
  auto const work = work_of(plan);
  return {detail::ops_of_parts.of(work), detail::steps_of_parts.of(work)};
}

}  // namespace tessera::kernel::constant

#endif
