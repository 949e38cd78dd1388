// a == b and all_close: comparing whole tensors.
#ifndef TESSERA_TENSOR_COMPARE_HPP
#define TESSERA_TENSOR_COMPARE_HPP

#include <tessera/tensor/concepts.hpp>

#include <concepts>
#include <cstddef>

namespace tessera {

namespace detail {

template <class A, class B>
consteval bool equality_mandates() {
  TESSERA_MANDATE("tessera: tensors of different shapes are never equal; compare tensors of one shape", same_shape<A, B>)
  return true;
}

template <class A, class B>
consteval bool all_close_mandates() {
  TESSERA_MANDATE("tessera::all_close: the shapes differ; compare tensors of one shape", same_shape<A, B>)
  return true;
}

/// The offset of element number i (in row-major order) of a strided tensor.
template <class Shape, class Strides>
constexpr std::ptrdiff_t offset_of_element(std::size_t i) {
  std::ptrdiff_t offset = 0;
  for (std::size_t axis = Shape::rank; axis-- > 0; i /= Shape::dims[axis]) {
    offset += static_cast<std::ptrdiff_t>(i % Shape::dims[axis]) * Strides::steps[axis];
  }
  return offset;
}

/// Element number i in row-major order.
template <class A>
constexpr auto const& element_at(A const& a, std::size_t i) {
  if constexpr (contiguous_tensor<A>) return storage(a)[i];
  else return storage(a)[offset_of_element<shape_of<A>, strides_of<A>>(i)];
}

template <class A, class B, class Predicate>
constexpr bool every_pair(A const& a, B const& b, Predicate predicate) {
  for (std::size_t i = 0; i < shape_of<A>::size; ++i) {
    if (!predicate(element_at(a, i), element_at(b, i))) return false;
  }
  return true;
}

template <class T>
constexpr T absolute(T const& x) {
  return x < T(0) ? static_cast<T>(-x) : x;
}

}  // namespace detail

/// True where every element of `a` equals the element of `b` at the same place. Elementwise comparison is `equal(a, b)`.
/// Does not compile for different shapes ("tessera: tensors of different shapes are never equal").
template <tensor_like A, tensor_like B>
  requires requires(element_t<A> x, element_t<B> y) { { x == y } -> std::convertible_to<bool>; }
constexpr bool operator==(A const& a, B const& b) {
  if constexpr (detail::equality_mandates<A, B>()) {
    return detail::every_pair(a, b, [](auto const& left, auto const& right) { return static_cast<bool>(left == right); });
  } else {
    return false;
  }
}

/// True where |a - b| <= atol + rtol * |b| for every element (PyTorch's allclose). Equal infinities are close; NaN is
/// close to nothing.
template <tensor_like A, tensor_like B>
constexpr bool all_close(A const& a, B const& b, double rtol = 1e-5, double atol = 1e-8) {
  if constexpr (detail::all_close_mandates<A, B>()) {
    return detail::every_pair(a, b, [=](auto const& left, auto const& right) {
      if (left == right) return true;
      auto const difference = detail::absolute(static_cast<double>(left) - static_cast<double>(right));
      return difference <= atol + rtol * detail::absolute(static_cast<double>(right)) && difference < 1.0e308;
    });
  } else {
    return false;
  }
}

}  // namespace tessera

#endif
