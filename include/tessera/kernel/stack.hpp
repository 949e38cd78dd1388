// vector::stack_of: the bytes that a convolution keeps on the stack while it runs.
#ifndef TESSERA_KERNEL_STACK_HPP
#define TESSERA_KERNEL_STACK_HPP

#include <tessera/kernel/contraction.hpp>
#include <tessera/kernel/convolve.hpp>
#include <tessera/kernel/lines.hpp>
#include <tessera/support/config.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

namespace detail {

/// The source with zeros around it, a line of the result, and the result where it goes through a pointer.
template <std::size_t R>
consteval std::size_t elements_of_constant_evaluation(contraction<R> const& plan) {
  auto const& g = plan.geometry;
  auto const padded = plan.needs_padding() ? g.batch * plan.source_channels() * plan.padded_plane() : 0;
  return padded + plan.columns() + g.batch * plan.result_channels() * product(plan.result_sizes());
}

/// One line, or its phases, or its taps side by side.
template <auto Geometry, bool Transposed>
consteval std::size_t elements_of_loops() {
  constexpr auto last = outer_axes<Geometry.rank>{Geometry.window}.last();
  if (Transposed) return (last.input + last.stride - 1) / last.stride * last.stride;
  return last.positions + (is_short_line<last> ? last.positions * last.window : 0);
}

#if TESSERA_HAS_VECTORS
/// The weights of one block of channels.
template <class T, contraction<3> Plan>
consteval std::size_t elements_packed() {
  constexpr auto kernel = chosen<T, Plan>;
  return kernel.kind == family::channels ? packed_layout<Plan, kernel>::block_size : 0;
}
#endif

}  // namespace detail

/// Of a convolution (or its adjoint) of X with W, summed in T.
template <class X, class W, class T, auto Geometry, bool Transposed>
consteval std::size_t stack_of() {
  constexpr contraction<Geometry.rank> plan{Geometry, Transposed};
  if constexpr (is_tiny<Geometry>) {
    return detail::elements_of_constant_evaluation(plan) * sizeof(T);
#if TESSERA_HAS_VECTORS
  } else if constexpr (detail::has_vector_kernel<X, W, T, Geometry, Transposed>()) {
    return detail::elements_packed<detail::calculated<T>, as_rows(plan)>() * sizeof(T);
  } else if constexpr (detail::has_kernel_of_pairs<X, W, T, Geometry, Transposed>()) {
    return elements_of_pairs<as_rows(plan), W>() * sizeof(T);
#endif
  } else {
    return detail::elements_of_loops<Geometry, Transposed>() * sizeof(T);
  }
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
