// Tiles meet without a seam: whatever the size, they give what the whole picture gives, and that is the formula below.
#include "../blocks.hpp"
#include "../tile.hpp"
#include "../whole_picture.hpp"

#include <cstdio>
#include <random>
#include <vector>

namespace {

using namespace upsample;

int failures = 0;

void check(bool holds, char const* what, picture const& of) {
  if (holds) return;
  ++failures;
  std::printf("failed: %s, %zu x %zu, %zu channels, %zu bytes\n", what, of.height, of.width, of.channels,
              of.sample_bytes);
}

picture noise(std::size_t height, std::size_t width, std::size_t channels = 1, std::size_t sample_bytes = 1) {
  picture result{height, width, channels, sample_bytes, {}};
  std::mt19937 random(static_cast<unsigned>(height * 1000 + width));
  for (std::size_t i = 0; i < height * result.row_bytes(); ++i) {
    result.bytes.push_back(static_cast<unsigned char>(random() & 255));
  }
  return result;
}

/// The two source rows (or columns) of a doubled one, and the weight of the first in quarters.
struct sources {
  std::size_t near, far;
};
sources sources_of(std::size_t doubled, std::size_t size) {
  auto const near = doubled / 2;
  auto const far = doubled % 2 == 0 ? (near == 0 ? 0 : near - 1) : (near + 1 == size ? near : near + 1);
  return {near, far};
}

/// Three quarters of the pixel that is near and a quarter of the next one, along both axes. Exact, as sixteenths are.
float expected_sample(picture const& from, place at) {
  auto const row = sources_of(at.row, from.height), column = sources_of(at.column, from.width);
  auto const along_columns = [&](std::size_t r) {
    return 3 * from.sample({r, column.near, at.channel}) + from.sample({r, column.far, at.channel});
  };
  return (3 * along_columns(row.near) + along_columns(row.far)) / 16;
}

/// The doubled picture before rounding, sample by sample.
template <class Block>
std::vector<float> doubled_samples(picture const& from, bool by_resize = false) {
  auto const like = twice_as_large(from);
  std::vector<float> result(like.height * like.width * like.channels);
  Block block(from);
  for_each_block<Block>(from, [&](place at) {
    auto const samples = by_resize ? block.resized(at) : block(at);
    for_each_sample<Block>(from, at, [&](place in, std::size_t r, std::size_t c) {
      result[(in.row * like.width + in.column) * like.channels + in.channel] = samples(r, c);
    });
  });
  return result;
}

std::vector<float> expected_samples(picture const& from) {
  std::vector<float> result;
  for (std::size_t row = 0; row < 2 * from.height; ++row) {
    for (std::size_t column = 0; column < 2 * from.width; ++column) {
      for (std::size_t c = 0; c < from.channels; ++c) result.push_back(expected_sample(from, {row, column, c}));
    }
  }
  return result;
}

/// A size known only at run time: tiles of several sizes against the formula, and `resize` against it, too.
void any_size(picture const& from) {
  auto const expected = expected_samples(from);
  check(doubled_samples<tile<64>>(from) == expected, "tiles of 64", from);
  check(doubled_samples<tile<16>>(from) == expected, "tiles of 16", from);
  check(doubled_samples<tile<1>>(from) == expected, "tiles of one pixel", from);
  check(doubled_samples<tile<64>>(from, true) == expected, "resize", from);
}

/// A size that is known at compile time: the whole picture at once and by tiles, element by element the same.
template <std::size_t H, std::size_t W>
void fixed_size(picture const& from) {
  auto const whole = doubled_samples<whole_picture<H, W>>(from);
  check(whole == expected_samples(from), "whole picture", from);
  check(whole == doubled_samples<tile<64>>(from), "whole picture and tiles", from);
  check(whole == doubled_samples<whole_picture<H, W>>(from, true), "whole picture and resize", from);
}

/// A check that cannot fail is none: a tile without its halo does not pass.
void halo_matters() {
  auto const from = noise(8, 8);
  auto upper_half = from;
  upper_half.height = 4;
  upper_half.bytes.resize(4 * from.row_bytes());
  auto const lower_edge = 7 * 2 * from.width;
  check(doubled_samples<tile<4>>(from)[lower_edge] != doubled_samples<tile<4>>(upper_half)[lower_edge], "the control",
        from);
}

}  // namespace

int main() {
  for (auto const& [height, width] :
       {sources{77, 200}, {200, 77}, {1, 1}, {129, 3}, {3, 129}, {1, 64}, {64, 65}, {128, 64}}) {
    any_size(noise(height, width));
  }
  any_size(noise(30, 70, 3));
  any_size(noise(65, 66, 4, 2));
  fixed_size<128, 128>(noise(128, 128, 4));
  fixed_size<128, 128>(noise(128, 128, 2, 2));
  fixed_size<1, 1>(noise(1, 1));
  fixed_size<70, 33>(noise(70, 33));
  halo_matters();
  std::printf("seams: %d failures\n", failures);
  return failures == 0 ? 0 : 1;
}
