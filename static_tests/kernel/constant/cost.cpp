#include "case.hpp"

#include <tessera/kernel/constant/cost.hpp>

using namespace tessera;
using namespace tessera::kernel::constant;
using tessera::kernel::contraction;

namespace {

/// 2 -> 3 channels, a window of 3 over a line of 10, so 8 positions.
constexpr convolution_geometry<1> line{1, 1, 2, 3, {{{.input = 10, .window = 3, .positions = 8}}}};

constexpr bool forwards_there_is_one_phase() {
  auto const work = work_of(contraction<1>{line, false});
  return work.lines == 3 && work.elements == 24 && work.line_phases == 3 && work.expressions == 3 &&
         work.weights == 3 * 2 * 3 && work.iterations == 24 && work.multiply_adds == line.multiply_adds() &&
         work.padded_lines == 0 && work.copied == 0;
}
TESSERA_CASE(forwards_there_is_one_phase);

/// Stride 2: the even elements of the result meet two taps, the odd ones one; 21 elements from 10 positions.
constexpr convolution_geometry<1> doubled{1, 1, 1, 1, {{{.input = 21, .window = 3, .stride = 2, .positions = 10}}}};

constexpr bool transposed_every_phase_has_its_own_taps() {
  auto const work = work_of(contraction<1>{doubled, true});
  return work.lines == 1 && work.elements == 21 && work.phase_tests == 2 && work.line_phases == 2 &&
         work.weights == 3 && work.iterations == 21 && work.multiply_adds == 11 * 2 + 10 * 1;
}
TESSERA_CASE(transposed_every_phase_has_its_own_taps);

constexpr bool a_padded_source_is_copied_line_by_line() {
  auto padded = line;
  padded.window.axis[0].before = padded.window.axis[0].after = 1;
  padded.window.axis[0].positions = 10;
  auto const work = work_of(contraction<1>{padded, false});
  return work.padded_lines == 2 && work.copied == 20 && work.zeros == 4;
}
TESSERA_CASE(a_padded_source_is_copied_line_by_line);

/// 100 channels of 9 taps: 7 channels an expression, so 15 of them.
constexpr bool expressions_hold_as_many_channels_as_fit() {
  using kernel::constant::detail::expressions_per_line;
  return expressions_per_line(9, 100) == 15 && expressions_per_line(100, 2) == 4 && expressions_per_line(1, 1) == 1;
}
TESSERA_CASE(expressions_hold_as_many_channels_as_fit);

constexpr bool more_work_costs_more() {
  auto longer = line;
  longer.window.axis[0].input += 100;
  longer.window.axis[0].positions += 100;
  auto const less = cost_of(contraction<1>{line, false}), more = cost_of(contraction<1>{longer, false});
  return less.ops < more.ops && less.steps < more.steps;
}
TESSERA_CASE(more_work_costs_more);

}  // namespace
