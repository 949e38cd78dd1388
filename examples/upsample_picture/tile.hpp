// The pipeline at work on a picture of any size, tile by tile.
#ifndef UPSAMPLE_PICTURE_TILE_HPP
#define UPSAMPLE_PICTURE_TILE_HPP

#include "doubling.hpp"
#include "load.hpp"

#include <tessera/conv/resize.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace upsample {

/// Bilinear `resize` along one axis whose size is known only at run time: the same rule, tabulated.
class resize_table {
 public:
  struct entry {
    std::size_t first, second;
    kernel::neighbour_weights<float> weight;
  };

  explicit resize_table(std::size_t size) {
    linear_axis const rule{size, 2 * size};
    for (std::size_t o = 0; o < 2 * size; ++o) {
      auto const n = rule.at(o);
      entries_.push_back({n.first, n.second, kernel::neighbour_weights<float>(n)});
    }
  }

  entry const& operator[](std::size_t o) const { return entries_[o]; }

 private:
  std::vector<entry> entries_;
};

/// A square part of a picture of any size. Its result depends on its own pixels and on a halo around them; how wide the halo
/// is, the geometry of the convolution says. A tile that has its halo computes each pixel from what the whole picture would,
/// so tiles meet without a seam.
template <std::size_t Side>
class tile {
 public:
  static constexpr std::size_t height = Side, width = Side;

  /// The pixels of the padded picture that the tile's result depends on, from the tile's first pixel on.
  static constexpr auto axis = spread<Side, Side>.map.geometry.window.axis[0];
  static constexpr index_range needed = positions_touching(axis, 0, 2 * Side);
  static constexpr std::ptrdiff_t halo_before = border - needed.first;
  static constexpr std::ptrdiff_t halo_after = needed.last - border - static_cast<std::ptrdiff_t>(Side);
  static constexpr std::size_t patch = halo_before + Side + halo_after;
  static_assert(needed == index_range{0, axis.positions},
                "the transposed convolution takes these pixels and no others");

  explicit tile(picture const& from) : from_(from), rows_(from.height), columns_(from.width) {}

  auto operator()(place at) {
    auto const samples = as_view<patch, patch>(samples_);
    auto const result = as_view<2 * Side, 2 * Side>(result_);
    load(from_, static_cast<std::ptrdiff_t>(at.row) - halo_before, static_cast<std::ptrdiff_t>(at.column) - halo_before,
         at.channel, samples);
    apply_into(result, spread<Side, Side>, samples);
    return result;
  }

  auto resized(place at) {
    auto const result = as_view<2 * Side, 2 * Side>(resized_);
    for (std::size_t r = 0; r < std::min(2 * Side, 2 * (from_.height - at.row)); ++r) {
      for (std::size_t c = 0; c < std::min(2 * Side, 2 * (from_.width - at.column)); ++c) {
        result(r, c) = resized_sample({2 * at.row + r, 2 * at.column + c, at.channel});
      }
    }
    return result;
  }

 private:
  float resized_sample(place at) const {
    auto const& row = rows_[at.row];
    auto const along_columns = [&](std::size_t from_row) {
      auto const& column = columns_[at.column];
      return column.weight.first * from_.sample({from_row, column.first, at.channel}) +
             column.weight.second * from_.sample({from_row, column.second, at.channel});
    };
    return row.weight.first * along_columns(row.first) + row.weight.second * along_columns(row.second);
  }

  picture const& from_;
  resize_table rows_;
  resize_table columns_;
  std::vector<float> samples_ = std::vector<float>(patch * patch);
  std::vector<float> result_ = std::vector<float>(4 * Side * Side);
  std::vector<float> resized_ = std::vector<float>(4 * Side * Side);
};

}  // namespace upsample

#endif
