// tiles_of and row_tiles: a row of the result cut into tiles, which of them touch no border of the source, and parts of them all.
#ifndef TESSERA_KERNEL_VECTOR_ROW_TILES_HPP
#define TESSERA_KERNEL_VECTOR_ROW_TILES_HPP

#include <tessera/kernel/contraction.hpp>
#include <tessera/support/config.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

namespace detail {

constexpr std::size_t quotient_up(std::size_t a, std::size_t b) { return (a + b - 1) / b; }

}  // namespace detail

/// The places of a row, in tiles. A place is one column of every phase; where the row is no multiple of the phases, the last
/// place is cut off. Tiles first_inner to last_inner read no padding and share one piece of code; each of the others has its own.
struct tiling {
  std::size_t places = 0;
  std::size_t count = 0;
  std::size_t first_inner = 0;
  std::size_t last_inner = 0;

  constexpr std::size_t pieces_of_code() const {
    return count - (last_inner - first_inner) + (last_inner > first_inner ? 1 : 0);
  }
};

/// The places of an axis whose taps, in every phase, read elements of the source only: first <= place < last.
struct inner_places {
  std::size_t first = 0;
  std::size_t last = 0;
};

constexpr inner_places inner_places_of(contraction_axis const& axis) {
  auto const step = static_cast<std::ptrdiff_t>(axis.source_step()),
             size = static_cast<std::ptrdiff_t>(axis.source_size());
  std::ptrdiff_t first = 0, last = static_cast<std::ptrdiff_t>(axis.result_size() / axis.phases());
  for (std::size_t phase = 0; phase < axis.phases(); ++phase) {
    for (std::size_t tap = 0; tap < axis.window.window; ++tap) {
      if (!axis.in_phase(phase, tap)) continue;
      auto const relative = axis.relative(phase, tap);
      auto const inside = relative < 0 ? (-relative + step - 1) / step : 0;
      auto const outside = relative < size ? (size - relative + step - 1) / step : 0;
      if (inside > first) first = inside;
      if (outside < last) last = outside;
    }
  }
  return {static_cast<std::size_t>(first), static_cast<std::size_t>(last > first ? last : first)};
}

/// An axis in tiles of so many places.
constexpr tiling tiles_of(contraction_axis const& axis, inner_places const& inner, std::size_t columns) {
  auto const places = detail::quotient_up(axis.result_size(), axis.phases()),
             count = detail::quotient_up(places, columns);
  auto const first = detail::quotient_up(inner.first, columns), last = inner.last / columns;
  return first < last ? tiling{places, count, first, last} : tiling{places, count, count, count};
}

/// The same, known while compiling.
template <contraction_axis Axis, std::size_t Columns>
struct row_tiles {
  static constexpr tiling tiles = tiles_of(Axis, inner_places_of(Axis), Columns);
  static constexpr std::size_t places = tiles.places, count = tiles.count;
  static constexpr std::size_t first_inner = tiles.first_inner, last_inner = tiles.last_inner;
};

/// All tiles of a row.
struct all_tiles {
  static constexpr bool contains(std::size_t) { return true; }
  static constexpr std::size_t first_from(std::size_t tile) { return tile; }
  static constexpr std::size_t last_to(std::size_t tile) { return tile; }
};

/// Tiles first <= tile < last of a row.
struct some_tiles {
  std::size_t first = 0;
  std::size_t last = 0;

  constexpr bool contains(std::size_t tile) const { return first <= tile && tile < last; }
  constexpr std::size_t first_from(std::size_t tile) const { return tile < first ? first : tile; }
  constexpr std::size_t last_to(std::size_t tile) const { return last < tile ? last : tile; }
};

/// A part of a result: rows first_row <= row < last_row, counted over all slices, and some tiles of each.
template <class Tiles>
struct part_of_rows {
  std::size_t first_row = 0;
  std::size_t last_row = 0;
  [[no_unique_address]] Tiles tiles{};
};

/// Every row, whole.
template <contraction<3> Plan>
inline constexpr part_of_rows<all_tiles> all_rows{0, Plan.rows(), {}};

/// The vectors of a tile of a row: so many of so many lanes, which are places of it.
template <contraction_axis Axis, std::size_t Vectors, std::size_t Lanes>
struct row_vectors {
  static constexpr std::size_t places = row_tiles<Axis, Vectors * Lanes>::places;

  /// Where vector n of a tile starts; the last one may overlap its neighbour.
  static constexpr std::size_t start(std::size_t first, std::size_t n) {
    auto const at = first + n * Lanes;
    return at + Lanes <= places ? at : places - Lanes;
  }
  /// The vectors that the rest of the row still fills.
  static constexpr std::size_t vectors_from(std::size_t first) {
    auto const wanted = (places - first + Lanes - 1) / Lanes;
    return wanted < Vectors ? wanted : Vectors;
  }
};

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
