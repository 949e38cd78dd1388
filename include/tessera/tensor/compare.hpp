// a == b and all_close: comparing whole tensors.
#ifndef TESSERA_TENSOR_COMPARE_HPP
#define TESSERA_TENSOR_COMPARE_HPP

#include <tessera/support/long_loop.hpp>
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

/// The offset of element number i (in row-major order) of a tensor or view.
template <class A>
constexpr std::ptrdiff_t offset_of_element(std::ptrdiff_t i) {
  using shape = shape_of<A>;
  std::ptrdiff_t offset = 0;
  for (std::size_t axis = shape::rank; axis-- > 0;) {
    auto const size = static_cast<std::ptrdiff_t>(shape::dims[axis]);
    offset += i % size * strides_of<A>::steps[axis];
    i /= size;
  }
  return offset;
}

/// Element number i in row-major order.
template <class A>
constexpr auto const& element_at(A const& a, std::size_t i) {
  if constexpr (contiguous_tensor<A>) return storage(a)[i];
  else return storage(a)[offset_of_element<A>(static_cast<std::ptrdiff_t>(i))];
}

// In the loops below an element is x[in_order<A> ? i : offset_of_element<A>(i)]: constant evaluation pays for a call.
template <class A>
inline constexpr bool in_order = contiguous_tensor<A>;

template <class A>
inline constexpr auto element_count = static_cast<std::ptrdiff_t>(shape_of<A>::size);

/// a == b for elements of one type.
template <class A, class B>
constexpr bool every_pair_equal(A const& a, B const& b) {
  auto const& x = storage(a);
  auto const& y = storage(b);
  for (std::ptrdiff_t i = 0; i < element_count<A>;) {
    for (auto const end = end_of_piece(i, element_count<A>); i < end; ++i)
      if (!(x[in_order<A> ? i : offset_of_element<A>(i)] == y[in_order<B> ? i : offset_of_element<B>(i)])) return false;
  }
  return true;
}

template <class A, class B, class Predicate>
constexpr bool every_pair(A const& a, B const& b, Predicate predicate) {
  auto const& x = storage(a);
  auto const& y = storage(b);
  for (std::ptrdiff_t i = 0; i < element_count<A>;) {
    for (auto const end = end_of_piece(i, element_count<A>); i < end; ++i)
      if (!predicate(x[in_order<A> ? i : offset_of_element<A>(i)], y[in_order<B> ? i : offset_of_element<B>(i)]))
        return false;
  }
  return true;
}

template <class T>
constexpr T absolute(T const& x) {
  return x < T(0) ? static_cast<T>(-x) : x;
}

struct equals {
  template <class T, class U>
  constexpr bool operator()(T const& left, U const& right) const {
    return static_cast<bool>(left == right);
  }
};

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

/// |p - q| <= atol + rtol * |q| for all elements p, q, both finite, or p == q. NaN and infinities are asked for first: Clang
/// evaluates no NaN.
template <class Float, class A, class B>
constexpr bool every_pair_close(A const& a, B const& b, double rtol, double atol) {
  constexpr auto largest = std::numeric_limits<Float>::max();
  auto const& x = storage(a);
  auto const& y = storage(b);
  for (std::ptrdiff_t i = 0; i < element_count<A>;) {
    for (auto const end = end_of_piece(i, element_count<A>); i < end; ++i) {
      auto const p = static_cast<Float>(x[in_order<A> ? i : offset_of_element<A>(i)]),
                 q = static_cast<Float>(y[in_order<B> ? i : offset_of_element<B>(i)]);
      if (!(p == q || (-largest <= p && p <= largest && -largest <= q && q <= largest &&
                       (p < q ? q - p : p - q) <= atol + rtol * (q < 0 ? -q : q))))
        return false;
    }
  }
  return true;
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
    if constexpr (std::same_as<element_t<A>, element_t<B>>) return detail::every_pair_equal(a, b);
    else return detail::every_pair(a, b, detail::by_value<element_t<A>, element_t<B>>(detail::equals{}));
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
    return detail::every_pair_close<distance>(a, b, rtol, atol);
  } else {
    return false;
  }
}

}  // namespace tessera

#endif
