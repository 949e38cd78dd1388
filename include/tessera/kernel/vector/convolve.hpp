// convolve and convolve_transposed at run time: by vectors where there is a kernel for the elements, directly otherwise.
#ifndef TESSERA_KERNEL_VECTOR_CONVOLVE_HPP
#define TESSERA_KERNEL_VECTOR_CONVOLVE_HPP

#include <tessera/kernel/contraction.hpp>
#include <tessera/kernel/epilogue.hpp>
#include <tessera/kernel/vector/direct.hpp>
#include <tessera/support/config.hpp>
#if TESSERA_HAS_VECTORS
#include <tessera/kernel/vector/contract.hpp>
#endif

#include <cstddef>
#include <type_traits>

namespace tessera::kernel {

/// Weights that their kernel takes as they are.
struct not_prepared {
  not_prepared() = default;
  template <class W>
  constexpr explicit not_prepared(W const&) {}
};

inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// Operands and result of one floating-point type.
template <class X, class W, class T>
concept floating_point_contraction =
    std::is_same_v<X, T> && std::is_same_v<W, T> && (std::is_same_v<T, float> || std::is_same_v<T, double>);

namespace detail {

#if TESSERA_HAS_VECTORS
template <class X, class W, class T, auto Geometry, bool Transposed>
consteval bool has_vector_kernel() {
  if constexpr (!floating_point_contraction<X, W, T>) return false;
  else return chosen<T, as_rows(contraction<Geometry.rank>{Geometry, Transposed})>.kind != family::direct;
}
#else
template <class, class, class, auto, bool>
consteval bool has_vector_kernel() {
  return false;
}
#endif

}  // namespace detail

namespace detail {

#if TESSERA_HAS_VECTORS
template <class T, auto Geometry, bool Transposed>
consteval auto preparation() {
  if constexpr (has_vector_kernel<T, T, T, Geometry, Transposed>()) {
    constexpr auto plan = as_rows(contraction<Geometry.rank>{Geometry, Transposed});
    constexpr auto kernel = chosen_with_prepared_weights<T, plan>;
    if constexpr (kernel.kind == family::channels) return std::type_identity<prepared<T, plan, kernel>>{};
    else return std::type_identity<not_prepared>{};
  } else {
    return std::type_identity<not_prepared>{};
  }
}
#else
template <class, auto, bool>
consteval auto preparation() {
  return std::type_identity<not_prepared>{};
}
#endif

}  // namespace detail

/// The weights of a convolution, or of its adjoint, made ready for many calls with elements of type T.
template <class T, auto Geometry, bool Transposed>
using prepared_weights = typename decltype(detail::preparation<T, Geometry, Transposed>())::type;

#if !TESSERA_HAS_VECTORS
// Named below, and never called.
template <std::size_t R>
constexpr contraction<3> as_rows(contraction<R> const& plan);
template <contraction<3> Plan, class T, class Bias>
void contract(T const* source, T const* weights, Bias const& bias, T* result);
template <class T, class Prepared, class Bias>
void contract_prepared(T const* source, Prepared const& packed, Bias const& bias, T* result);
#endif

namespace detail {

template <contraction<3> Plan, class T, class Bias, class Prepared>
void contract_with(T const* source, T const* weights, Bias const& bias, T* result, Prepared const& prepared) {
  if constexpr (std::is_same_v<Prepared, not_prepared>) contract<Plan>(source, weights, bias, result);
  else contract_prepared(source, prepared, bias, result);
}

}  // namespace detail

/// y = bias + sum over channels and taps of x * w, in row-major order; taps in the padding are skipped.
template <auto Geometry, class X, class W, class B, class T, class Prepared = not_prepared>
void convolve(X const* x, W const* w, B const& bias, T* y, Prepared const& prepared = {}) {
  if constexpr (detail::has_vector_kernel<X, W, T, Geometry, false>()) {
    detail::contract_with<as_rows(contraction<Geometry.rank>{Geometry, false})>(x, w, bias, y, prepared);
  } else {
    convolve_directly<Geometry>(x, w, bias, y);
    finish_all(bias, y, Geometry.output_size());
  }
}

/// The adjoint: x = bias + sum over channels and taps of y * w, along the same geometry backwards.
template <auto Geometry, class Y, class W, class B, class T, class Prepared = not_prepared>
void convolve_transposed(Y const* y, W const* w, B const& bias, T* x, Prepared const& prepared = {}) {
  if constexpr (detail::has_vector_kernel<Y, W, T, Geometry, true>()) {
    detail::contract_with<as_rows(contraction<Geometry.rank>{Geometry, true})>(y, w, bias, x, prepared);
  } else {
    convolve_transposed_directly<Geometry>(y, w, bias, x);
    finish_all(bias, x, Geometry.input_size());
  }
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
