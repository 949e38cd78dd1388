#include "pictures.hpp"

#include <png.h>

#include <cstdio>
#include <cstdlib>

namespace {

/// Tests are written for files that can be opened and written; anything else ends them.
std::FILE* open(std::string const& path, char const* mode) {
  auto* const file = std::fopen(path.c_str(), mode);
  if (file == nullptr) std::perror(path.c_str());
  if (file == nullptr) std::exit(1);
  return file;
}

constexpr std::size_t palette_size = 7;

unsigned palette_sample(unsigned index, std::size_t channel) {
  return (37 * index + 90 * unsigned(channel) + 11) % 256;
}
unsigned palette_alpha(unsigned index) { return 255 - 20 * index; }

bool is_palette(stored_as const& kind) { return kind.color_type == PNG_COLOR_TYPE_PALETTE; }

std::size_t stored_channels(stored_as const& kind) {
  if (is_palette(kind)) return 1;
  return (kind.color_type & PNG_COLOR_MASK_COLOR ? 3U : 1U) + (kind.color_type & PNG_COLOR_MASK_ALPHA ? 1U : 0U);
}

/// The sample in the file: anything but smooth.
unsigned stored_sample(stored_as const& kind, std::size_t row, std::size_t column, std::size_t channel) {
  auto const mixed = (row * 2654435761U + column * 40503U + channel * 9973U + row * column * 77U) >> 3;
  auto const limit = is_palette(kind) ? palette_size : std::size_t{1} << kind.bits;
  return static_cast<unsigned>(mixed % limit);
}

/// The bytes of one row, samples of less than 8 bits packed.
std::vector<unsigned char> stored_row(stored_as const& kind, std::size_t row, std::size_t width) {
  auto const channels = stored_channels(kind), bits = static_cast<std::size_t>(kind.bits);
  std::vector<unsigned char> bytes((width * channels * bits + 7) / 8);
  for (std::size_t i = 0; i < width * channels; ++i) {
    auto const value = stored_sample(kind, row, i / channels, i % channels);
    for (std::size_t bit = 0; bit < bits; ++bit) {
      auto const at = i * bits + bit;
      if (value >> (bits - 1 - bit) & 1) bytes[at / 8] = static_cast<unsigned char>(bytes[at / 8] | 128 >> at % 8);
    }
  }
  return bytes;
}

/// The colour that a picture without a palette declares transparent: that of its first pixel.
png_color_16 transparent_color(stored_as const& kind) {
  auto const sample = [&](std::size_t channel) { return static_cast<png_uint_16>(stored_sample(kind, 0, 0, channel)); };
  return {0, sample(0), sample(1), sample(2), sample(0)};
}

bool is_transparent(stored_as const& kind, std::size_t row, std::size_t column) {
  for (std::size_t c = 0; c < stored_channels(kind); ++c) {
    if (stored_sample(kind, row, column, c) != stored_sample(kind, 0, 0, c)) return false;
  }
  return true;
}

void set_palette(png_structp png, png_infop info, stored_as const& kind) {
  png_color colors[palette_size];
  png_byte alpha[palette_size];
  for (unsigned i = 0; i < palette_size; ++i) {
    colors[i] = {png_byte(palette_sample(i, 0)), png_byte(palette_sample(i, 1)), png_byte(palette_sample(i, 2))};
    alpha[i] = png_byte(palette_alpha(i));
  }
  png_set_PLTE(png, info, colors, int(palette_size));
  if (kind.transparent) png_set_tRNS(png, info, alpha, int(palette_size), nullptr);
}

/// What the file shows, in the channels that a reader makes of it.
samples shown(stored_as const& kind, std::size_t height, std::size_t width) {
  auto const colors = is_palette(kind) ? 3 : stored_channels(kind);
  auto const bits = kind.bits == 16 ? 16 : 8;
  samples result{height, width, colors + (kind.transparent ? 1 : 0), bits, {}};
  auto const most = (1U << bits) - 1, stored_most = (1U << kind.bits) - 1;
  for (std::size_t row = 0; row < height; ++row) {
    for (std::size_t column = 0; column < width; ++column) {
      auto const index = stored_sample(kind, row, column, 0);
      for (std::size_t c = 0; c < colors; ++c) {
        result.values.push_back(is_palette(kind) ? palette_sample(index, c)
                                                 : stored_sample(kind, row, column, c) * (most / stored_most));
      }
      if (kind.transparent && is_palette(kind)) result.values.push_back(palette_alpha(index));
      else if (kind.transparent) result.values.push_back(is_transparent(kind, row, column) ? 0 : most);
    }
  }
  return result;
}

}  // namespace

samples write_picture(std::string const& path, stored_as const& kind, std::size_t height, std::size_t width) {
  auto* const file = open(path, "wb");
  auto* png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
  auto* info = png_create_info_struct(png);
  png_init_io(png, file);
  png_set_IHDR(png, info, png_uint_32(width), png_uint_32(height), kind.bits, kind.color_type,
               kind.interlaced ? PNG_INTERLACE_ADAM7 : PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
               PNG_FILTER_TYPE_DEFAULT);
  auto const color = transparent_color(kind);
  if (is_palette(kind)) set_palette(png, info, kind);
  else if (kind.transparent) png_set_tRNS(png, info, nullptr, 0, &color);
  std::vector<std::vector<unsigned char>> rows;
  std::vector<png_bytep> pointers;
  for (std::size_t row = 0; row < height; ++row) rows.push_back(stored_row(kind, row, width));
  for (auto& row : rows) pointers.push_back(row.data());
  png_set_rows(png, info, pointers.data());
  png_write_png(png, info, PNG_TRANSFORM_IDENTITY, nullptr);
  png_destroy_write_struct(&png, &info);
  std::fclose(file);
  return shown(kind, height, width);
}

samples read_picture(std::string const& path) {
  auto* const file = open(path, "rb");
  auto* png = png_create_read_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
  auto* info = png_create_info_struct(png);
  png_init_io(png, file);
  png_read_png(png, info, PNG_TRANSFORM_IDENTITY, nullptr);
  samples result{png_get_image_height(png, info),
                 png_get_image_width(png, info),
                 png_get_channels(png, info),
                 png_get_bit_depth(png, info),
                 {}};
  auto const* const* rows = png_get_rows(png, info);
  for (std::size_t row = 0; row < result.height; ++row) {
    for (std::size_t i = 0; i < result.width * result.channels; ++i) {
      result.values.push_back(result.bits == 16 ? rows[row][2 * i] * 256U + rows[row][2 * i + 1] : rows[row][i]);
    }
  }
  png_destroy_read_struct(&png, &info, nullptr);
  std::fclose(file);
  return result;
}

samples doubled(samples const& from) {
  samples result{2 * from.height, 2 * from.width, from.channels, from.bits, {}};
  auto const next = [](std::size_t i, std::size_t size) {  // the neighbour on the side where the doubled pixel lies
    auto const near = i / 2;
    if (i % 2 == 0) return near == 0 ? near : near - 1;
    return near + 1 == size ? near : near + 1;
  };
  for (std::size_t row = 0; row < result.height; ++row) {
    for (std::size_t column = 0; column < result.width; ++column) {
      auto const near_row = row / 2, far_row = next(row, from.height);
      auto const near = column / 2, far = next(column, from.width);
      for (std::size_t c = 0; c < from.channels; ++c) {
        auto const sum = 9 * from.at(near_row, near, c) + 3 * from.at(near_row, far, c) +
                         3 * from.at(far_row, near, c) + from.at(far_row, far, c);
        result.values.push_back((sum + 8) / 16);
      }
    }
  }
  return result;
}
