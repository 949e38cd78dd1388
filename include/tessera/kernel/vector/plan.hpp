// plan_of: which kernel a contraction takes and with what tile, by estimated cycles.
#ifndef TESSERA_KERNEL_VECTOR_PLAN_HPP
#define TESSERA_KERNEL_VECTOR_PLAN_HPP

#include <tessera/kernel/contraction.hpp>
#include <tessera/kernel/vector/estimate.hpp>
#include <tessera/kernel/vector/simd.hpp>

#include <bit>
#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

namespace detail {

/// The plan of the fewest estimated cycles so far; among equals the shortest vectors of 16 bytes or more, which leave the fewest
/// lanes idle.
struct cheapest_plan {
  std::size_t element;
  kernel_plan plan{};
  double cycles = never;

  constexpr void consider(kernel_plan const& candidate, double of_candidate) {
    auto const is_shorter = candidate.lanes < plan.lanes && candidate.lanes * element >= 16;
    if (of_candidate < cycles || (of_candidate == cycles && cycles < never && is_shorter)) {
      cycles = of_candidate;
      plan = candidate;
    }
  }
};

/// Tiles have up to so many vectors of a channel; of columns up to most_vectors where they hold all channels, which then share loads
/// of the weights alone.
inline constexpr std::size_t usual_vectors = 4, most_vectors = 8;

constexpr void consider_tiles(cheapest_plan& best, contraction_sizes const& size, weights prepared, std::size_t vectors,
                              std::size_t lanes) {
  for (std::size_t count = 1; count * vectors <= most_sums; ++count) {
    kernel_plan const columns{family::columns, count, vectors, lanes},
        channels{family::channels, count, vectors, lanes};
    if (vectors <= usual_vectors || (count == size.channels && size.phases == 1))
      best.consider(columns, estimated_cycles(size, columns, prepared));
    if (vectors <= usual_vectors) best.consider(channels, estimated_cycles(size, channels, prepared));
  }
}

/// Rows share their source's rows, so there are at least as many of them as vectors.
constexpr void consider_tiles_of_rows(cheapest_plan& best, contraction<3> const& plan, rows_sizes const& size,
                                      std::size_t vectors, std::size_t lanes) {
  for (std::size_t count = std::bit_ceil(vectors); vectors <= usual_vectors && count <= 8; count *= 2) {
    kernel_plan const rows{family::rows, count, vectors, lanes};
    best.consider(rows, estimated_cycles_of_rows(plan, size, rows));
  }
}

}  // namespace detail

/// The plan of the fewest estimated cycles.
template <class T>
consteval kernel_plan plan_of(contraction<3> plan, weights prepared) {
  detail::contraction_sizes const size{plan, sizeof(T)};
  detail::rows_sizes const of_rows{plan, sizeof(T)};
  bool const rows_share_taps = of_rows.height.window.window > 1 && size.channels <= 4;
  detail::cheapest_plan best{sizeof(T)};
  for (std::size_t lanes = widest<T>; lanes >= 2; lanes /= 2) {
    for (std::size_t vectors = 1; vectors <= detail::most_vectors; ++vectors) {
      detail::consider_tiles(best, size, prepared, vectors, lanes);
      if (rows_share_taps) detail::consider_tiles_of_rows(best, plan, of_rows, vectors, lanes);
    }
  }
  return best.plan;
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
