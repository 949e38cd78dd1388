// PNG files, read and written by libpng.
#ifndef UPSAMPLE_PICTURE_PNG_FILE_HPP
#define UPSAMPLE_PICTURE_PNG_FILE_HPP

#include "output_file.hpp"
#include "picture.hpp"

#include <cstddef>
#include <filesystem>
#include <functional>

namespace upsample {

/// A larger picture is refused: its header may be a lie, and its double takes four times its memory.
inline constexpr std::size_t most_pixels = std::size_t{1} << 25;

/// Reads a PNG of any kind. Palettes become colours, transparent colours an alpha channel, and fewer than 8 bits become 8.
/// Throws a `failure` for a file that is missing, damaged, truncated, too large, or no PNG.
picture read_png(std::filesystem::path const& path);

/// Writes a PNG and commits the file. `progress` is told the part of the rows that is written. Throws a `failure` where the
/// file cannot be written.
void write_png(output_file& file, picture const& from, std::function<void(double)> const& progress = {});

}  // namespace upsample

#endif
