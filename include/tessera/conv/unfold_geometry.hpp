// unfold_geometry: the windows over a picture, the sizes of their columns, and those of the picture that columns are folded into.
#ifndef TESSERA_CONV_UNFOLD_GEOMETRY_HPP
#define TESSERA_CONV_UNFOLD_GEOMETRY_HPP

#include <tessera/shape/convolution_geometry.hpp>
#include <tessera/shape/shape.hpp>

#include <cstddef>

namespace tessera {

/// The sizes given by window<...>.
template <class List>
constexpr auto window_of() {
  constexpr auto numbers = option_of<List, option_kind::window>::numbers;
  index_array<(numbers.size() > 0 ? numbers.size() : 1)> result;
  for (std::size_t i = 0; i < result.size(); ++i) {
    result[i] = i < numbers.size() ? static_cast<std::size_t>(numbers[i]) : 1;
  }
  return result;
}

/// A picture (sizes...), (C, sizes...) or (N, C, sizes...) with as many sizes as the window.
template <class Picture, std::size_t Axes>
concept picture_for_window = Picture::rank >= Axes && Picture::rank <= Axes + 2;

/// The sizes of a picture, without channels, that a window slides over.
template <class Sizes, std::size_t Axes>
concept sizes_for_window = Sizes::rank == Axes;

/// The dilated window fits into the padded picture along every axis.
template <auto Geometry>
concept window_fits_padded_picture = Geometry.window.fits();

/// Columns (C * taps, L) or (N, C * taps, L) for L positions.
template <class Columns, std::size_t Taps, std::size_t Positions>
concept columns_match = (Columns::rank == 2 || Columns::rank == 3) && Columns::dims[Columns::rank - 2] % Taps == 0 &&
                        Columns::dims[Columns::rank - 1] == Positions;

namespace detail {

/// The geometry of windows over (sizes...), (C, sizes...) or (N, C, sizes...).
template <class Picture, class List>
constexpr auto unfold_geometry() {
  constexpr auto window = window_of<List>();
  constexpr std::size_t axes = window.size(), rank = Picture::rank;
  convolution_geometry<axes> geometry;
  if constexpr (picture_for_window<Picture, axes>) {
    geometry.batch = rank == axes + 2 ? Picture::dims[0] : 1;
    geometry.in_channels = rank == axes ? 1 : Picture::dims[rank - axes - (rank == axes ? 0 : 1)];
    geometry.window = slide<List>(part<rank - axes, axes>(Picture::dims), window);
  }
  return geometry;
}

template <class Picture, class List>
constexpr auto unfolded_sizes() {
  constexpr auto g = unfold_geometry<Picture, List>();
  constexpr index_array<2> columns{{g.in_channels * g.taps(), g.output_plane()}};
  if constexpr (Picture::rank == g.rank + 2) return concatenated(index_array<1>{{g.batch}}, columns);
  else return columns;
}

/// The sizes of the picture that columns are folded into; of columns that do not match, something to go on with.
template <class Columns, class Sizes, class List>
constexpr auto folded_sizes() {
  constexpr std::size_t taps = product(window_of<List>()), rank = Columns::rank;
  constexpr std::size_t rows = rank >= 2 ? Columns::dims[rank - (rank >= 2 ? 2 : 0)] : 1;
  constexpr std::size_t channels = taps == 0 || rows < taps ? 1 : rows / (taps == 0 ? 1 : taps);
  constexpr auto picture = concatenated(index_array<1>{{channels}}, Sizes::dims);
  if constexpr (rank == 3) return concatenated(part<0, 1>(Columns::dims), picture);
  else return picture;
}

template <class Columns, class Sizes, class List>
using folded_picture = shape_from<folded_sizes<Columns, Sizes, List>()>;

}  // namespace detail
}  // namespace tessera

#endif
