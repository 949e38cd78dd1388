// a == b and all_close: comparing whole tensors.
#ifndef TESSERA_TENSOR_COMPARE_HPP
#define TESSERA_TENSOR_COMPARE_HPP

#include <tessera/tensor/concepts.hpp>

#include <concepts>
#include <cstddef>
#include <limits>
#include <type_traits>

namespace tessera {

namespace detail {

template <class A, class B>
consteval bool equality_mandates() {
  TESSERA_MANDATE("tessera: tensors of different shapes are never equal; compare tensors of one shape",
                  same_shape<A, B>)
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

template <class T>
constexpr bool is_negative(T const& x) {
  if constexpr (std::is_signed_v<T>) return x < 0;
  else return false;
}

/// A comparison of a T with a U by their values: -1 is less than every unsigned number.
template <class T, class U, class F>
constexpr auto by_value(F f) {
  if constexpr (std::same_as<T, U> || !std::is_arithmetic_v<T> || !std::is_arithmetic_v<U>) {
    return f;
  } else {
    return [f](T const& left, U const& right) {
      using common = std::common_type_t<T, U>;
      bool const mixed = std::is_unsigned_v<common> && is_negative(left) != is_negative(right);
      return mixed ? f(is_negative(left) ? 0 : 1, is_negative(right) ? 0 : 1)
                   : f(static_cast<common>(left), static_cast<common>(right));
    };
  }
}

/// The floating-point type in which an element's distance from another is measured.
template <class T, class U>
struct distance_type {
  using type = double;
};
template <class T, class U>
  requires std::same_as<T, long double> || std::same_as<U, long double>
struct distance_type<T, U> {
  using type = long double;
};

/// |a - b| <= atol + rtol * |b|, both finite. NaN and infinities are asked for first: Clang evaluates no NaN.
template <class Float>
constexpr bool within(Float a, Float b, double rtol, double atol) {
  constexpr auto largest = std::numeric_limits<Float>::max();
  if (!(absolute(a) <= largest && absolute(b) <= largest)) return false;
  auto const difference = absolute(a - b);
  return difference <= largest && difference <= atol + rtol * absolute(b);
}

}  // namespace detail

/// True where every element of `a` equals the element of `b` at the same place. Elementwise comparison is `equal(a, b)`.
/// Does not compile for different shapes ("tessera: tensors of different shapes are never equal").
template <tensor_like A, tensor_like B>
  requires requires(element_t<A> x, element_t<B> y) {
    { x == y } -> std::convertible_to<bool>;
  }
constexpr bool operator==(A const& a, B const& b) {
  if constexpr (detail::equality_mandates<A, B>()) {
    auto const equals = [](auto const& left, auto const& right) { return static_cast<bool>(left == right); };
    return detail::every_pair(a, b, detail::by_value<element_t<A>, element_t<B>>(equals));
  } else {
    return false;
  }
}

/// True where |a - b| <= atol + rtol * |b| for every element (PyTorch's allclose). Equal infinities are close; NaN is
/// close to nothing.
template <tensor_like A, tensor_like B>
constexpr bool all_close(A const& a, B const& b, double rtol = 1e-5, double atol = 1e-8) {
  if constexpr (detail::all_close_mandates<A, B>()) {
    using distance = typename detail::distance_type<element_t<A>, element_t<B>>::type;
    return detail::every_pair(a, b, [=](auto const& left, auto const& right) {
      auto const x = static_cast<distance>(left), y = static_cast<distance>(right);
      return x == y || detail::within(x, y, rtol, atol);
    });
  } else {
    return false;
  }
}

}  // namespace tessera

#endif
