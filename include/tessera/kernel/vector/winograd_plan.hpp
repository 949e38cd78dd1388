// winograd_plan: how a Winograd convolution is cut into blocks that fit the registers, the caches and a bounded stack.
#ifndef TESSERA_KERNEL_VECTOR_WINOGRAD_PLAN_HPP
#define TESSERA_KERNEL_VECTOR_WINOGRAD_PLAN_HPP

#include <tessera/kernel/vector/plan.hpp>
#include <tessera/shape/convolution_geometry.hpp>

#include <bit>
#include <cstddef>
#include <initializer_list>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// Bytes of the stack that the tiles of a call may take; transformed weights take most_packed_bytes more where they were
/// not prepared before.
inline constexpr std::size_t most_winograd_bytes = 262'144;

/// A block: so many rows and columns of tiles, which fill so many vectors; lanes are tiles. So many source channels are
/// transformed before they are multiplied, for so many result channels; so many of these are summed in registers at once.
struct winograd_plan {
  std::size_t rows = 1;
  std::size_t columns = 1;
  std::size_t vectors = 1;
  std::size_t lanes = 1;
  std::size_t channels = 1;
  std::size_t sources = 1;
  std::size_t results = 1;

  friend constexpr bool operator==(winograd_plan const&, winograd_plan const&) = default;
};

/// The sizes that follow from a geometry, tiles of M x M results, and a plan.
template <class T, convolution_geometry<2> Geometry, std::size_t M>
struct winograd_sizes {
  static constexpr auto height = Geometry.window.axis[0], width = Geometry.window.axis[1];
  /// Elements of a transformed tile along an axis, and in all.
  static constexpr std::size_t size = M + 2, points = size * size;
  static constexpr std::size_t tile_rows = detail::quotient_up(height.positions, M);
  static constexpr std::size_t tile_columns = detail::quotient_up(width.positions, M);

  winograd_plan plan;

  constexpr std::size_t tiles() const { return plan.vectors * plan.lanes; }
  /// Lanes of the tiles of one row, and their vectors.
  constexpr std::size_t row_lanes() const {
    auto const wanted = plan.columns < 2 ? 2 : std::bit_ceil(plan.columns);
    return wanted < plan.lanes ? wanted : plan.lanes;
  }
  constexpr std::size_t row_vectors() const { return detail::quotient_up(plan.columns, row_lanes()); }
  /// From one row of tiles to the next: whole vectors, where all rows find room for theirs.
  constexpr std::size_t row_pitch() const {
    auto const whole = row_vectors() * row_lanes();
    return plan.rows * whole <= tiles() ? whole : plan.columns;
  }
  /// Whether one vector holds several rows of tiles, whose results come apart in vectors of one row each.
  constexpr bool holds_rows() const {
    auto const between = row_pitch(), lanes = plan.lanes;
    return plan.rows > 1 && between < lanes && lanes % between == 0 && lanes >= M && between * M >= lanes;
  }
  /// Whether the rows reach all lanes of the block's vectors.
  constexpr bool is_full() const { return (plan.rows - 1) * row_pitch() + row_vectors() * row_lanes() >= tiles(); }

  /// From one point to the next. The lanes between take what a row's last vector has too much, and keep the points of a
  /// tile out of each other's cache sets.
  constexpr std::size_t source_pitch() const { return plan.sources * tiles() + plan.lanes; }
  constexpr std::size_t product_pitch() const { return plan.channels * tiles() + plan.lanes; }

  constexpr std::size_t tile_bytes() const { return points * (source_pitch() + product_pitch()) * sizeof(T); }
  constexpr std::size_t weight_bytes() const { return points * plan.sources * plan.results * sizeof(T); }
};

