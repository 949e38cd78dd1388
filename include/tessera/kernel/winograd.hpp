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
template <auto Geometry, std::size_t M, class T, class Bias>
void convolve_by_winograd_packed(T const* x, T const* packed, Bias const& bias, T* y);
}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
#endif

#if TESSERA_HAS_VECTORS
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// The weights of a convolution, transformed once for many calls.
template <class T, auto Geometry, std::size_t M>
struct transformed_weights {
  T elements[winograd_size<T, Geometry, M>]{};

  template <class W>
  constexpr explicit transformed_weights(W const& w) {
    winograd_weights<Geometry, M>(w, elements);
  }
};

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
#endif

namespace detail {

/// Whether a convolution is computed by tiles of M x M results at run time.
template <auto Geometry, std::size_t M>
inline constexpr bool is_tiled = M != 0 && !is_tiny<Geometry> && TESSERA_HAS_VECTORS;

template <class T, auto Geometry, std::size_t M>
consteval auto preparation_for_tiles() {
#if TESSERA_HAS_VECTORS
  if constexpr (is_tiled<Geometry, M>) return std::type_identity<vector::transformed_weights<T, Geometry, M>>{};
  else return std::type_identity<prepared_weights<T, Geometry, false>>{};
#else
  return std::type_identity<not_prepared>{};
#endif
}

template <auto Geometry, std::size_t M, class T, class B, class Prepared>
void convolve_tiles(T const* x, T const* w, B const& bias, T* y, Prepared const& prepared) {
  if constexpr (std::is_same_v<Prepared, not_prepared>) vector::convolve_by_winograd<Geometry, M>(x, w, bias, y);
  else vector::convolve_by_winograd_packed<Geometry, M>(x, prepared.elements, bias, y);
}

}  // namespace detail

/// Bytes of the stack that `convolve_in_tiles` takes with plain weights, where it is by tiles: a block of them, the weights of a
/// part, and for one vector of tiles what its transforms have under way.
template <class T, auto Geometry, std::size_t M>
consteval std::size_t stack_of_tiles() {
#if TESSERA_HAS_VECTORS
  using sizes = vector::winograd_sizes<T, Geometry, M>;
  constexpr sizes of_plan{vector::winograd_plan_of<T, Geometry, M>(vector::weights::plain)};
  return of_plan.tile_bytes() + of_plan.weight_bytes() + 2 * sizes::points * vector::register_bytes;
#else
  return 0;
#endif
}

/// As prepared_weights, for `convolve_in_tiles`.
template <class T, auto Geometry, std::size_t M>
using prepared_for_tiles = typename decltype(detail::preparation_for_tiles<T, Geometry, M>())::type;

/// y = bias + convolution of x with w, as `convolve`. M is 0, or that of winograd<M>: then at run time by tiles of M x M
/// results, except where the shape is tiny or there are no vectors.
template <auto Geometry, std::size_t M, class X, class W, class B, class Y, class Prepared = not_prepared>
constexpr void convolve_in_tiles(X const& x, W const& w, B const& bias, Y& y, Prepared const& prepared = {}) {
  if constexpr (!detail::is_tiled<Geometry, M>) {
    kernel::convolve<Geometry>(x, w, bias, y, prepared);
  } else if (std::is_constant_evaluated()) {
    convolve_constant<Geometry>(x, w, bias, y);
  } else {
    detail::convolve_tiles<Geometry, M>(detail::first_of(x), detail::first_of(w), bias, detail::first_of(y), prepared);
  }
}

}  // namespace tessera::kernel

#endif
