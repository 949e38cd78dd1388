// The door of the kernels of winograd<M>: tiles at run time, direct sums in a constant expression.
#ifndef TESSERA_KERNEL_WINOGRAD_HPP
#define TESSERA_KERNEL_WINOGRAD_HPP

#include <tessera/kernel/convolve.hpp>
#if TESSERA_HAS_VECTORS
#include <tessera/kernel/vector/winograd.hpp>
#endif

#include <cstddef>
#include <type_traits>

namespace tessera::kernel {

#if !TESSERA_HAS_VECTORS
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {
// Named below, and never called.
template <auto Geometry, std::size_t M, class T, class Bias>
void convolve_by_winograd(T const* x, T const* w, Bias const& bias, T* y);
}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
#endif

/// y = bias + convolution of x with w, as `convolve`. M is 0, or that of winograd<M>: then at run time by tiles of M x M
/// results, except where the shape is tiny or there are no vectors.
template <auto Geometry, std::size_t M, class X, class W, class B, class Y>
constexpr void convolve_in_tiles(X const& x, W const& w, B const& bias, Y& y) {
  if constexpr (M == 0 || is_tiny<Geometry> || !TESSERA_HAS_VECTORS) {
    convolve<Geometry>(x, w, bias, y);
  } else if (std::is_constant_evaluated()) {
    convolve<Geometry>(x, w, bias, y);
  } else {
    vector::convolve_by_winograd<Geometry, M>(detail::first_of(x), detail::first_of(w), bias, detail::first_of(y));
  }
}

}  // namespace tessera::kernel

#endif
