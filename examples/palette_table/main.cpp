// A table for run time: the compiler finds the nearest of 16 colours for 32,768 of them, in four objects at once, and the
// program has the answers in its constants. CMakeLists.txt says what the table is, display.hpp has what it is made of.
#include "tables/display/nearest.hpp"

#include <cstdio>

namespace {

using display::nearest;

static_assert(sizeof(nearest) == 32 * 32 * 32);

/// A slope from black to one colour, as the display shows it: a hexadecimal digit for each pixel.
void draw_slope(char const* name, std::size_t red, std::size_t green, std::size_t blue) {
  std::printf("  %-8s", name);
  for (std::size_t i = 0; i < 32; ++i) std::printf("%X", nearest(i * red / 31, i * green / 31, i * blue / 31));
  std::printf("\n");
}

}  // namespace

int main() {
  draw_slope("red", 31, 0, 0);
  draw_slope("orange", 31, 16, 0);
  draw_slope("grey", 31, 31, 31);
  return nearest(31, 31, 31) == 15 && nearest(31, 1, 2) == 9 && nearest(0, 0, 0) == 0 ? 0 : 1;
}
