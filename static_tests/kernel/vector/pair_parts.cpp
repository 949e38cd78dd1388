#include "case.hpp"

#include <tessera/kernel/vector/pair_parts.hpp>
#include <tessera/kernel/vector/taps.hpp>

#include <cstddef>

using namespace tessera;
using namespace tessera::kernel;
using vector::axis_parts;
using vector::pair_parts;

namespace {

constexpr contraction_axis axis_of(window_axis const& axis, bool transposed = false) {
  return {slid(axis), transposed};
}

/// Every element of the result is in a part, where it reads what it reads in the whole; nothing else is.
constexpr bool parts_make_the_whole(contraction_axis const& whole) {
  axis_parts parts{whole};
  for (parts.places = parts.fewest_places(); parts.places <= parts.all_places(); ++parts.places) {
    auto const part = parts.part();
    std::size_t covered = 0;
    for (std::size_t i = 0; i < parts.count(); ++i) {
      auto const first = parts.first_result(i);
      if (first > covered || first % whole.phases() != 0) return false;
      covered = first + part.result_size();
      for (std::size_t element = 0; element < part.result_size(); ++element) {
        auto const phase = element % whole.phases(), place = element / whole.phases();
        for (std::size_t tap = 0; tap < whole.window.window; ++tap) {
          if (part.in_phase(phase, tap) != whole.in_phase(phase, tap)) return false;
          if (!part.in_phase(phase, tap)) continue;
          auto const read = static_cast<std::ptrdiff_t>(place * part.source_step()) + part.relative(phase, tap);
          if (read < 0 || read >= static_cast<std::ptrdiff_t>(part.source_size())) return false;
          auto const in_whole = static_cast<std::ptrdiff_t>((first / whole.phases() + place) * whole.source_step()) +
                                whole.relative(phase, tap);
          if (parts.first_source(i) + read != in_whole) return false;
        }
      }
    }
    if (covered != whole.result_size()) return false;
  }
  return true;
}

constexpr bool every_part_reads_what_the_whole_reads() {
  return parts_make_the_whole(axis_of({.input = 9, .window = 3, .before = 1, .after = 1})) &&
         parts_make_the_whole(axis_of({.input = 11, .window = 3, .stride = 2, .before = 2})) &&
         parts_make_the_whole(
             axis_of({.input = 12, .window = 2, .stride = 3, .dilation = 4, .before = -1, .after = 3})) &&
         parts_make_the_whole(axis_of({.input = 7}));
}
TESSERA_CASE(every_part_reads_what_the_whole_reads);

constexpr bool transposed_parts_begin_with_the_first_phase() {
  return parts_make_the_whole(axis_of({.input = 9, .window = 3, .before = 1, .after = 1}, true)) &&
         parts_make_the_whole(axis_of({.input = 11, .window = 3, .stride = 2, .before = 1, .after = 1}, true)) &&
         parts_make_the_whole(axis_of({.input = 17, .window = 4, .stride = 3, .dilation = 2, .before = 2}, true)) &&
         parts_make_the_whole(axis_of({.input = 13, .window = 2, .stride = 4, .before = -1, .after = 2}, true));
}
TESSERA_CASE(transposed_parts_begin_with_the_first_phase);

constexpr contraction<3> picture(std::size_t in, std::size_t height, std::size_t width, std::size_t window) {
  contraction<3> plan{{1, 1, in, 8}, false};
  auto const pad = static_cast<std::ptrdiff_t>(window / 2);
  plan.geometry.window.axis[1] = slid(window_axis{.input = height, .window = window, .before = pad, .after = pad});
  plan.geometry.window.axis[2] = slid(window_axis{.input = width, .window = window, .before = pad, .after = pad});
  return plan;
}

constexpr bool a_source_that_fits_is_one_part() {
  auto const parts = vector::pair_parts_of(picture(16, 32, 32, 3));
  return parts.count() == 1 && parts.source_size() == 8 * 34 * 34;
}
TESSERA_CASE(a_source_that_fits_is_one_part);

constexpr bool rows_are_cut_apart_before_they_are_cut() {
  auto const pictures = vector::pair_parts_of(picture(64, 56, 56, 3)),
             signals = vector::pair_parts_of(picture(64, 1, 16'000, 1));
  return pictures.fit() && pictures.count() > 1 && pictures.axis[2].count() == 1 && signals.fit() &&
         signals.axis[2].count() == signals.count();
}
TESSERA_CASE(rows_are_cut_apart_before_they_are_cut);

constexpr bool an_odd_channel_has_a_pair() { return vector::pair_parts_of(picture(3, 8, 8, 3)).pairs == 2; }
TESSERA_CASE(an_odd_channel_has_a_pair);

constexpr bool more_channels_than_fit_have_no_parts() { return !vector::pair_parts_of(picture(40'000, 4, 4, 3)).fit(); }
TESSERA_CASE(more_channels_than_fit_have_no_parts);

}  // namespace
