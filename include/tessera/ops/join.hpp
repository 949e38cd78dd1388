// concat, stack and split: tensors put together along an axis, and taken apart again.
#ifndef TESSERA_OPS_JOIN_HPP
#define TESSERA_OPS_JOIN_HPP

#include <tessera/view/slice.hpp>
#include <tessera/view/squeeze.hpp>

#include <boost/mp11/algorithm.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace tessera {

namespace detail {

template <std::ptrdiff_t Axis, class First, class... Rest>
constexpr bool sizes_join() {
  constexpr auto axis = normalized_axis(Axis, First::rank);
  [[maybe_unused]] auto const same_elsewhere = [](auto const& sizes) {
    if (sizes.size() != First::rank) return false;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
      if (i != axis && sizes[i] != First::dims[i]) return false;
    }
    return true;
  };
  return axis < First::rank && (same_elsewhere(Rest::dims) && ...);
}

}  // namespace detail

/// An axis that the shape has (negative: from the end).
template <class Shape, std::ptrdiff_t Axis>
concept has_axis = normalized_axis(Axis, Shape::rank) < Shape::rank;

/// Shapes that agree in every axis but the one along which they are joined.
template <std::ptrdiff_t Axis, class... Shapes>
concept concatenable = detail::sizes_join<Axis, Shapes...>();

/// Tensors or views of one element type.
template <class... A>
concept same_elements = boost::mp11::mp_same<element_t<A>...>::value;

/// Tensors or views of one shape.
template <class... A>
concept same_shapes = boost::mp11::mp_same<shape_of<A>...>::value;

/// An axis that can be cut into this many equal parts.
template <class Shape, std::ptrdiff_t Axis, std::size_t Parts>
concept splits_evenly = [] {
  auto const axis = normalized_axis(Axis, Shape::rank);
  return Parts > 0 && axis < Shape::rank && Shape::dims[axis] % (Parts > 0 ? Parts : 1) == 0;
}();

/// What `split` returns: Parts tensors of one type, in order; a range, and a tuple: auto [left, right] = split<1, 2>(a).
template <class Part, std::size_t Parts>
struct split_result {
  Part parts[Parts];

  static constexpr std::size_t size() { return Parts; }
  constexpr Part const& operator[](std::size_t i) const { return parts[i]; }
  template <std::size_t I>
    requires(I < Parts)
  constexpr Part const& get() const {
    return parts[I];
  }
  constexpr Part const* begin() const { return parts; }
  constexpr Part const* end() const { return parts + Parts; }
};

namespace detail {

template <std::ptrdiff_t Axis, class First, class... Rest>
consteval bool concat_mandates() {
  TESSERA_MANDATE("tessera::concat: there is no such axis; axes run from 0 to the rank minus one (stack adds an axis)",
                  has_axis<shape_of<First>, Axis>)
  TESSERA_MANDATE_COMPUTED(
      "tessera::concat: the shapes differ in an axis other than the joined one; join along another axis, or slice or "
      "pad them",
      message("tessera::concat: the shapes differ in an axis other than the joined one: ")
              .list(", ", shape_of<First>::dims, shape_of<Rest>::dims...)
          << " along axis " << normalized_axis(Axis, rank_of<First>)
          << "; join along another axis, or slice or pad them",
      concatenable<Axis, shape_of<First>, shape_of<Rest>...>)
  TESSERA_MANDATE("tessera::concat: the element types differ; cast<T>(a) first", same_elements<First, Rest...>)
  return true;
}

template <std::ptrdiff_t Axis, class... A>
consteval bool stack_mandates() {
  TESSERA_MANDATE(
      "tessera::stack: the shapes differ; stack takes tensors of one shape (concat joins along an axis that "
      "they have)",
      same_shapes<A...>)
  TESSERA_MANDATE("tessera::stack: there is no such place for the new axis; it lies between 0 and the rank",
                  (place_for_axis<shape_of<A>, Axis> && ...))
  TESSERA_MANDATE("tessera::stack: the element types differ; cast<T>(a) first", same_elements<A...>)
  return true;
}

template <class Shape, std::ptrdiff_t Axis, std::size_t Parts>
consteval bool split_mandates() {
  TESSERA_MANDATE("tessera::split: there is no such axis; axes run from 0 to the rank minus one", has_axis<Shape, Axis>)
  TESSERA_MANDATE(
      "tessera::split: the axis cannot be cut into so many equal parts; their number divides its size (slice takes "
      "any part)",
      splits_evenly<Shape, Axis, Parts>)
  return true;
}

/// The product of the sizes from an axis on.
template <class Shape>
constexpr std::size_t elements_from(std::size_t axis) {
  std::size_t count = 1;
  for (std::size_t i = axis; i < Shape::rank; ++i) count *= Shape::dims[i];
  return count;
}

/// Block number `block` of a tensor (all elements under one index of the axes before the joined one), to result[at] and its
/// successors; returns the number after the last.
template <std::size_t Size, class T, std::size_t N, class X>
constexpr std::size_t append_block(T (&result)[N], std::size_t at, X const& x, std::size_t block) {
  constexpr auto size = static_cast<std::ptrdiff_t>(Size);
  gather_line<size, 1>(x, static_cast<std::ptrdiff_t>(block) * size, result, static_cast<std::ptrdiff_t>(at));
  return at + Size;
}

template <std::size_t Axis, class Result, class... A>
constexpr Result concatenated_tensors(A const&... a) {
  Result result;
  std::size_t at = 0;
  constexpr auto blocks = Result::shape_type::size / elements_from<typename Result::shape_type>(Axis);
  for (std::size_t block = 0; block < blocks;) {
    for (auto const end = end_of_piece(block, blocks); block < end; ++block)
      ((at = append_block<elements_from<shape_of<A>>(Axis)>(result.elements, at, storage(a), block)), ...);
  }
  return result;
}

template <std::size_t Axis, class First, class... Rest>
using concat_result =
    tensor_of<element_t<First>, shape_from<replaced(shape_of<First>::dims, Axis,
                                                    (shape_of<First>::dims[Axis] + ... + shape_of<Rest>::dims[Axis]))>>;

}  // namespace detail

