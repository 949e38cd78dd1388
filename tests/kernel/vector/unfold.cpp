// Pictures and columns on the heap, of exactly their size: an address sanitizer sees each element too many.

#include "catch.hpp"
#include "kernel/reference.hpp"

#include <tessera/kernel/vector/unfold.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace {

namespace vector = tessera::kernel::vector;
using tessera::window_axis;
using tessera::testing::sliding;

/// One element of the columns by the definition.
template <class T, std::size_t R>
T by_definition(tessera::convolution_geometry<R> const& g, std::vector<T> const& x, std::size_t o) {
  auto position = o % g.output_plane(), tap = o / g.output_plane() % g.taps();
  auto const plane = o / g.output_plane() / g.taps();
  std::ptrdiff_t at = 0, pitch = 1;
  for (std::size_t i = R; i-- > 0;) {
    auto const& axis = g.window.axis[i];
    auto const source = axis.source(position % axis.positions, tap % axis.window);
    if (source < 0 || source >= static_cast<std::ptrdiff_t>(axis.input)) return T{};
    at += source * pitch, pitch *= static_cast<std::ptrdiff_t>(axis.input);
    position /= axis.positions, tap /= axis.window;
  }
  return x[plane * g.input_plane() + static_cast<std::size_t>(at)];
}

template <class T, auto Geometry>
bool unfolds() {
  static_assert(vector::unfolds_by_vectors<Geometry, T>());
  std::vector<T> x(Geometry.input_size()), columns(Geometry.in_channels * Geometry.taps() * Geometry.output_plane());
  for (std::size_t i = 0; i < x.size(); ++i) x[i] = static_cast<T>(i % 120 + 1);
  vector::unfold<Geometry>(x.data(), columns.data());
  for (std::size_t o = 0; o < columns.size(); ++o) {
    if (columns[o] != by_definition(Geometry, x, o)) return false;
  }
  return true;
}

template <auto Geometry, std::size_t Channels>
constexpr auto of_channels = tessera::testing::with_channels(Geometry, Channels, 1);

// Input, window, stride, dilation, padding before and after.
constexpr auto line = sliding(window_axis{50, 5, 1, 1, 2, 2});
constexpr auto picture = sliding(window_axis{12, 3, 1, 1, 1, 1}, window_axis{12, 3, 1, 1, 1, 1});
constexpr auto strided = sliding(window_axis{11, 3, 2, 1, 1, 1}, window_axis{35, 3, 2, 1, 1, 1});
constexpr auto dilated = sliding(window_axis{20, 3, 1, 3, 3, 0}, window_axis{40, 2, 1, 5, 0, 4});
constexpr auto volume =
    sliding(window_axis{5, 3, 1, 1, 1, 1}, window_axis{6, 2, 1, 1, 0, 1}, window_axis{16, 3, 1, 1, 1, 1});
constexpr auto mostly_padding = sliding(window_axis{2, 3, 1, 1, 4, 4}, window_axis{3, 3, 1, 1, 9, 9});

template <class T>
bool unfolds_all_kinds() {
  return unfolds<T, line>() && unfolds<T, picture>() && unfolds<T, of_channels<picture, 4>>() &&
         unfolds<T, of_channels<dilated, 3>>() && unfolds<T, of_channels<volume, 3>>() &&
         unfolds<T, of_channels<mostly_padding, 5>>();
}

}  // namespace

TEST_CASE("windows become columns, in any padding", "[kernel]") {
  CHECK(unfolds_all_kinds<float>());
  CHECK(unfolds_all_kinds<std::int32_t>());
  CHECK(unfolds<float, of_channels<strided, 3>>());
  CHECK(unfolds<double, of_channels<strided, 3>>());
}
