// Pictures to test with, and a way to files that the program under test does not share.
#ifndef UPSAMPLE_PICTURE_TESTS_PICTURES_HPP
#define UPSAMPLE_PICTURE_TESTS_PICTURES_HPP

#include <cstddef>
#include <string>
#include <vector>

/// How a test picture is stored.
struct stored_as {
  char const* name;
  int color_type;
  int bits;
  bool interlaced = false;
  bool transparent = false;  // a palette with alpha, or one colour that is transparent
};

/// A picture as it is read: samples of 8 or 16 bits.
struct samples {
  std::size_t height = 0;
  std::size_t width = 0;
  std::size_t channels = 0;
  int bits = 8;
  std::vector<unsigned> values;

  unsigned at(std::size_t row, std::size_t column, std::size_t channel) const {
    return values[(row * width + column) * channels + channel];
  }
  friend bool operator==(samples const&, samples const&) = default;
};

/// Writes a picture of this kind, and says what it shows.
samples write_picture(std::string const& path, stored_as const& kind, std::size_t height, std::size_t width);

/// Reads a picture as it stands in the file.
samples read_picture(std::string const& path);

/// The picture twice as large by bilinear interpolation, in whole numbers: sixteenths, rounded.
samples doubled(samples const& from);

#endif
