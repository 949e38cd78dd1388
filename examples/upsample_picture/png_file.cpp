#include "png_file.hpp"

#include "failure.hpp"

#include <png.h>

#include <cerrno>
#include <csetjmp>
#include <cstdio>
#include <memory>
#include <new>
#include <string>
#include <system_error>
#include <vector>

// libpng reports an error by a long jump, which must not pass a destructor. So each of the functions that call setjmp
// below holds nothing but pointers and numbers, and says by its result whether it came to its end.

namespace upsample {

namespace {

/// What libpng said before it jumped.
struct complaint {
  char text[128] = "";
};

[[noreturn]] void on_error(png_structp png, png_const_charp text) {
  auto& said = *static_cast<complaint*>(png_get_error_ptr(png));
  std::snprintf(said.text, sizeof said.text, "%s", text);
  png_longjmp(png, 1);
}

void on_warning(png_structp, png_const_charp) {}

/// libpng's two structures, for reading.
struct reader {
  complaint said;
  png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, &said, on_error, on_warning);
  png_infop info = png == nullptr ? nullptr : png_create_info_struct(png);

  reader() {
    if (info == nullptr) throw std::bad_alloc();
  }
  ~reader() { png_destroy_read_struct(&png, &info, nullptr); }
  reader(reader const&) = delete;
  reader& operator=(reader const&) = delete;
};

/// The same for writing.
struct writer {
  complaint said;
  png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, &said, on_error, on_warning);
  png_infop info = png == nullptr ? nullptr : png_create_info_struct(png);

  writer() {
    if (info == nullptr) throw std::bad_alloc();
  }
  ~writer() { png_destroy_write_struct(&png, &info); }
  writer(writer const&) = delete;
  writer& operator=(writer const&) = delete;
};

bool reads_header(png_structp png, png_infop info, std::FILE* file) {
  if (setjmp(png_jmpbuf(png)) != 0) return false;
  png_init_io(png, file);
  png_set_user_limits(png, PNG_UINT_31_MAX, PNG_UINT_31_MAX);  // most_pixels is the limit
  png_read_info(png, info);
  return true;
}

bool prepares_rows(png_structp png, png_infop info) {
  if (setjmp(png_jmpbuf(png)) != 0) return false;
  png_set_expand(png);
  png_set_interlace_handling(png);
  png_read_update_info(png, info);
  return true;
}

bool reads_rows(png_structp png, png_bytepp rows) {
  if (setjmp(png_jmpbuf(png)) != 0) return false;
  png_read_image(png, rows);
  png_read_end(png, nullptr);
  return true;
}

bool writes_header(png_structp png, png_infop info, std::FILE* file, picture const* from) {
  constexpr int types[]{PNG_COLOR_TYPE_GRAY, PNG_COLOR_TYPE_GRAY_ALPHA, PNG_COLOR_TYPE_RGB, PNG_COLOR_TYPE_RGB_ALPHA};
  if (setjmp(png_jmpbuf(png)) != 0) return false;
  png_init_io(png, file);
  png_set_IHDR(png, info, static_cast<png_uint_32>(from->width), static_cast<png_uint_32>(from->height),
               static_cast<int>(8 * from->sample_bytes), types[from->channels - 1], PNG_INTERLACE_NONE,
               PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  png_write_info(png, info);
  return true;
}

bool writes_row(png_structp png, unsigned char const* row) {
  if (setjmp(png_jmpbuf(png)) != 0) return false;
  png_write_row(png, row);
  return true;
}

bool writes_end(png_structp png) {
  if (setjmp(png_jmpbuf(png)) != 0) return false;
  png_write_end(png, nullptr);
  return true;
}

struct close_file {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using file_pointer = std::unique_ptr<std::FILE, close_file>;

file_pointer open_to_read(std::filesystem::path const& path) {
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored)) throw failure(path.string() + ": is a folder, no picture");
  file_pointer file(std::fopen(path.c_str(), "rb"));
  if (file == nullptr) throw failure(path.string() + ": " + std::generic_category().message(errno));
  return file;
}

/// Takes the first bytes, which tell a PNG from anything else.
void expect_signature(std::filesystem::path const& path, std::FILE* file, png_structp png) {
  unsigned char signature[8];
  auto const count = std::fread(signature, 1, sizeof signature, file);
  if (count == 0) throw failure(path.string() + ": is empty");
  if (count < sizeof signature || png_sig_cmp(signature, 0, sizeof signature) != 0) {
    throw failure(path.string() + ": is no PNG picture");
  }
  png_set_sig_bytes(png, sizeof signature);
}

void expect_reasonable_size(std::filesystem::path const& path, std::size_t height, std::size_t width) {
  if (width <= most_pixels / height) return;
  throw failure(path.string() + ": has " + std::to_string(width) + "x" + std::to_string(height) +
                " pixels, more than the " + std::to_string(most_pixels) + " that fit");
}

picture empty_picture(png_structp png, png_infop info) {
  picture result{png_get_image_height(png, info),
                 png_get_image_width(png, info),
                 png_get_channels(png, info),
                 png_get_bit_depth(png, info) / std::size_t{8},
                 {}};
  result.bytes.resize(result.height * result.row_bytes());
  return result;
}

std::vector<png_bytep> rows_of(picture& of) {
  std::vector<png_bytep> rows;
  for (std::size_t row = 0; row < of.height; ++row) rows.push_back(&of.bytes[row * of.row_bytes()]);
  return rows;
}

}  // namespace

picture read_png(std::filesystem::path const& path) {
  auto const file = open_to_read(path);
  reader from;
  auto const expect = [&](bool done) {
    if (!done) throw failure(path.string() + ": is damaged or truncated (" + from.said.text + ")");
  };
  expect_signature(path, file.get(), from.png);
  expect(reads_header(from.png, from.info, file.get()));
  expect_reasonable_size(path, png_get_image_height(from.png, from.info), png_get_image_width(from.png, from.info));
  expect(prepares_rows(from.png, from.info));
  auto result = empty_picture(from.png, from.info);
  auto rows = rows_of(result);
  expect(reads_rows(from.png, rows.data()));
  return result;
}

void write_png(output_file& file, picture const& from, std::function<void(double)> const& progress) {
  writer to;
  auto const expect = [&](bool done) {
    if (!done) throw failure(file.path().string() + ": cannot be written: " + to.said.text);
  };
  expect(writes_header(to.png, to.info, file.stream(), &from));
  for (std::size_t row = 0; row < from.height; ++row) {
    expect(writes_row(to.png, &from.bytes[row * from.row_bytes()]));
    if (progress) progress(static_cast<double>(row + 1) / static_cast<double>(from.height));
  }
  expect(writes_end(to.png));
  file.commit();
}

}  // namespace upsample
