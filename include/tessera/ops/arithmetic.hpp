// + - * and unary -: elementwise arithmetic with broadcasting, between tensors, views and numbers.
#ifndef TESSERA_OPS_ARITHMETIC_HPP
#define TESSERA_OPS_ARITHMETIC_HPP

#include <tessera/ops/map.hpp>

#include <concepts>
#include <type_traits>

namespace tessera {

namespace detail {

template <class T, class U>
struct sum_element {
  using type = T;
};
template <class T, class U>
  requires(std::is_arithmetic_v<T> && std::is_arithmetic_v<U>)
struct sum_element<T, U> {
  using type = std::common_type_t<T, U>;
};

}  // namespace detail

/// Element types that can meet in elementwise arithmetic: the same one, or two built-in arithmetic types, whose common type
/// is the result's (int8 + int8 is int8, int + float is float).
template <class T, class U>
concept elements_combine = std::same_as<T, U> || (std::is_arithmetic_v<T> && std::is_arithmetic_v<U>);

/// A number beside a tensor of T: it becomes a T, so no floating-point number beside integers.
template <class S, class T>
concept scalar_beside = !tensor_like<S> && element_of<S, T>;

namespace detail {

/// A result as a T. Integers that do not fit do not compile in a constant expression; at run time they wrap.
template <class T, class U>
constexpr T narrowed(U const& value) {
  auto const kept = static_cast<T>(value);
  if constexpr (std::integral<T> && std::integral<U> && sizeof(T) < sizeof(U)) {
    if (std::is_constant_evaluated() && static_cast<U>(kept) != value)
      failure::an_element_does_not_fit_the_element_type();
  }
  return kept;
}

template <class A, class B>
using sum_element_t = typename sum_element<element_t<A>, element_t<B>>::type;

/// An operation whose result has the operands' own type: neither promoted nor converted back.
template <class T>
concept keeps_its_type = std::is_arithmetic_v<T> && std::same_as<decltype(T{} + T{}), T>;

/// Calls that a checked conversion back to a narrow integer costs as much as.
inline constexpr std::size_t calls_of_narrowing = 6;

template <class T, class... A>
struct arithmetic_call {
  using instead = failure::use_map_v;
  static consteval auto work() {
    return elementwise<broadcast_shape<shape_of<A>...>, A...>::work(keeps_its_type<T> ? 0 : calls_of_narrowing);
  }
  static consteval evaluation_cost cost() { return elementwise_costs.of(work()); }
};

}  // namespace detail

/// a + b, a - b, a * b and -a as types.
namespace calls {

template <tensor_like A, tensor_like B>
struct plus : detail::arithmetic_call<detail::sum_element_t<A, B>, A, B> {};
template <tensor_like A, tensor_like B>
struct minus : detail::arithmetic_call<detail::sum_element_t<A, B>, A, B> {};
template <tensor_like A, tensor_like B>
struct times : detail::arithmetic_call<detail::sum_element_t<A, B>, A, B> {};
template <tensor_like A>
struct negate : detail::arithmetic_call<element_t<A>, A> {};

}  // namespace calls

namespace detail {

/// The call by its name.
template <operation Op, class... A>
consteval auto named_arithmetic() {
  if constexpr (Op == operation::plus) return calls::plus<A...>{};
  else if constexpr (Op == operation::minus) return calls::minus<A...>{};
  else if constexpr (Op == operation::times) return calls::times<A...>{};
  else return calls::negate<A...>{};
}

/// Any other operation: a T from two elements, or from one.
template <operation Op, class T>
struct applied {
  template <class... E>
  constexpr T operator()(E const&... element) const {
    if constexpr (Op == operation::plus) return narrowed<T>((... + static_cast<T>(element)));
    else if constexpr (Op == operation::minus) return narrowed<T>((... - static_cast<T>(element)));
    else if constexpr (Op == operation::negate) return narrowed<T>((... + -static_cast<T>(element)));
    else if constexpr (std::same_as<T, unsigned short>) return narrowed<T>((unsigned{1} * ... * element));
    else return narrowed<T>((... * static_cast<T>(element)));
  }
};

/// The operation in the loop where its type allows that, and called otherwise.
template <operation Op, class T, class... A>
constexpr auto calculated(A const&... a) {
  if constexpr (worth_asking(broadcast_shape<shape_of<A>...>::size))
    require_constexpr_budget<decltype(named_arithmetic<Op, A...>())>();
  if constexpr (keeps_its_type<T>) return map_as<T, Op>(nothing{}, a...);
  else return map_as<T>(applied<Op, T>{}, a...);
}

template <class A, class B>
consteval bool arithmetic_mandates() {
  TESSERA_MANDATE("tessera: the element types cannot be combined; cast<T>(a) one of the operands",
                  elements_combine<element_t<A>, element_t<B>>)
  return broadcast_mandates<shape_of<A>, shape_of<B>>();
}

template <operation Op, class A, class B>
constexpr auto combined(A const& a, B const& b)
    -> tensor_of<sum_element_t<A, B>, broadcast_shape<shape_of<A>, shape_of<B>>> {
  if constexpr (arithmetic_mandates<A, B>()) return calculated<Op, sum_element_t<A, B>>(a, b);
  else return {};
}

}  // namespace detail

/// a + b, element by element, broadcast. Does not compile for shapes that cannot be broadcast ("tessera: the shapes cannot be
/// broadcast together"). An integer overflow in a constant expression does not compile.
template <tensor_like A, tensor_like B>
constexpr auto operator+(A const& a, B const& b) {
  return detail::combined<detail::operation::plus>(a, b);
}

/// a - b, element by element, broadcast.
template <tensor_like A, tensor_like B>
constexpr auto operator-(A const& a, B const& b) {
  return detail::combined<detail::operation::minus>(a, b);
}

/// a * b, element by element, broadcast (the product of matrices is `matmul`).
template <tensor_like A, tensor_like B>
constexpr auto operator*(A const& a, B const& b) {
  return detail::combined<detail::operation::times>(a, b);
}

/// A number beside every element; it is converted to the element type first.
template <tensor_like A, scalar_beside<element_t<A>> S>
constexpr auto operator+(A const& a, S const& s) {
  return a + tensor<element_t<A>>(s);
}
template <tensor_like A, scalar_beside<element_t<A>> S>
constexpr auto operator+(S const& s, A const& a) {
  return tensor<element_t<A>>(s) + a;
}
template <tensor_like A, scalar_beside<element_t<A>> S>
constexpr auto operator-(A const& a, S const& s) {
  return a - tensor<element_t<A>>(s);
}
template <tensor_like A, scalar_beside<element_t<A>> S>
constexpr auto operator-(S const& s, A const& a) {
  return tensor<element_t<A>>(s) - a;
}
template <tensor_like A, scalar_beside<element_t<A>> S>
constexpr auto operator*(A const& a, S const& s) {
  return a * tensor<element_t<A>>(s);
}
template <tensor_like A, scalar_beside<element_t<A>> S>
constexpr auto operator*(S const& s, A const& a) {
  return tensor<element_t<A>>(s) * a;
}

/// -a, element by element.
template <tensor_like A>
constexpr auto operator-(A const& a) {
  return detail::calculated<detail::operation::negate, element_t<A>>(a);
}

}  // namespace tessera

#endif
