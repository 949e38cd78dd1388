// row_tiles: a row of the result cut into tiles, and which of them touch no border of the source.
#ifndef TESSERA_KERNEL_VECTOR_ROW_TILES_HPP
#define TESSERA_KERNEL_VECTOR_ROW_TILES_HPP

#include <tessera/kernel/contraction.hpp>
#include <tessera/support/config.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// Tiles of `Columns` places. A place is one column of every phase; where the row is no multiple of the phases, the last
/// place is cut off. Tiles first_inner to last_inner read no padding and share one piece of code; each of the others has its own.
template <contraction_axis Axis, std::size_t Columns>
struct row_tiles {
  static constexpr std::size_t places = (Axis.result_size() + Axis.phases() - 1) / Axis.phases();
  static constexpr std::size_t count = (places + Columns - 1) / Columns;

  /// Whether every tap of every place of a tile reads an element of the source.
  static constexpr bool is_inner(std::size_t tile) {
    auto const first = tile * Columns, last = first + Columns - 1;
    if ((last + 1) * Axis.phases() > Axis.result_size()) return false;
    for (std::size_t phase = 0; phase < Axis.phases(); ++phase) {
      for (std::size_t tap = 0; tap < Axis.window.window; ++tap) {
        if (Axis.in_phase(phase, tap) && !reads_inside(first, last, Axis.relative(phase, tap))) return false;
      }
    }
    return true;
  }

  static constexpr std::size_t first_inner = [] {
    std::size_t tile = 0;
    while (tile < count && !is_inner(tile)) ++tile;
    return tile;
  }();
  static constexpr std::size_t last_inner = [] {
    std::size_t tile = first_inner;
    while (tile < count && is_inner(tile)) ++tile;
    return tile;
  }();
  static constexpr std::size_t at_borders = count - (last_inner - first_inner);

 private:
  static constexpr bool reads_inside(std::size_t first, std::size_t last, std::ptrdiff_t relative) {
    auto const step = static_cast<std::ptrdiff_t>(Axis.source_step()),
               size = static_cast<std::ptrdiff_t>(Axis.source_size());
    return static_cast<std::ptrdiff_t>(first) * step + relative >= 0 &&
           static_cast<std::ptrdiff_t>(last) * step + relative < size;
  }
};

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
