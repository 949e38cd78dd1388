// elementwise: the loops of map and arithmetic, over operands that are read in order, strided or repeated.
#ifndef TESSERA_OPS_ELEMENTWISE_HPP
#define TESSERA_OPS_ELEMENTWISE_HPP

#include <tessera/ops/mapped_lines.hpp>
#include <tessera/support/long_loop.hpp>
#include <tessera/support/loop_cost.hpp>
#include <tessera/view/tensor_view.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace tessera::detail {

/// What is done with the elements at one place: a function of the user's, or an operation that the loop itself contains,
/// since a call for every element costs constant evaluation more than the operation.
enum class operation { call, plus, minus, times, negate };

/// Where no function is called.
struct nothing {};

/// An operand that is read in the order of its memory.
template <class A, class Shape>
concept read_in_order = contiguous_tensor<A> && std::same_as<shape_of<A>, Shape>;

template <tensor_like A>
using storage_of = decltype(storage(std::declval<A const&>()));

/// An operation that the loop itself contains, as a function.
template <operation Op, class T>
struct calculation {
  template <class... E>
  constexpr T operator()(E const&... element) const {
    if constexpr (Op == operation::plus) return (... + static_cast<T>(element));
    else if constexpr (Op == operation::minus) return (... - static_cast<T>(element));
    else if constexpr (Op == operation::times) return (... * static_cast<T>(element));
    else return (... + -static_cast<T>(element));
  }
};

template <class>
using offset_in = std::ptrdiff_t;

/// The loops over a result of shape `Shape` computed from operands of types A.
template <class Shape, class... A>
struct elementwise {
  /// Operands in order, and single numbers: the whole result is one line.
  static constexpr bool is_one_line = ((read_in_order<A, Shape> || shape_of<A>::size == 1) && ...);
  using lines = std::conditional_t<is_one_line, shape<Shape::size>, Shape>;

  template <class X>
  static constexpr bool in_order = read_in_order<X, Shape>;

  /// Elements by which an operand moves along an axis; one that is read in order goes by the result's own number.
  template <class X, std::size_t Axis = lines::rank - 1>
  static constexpr std::ptrdiff_t step = is_one_line ? 0 : steps_over<Shape, X>[Axis];

  /// Into an array or a pointer.
  template <operation Op, class Out, class F>
  static constexpr void apply(Out& result, F& f, A const&... a) {
#if TESSERA_HAS_VECTORS
    using T = std::remove_reference_t<decltype(result[0])>;
    if constexpr (maps_by_vectors<T, Shape, A...>) {
      if (!std::is_constant_evaluated()) return apply_by_vectors<Op, T>(&result[0], f, a...);
    }
#endif
    along<Op, 0>(result, 0, f, storage(a)..., offset_in<A>{}...);
  }

#if TESSERA_HAS_VECTORS
  template <operation Op, class T, class F>
  static void apply_by_vectors(T* result, F& f, A const&... a) {
    if constexpr (Op == operation::call) {
      mapped_lines<Shape, A...>::apply(result, f, a.data()...);
    } else {
      calculation<Op, T> const calculate;
      mapped_lines<Shape, A...>::apply(result, calculate, a.data()...);
    }
  }
#endif

  /// An operand read in order is one term, a strided one counts as two.
  static constexpr loop_work work(std::size_t calls_per_element) {
    constexpr std::size_t terms = (std::size_t{0} + ... + (in_order<A> ? 1 : 2));
    return {lines_of(lines::dims), 0, Shape::size * calls_per_element, Shape::size, Shape::size * terms};
  }

 private:
  /// result[at] and its successors, as many as lie under one index of the axes before `Axis`; returns the number after the
  /// last. p are the operands' elements there.
  template <operation Op, std::size_t Axis, class Out, class F>
  static constexpr std::size_t along(Out& result, std::size_t at, F& f, storage_of<A>... x, offset_in<A>... p) {
    constexpr std::size_t size = lines::dims[Axis];
    if constexpr (Axis + 1 < lines::rank) {
      for (std::size_t i = 0; i < size;) {
        for (auto const end = end_of_piece(i, size); i < end; ++i, ((p += step<A, Axis>), ...)) {
          at = along<Op, Axis + 1>(result, at, f, x..., p...);
        }
      }
      return at;
    } else {
      auto const first = static_cast<std::ptrdiff_t>(at), last = static_cast<std::ptrdiff_t>(at + size);
      along_line<Op>(result, first, last, f, x..., p - first * step<A>...);
      return at + size;
    }
  }

  /// Element number `at` meets element in_order ? at : p + at * step of every operand.
  template <operation Op, class Out, class F>
  static constexpr void along_line(Out& result, std::ptrdiff_t at, std::ptrdiff_t last, F& f, storage_of<A>... x,
                                   offset_in<A>... p) {
    using T = std::remove_reference_t<decltype(result[0])>;
    while (at < last) {
      auto const end = end_of_piece(at, last);
      if constexpr (Op == operation::call) {
        for (; at < end; ++at) result[at] = static_cast<T>(f(x[in_order<A> ? at : p + at * step<A>]...));
      } else {
        for (; at < end; ++at)
          result[at] = Op == operation::plus    ? (... + static_cast<T>(x[in_order<A> ? at : p + at * step<A>]))
                       : Op == operation::minus ? (... - static_cast<T>(x[in_order<A> ? at : p + at * step<A>]))
                       : Op == operation::times ? (... * static_cast<T>(x[in_order<A> ? at : p + at * step<A>]))
                                                : (... + -static_cast<T>(x[in_order<A> ? at : p + at * step<A>]));
      }
    }
  }
};

inline constexpr loop_costs elementwise_costs{{129, 0, 8.9, 23.8, 6.9}, {20, 0, 2, 1, 0}};

}  // namespace tessera::detail

#endif
