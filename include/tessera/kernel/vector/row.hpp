// Columns of a row as vectors: strided, cut off at the row's ends, interleaved.
#ifndef TESSERA_KERNEL_VECTOR_ROW_HPP
#define TESSERA_KERNEL_VECTOR_ROW_HPP

#include <tessera/kernel/vector/finish.hpp>
#include <tessera/kernel/vector/simd.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

namespace detail {

/// Where load_strided finds element lane * Step: in which vector, and there in which lane. No vector ends beyond the last
/// element that is wanted, so the last ones start earlier than at a multiple of Lanes.
template <std::size_t Lanes, std::size_t Step>
struct strided_lane {
  static constexpr std::size_t start(std::size_t i) {
    constexpr std::size_t latest = (Lanes - 1) * Step + 1 - Lanes;
    return i * Lanes < latest ? i * Lanes : latest;
  }
  static constexpr std::size_t vector_of(std::size_t lane) { return lane * Step / Lanes; }
  static constexpr bool is_used(std::size_t i) {
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
      if (vector_of(lane) == i) return true;
    }
    return false;
  }
  static constexpr std::size_t index(std::size_t lane) { return lane * Step - start(vector_of(lane)); }
};

}  // namespace detail

/// Elements 0, Step, 2 * Step, ...; nothing beyond the last of them is read.
template <std::size_t Lanes, std::size_t Step, class T>
TESSERA_ALWAYS_INLINE simd<T, Lanes> load_strided(T const* from) {
  if constexpr (Step == 1 || Lanes == 1) {
    return load<Lanes>(from);
  } else {
    using lane = detail::strided_lane<Lanes, Step>;
    auto result = load<Lanes>(from);
    unroll<Step>([&](auto i) TESSERA_INLINE_LAMBDA {
      if constexpr (lane::is_used(i)) {
        auto const next = load<Lanes>(from + lane::start(i));
        result = shuffled<Lanes>(result, next,
                                 [i](std::size_t l) { return lane::vector_of(l) == i ? Lanes + lane::index(l) : l; });
      }
    });
    return result;
  }
}

/// The same lane by lane, where no shift of a whole vector serves.
template <std::size_t Lanes, std::size_t Step, std::size_t Width, std::ptrdiff_t First, class T>
TESSERA_ALWAYS_INLINE simd<T, Lanes> lanes_inside(T const* row) {
  simd<T, Lanes> result{};
  unroll<Lanes>([&](auto lane) TESSERA_INLINE_LAMBDA {
    constexpr auto at = First + static_cast<std::ptrdiff_t>(lane * Step);
    if constexpr (at >= 0 && at < static_cast<std::ptrdiff_t>(Width)) result[std::size_t{lane}] = row[at];
  });
  return result;
}

/// Elements First, First + Step, ... of a row of Width elements, zero where there is none.
template <std::size_t Lanes, std::size_t Step, std::size_t Width, std::ptrdiff_t First, class T>
TESSERA_ALWAYS_INLINE simd<T, Lanes> load_inside(T const* row) {
  constexpr auto step = static_cast<std::ptrdiff_t>(Step), width = static_cast<std::ptrdiff_t>(Width);
  constexpr auto lanes = static_cast<std::ptrdiff_t>(Lanes), reach = (lanes - 1) * step;
  if constexpr (First >= 0 && First + reach < width) {
    return load_strided<Lanes, Step>(row + First);
  } else if constexpr (First + reach < 0 || First >= width) {
    return simd<T, Lanes>{};
  } else if constexpr (reach < width) {
    // As many lanes later or earlier as bring all of them inside; those that had been inside move back.
    constexpr auto shift = First < 0 ? (-First + step - 1) / step : -((First + reach - width + step) / step);
    if constexpr (First + shift * step >= 0 && First + shift * step + reach < width) {
      return shuffled<Lanes>(load_strided<Lanes, Step>(row + First + shift * step), simd<T, Lanes>{},
                             [](std::size_t l) {
                               auto const lane = static_cast<std::ptrdiff_t>(l) - shift;
                               return static_cast<std::size_t>(lane >= 0 && lane < lanes ? lane : lanes);
                             });
    } else {
      return lanes_inside<Lanes, Step, Width, First>(row);
    }
  } else {
    return lanes_inside<Lanes, Step, Width, First>(row);
  }
}

/// The first Count elements of Phases vectors interleaved, after the last step: lane 0 of each, lane 1 of each, ...
template <std::size_t Count, class T, class V, std::size_t Phases, class Bias>
TESSERA_ALWAYS_INLINE void store_interleaved(T* to, V const (&of_phases)[Phases], Bias const& bias) {
  constexpr std::size_t lanes = sizeof(V) / sizeof(T);
  if constexpr (Phases == 1) {
    store_first<Count>(to, finished<Count>(bias, of_phases[0], to));
  } else {
    unroll<(Count + lanes - 1) / lanes>([&](auto i) TESSERA_INLINE_LAMBDA {
      V mixed = of_phases[0];
      unroll<Phases>([&](auto phase) TESSERA_INLINE_LAMBDA {
        mixed = shuffled<lanes>(mixed, of_phases[phase], [i, phase](std::size_t l) {
          auto const element = i * (sizeof(V) / sizeof(T)) + l;
          return element % Phases == phase ? sizeof(V) / sizeof(T) + element / Phases : l;
        });
      });
      constexpr std::size_t left = Count - i * lanes, here = left < lanes ? left : lanes;
      store_first<here>(to + i * lanes, finished<here>(bias, mixed, to + i * lanes));
    });
  }
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
