// Concepts over tensors and views of them: what every operation asks of its operands.
#ifndef TESSERA_TENSOR_CONCEPTS_HPP
#define TESSERA_TENSOR_CONCEPTS_HPP

#include <tessera/tensor/tensor.hpp>

#include <cstddef>
#include <type_traits>

namespace tessera {

/// A tensor or a view: elements of one type, with a shape and strides in the type. References and const do not matter.
template <class X>
concept tensor_like = requires(std::remove_cvref_t<X> const& x) {
  typename std::remove_cvref_t<X>::value_type;
  typename std::remove_cvref_t<X>::strides_type;
  requires shape_type<typename std::remove_cvref_t<X>::shape_type>;
  x.data();
};

/// The element type of a tensor or view.
template <tensor_like X>
using element_t = std::remove_cv_t<typename std::remove_cvref_t<X>::value_type>;

/// The shape of a tensor or view, as a type.
template <tensor_like X>
using shape_of = typename std::remove_cvref_t<X>::shape_type;

/// The strides of a tensor or view, as a type.
template <tensor_like X>
using strides_of = typename std::remove_cvref_t<X>::strides_type;

/// The number of axes of a tensor or view.
template <tensor_like X>
inline constexpr std::size_t rank_of = shape_of<X>::rank;

/// A tensor or view whose elements lie in memory in row-major order, without a gap.
template <class X>
concept contiguous_tensor = tensor_like<X> && is_row_major(shape_of<X>::dims, strides_of<X>::steps);

/// Tensors or views of one shape.
template <class A, class B>
concept same_shape = tensor_like<A> && tensor_like<B> && std::is_same_v<shape_of<A>, shape_of<B>>;

/// A tensor or view of exactly this shape.
template <class X, class Shape>
concept has_shape = tensor_like<X> && std::is_same_v<shape_of<X>, Shape>;

namespace detail {

template <class>
inline constexpr bool is_tensor = false;
template <class T, std::size_t... D>
inline constexpr bool is_tensor<tensor<T, D...>> = true;

template <class T, class Shape>
struct tensor_with_shape;
template <class T, std::size_t... D>
struct tensor_with_shape<T, shape<D...>> {
  using type = tensor<T, D...>;
};

/// The elements as constant evaluation reads them cheapest: a tensor's array, a view's pointer.
template <tensor_like X>
constexpr decltype(auto) storage(X& x) {
  if constexpr (is_tensor<std::remove_cv_t<X>>) return (x.elements);
  else return x.data();
}

}  // namespace detail

/// The tensor type with these elements and this shape.
template <class T, shape_type Shape>
using tensor_of = typename detail::tensor_with_shape<T, Shape>::type;

}  // namespace tessera

#endif
