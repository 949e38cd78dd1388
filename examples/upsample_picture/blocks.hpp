// A picture doubled block by block. A block is a whole_picture or a tile, made for one picture: block(place) is its doubled
// self, block.resized(place) what bilinear `resize` gives there.
#ifndef UPSAMPLE_PICTURE_BLOCKS_HPP
#define UPSAMPLE_PICTURE_BLOCKS_HPP

#include "picture.hpp"

#include <algorithm>
#include <cstddef>

namespace upsample {

/// Calls visit(place) for every block of every channel, from the top to the bottom.
template <class Block, class Visit>
void for_each_block(picture const& from, Visit visit) {
  for (std::size_t row = 0; row < from.height; row += Block::height) {
    for (std::size_t column = 0; column < from.width; column += Block::width) {
      for (std::size_t channel = 0; channel < from.channels; ++channel) visit(place{row, column, channel});
    }
  }
}

/// Calls visit(place in the doubled picture, place in the block) for every sample of a doubled block that the picture has.
template <class Block, class Visit>
void for_each_sample(picture const& from, place at, Visit visit) {
  auto const rows = std::min(2 * Block::height, 2 * (from.height - at.row));
  auto const columns = std::min(2 * Block::width, 2 * (from.width - at.column));
  for (std::size_t r = 0; r < rows; ++r) {
    for (std::size_t c = 0; c < columns; ++c) visit(place{2 * at.row + r, 2 * at.column + c, at.channel}, r, c);
  }
}

/// The doubled block, rounded, put into the doubled picture.
template <class Block>
void double_block(picture const& from, Block& block, place at, picture& to) {
  auto const result = block(at);
  for_each_sample<Block>(from, at, [&](place in, std::size_t r, std::size_t c) { to.set_sample(in, result(r, c)); });
}

/// How far the doubled block lies from the resized one, before rounding. Sixteenths of 16-bit numbers are exact in a float,
/// so nothing is lost on either way, and nothing should be found.
template <class Block>
float difference_from_resize(picture const& from, Block& block, place at) {
  auto const result = block(at), expected = block.resized(at);
  float largest = 0;
  for_each_sample<Block>(from, at, [&](place, std::size_t r, std::size_t c) {
    largest = std::max(largest, std::max(result(r, c) - expected(r, c), expected(r, c) - result(r, c)));
  });
  return largest;
}

}  // namespace upsample

#endif
