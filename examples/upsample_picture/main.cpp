// Makes a picture twice as large by a transposed convolution, and says what was proven about it before it ran.
#include "blocks.hpp"
#include "failure.hpp"
#include "png_file.hpp"
#include "progress.hpp"
#include "proofs.hpp"
#include "tile.hpp"
#include "whole_picture.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <exception>
#include <new>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace upsample;

constexpr char usage[] =
    "usage: upsample_picture [input.png [output.png]]\n"
    "\n"
    "Makes a picture twice as high and twice as wide. Without an input it takes the example's own picture, without\n"
    "an output it writes upsampled.png into this folder. Grey, colours, alpha and 16 bits are kept; palettes become\n"
    "colours, and fewer than 8 bits become 8. Metadata is not kept.\n";

using demo_picture = whole_picture<proofs::side, proofs::side>;
using any_tile = tile<64>;

void say_what_is_proven() {
  std::printf(
      "Proven when this program was compiled:\n"
      "  pad<padding<1>, pad_mode<replicate>>, then conv_transpose2d<stride<2>, padding<3>> with the bilinear 4x4\n"
      "  kernel, has the matrix of resize<bilinear>, element by element: at 1x1, 1x5, 2x3, 4x5, ... in both\n"
      "  directions at once, and at %zu along each axis (%zux%zu matrices).\n"
      "  A tile of %zux%zu depends on itself and a halo of %td before and %td after it, no more: tiles have no seam.\n\n",
      proofs::side, 2 * proofs::side, proofs::side, any_tile::height, any_tile::width, any_tile::halo_before,
      any_tile::halo_after);
}

void say_size(char const* what, std::string const& path, picture const& of) {
  static constexpr char const* kinds[]{"grey", "grey and alpha", "RGB", "RGB and alpha"};
  std::printf("%-11s %zu x %zu, %s, %zu bits: %s\n", what, of.width, of.height, kinds[of.channels - 1],
              8 * of.sample_bytes, path.c_str());
}

double milliseconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// Doubles the whole picture once; the time that it took.
template <class Block>
double double_once(picture const& from, Block& block, picture& to) {
  progress show("doubling");
  auto const start = std::chrono::steady_clock::now();
  for_each_block<Block>(from, [&](place at) {
    double_block(from, block, at, to);
    show(static_cast<double>(at.row) / static_cast<double>(from.height));
  });
  return milliseconds_since(start);
}

/// Doubles the picture again and again for half a second, and says the median time.
template <class Block>
void double_and_say_time(picture const& from, Block& block, picture& to) {
  std::vector<double> times;
  double total = 0;
  while (times.empty() || (total < 500 && times.size() < 101)) {
    times.push_back(double_once(from, block, to));
    total += times.back();
  }
  std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2), times.end());
  std::printf("time        %.3f ms per picture, %zu channel%s (%s of %zu run%s)\n", times[times.size() / 2],
              from.channels, from.channels == 1 ? "" : "s", times.size() == 1 ? "the time" : "the median", times.size(),
              times.size() == 1 ? "" : "s");
}

/// Compares every sample of the doubled picture, before rounding, with what `resize` gives.
template <class Block>
float largest_difference_from_resize(picture const& from, Block& block) {
  progress show("comparing with resize");
  float largest = 0;
  for_each_block<Block>(from, [&](place at) {
    largest = std::max(largest, difference_from_resize(from, block, at));
    show(static_cast<double>(at.row) / static_cast<double>(from.height));
  });
  return largest;
}

void say_difference(float largest, std::size_t samples) {
  std::printf("difference  %g at most from resize<bilinear>, over all %zu samples\n", static_cast<double>(largest),
              samples);
}

template <class Block>
picture doubled_by(picture const& from) {
  auto to = twice_as_large(from);
  Block block(from);
  double_and_say_time(from, block, to);
  say_difference(largest_difference_from_resize(from, block), 4 * from.height * from.width * from.channels);
  return to;
}

picture doubled_picture(picture const& from) {
  if (from.height == demo_picture::height && from.width == demo_picture::width) {
    std::printf("way         as one picture of a fixed size\n");
    return doubled_by<demo_picture>(from);
  }
  std::printf("way         by tiles of %zu x %zu, each with its halo\n", any_tile::width, any_tile::height);
  return doubled_by<any_tile>(from);
}

void write_with_progress(output_file& file, picture const& of) {
  progress show("writing");
  write_png(file, of, [&](double done) { show(done); });
}

void upsample_file(std::string const& input, std::string const& output) {
  auto const from = read_png(input);
  output_file file(output);  // fails before the work where it would fail after it
  say_what_is_proven();
  say_size("input", input, from);
  auto const to = doubled_picture(from);
  write_with_progress(file, to);
  say_size("output", output, to);
}

/// One line on stderr, whatever the names of the files are.
int complain(std::string text, int exit_code) {
  std::replace_if(text.begin(), text.end(), [](unsigned char c) { return c < ' '; }, '?');
  std::fprintf(stderr, "upsample_picture: %s\n", text.c_str());
  return exit_code;
}

int run(std::vector<std::string> const& arguments) {
  for (auto const& argument : arguments) {
    if (argument == "--help" || argument == "-h") return std::fputs(usage, stdout) < 0;
    if (argument.starts_with("-")) return complain("unknown option " + argument + "; see --help", 2);
  }
  if (arguments.size() > 2) return complain("takes an input and an output; see --help", 2);
  notice_interruptions();
  upsample_file(arguments.empty() ? UPSAMPLE_PICTURE_FIXTURE : arguments[0],
                arguments.size() < 2 ? "upsampled.png" : arguments[1]);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run({argv + 1, argv + argc});
  } catch (std::bad_alloc const&) {
    return complain("the picture does not fit into memory", 1);
  } catch (std::exception const& error) {
    return complain(error.what(), 1);
  }
}
