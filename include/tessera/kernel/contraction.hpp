// contraction: a convolution or its adjoint, seen from its result: which source elements and which taps meet in each element.
#ifndef TESSERA_KERNEL_CONTRACTION_HPP
#define TESSERA_KERNEL_CONTRACTION_HPP

#include <tessera/shape/convolution_geometry.hpp>

#include <cstddef>
#include <numeric>

namespace tessera::kernel {

/// One axis, seen from the result: element result_step * m + phase sums, over the taps of its phase, padded source
/// element source_step * m + offset. Forwards there is one phase; transposed, as many as the stride, and no tap of a
/// phase multiplies an inserted zero.
struct contraction_axis {
  window_axis window{};
  bool transposed = false;

  constexpr std::size_t result_size() const { return transposed ? window.input : window.positions; }
  constexpr std::size_t source_size() const { return transposed ? window.positions : window.input; }
  constexpr std::size_t phases() const { return transposed ? window.stride : 1; }
  constexpr std::size_t source_step() const { return transposed ? 1 : window.stride; }
  /// Where stride and dilation have a common divisor, only so many phases have taps.
  constexpr std::size_t phases_with_taps() const { return phases() / std::gcd(phases(), window.dilation); }

  constexpr bool in_phase(std::size_t phase, std::size_t tap) const {
    return !transposed || distance(phase, tap) % static_cast<std::ptrdiff_t>(window.stride) == 0;
  }

  /// The one phase that a tap belongs to.
  constexpr std::size_t phase_of(std::size_t tap) const {
    if (!transposed) return 0;
    auto const stride = static_cast<std::ptrdiff_t>(window.stride), behind = -distance(0, tap) % stride;
    return static_cast<std::size_t>(behind < 0 ? behind + stride : behind);
  }

  /// The zeros before the source: as many as the first tap that reaches outside needs.
  constexpr std::size_t lead() const {
    std::ptrdiff_t least = 0;
    for (std::size_t phase = 0; phase < phases(); ++phase) {
      for (std::size_t tap = 0; tap < window.window; ++tap) {
        if (in_phase(phase, tap) && relative(phase, tap) < least) least = relative(phase, tap);
      }
    }
    return static_cast<std::size_t>(-least);
  }

  /// The source with its zeros on both sides.
  constexpr std::size_t padded_size() const {
    auto const zeros = lead();
    auto size = zeros + source_size();
    for (std::size_t phase = 0; phase < phases() && phase < result_size(); ++phase) {
      auto const last = (result_size() - 1 - phase) / phases() * source_step();
      for (std::size_t tap = 0; tap < window.window; ++tap) {
        if (!in_phase(phase, tap)) continue;
        auto const reached = last + offset(phase, tap, zeros);
        if (reached >= size) size = reached + 1;
      }
    }
    return size;
  }

  /// The padded source element of a tap, for m = 0, with so many zeros before the source.
  constexpr std::size_t offset(std::size_t phase, std::size_t tap, std::size_t zeros) const {
    return static_cast<std::size_t>(relative(phase, tap) + static_cast<std::ptrdiff_t>(zeros));
  }

  /// The source element of a tap, for m = 0; outside the source it is padding. Of a tap that is in the phase.
  constexpr std::ptrdiff_t relative(std::size_t phase, std::size_t tap) const {
    return transposed ? distance(phase, tap) / static_cast<std::ptrdiff_t>(window.stride) : window.source(0, tap);
  }

  friend constexpr bool operator==(contraction_axis const&, contraction_axis const&) = default;

 private:
  constexpr std::ptrdiff_t distance(std::size_t phase, std::size_t tap) const {
    return static_cast<std::ptrdiff_t>(phase) + window.before - static_cast<std::ptrdiff_t>(tap * window.dilation);
  }
};

/// Everything that a kernel needs to know of a convolution (or of its adjoint, transposed).
template <std::size_t R>
struct contraction {
  convolution_geometry<R> geometry{};
  bool transposed = false;

  static constexpr std::size_t rank = R;

  constexpr contraction_axis axis(std::size_t i) const { return {geometry.window.axis[i], transposed}; }

  constexpr std::size_t result_channels() const { return transposed ? geometry.in_channels : geometry.out_channels; }
  constexpr std::size_t source_channels() const { return transposed ? geometry.out_channels : geometry.in_channels; }
  constexpr std::size_t results_per_group() const { return result_channels() / geometry.groups; }
  constexpr std::size_t sources_per_group() const { return source_channels() / geometry.groups; }

  constexpr index_array<R> result_sizes() const {
    return transposed ? geometry.window.inputs() : geometry.window.positions();
  }
  constexpr index_array<R> source_sizes() const {
    return transposed ? geometry.window.positions() : geometry.window.inputs();
  }
  constexpr index_array<R> padded_sizes() const {
    index_array<R> sizes;
    for (std::size_t i = 0; i < R; ++i) sizes[i] = axis(i).padded_size();
    return sizes;
  }
  /// The zeros before the source along each axis.
  constexpr index_array<R> leads() const {
    index_array<R> zeros;
    for (std::size_t i = 0; i < R; ++i) zeros[i] = axis(i).lead();
    return zeros;
  }
  constexpr bool needs_padding() const { return padded_sizes() != source_sizes(); }

  constexpr std::size_t padded_plane() const { return product(padded_sizes()); }
  constexpr std::size_t columns() const { return result_sizes()[R - 1]; }
  constexpr std::size_t rows() const { return product(result_sizes()) / columns(); }

  /// Phases of all axes together, the last axis fastest.
  constexpr std::size_t phases() const {
    std::size_t count = 1;
    for (std::size_t i = 0; i < R; ++i) count *= axis(i).phases();
    return count;
  }

  /// The first weight that result channel r and source channel s (within its group) share.
  constexpr std::size_t first_weight(std::size_t r, std::size_t s) const {
    auto const per_group = geometry.in_per_group();
    auto const group = r / results_per_group();
    auto const out = transposed ? group * geometry.out_per_group() + s : r;
    auto const in = transposed ? r % results_per_group() : s;
    return (out * per_group + in) * geometry.taps();
  }

  /// The distance between the weights of neighbouring source channels.
  constexpr std::size_t weight_step() const {
    return transposed ? geometry.in_per_group() * geometry.taps() : geometry.taps();
  }
};

}  // namespace tessera::kernel

#endif
