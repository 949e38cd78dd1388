// A picture in memory.
#ifndef UPSAMPLE_PICTURE_PICTURE_HPP
#define UPSAMPLE_PICTURE_PICTURE_HPP

#include <cstddef>
#include <vector>

namespace upsample {

/// Where a sample, or the first sample of a block, lies.
struct place {
  std::size_t row = 0;
  std::size_t column = 0;
  std::size_t channel = 0;
};

/// Rows of pixels of samples, as a PNG has them: grey, grey and alpha, colours, or colours and alpha; 8 bits a sample, or
/// 16 with the high byte first.
struct picture {
  std::size_t height = 0;
  std::size_t width = 0;
  std::size_t channels = 0;
  std::size_t sample_bytes = 1;
  std::vector<unsigned char> bytes;

  std::size_t row_bytes() const { return width * channels * sample_bytes; }

  std::size_t offset(place at) const {
    return at.row * row_bytes() + (at.column * channels + at.channel) * sample_bytes;
  }

  float sample(place at) const {
    auto const* const from = &bytes[offset(at)];
    return static_cast<float>(sample_bytes == 1 ? *from : from[0] * 256 + from[1]);
  }

  /// The nearest whole number is stored; between two, the greater.
  void set_sample(place at, float value) {
    auto* const to = &bytes[offset(at)];
    auto const rounded = static_cast<unsigned>(value + 0.5f);
    if (sample_bytes == 2) to[0] = static_cast<unsigned char>(rounded / 256);
    to[sample_bytes - 1] = static_cast<unsigned char>(rounded % 256);
  }
};

/// A picture of the same kind, twice as high and twice as wide, still black.
inline picture twice_as_large(picture const& from) {
  picture result{2 * from.height, 2 * from.width, from.channels, from.sample_bytes, {}};
  result.bytes.resize(result.height * result.row_bytes());
  return result;
}

}  // namespace upsample

#endif
