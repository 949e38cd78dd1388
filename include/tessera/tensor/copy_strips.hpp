// copy_strips: strided elements copied at run time, in strips that use every cache line that they read.
#ifndef TESSERA_TENSOR_COPY_STRIPS_HPP
#define TESSERA_TENSOR_COPY_STRIPS_HPP

#include <tessera/shape/strides.hpp>

#include <cstddef>
#include <type_traits>

namespace tessera::detail {

/// Copies elements with the strides of the type to row-major order. A strip has as many columns of the result as elements fit a
/// cache line, and runs along the axis whose elements lie closest together in the source.
template <class Shape, class Strides, class T>
class copied_strips {
  static constexpr std::size_t last = Shape::rank - 1, columns = Shape::dims[last], strip = 64 / sizeof(T);

  static constexpr std::ptrdiff_t distance(std::size_t axis) {
    return Strides::steps[axis] < 0 ? -Strides::steps[axis] : Strides::steps[axis];
  }
  static constexpr std::size_t closest_axis() {
    std::size_t closest = last;
    for (std::size_t axis = Shape::rank; axis-- > 0;) {
      if (Shape::dims[axis] > 1 && distance(axis) > 0 && distance(axis) < distance(closest)) closest = axis;
    }
    return closest;
  }
  static constexpr std::size_t along_strip = closest_axis();
  static constexpr auto in_order = row_major_strides<Shape>::steps;

 public:
  template <class From>
  static void copy(From const* from, T* to) {
    copy_axis<0>(from, to);
  }

 private:
  template <std::size_t Axis, class From>
  static void copy_axis(From const* from, T* to) {
    if constexpr (Axis == last) {
      for (std::size_t i = 0; i + strip <= columns; i += strip)
        copy_strip<strip>(from + static_cast<std::ptrdiff_t>(i) * Strides::steps[last], to + i);
      constexpr std::size_t done = columns - columns % strip;
      if constexpr (done < columns)
        copy_strip<columns - done>(from + static_cast<std::ptrdiff_t>(done) * Strides::steps[last], to + done);
    } else if constexpr (Axis == along_strip) {
      copy_axis<Axis + 1>(from, to);
    } else {
      for (std::size_t i = 0; i < Shape::dims[Axis]; ++i, from += Strides::steps[Axis], to += in_order[Axis])
        copy_axis<Axis + 1>(from, to);
    }
  }

  template <std::size_t Columns, class From>
  static void copy_strip(From const* from, T* to) {
    constexpr std::size_t rows = along_strip == last ? 1 : Shape::dims[along_strip];
    for (std::size_t i = 0; i < rows; ++i, from += Strides::steps[along_strip], to += in_order[along_strip])
      copy_row<Columns>(from, to);
  }

  /// Through an array of the function's own: the compiler need not ask whether source and result overlap, nor can it exchange
  /// this loop with those around it, as g++ does at -O3 to the caches' harm.
  template <std::size_t Columns, class From>
  static void copy_row(From const* from, T* to) {
    T row[Columns];
    for (std::size_t i = 0; i < Columns; ++i)
      row[i] = static_cast<T>(from[static_cast<std::ptrdiff_t>(i) * Strides::steps[last]]);
    __builtin_memcpy(to, row, sizeof row);
  }
};

/// Lines that lie in the source as they are, or backwards, and whatever is too much for the inner caches. Of the rest the loops of
/// constant evaluation are as fast.
template <class Shape, class Strides, class T>
consteval bool copies_in_strips() {
  constexpr std::size_t fewest_elements = 64, bytes_of_inner_caches = 1 << 19;
  if constexpr (Shape::size < fewest_elements || Shape::rank == 0 || sizeof(T) > 8 ||
                !std::is_trivially_copyable_v<T> || !std::is_trivially_default_constructible_v<T>) {
    return false;
  } else {
    constexpr auto step = Strides::steps[Shape::rank - 1];
    return step == 1 || step == -1 || Shape::size * sizeof(T) >= bytes_of_inner_caches;
  }
}

}  // namespace tessera::detail

#endif
