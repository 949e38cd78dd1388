// convolve and convolve_transposed at run time: by vectors where there is a kernel for the elements, directly otherwise.
#ifndef TESSERA_KERNEL_VECTOR_CONVOLVE_HPP
#define TESSERA_KERNEL_VECTOR_CONVOLVE_HPP

#include <tessera/kernel/contraction.hpp>
#include <tessera/kernel/epilogue.hpp>
#include <tessera/kernel/vector/direct.hpp>
#include <tessera/support/config.hpp>
#if TESSERA_HAS_VECTORS
#include <tessera/kernel/vector/contract.hpp>
#include <tessera/kernel/vector/contract_pairs.hpp>
#endif

#include <concepts>
#include <cstddef>
#include <cstdint>
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

/// Operands and result of one 32-bit integer type.
template <class X, class W, class T>
concept word_contraction = std::is_same_v<X, T> && std::is_same_v<W, T> &&
                           (std::is_same_v<T, std::int32_t> || std::is_same_v<T, std::uint32_t>);

/// An integer of 8 bits, which a pair of 16-bit integers holds.
template <class X>
concept byte_element = std::integral<X> && sizeof(X) == 1;

/// Operands of 8-bit integers, summed in 32 bits.
template <class X, class W, class T>
concept byte_contraction = byte_element<X> && byte_element<W> && std::is_same_v<T, std::int32_t>;

namespace detail {

/// What the kernels calculate with: integers are unsigned, as the sums of either sign have the same bits, and signed ones are pairs.
template <class T>
using calculated = std::conditional_t<std::is_same_v<T, std::int32_t>, std::uint32_t, T>;

template <class T>
calculated<T>* as_calculated(T* elements) {
  return reinterpret_cast<calculated<T>*>(elements);
}
template <class T>
calculated<T> const* as_calculated(T const* elements) {
  return reinterpret_cast<calculated<T> const*>(elements);
}

#if TESSERA_HAS_VECTORS
template <class X, class W, class T, auto Geometry, bool Transposed>
consteval bool has_vector_kernel() {
  if constexpr (!floating_point_contraction<X, W, T> && !word_contraction<X, W, T>) return false;
  else return chosen<calculated<T>, as_rows(contraction<Geometry.rank>{Geometry, Transposed})>.kind != family::direct;
}
template <class X, class W, class T, auto Geometry, bool Transposed, class Prepared = not_prepared>
consteval bool has_kernel_of_pairs() {
  if constexpr (!byte_contraction<X, W, T>) return false;
  else if constexpr (!std::is_same_v<Prepared, not_prepared>) return true;
  else return chosen_for_pairs<as_rows(contraction<Geometry.rank>{Geometry, Transposed})>.kind != family::direct;
}
#else
template <class, class, class, auto, bool>
consteval bool has_vector_kernel() {
  return false;
}
template <class, class, class, auto, bool, class = not_prepared>
consteval bool has_kernel_of_pairs() {
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
    constexpr auto kernel = chosen_with_prepared_weights<calculated<T>, plan>;
    if constexpr (kernel.kind == family::channels) return std::type_identity<prepared<calculated<T>, plan, kernel>>{};
    else return std::type_identity<not_prepared>{};
  } else if constexpr (byte_element<T>) {
    constexpr auto plan = as_rows(contraction<Geometry.rank>{Geometry, Transposed});
    constexpr auto kernel = chosen_for_prepared_pairs<plan>;
    if constexpr (kernel.kind == family::direct) return std::type_identity<not_prepared>{};
    else return std::type_identity<prepared_pairs<plan, pair_parts_of(plan), kernel>>{};
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
template <contraction<3> Plan, class X, class W, class Bias>
void contract_pairs(X const* source, W const* weights, Bias const& bias, std::int32_t* result);
template <class X, class Prepared, class Bias>
void contract_pairs_prepared(X const* source, Prepared const& packed, Bias const& bias, std::int32_t* result);
#endif

namespace detail {

template <contraction<3> Plan, class T, class Bias, class Prepared>
void contract_with(T const* source, T const* weights, Bias const& bias, T* result, Prepared const& prepared) {
  auto const *from = as_calculated(source), *with = as_calculated(weights);
  if constexpr (std::is_same_v<Prepared, not_prepared>) contract<Plan>(from, with, bias, as_calculated(result));
  else contract_prepared(from, prepared, bias, as_calculated(result));
}

template <contraction<3> Plan, class X, class W, class Bias, class Prepared>
void contract_pairs_with(X const* source, W const* weights, Bias const& bias, std::int32_t* result,
                         Prepared const& prepared) {
  if constexpr (std::is_same_v<Prepared, not_prepared>) contract_pairs<Plan>(source, weights, bias, result);
  else contract_pairs_prepared(source, prepared, bias, result);
}

}  // namespace detail

/// y = bias + sum over channels and taps of x * w, in row-major order; taps in the padding are skipped.
template <auto Geometry, class X, class W, class B, class T, class Prepared = not_prepared>
void convolve(X const* x, W const* w, B const& bias, T* y, Prepared const& prepared = {}) {
  if constexpr (detail::has_vector_kernel<X, W, T, Geometry, false>()) {
    detail::contract_with<as_rows(contraction<Geometry.rank>{Geometry, false})>(x, w, bias, y, prepared);
  } else if constexpr (detail::has_kernel_of_pairs<X, W, T, Geometry, false, Prepared>()) {
    detail::contract_pairs_with<as_rows(contraction<Geometry.rank>{Geometry, false})>(x, w, bias, y, prepared);
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
  } else if constexpr (detail::has_kernel_of_pairs<Y, W, T, Geometry, true, Prepared>()) {
    detail::contract_pairs_with<as_rows(contraction<Geometry.rank>{Geometry, true})>(y, w, bias, x, prepared);
  } else {
    convolve_transposed_directly<Geometry>(y, w, bias, x);
    finish_all(bias, x, Geometry.input_size());
  }
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