namespace detail {

/// What the estimate knows, measured: cycles of a transformed element (more where its vectors lie across cache lines), and
/// of beginning and ending a sum.
inline constexpr double cycles_of_a_source_point = 5, cycles_across_lines = 7, cycles_of_a_result_point = 3;
inline constexpr double cycles_of_a_sum = 30, cycles_of_a_weight_point = 6;
/// Sums held at once: these kernels have few other operands.
inline constexpr std::size_t most_winograd_sums = registers >= 32 ? 24 : 12;

/// The estimated cycles of a plan: transforms of sources and results, and the products of their points.
template <class T, convolution_geometry<2> G, std::size_t M>
constexpr double winograd_cycles(winograd_plan const& plan, weights prepared) {
  using sizes = winograd_sizes<T, G, M>;
  auto const in = G.in_per_group(), out = G.out_per_group(), parts = quotient_up(in, plan.sources);
  auto const of_a_step =
      step_cycles(plan.channels * plan.vectors, static_cast<double>(plan.channels + plan.vectors), 1, 0);
  bool const across_lines = plan.rows > 1 && sizes{plan}.row_pitch() % plan.lanes != 0;
  auto const row_vectors = static_cast<double>(plan.rows * sizes{plan}.row_vectors() * sizes::points);
  auto const of_sources = row_vectors * static_cast<double>(in * quotient_up(out, plan.results)) *
                          (across_lines ? cycles_across_lines : cycles_of_a_source_point);
  auto const of_results = row_vectors * static_cast<double>(out * parts) * cycles_of_a_result_point;
  auto const of_products = static_cast<double>(sizes::points * quotient_up(out, plan.channels)) *
                           (static_cast<double>(in) * of_a_step + static_cast<double>(parts) * cycles_of_a_sum);
  auto const blocks = quotient_up(sizes::tile_rows, plan.rows) * quotient_up(sizes::tile_columns, plan.columns);
  auto const of_weights = static_cast<double>(sizes::points * out * parts * quotient_up(plan.sources, widest<T>));
  return static_cast<double>(G.batch * blocks) * (of_sources + of_products + of_results) +
         (prepared == weights::plain ? of_weights * cycles_of_a_weight_point : 0);
}

/// Blocks of `vectors` vectors: several rows of tiles where they are short, otherwise a part of one.
template <class Sizes>
constexpr winograd_plan winograd_block(std::size_t vectors, std::size_t lanes) {
  auto const tiles = vectors * lanes;
  winograd_plan plan{1, Sizes::tile_columns, vectors, lanes};
  if (Sizes::tile_columns > tiles) {
    plan.columns = quotient_up(Sizes::tile_columns, quotient_up(Sizes::tile_columns, tiles));
  } else {
    auto const rows = tiles / Sizes::tile_columns;
    plan.rows = rows < Sizes::tile_rows ? rows : Sizes::tile_rows;
  }
  return plan;
}

/// n in the fewest equal parts of at most `most`.
constexpr std::size_t equal_part(std::size_t n, std::size_t most) { return quotient_up(n, quotient_up(n, most)); }

/// The next smaller equal part of n.
constexpr std::size_t fewer(std::size_t n, std::size_t part) {
  return part == 1 ? 0 : quotient_up(n, quotient_up(n, part - 1));
}

/// The most source channels whose tiles fit, in equal parts; 0 where not even one does.
template <class T, class Sizes>
constexpr std::size_t most_sources(winograd_plan const& plan, std::size_t channels) {
  constexpr std::size_t per_point = most_winograd_bytes / (Sizes::points * sizeof(T));
  Sizes const size{plan};
  auto const others = size.product_pitch() + plan.lanes;
  if (others + size.tiles() > per_point) return 0;
  return equal_part(channels, (per_point - others) / size.tiles());
}

/// The largest equal part of the result channels whose weights fit, in whole tiles; all of them where they are prepared.
template <class T, class Sizes>
constexpr std::size_t most_results(winograd_plan const& plan, std::size_t channels, weights prepared) {
  if (prepared == weights::packed) return channels;
  auto const tiles = most_packed_bytes / (Sizes::points * plan.sources * plan.channels * sizeof(T));
  auto const results =
      tiles == 0 ? plan.channels : equal_part(quotient_up(channels, plan.channels), tiles) * plan.channels;
  return results < channels ? results : channels;
}

}  // namespace detail

/// The plan of the fewest estimated cycles within the bound of the stack.
template <class T, convolution_geometry<2> G, std::size_t M>
consteval winograd_plan winograd_plan_of(weights prepared) {
  using sizes = winograd_sizes<T, G, M>;
  winograd_plan best;
  double least = 1e300;
  auto const consider = [&](winograd_plan plan) {
    plan.results = detail::most_results<T, sizes>(plan, G.out_per_group(), prepared);
    if (prepared == weights::plain && sizes{plan}.weight_bytes() > detail::most_packed_bytes) return;
    auto const cycles = detail::winograd_cycles<T, G, M>(plan, prepared);
    if (cycles < least) least = cycles, best = plan;
  };
  for (std::size_t lanes = widest<T>; lanes >= 2; lanes /= 2) {
    for (std::size_t vectors = 1; vectors <= 4; ++vectors) {
      auto plan = detail::winograd_block<sizes>(vectors, lanes);
      for (auto sums : {detail::most_sums, detail::most_winograd_sums}) {
        plan.channels = detail::equal_part(G.out_per_group(), sums / vectors);
        plan.sources = detail::most_sources<T, sizes>(plan, G.in_per_group());
        for (std::size_t i = 0; i < 6 && plan.sources > 0; ++i) {
          consider(plan);
          plan.sources = detail::fewer(G.in_per_group(), plan.sources);
        }
      }
    }
  }
  return best;
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
