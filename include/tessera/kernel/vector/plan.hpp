// plan_of: which kernel a contraction takes and with what tile, by estimated cycles.
#ifndef TESSERA_KERNEL_VECTOR_PLAN_HPP
#define TESSERA_KERNEL_VECTOR_PLAN_HPP

#include <tessera/kernel/contraction.hpp>
#include <tessera/kernel/vector/estimate.hpp>
#include <tessera/kernel/vector/simd.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// The plan of the fewest estimated cycles; among equals the shortest vectors of 16 bytes or more, which leave
/// the fewest lanes idle.
template <class T>
consteval kernel_plan plan_of(contraction<3> plan, weights prepared) {
  detail::contraction_sizes const size{plan, sizeof(T)};
  detail::rows_sizes const rows{plan, sizeof(T)};
  bool const rows_share_taps = rows.height.window.window > 1 && size.channels <= 4;
  kernel_plan best;
  auto least = detail::never;
  auto const consider = [&](kernel_plan const& candidate, double cycles) {
    auto const is_shorter = candidate.lanes < best.lanes && candidate.lanes * sizeof(T) >= 16;
    if (cycles < least || (cycles == least && cycles < detail::never && is_shorter)) {
      least = cycles;
      best = candidate;
    }
  };
  for (std::size_t lanes = widest<T>; lanes >= 2; lanes /= 2) {
    for (std::size_t vectors = 1; vectors <= 8; ++vectors) {
      for (std::size_t count = 1; count * vectors <= detail::most_sums; ++count) {
        kernel_plan const columns{family::columns, count, vectors, lanes},
            channels{family::channels, count, vectors, lanes};
        if (vectors <= 4 || (count == size.channels && size.phases == 1))
          consider(columns, estimated_cycles(size, columns, prepared));
        if (vectors <= 4) consider(channels, estimated_cycles(size, channels, prepared));
      }
      for (std::size_t count = 1; rows_share_taps && vectors <= 2 && count <= 8; count *= 2) {
        kernel_plan const above{family::rows, count, vectors, lanes};
        consider(above, estimated_cycles_of_rows(plan, rows, above));
      }
    }
  }
  return best;
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
