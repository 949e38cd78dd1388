#include "case.hpp"
#include "kernel/geometries.hpp"

#include <tessera/kernel/constant/terms.hpp>

#include <cstddef>

namespace {

namespace testing = tessera::testing;
using tessera::kernel::contraction;
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

}  // namespace