/// Tensors joined along an axis (negative: from the end): concat<0>(a, b, ...). Does not compile where another axis differs
/// ("tessera::concat: the shapes differ in an axis other than the joined one").
template <std::ptrdiff_t Axis, tensor_like First, tensor_like... Rest>
constexpr auto concat(First const& first, Rest const&... rest) {
  if constexpr (detail::concat_mandates<Axis, First, Rest...>()) {
    constexpr auto axis = normalized_axis(Axis, rank_of<First>);
    using result = detail::concat_result<axis, First, Rest...>;
    return detail::concatenated_tensors<axis, result>(detail::in_row_major_order(first),
                                                      detail::in_row_major_order(rest)...);
  } else {
    return contiguous(first);
  }
}

/// Tensors of one shape joined along a new axis: stack<0>(a, b) is (2, ...).
template <std::ptrdiff_t Axis = 0, tensor_like First, tensor_like... Rest>
constexpr auto stack(First const& first, Rest const&... rest) {
  if constexpr (detail::stack_mandates<Axis, First, Rest...>()) {
    return concat<Axis>(unsqueeze<Axis>(first), unsqueeze<Axis>(rest)...);
  } else {
    return contiguous(first);
  }
}

namespace detail {

template <std::ptrdiff_t Axis, std::size_t Parts, class A>
struct splitting {
  static constexpr auto axis = normalized_axis(Axis, rank_of<A>);
  static constexpr auto size = shape_of<A>::dims[axis] / Parts;
  static constexpr auto sizes = replaced(shape_of<A>::dims, axis, size);
  using part = tensor_of<element_t<A>, shape_from<sizes>>;

  template <std::size_t... I>
  static constexpr split_result<part, Parts> apply(A const& a, std::index_sequence<I...>) {
    constexpr auto steps = strides_of<A>::steps;
    return {{copied_view(a, view_of<sizes, steps>(a, static_cast<std::ptrdiff_t>(I * size) * steps[axis]))...}};
  }
};

}  // namespace detail

/// The axis cut into equal parts: split<0, 2>(a)[1] is the second half. Does not compile where the parts would differ
/// ("tessera::split: the axis cannot be cut into so many equal parts").
template <std::ptrdiff_t Axis, std::size_t Parts, tensor_like A>
constexpr auto split(A const& a) {
  if constexpr (detail::split_mandates<shape_of<A>, Axis, Parts>()) {
    return detail::splitting<Axis, Parts, A>::apply(a, std::make_index_sequence<Parts>{});
  } else {
    return split_result<tensor_of<element_t<A>, shape_of<A>>, (Parts > 0 ? Parts : 1)>{};
  }
}

}  // namespace tessera

template <class Part, std::size_t Parts>
struct std::tuple_size<tessera::split_result<Part, Parts>> : std::integral_constant<std::size_t, Parts> {};

template <std::size_t I, class Part, std::size_t Parts>
struct std::tuple_element<I, tessera::split_result<Part, Parts>> {
  using type = Part;
};

#endif
