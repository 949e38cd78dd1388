// Edges in frames of a camera: no heap, no exceptions, no virtual calls, and all memory known when the program is linked.
// It is built with -fno-exceptions -fno-rtti, and a test looks into its object: no malloc, no operator new, no throw.
#include "edge_detector.hpp"
#include "proofs.hpp"

#include <tessera/view/as_view.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>

namespace {

constexpr std::size_t height = 480, width = 640;

// On a device, a camera would write the one, and a display read the other.
std::uint8_t frame_memory[height * width];
std::uint8_t edge_memory[height * width];
edges::edge_detector<height, width> detect;

/// Stands in for the camera: a bright disc and a dark box before a slope of grey.
std::uint8_t seen_at(std::size_t row, std::size_t column) {
  auto const y = static_cast<int>(row) - 200, x = static_cast<int>(column) - 220;
  if (x * x + y * y < 130 * 130) return 220;
  if (row > 260 && row < 430 && column > 380 && column < 580) return 20;
  return static_cast<std::uint8_t>(60 + column / 10);
}

void take_picture() {
  for (std::size_t i = 0; i < height * width; ++i) frame_memory[i] = seen_at(i / width, i % width);
}

/// The strongest edge in a part of the frame.
std::uint8_t strongest(std::size_t row, std::size_t column, std::size_t rows, std::size_t columns) {
  std::uint8_t result = 0;
  for (std::size_t i = row; i < row + rows; ++i) {
    for (std::size_t j = column; j < column + columns; ++j) {
      if (edge_memory[i * width + j] > result) result = edge_memory[i * width + j];
    }
  }
  return result;
}

void print_thumbnail() {
  constexpr char shades[] = " .:-=+*#%@";
  constexpr std::size_t rows = 20, columns = 10;
  for (std::size_t row = 0; row < height; row += rows) {
    for (std::size_t column = 0; column < width; column += columns) {
      std::putchar(shades[strongest(row, column, rows, columns) * 9 / 255]);
    }
    std::putchar('\n');
  }
}

}  // namespace

int main() {
  take_picture();
  detect(tessera::as_view<height, width>(edge_memory), tessera::as_view<height, width>(frame_memory));
  print_thumbnail();
  std::printf("%zu x %zu bytes in, as many out, %zu bytes in between; nothing on the heap\n", width, height,
              sizeof detect);
}
