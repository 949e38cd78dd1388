// convolve and convolve_transposed at run time: by vectors where there is a kernel for the elements, directly otherwise.
#ifndef TESSERA_KERNEL_VECTOR_CONVOLVE_HPP
#define TESSERA_KERNEL_VECTOR_CONVOLVE_HPP

#include <tessera/kernel/contraction.hpp>
#include <tessera/kernel/vector/direct.hpp>
#include <tessera/support/config.hpp>
#if TESSERA_HAS_VECTORS
#include <tessera/kernel/vector/contract.hpp>
#endif

#include <cstddef>
#include <type_traits>

namespace tessera::kernel {
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

#if !TESSERA_HAS_VECTORS
// Named below, and never called.
template <std::size_t R>
constexpr contraction<3> as_rows(contraction<R> const& plan);
template <contraction<3> Plan, class T, class Bias>
void contract(T const* source, T const* weights, Bias const& bias, T* result);
#endif

/// y = bias + sum over channels and taps of x * w, in row-major order; taps in the padding are skipped.
template <auto Geometry, class X, class W, class B, class T>
void convolve(X const* x, W const* w, B const& bias, T* y) {
  if constexpr (detail::has_vector_kernel<X, W, T, Geometry, false>()) {
    contract<as_rows(contraction<Geometry.rank>{Geometry, false})>(x, w, bias, y);
  } else {
    convolve_directly<Geometry>(x, w, bias, y);
  }
}

/// The adjoint: x = bias + sum over channels and taps of y * w, along the same geometry backwards.
template <auto Geometry, class Y, class W, class B, class T>
void convolve_transposed(Y const* y, W const* w, B const& bias, T* x) {
  if constexpr (detail::has_vector_kernel<Y, W, T, Geometry, true>()) {
    contract<as_rows(contraction<Geometry.rank>{Geometry, true})>(y, w, bias, x);
  } else {
    convolve_transposed_directly<Geometry>(y, w, bias, x);
  }
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
