// strip_of: what is small stays whole; what is read again and again comes in strips that a cache holds.
#include "case.hpp"
#include "kernel/vector/pictures.hpp"

#include <tessera/kernel/vector/plan.hpp>
#include <tessera/kernel/vector/strips.hpp>

#include <cstddef>

using namespace tessera;
using namespace tessera::kernel;
using tessera::testing::picture;
using vector::family;
using vector::kernel_plan;
using vector::strip;

namespace {

constexpr contraction<3> line(std::size_t in, std::size_t size, std::size_t out) {
  contraction<3> plan{{1, 1, in, out}, false};
  plan.geometry.window.axis[2] = slid(window_axis{.input = size, .window = 1, .stride = 1, .before = 0, .after = 0});
  return plan;
}

inline constexpr kernel_plan eight_channels{family::columns, 8, 2, 8}, two_vectors{family::channels, 8, 2, 8};

constexpr bool what_fits_the_first_level_is_whole() {
  return vector::strip_of<float>(picture(3, 32, 64, 3), eight_channels) == vector::whole_result(picture(3, 32, 64, 3));
}
constexpr bool one_block_of_channels_is_whole() {
  return vector::strip_of<float>(picture(256, 64, 8, 3), eight_channels) ==
         vector::whole_result(picture(256, 64, 8, 3));
}
/// 64 channels of 256 x 256 are 16 MB; without strips they would be read once for every block of channels.
constexpr bool what_fits_no_cache_comes_in_strips_of_rows() {
  constexpr auto plan = picture(64, 256, 256, 3);
  constexpr auto part = vector::strip_of<float>(plan, two_vectors);
  constexpr vector::detail::strip_estimate estimate{plan, two_vectors, sizeof(float)};
  return part.rows < 32 && part.tiles == 0 && estimate.source_of(part) <= vector::detail::second_level;
}
constexpr bool one_long_row_comes_in_strips_of_tiles() {
  constexpr auto plan = line(32, 10'000, 64);
  constexpr auto part = vector::strip_of<float>(plan, eight_channels);
  constexpr vector::detail::strip_estimate estimate{plan, eight_channels, sizeof(float)};
  return part.rows == 1 && part.tiles > 0 && part.all_tiles == 625 &&
         estimate.source_of(part) <= vector::detail::first_level;
}
/// Few rows and many weights: every strip would read all the weights again.
constexpr bool many_weights_are_read_once() {
  return vector::strip_of<float>(picture(512, 7, 512, 3), two_vectors).rows == 7;
}
constexpr bool a_strip_reads_what_its_windows_cover() {
  constexpr vector::detail::strip_estimate estimate{picture(2, 32, 8, 3), eight_channels, sizeof(float)};
  return estimate.source_of({1}) == 2 * 3 * 32 * sizeof(float) &&
         estimate.source_of({8}) == 2 * 10 * 32 * sizeof(float) &&
         estimate.source_of({32}) == 2 * 32 * 32 * sizeof(float) && estimate.strips({5}) == 7;
}

TESSERA_CASE(what_fits_the_first_level_is_whole);
TESSERA_CASE(one_block_of_channels_is_whole);
TESSERA_CASE(what_fits_no_cache_comes_in_strips_of_rows);
TESSERA_CASE(one_long_row_comes_in_strips_of_tiles);
TESSERA_CASE(many_weights_are_read_once);
TESSERA_CASE(a_strip_reads_what_its_windows_cover);

/// Every second row of the source, however the result is cut.
constexpr bool rows_between_windows_are_not_read() {
  constexpr vector::detail::strip_estimate estimate{picture(2, 32, 8, 1, 2), eight_channels, sizeof(float)};
  return estimate.source_of({16}) == 2 * 16 * 32 * sizeof(float) && estimate.source_of({1}) == 2 * 32 * sizeof(float);
}
TESSERA_CASE(rows_between_windows_are_not_read);

}  // namespace
