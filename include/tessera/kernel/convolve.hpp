// The doors of the kernels: constant evaluation or run time, chosen where the call is evaluated; tiny shapes have one for both.
#ifndef TESSERA_KERNEL_CONVOLVE_HPP
#define TESSERA_KERNEL_CONVOLVE_HPP

#include <tessera/kernel/constant/convolve.hpp>
#include <tessera/kernel/epilogue.hpp>
#include <tessera/kernel/vector/convolve.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace tessera::kernel {

/// Up to so many multiply-adds, the loops of constant evaluation are the fastest at run time too, once the compiler has
/// unrolled them; so such a shape never instantiates a run-time kernel.
inline constexpr std::size_t most_multiply_adds_of_a_tiny_shape = 1'024;

template <auto Geometry>
inline constexpr bool is_tiny = Geometry.multiply_adds() <= most_multiply_adds_of_a_tiny_shape;

namespace detail {

template <class T, auto Geometry, bool Transposed>
consteval auto preparation() {
  if constexpr (is_tiny<Geometry>) return std::type_identity<not_prepared>{};
  else return std::type_identity<vector::prepared_weights<T, Geometry, Transposed>>{};
}

template <class T>
constexpr auto* first_of(T* elements) {
  return elements;
}
template <class T>
using element_of_storage = std::remove_cvref_t<decltype(std::declval<T&>()[0])>;

/// Constant evaluation writes to an array; where the destination is a pointer, through one.
template <std::size_t Size, class Y, class Evaluate>
constexpr void evaluate_into(Y& y, Evaluate evaluate) {
  if constexpr (std::is_array_v<Y>) {
    evaluate(y);
  } else {
    element_of_storage<Y> result[Size]{};
    evaluate(result);
    for (std::size_t i = 0; i < Size; ++i) y[i] = result[i];
  }
}

}  // namespace detail

/// The weights of a convolution, or of its adjoint, made ready for many calls with elements of type T: made from them, beside
/// them; empty where the run-time kernel takes them as they are.
template <class T, auto Geometry, bool Transposed>
using prepared_weights = typename decltype(detail::preparation<T, Geometry, Transposed>())::type;

/// y = bias + convolution of x with w by the loops of constant evaluation.
template <auto Geometry, class X, class W, class B, class Y>
constexpr void convolve_constant(X const& x, W const& w, B const& bias, Y& y) {
  constexpr auto size = Geometry.output_size();
  detail::evaluate_into<size>(y, [&](auto& result) {
    constant::convolve<Geometry, detail::element_of_storage<X>>(x, w, bias, result);
    finish_all(bias, result, size);
  });
}

/// x = bias + transposed convolution of y with w, likewise.
template <auto Geometry, class Y, class W, class B, class X>
constexpr void convolve_transposed_constant(Y const& y, W const& w, B const& bias, X& x) {
  constexpr auto size = Geometry.input_size();
  detail::evaluate_into<size>(x, [&](auto& result) {
    constant::convolve_transposed<Geometry, detail::element_of_storage<Y>>(y, w, bias, result);
    finish_all(bias, result, size);
  });
}

/// y = bias + convolution of x with w. Operands and destination are arrays or pointers, in row-major order; a bias with_epilogue
/// ends in its last step.
template <auto Geometry, class X, class W, class B, class Y, class Prepared = not_prepared>
constexpr void convolve(X const& x, W const& w, B const& bias, Y& y, Prepared const& prepared = {}) {
  if constexpr (is_tiny<Geometry>) {
    convolve_constant<Geometry>(x, w, bias, y);
  } else if (std::is_constant_evaluated()) {
    convolve_constant<Geometry>(x, w, bias, y);
  } else {
    vector::convolve<Geometry>(detail::first_of(x), detail::first_of(w), bias, detail::first_of(y), prepared);
  }
}

/// x = bias + transposed convolution of y with w.
template <auto Geometry, class Y, class W, class B, class X, class Prepared = not_prepared>
constexpr void convolve_transposed(Y const& y, W const& w, B const& bias, X& x, Prepared const& prepared = {}) {
  if constexpr (is_tiny<Geometry>) {
    convolve_transposed_constant<Geometry>(y, w, bias, x);
  } else if (std::is_constant_evaluated()) {
    convolve_transposed_constant<Geometry>(y, w, bias, x);
  } else {
    vector::convolve_transposed<Geometry>(detail::first_of(y), detail::first_of(w), bias, detail::first_of(x),
                                          prepared);
  }
}

}  // namespace tessera::kernel

#endif
