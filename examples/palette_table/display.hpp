// A display of 16 colours, and which of them is nearest to a colour of 5 bits each of red, green and blue.
#ifndef EXAMPLES_PALETTE_TABLE_DISPLAY_HPP
#define EXAMPLES_PALETTE_TABLE_DISPLAY_HPP

#include <tessera/tensor/generate_v.hpp>

#include <cstddef>

namespace display {

inline constexpr tessera::tensor<int, 16, 3> palette{
    {0, 0, 0},    {16, 0, 0}, {0, 16, 0}, {16, 16, 0}, {0, 0, 16}, {16, 0, 16}, {0, 16, 16}, {23, 23, 23},
    {16, 16, 16}, {31, 0, 0}, {0, 31, 0}, {31, 31, 0}, {0, 0, 31}, {31, 0, 31}, {0, 31, 31}, {31, 31, 31}};

/// The eye sees green best, and blue least.
constexpr int distance(int red, int green, int blue) { return 3 * red * red + 6 * green * green + blue * blue; }

inline constexpr auto nearest_colour = [](std::size_t r, std::size_t g, std::size_t b) {
  int const red = static_cast<int>(r), green = static_cast<int>(g), blue = static_cast<int>(b);
  int best = 0, least = distance(31, 31, 31) + 1;
  for (int i = 0; i < 16; ++i) {
    auto const* const colour = palette.elements + 3 * i;
    int const here = distance(red - colour[0], green - colour[1], blue - colour[2]);
    if (here < least) best = i, least = here;
  }
  return static_cast<unsigned char>(best);
};

}  // namespace display

#endif
