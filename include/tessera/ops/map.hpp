// map(f, a, b, ...): a function applied element by element, with broadcasting.
#ifndef TESSERA_OPS_MAP_HPP
#define TESSERA_OPS_MAP_HPP

#include <tessera/shape/broadcast.hpp>
#include <tessera/view/tensor_view.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace tessera {

namespace detail {

/// Each shape broadcasts with the common shape of those before it.
template <class Only>
consteval bool broadcast_together() {
  return true;
}
template <class First, class Second, class... Rest>
consteval bool broadcast_together() {
  if constexpr (!broadcastable<First, Second>) return false;
  else return broadcast_together<broadcast_shape<First, Second>, Rest...>();
}

}  // namespace detail

/// Shapes that can all be broadcast together.
template <class... Shapes>
concept all_broadcastable = detail::broadcast_together<Shapes...>();

namespace detail {

template <class... Shapes>
consteval bool map_mandates() {
  TESSERA_MANDATE_COMPUTED(
      "tessera::map: the shapes cannot be broadcast together; from the last axis on, sizes are equal or "
      "1 (unsqueeze adds an axis of 1)",
      message("tessera::map: the shapes cannot be broadcast together: ").list(" with ", Shapes::dims...)
          << "; from the last axis on, sizes are equal or 1 (unsqueeze adds an axis of 1)",
      all_broadcastable<Shapes...>)
  return true;
}

/// The same for operators and elementwise comparisons.
template <class A, class B>
consteval bool broadcast_mandates() {
  TESSERA_MANDATE_COMPUTED(
      "tessera: the shapes cannot be broadcast together; from the last axis on, sizes are equal or 1 "
      "(unsqueeze adds an axis of 1)",
      message("tessera: the shapes cannot be broadcast together: ").list(" with ", A::dims, B::dims)
          << "; from the last axis on, sizes are equal or 1 (unsqueeze adds an axis of 1)",
      broadcastable<A, B>)
  return true;
}

/// How one operand is read along the lines of a result of shape `Shape`.
template <class Shape, class A>
struct broadcast_operand {
  static constexpr auto steps = broadcast_steps(shape_of<A>::dims, strides_of<A>::steps, Shape::dims);
  static constexpr std::ptrdiff_t step = Shape::rank == 0 ? 0 : steps[Shape::rank - (Shape::rank == 0 ? 0 : 1)];

  static constexpr std::ptrdiff_t start_of_line(std::size_t line) {
    std::ptrdiff_t offset = 0;
    for (std::size_t axis = Shape::rank; axis-- > 1; line /= Shape::dims[axis - 1]) {
      offset += static_cast<std::ptrdiff_t>(line % Shape::dims[axis - 1]) * steps[axis - 1];
    }
    return offset;
  }
};

/// result[i] = f(x[i]...) over contiguous operands of one shape.
template <class T, std::size_t N, class F, class... X>
constexpr void map_contiguous(T (&result)[N], F& f, X const&... x) {
  for (std::size_t i = 0; i < N; ++i) result[i] = static_cast<T>(f(x[i]...));
}

/// The same, line by line, over operands that are strided or repeated.
template <class Shape, class... A, class T, std::size_t N, class F, class... X>
constexpr void map_broadcast(T (&result)[N], F& f, X const&... x) {
  constexpr std::size_t columns = Shape::rank == 0 ? 1 : Shape::dims[Shape::rank - (Shape::rank == 0 ? 0 : 1)];
  std::size_t at = 0;
  for (std::size_t line = 0; line < N / columns; ++line) {
    [&](auto... start) {
      for (std::ptrdiff_t i = 0; i < static_cast<std::ptrdiff_t>(columns); ++i) {
        result[at++] = static_cast<T>(f(x[start + i * broadcast_operand<Shape, A>::step]...));
      }
    }(broadcast_operand<Shape, A>::start_of_line(line)...);
  }
}

/// An operand that is read in the order of its memory.
template <class A, class Shape>
concept read_in_order = contiguous_tensor<A> && std::same_as<shape_of<A>, Shape>;

/// map with the element type of the result named.
template <class T, class F, class... A>
constexpr auto map_as(F f, A const&... a) {
  using shape = broadcast_shape<shape_of<A>...>;
  tensor_of<T, shape> result{};
  if constexpr ((read_in_order<A, shape> && ...)) map_contiguous(result.elements, f, storage(a)...);
  else map_broadcast<shape, A...>(result.elements, f, storage(a)...);
  return result;
}

}  // namespace detail

/// result(i, ...) = f(a(i, ...), b(i, ...), ...), the operands broadcast to one shape as in NumPy. The element type is f's
/// result's. Does not compile for shapes that cannot be broadcast ("tessera::map: the shapes cannot be broadcast together").
template <class F, tensor_like... A>
  requires(sizeof...(A) > 0 && requires(F& f, element_t<A> const&... element) { f(element...); })
constexpr auto map(F f, A const&... a) {
  using T = std::remove_cvref_t<decltype(f(std::declval<element_t<A> const&>()...))>;
  using result = tensor_of<T, broadcast_shape<shape_of<A>...>>;
  if constexpr (detail::map_mandates<shape_of<A>...>()) return detail::map_as<T>(f, a...);
  else return result{};
}

}  // namespace tessera

#endif
