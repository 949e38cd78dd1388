// The terms of a convolution, forwards and transposed, as one plan: which padded source elements and which weights meet
// in each phase of the result.
#ifndef TESSERA_KERNEL_CONSTANT_TERMS_HPP
#define TESSERA_KERNEL_CONSTANT_TERMS_HPP

#include <tessera/kernel/contraction.hpp>

#include <cstddef>

namespace tessera::kernel::constant {

/// The terms of one phase, for one channel: source offsets, and the taps they meet.
template <std::size_t Taps>
struct phase_terms {
  std::size_t count = 0;
  std::size_t offset[Taps]{};
  std::size_t tap[Taps]{};
};

/// One tap over all axes, seen from the result: its phase over the outer axes and along the last one, and the padded
/// source element it meets there.
struct tap_place {
  std::size_t outer_phase = 0;
  std::size_t phase = 0;
  std::size_t offset = 0;
};

/// The terms of phase `phase` (over all axes together).
template <auto Contraction>
constexpr auto terms_of_phase(std::size_t phase) {
  constexpr auto rank = Contraction.rank;
  constexpr auto taps = Contraction.geometry.taps();
  constexpr auto sizes = Contraction.padded_sizes();
  constexpr auto leads = Contraction.leads();
  index_array<rank> axis_phase;
  for (std::size_t i = rank; i-- > 0; phase /= Contraction.axis(i).phases()) {
    axis_phase[i] = phase % Contraction.axis(i).phases();
  }
  phase_terms<taps> terms;
  for (std::size_t tap = 0; tap < taps; ++tap) {
    bool contributes = true;
    std::size_t offset = 0, pitch = 1, rest = tap;
    for (std::size_t i = rank; i-- > 0;) {
      auto const axis = Contraction.axis(i);
      auto const k = rest % axis.window.window;
      rest /= axis.window.window;
      contributes = contributes && axis.in_phase(axis_phase[i], k);
      if (contributes) offset += axis.offset(axis_phase[i], k, leads[i]) * pitch;
      pitch *= sizes[i];
    }
    if (!contributes) continue;
    terms.offset[terms.count] = offset;
    terms.tap[terms.count++] = tap;
  }
  return terms;
}

/// The places of all taps.
template <auto Contraction>
struct tap_places {
  static constexpr auto rank = Contraction.rank;
  static constexpr auto sizes = Contraction.padded_sizes();
  static constexpr auto leads = Contraction.leads();

  static constexpr tap_place place(std::size_t tap) {
    tap_place found;
    std::size_t pitch = 1, phase_pitch = 1;
    for (std::size_t i = rank; i-- > 0; tap /= Contraction.axis(i).window.window) {
      auto const axis = Contraction.axis(i);
      auto const k = tap % axis.window.window, phase = axis.phase_of(k);
      found.offset += axis.offset(phase, k, leads[i]) * pitch;
      pitch *= sizes[i];
      if (i + 1 == rank) {
        found.phase = phase;
      } else {
        found.outer_phase += phase * phase_pitch;
        phase_pitch *= axis.phases();
      }
    }
    return found;
  }

  tap_place of_tap[Contraction.geometry.taps()]{};
  constexpr tap_places() {
    for (std::size_t tap = 0; tap < Contraction.geometry.taps(); ++tap) of_tap[tap] = place(tap);
  }
};

}  // namespace tessera::kernel::constant

#endif
