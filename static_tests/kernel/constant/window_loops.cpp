#include "case.hpp"

#include <tessera/kernel/constant/window_loops.hpp>

using namespace tessera;
using namespace tessera::kernel::constant;

namespace {

/// 2 pictures of 3 channels, 5 x 6, a window of 3 x 3 with padding 1, to 4 channels.
constexpr convolution_geometry<2> geometry{2, 1, 3, 4, {{{5, 3, 1, 1, 1, 1, 5}, {6, 3, 1, 1, 1, 1, 6}}}};
/// Pairs of a position and a tap inside the picture: two of 3 * 5 rows and two of 3 * 6 columns are not.
constexpr std::size_t rows = 13, columns = 16;

constexpr bool unfold_writes_every_tap_of_every_position() {
  auto const work = unfold_work(geometry);
  return work.lines == 2 * 3 * 9 * 5 && work.iterations == work.lines * 6 && work.axes == 0;
}
TESSERA_CASE(unfold_writes_every_tap_of_every_position);

constexpr bool fold_adds_what_lies_in_the_picture() { return fold_work(geometry).terms == 2 * 3 * rows * columns; }
TESSERA_CASE(fold_adds_what_lies_in_the_picture);

constexpr bool the_matrix_holds_each_weight_once_a_position() {
  convolution_geometry<2> one = geometry;
  one.batch = 1;
  auto const work = matrix_work(one);
  return work.terms == 4 * 3 * rows * columns && work.terms + work.iterations == (4 * 30) * (3 * 30);
}
TESSERA_CASE(the_matrix_holds_each_weight_once_a_position);

constexpr bool the_weight_gradient_multiplies_what_lies_in_the_picture() {
  return weight_gradient_work<float>(geometry).terms == 2 * 4 * 3 * rows * columns;
}
TESSERA_CASE(the_weight_gradient_multiplies_what_lies_in_the_picture);

constexpr bool many_axes_are_asked_where_their_lines_lie() {
  convolution_geometry<3> const volume{
      1, 1, 1, 1, {{{4, 1, 1, 1, 0, 0, 4}, {4, 1, 1, 1, 0, 0, 4}, {4, 1, 1, 1, 0, 0, 4}}}};
  return unfold_work(volume).axes == 2 * unfold_work(volume).lines;
}
TESSERA_CASE(many_axes_are_asked_where_their_lines_lie);

}  // namespace
