// Samples of a picture, as the numbers of a tensor.
#ifndef UPSAMPLE_PICTURE_LOAD_HPP
#define UPSAMPLE_PICTURE_LOAD_HPP

#include "picture.hpp"

#include <tessera/view/as_view.hpp>

#include <algorithm>
#include <cstddef>

namespace upsample {

using namespace tessera;

/// One channel of the H x W pixels from (row, column) on. Beyond the picture, the pixels of its border.
template <std::size_t H, std::size_t W>
void load(picture const& from, std::ptrdiff_t row, std::ptrdiff_t column, std::size_t channel,
          tensor_view<float, shape<H, W>> to) {
  auto const within = [](std::ptrdiff_t i, std::size_t size) {
    return static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(i, 0, static_cast<std::ptrdiff_t>(size) - 1));
  };
  for (std::size_t r = 0; r < H; ++r) {
    auto const from_row = within(row + static_cast<std::ptrdiff_t>(r), from.height);
    for (std::size_t c = 0; c < W; ++c) {
      auto const from_column = within(column + static_cast<std::ptrdiff_t>(c), from.width);
      to(r, c) = from.sample({from_row, from_column, channel});
    }
  }
}

}  // namespace upsample

#endif
