// mapped_lines: the loops of elementwise operations at run time, over lines as long as all operands allow.
#ifndef TESSERA_OPS_MAPPED_LINES_HPP
#define TESSERA_OPS_MAPPED_LINES_HPP

#include <tessera/shape/broadcast.hpp>
#include <tessera/support/config.hpp>
#include <tessera/view/tensor_view.hpp>
#if TESSERA_HAS_VECTORS
#include <tessera/kernel/vector/map.hpp>
#endif

#include <cstddef>
#include <type_traits>

namespace tessera::detail {

/// How one operand is read along the axes of a result of shape `Shape`.
template <class Shape, class A>
inline constexpr auto steps_over = broadcast_steps(shape_of<A>::dims, strides_of<A>::steps, Shape::dims);

/// The last axes of a shape as one line: elements read `step` apart, if they begin with axis `first`.
struct joined_axes {
  std::ptrdiff_t step = 0;
  bool are_even = true;
};

template <std::size_t R>
constexpr joined_axes axes_joined_from(std::size_t first, index_array<R> const& sizes,
                                       index_array<R, std::ptrdiff_t> const& steps) {
  joined_axes joined;
  std::ptrdiff_t count = 1;
  for (std::size_t axis = R; axis-- > first;) {
    if (sizes[axis] == 1) continue;
    if (count == 1) joined.step = steps[axis];
    joined.are_even = joined.are_even && steps[axis] == joined.step * count;
    count *= static_cast<std::ptrdiff_t>(sizes[axis]);
  }
  return joined;
}

#if TESSERA_HAS_VECTORS

/// Below, vectors are not worth their instantiation.
inline constexpr std::size_t fewest_elements_mapped_by_vectors = 32;

/// Whether results of type T of shape `Shape` are computed from operands of types A by vectors.
template <class T, class Shape, class... A>
inline constexpr bool maps_by_vectors =
    Shape::size >= fewest_elements_mapped_by_vectors && kernel::vector::fills_vectors<T> &&
    (kernel::vector::fills_vectors<element_t<A>> && ...);

/// The loops over a result of shape `Shape` computed from operands of types A.
template <class Shape, class... A>
struct mapped_lines {
  /// The first of the axes that are a line to every operand: contiguous, evenly strided, or one element that is repeated.
  static constexpr std::size_t first = [] {
    std::size_t axis = Shape::rank;
    while (axis > 0 && (axes_joined_from(axis - 1, Shape::dims, steps_over<Shape, A>).are_even && ...)) --axis;
    return axis;
  }();
  static constexpr std::size_t size = product(part<first, Shape::rank - first>(Shape::dims));

  template <class T, class F>
  static void apply(T* y, F& f, element_t<A> const*... x) {
    along<0>(y, f, x...);
  }

 private:
  /// Returns where the next line is written.
  template <std::size_t Axis, class T, class F>
  static T* along(T* y, F& f, element_t<A> const*... x) {
    if constexpr (Axis < first) {
      for (std::size_t i = 0; i < Shape::dims[Axis]; ++i, ((x += steps_over<Shape, A>[Axis]), ...))
        y = along<Axis + 1>(y, f, x...);
      return y;
    } else {
      kernel::vector::map<size>(y, f, operand<A>(x)...);
      return y + size;
    }
  }

  template <class X>
  static auto operand(element_t<X> const* x) {
    constexpr auto step = axes_joined_from(first, Shape::dims, steps_over<Shape, X>).step;
    if constexpr (step == 1) return x;
    else if constexpr (step == 0) return kernel::vector::repeated<element_t<X>>{*x};
    else return kernel::vector::stepped<element_t<X>, step>{x};
  }
};

#endif

}  // namespace tessera::detail

#endif
