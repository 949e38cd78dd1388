#include "case.hpp"
#include "kernel/geometries.hpp"

#include <tessera/kernel/constant/terms.hpp>

#include <cstddef>

namespace {

namespace testing = tessera::testing;
using tessera::kernel::constant::contraction;
using tessera::kernel::constant::contraction_axis;
using tessera::kernel::constant::terms_of_phase;

/// Which source element meets a tap in a result element, one more than its number; 0 where none does.
template <auto C>
struct meetings {
  static constexpr std::size_t results = product(C.result_sizes()), taps = C.geometry.taps();
  std::size_t source[results][taps]{};

  friend constexpr bool operator==(meetings const&, meetings const&) = default;
};

template <auto C>
constexpr meetings<C> meetings_by_definition() {
  meetings<C> found;
  testing::for_each_product(C.geometry, [&](auto i, auto tap, auto o) {
    if (C.transposed) found.source[i][tap] = o + 1;
    else found.source[o][tap] = i + 1;
  });
  return found;
}

/// Where the terms of a result element's phase point to, read back from the padded source to the source itself.
template <auto C>
constexpr meetings<C> meetings_by_terms() {
  meetings<C> found;
  for (std::size_t result = 0; result < found.results; ++result) {
    std::size_t phase = 0, start = 0, phase_pitch = 1, pitch = 1, rest = result;
    for (std::size_t i = C.rank; i-- > 0;) {
      auto const axis = C.axis(i);
      auto const r = rest % axis.result_size();
      rest /= axis.result_size();
      phase += r % axis.phases() * phase_pitch;
      start += r / axis.phases() * axis.source_step() * pitch;
      phase_pitch *= axis.phases();
      pitch *= axis.padded_size();
    }
    auto const terms = terms_of_phase<C>(testing::opaque(phase));
    for (std::size_t t = 0; t < terms.count; ++t) {
      auto padded = start + terms.offset[t];
      std::size_t source = 0, source_pitch = 1;
      bool inside = true;
      for (std::size_t i = C.rank; i-- > 0;) {
        auto const axis = C.axis(i);
        auto const at = padded % axis.padded_size() - axis.lead();  // wraps before the source
        padded /= axis.padded_size();
        inside = inside && at < axis.source_size();
        source += at * source_pitch;
        source_pitch *= axis.source_size();
      }
      if (padded != 0) return {};  // beyond the padded source
      if (inside) found.source[result][terms.tap[t]] = source + 1;
    }
  }
  return found;
}

template <auto G, bool Transposed>
constexpr bool terms_lead_to_the_products_of_the_definition() {
  constexpr auto single = testing::with_channels(G, 1, 1);
  constexpr contraction<G.rank> plan{single, Transposed};
  return meetings_by_terms<plan>() == meetings_by_definition<plan>();
}
TESSERA_CASE(terms_lead_to_the_products_of_the_definition<testing::plain_signal, false>);
TESSERA_CASE(terms_lead_to_the_products_of_the_definition<testing::plain_signal, true>);
TESSERA_CASE(terms_lead_to_the_products_of_the_definition<testing::strided_signal, false>);
TESSERA_CASE(terms_lead_to_the_products_of_the_definition<testing::strided_signal, true>);
TESSERA_CASE(terms_lead_to_the_products_of_the_definition<testing::dilated_signal, false>);
TESSERA_CASE(terms_lead_to_the_products_of_the_definition<testing::dilated_signal, true>);
TESSERA_CASE(terms_lead_to_the_products_of_the_definition<testing::cropped_signal, false>);
TESSERA_CASE(terms_lead_to_the_products_of_the_definition<testing::cropped_signal, true>);
TESSERA_CASE(terms_lead_to_the_products_of_the_definition<testing::leaping_signal, true>);
TESSERA_CASE(terms_lead_to_the_products_of_the_definition<testing::covering_signal, false>);
TESSERA_CASE(terms_lead_to_the_products_of_the_definition<testing::covering_signal, true>);
TESSERA_CASE(terms_lead_to_the_products_of_the_definition<testing::strided_picture, false>);
TESSERA_CASE(terms_lead_to_the_products_of_the_definition<testing::strided_picture, true>);
TESSERA_CASE(terms_lead_to_the_products_of_the_definition<testing::volume, true>);

/// With a stride of 3, a window of 4 has its first and its last tap in one phase; no term multiplies an inserted zero.
constexpr bool a_tap_belongs_to_one_phase() {
  contraction_axis const axis{testing::opaque(testing::strided_signal.window.axis[0]), true};
  bool const phases[3][4]{{false, false, true, false}, {true, false, false, true}, {false, true, false, false}};
  for (std::size_t phase = 0; phase < 3; ++phase) {
    for (std::size_t tap = 0; tap < 4; ++tap) {
      if (axis.in_phase(phase, tap) != phases[phase][tap]) return false;
    }
  }
  return axis.phases() == 3;
}
TESSERA_CASE(a_tap_belongs_to_one_phase);

constexpr bool forwards_there_is_one_phase() {
  contraction_axis const axis{testing::opaque(testing::strided_signal.window.axis[0]), false};
  return axis.phases() == 1 && axis.source_step() == 3 && axis.lead() == 2 && axis.in_phase(0, 3) &&
         axis.result_size() == 4 && axis.source_size() == 11 && axis.padded_size() == 13;
}
TESSERA_CASE(forwards_there_is_one_phase);

/// Weights are (out, in per group, taps): result and source channels change places, groups stay apart.
constexpr bool weights_are_found_by_their_channels() {
  auto const geometry = testing::opaque(testing::grouped_picture);  // 4 -> 6 channels in 2 groups, 2 x 3 taps
  contraction<2> const forwards{geometry, false}, backwards{geometry, true};
  return forwards.first_weight(0, 1) == 6 && forwards.first_weight(4, 0) == 48 && forwards.weight_step() == 6 &&
         backwards.first_weight(1, 0) == 6 && backwards.first_weight(1, 2) == 30 &&
         backwards.first_weight(3, 0) == 42 && backwards.weight_step() == 12;
}
TESSERA_CASE(weights_are_found_by_their_channels);

constexpr bool a_source_without_padding_is_read_where_it_is() {
  contraction<1> const plain{testing::opaque(testing::plain_signal), false};
  contraction<1> const padded{testing::opaque(testing::strided_signal), false};
  return !plain.needs_padding() && padded.needs_padding();
}
TESSERA_CASE(a_source_without_padding_is_read_where_it_is);

}  // namespace
