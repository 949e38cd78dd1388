// accumulator_t<T>: the type in which products of T are summed.
#ifndef TESSERA_SUPPORT_ACCUMULATOR_HPP
#define TESSERA_SUPPORT_ACCUMULATOR_HPP

#include <concepts>
#include <cstdint>
#include <type_traits>

namespace tessera {

namespace detail {

template <class T>
struct accumulator {
  using type = T;
};

template <class T>
  requires(std::integral<T> && sizeof(T) == 1)
struct accumulator<T> {
  using type = std::int32_t;
};

template <class T>
  requires(std::integral<T> && sizeof(T) == 2)
struct accumulator<T> {
  using type = std::int64_t;
};

}  // namespace detail

/// The type of a sum of products of T, and so the element type of convolutions, matmul, dot and sum:
/// 8-bit integers (and bool) sum in int32 (33,000 products of any two bytes fit), 16-bit ones in int64,
/// everything else in itself. A signed overflow in a constant expression does not compile.
template <class T>
using accumulator_t = typename detail::accumulator<std::remove_cv_t<T>>::type;

/// Element types that may meet in one product: the same type, or two integers whose accumulators agree in sign.
/// A float kernel on an int picture does not: cast one of them.
template <class T, class U>
concept elements_agree =
    std::same_as<T, U> ||
    (std::integral<T> && std::integral<U> && std::is_signed_v<accumulator_t<T>> == std::is_signed_v<accumulator_t<U>>);

namespace detail {

template <class T, class U>
struct product_element {
  using type = T;  // operands that do not agree: the mandate has spoken
};

template <class T, class U>
  requires elements_agree<T, U>
struct product_element<T, U> {
  using type = std::common_type_t<accumulator_t<T>, accumulator_t<U>>;
};

}  // namespace detail

/// The type of a sum of products of a T and a U.
template <class T, class U>
using product_t = typename detail::product_element<std::remove_cv_t<T>, std::remove_cv_t<U>>::type;

/// Types with the operations of a commutative ring: value-initialisation is zero, `T(1)` is one.
template <class T>
concept ring_element = std::is_trivially_copyable_v<T> && std::default_initializable<T> && requires(T a, T b) {
  { a + b } -> std::convertible_to<T>;
  { a* b } -> std::convertible_to<T>;
};

}  // namespace tessera

#endif
