// sum and dot at run time: four vectors of partial sums side by side.
#ifndef TESSERA_KERNEL_VECTOR_SUM_HPP
#define TESSERA_KERNEL_VECTOR_SUM_HPP

#include <tessera/kernel/vector/simd.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

namespace detail {

/// As many sums as hide the latency of an addition.
inline constexpr std::size_t partial_sums = 4;

/// The sum over the lanes, halves added to halves.
template <std::size_t Lanes, class T>
TESSERA_ALWAYS_INLINE T sum_of_lanes(simd<T, Lanes> const& v) {
  T lanes[Lanes];
  store(lanes, v);
  for (std::size_t half = Lanes / 2; half > 0; half /= 2) {
    for (std::size_t i = 0; i < half; ++i) lanes[i] += lanes[i + half];
  }
  return lanes[0];
}

/// Count terms: term(first, lanes as a constant) gives those from number `first` on.
template <std::size_t Count, class T, class F>
TESSERA_ALWAYS_INLINE T sum_of_terms(F const& term) {
  constexpr std::size_t lanes = widest<T>, step = partial_sums * lanes, whole = Count / step * step;
  constexpr std::integral_constant<std::size_t, lanes> all{};
  simd<T, lanes> sums[partial_sums]{};
  for (std::size_t i = 0; i < whole; i += step) {
    unroll<partial_sums>([&](auto n) TESSERA_INLINE_LAMBDA { sums[n] += term(i + n * lanes, all); });
  }
  constexpr std::size_t vectors_left = (Count - whole) / lanes;
  unroll<vectors_left>([&](auto n) TESSERA_INLINE_LAMBDA { sums[n] += term(whole + n * lanes, all); });
  T total = sum_of_lanes<lanes, T>((sums[0] + sums[1]) + (sums[2] + sums[3]));
  constexpr std::integral_constant<std::size_t, 1> one{};
  for (std::size_t i = whole + vectors_left * lanes; i < Count; ++i) total += term(i, one)[0];
  return total;
}

}  // namespace detail

/// The sum of Count elements, within Count * eps * (the sum of their magnitudes).
template <std::size_t Count, class T>
T sum(T const* x) {
  return detail::sum_of_terms<Count, T>([x](std::size_t i, auto lanes)
                                            TESSERA_INLINE_LAMBDA { return load<lanes>(x + i); });
}

/// The sum of Count products, within Count * eps * (the sum of their magnitudes).
template <std::size_t Count, class T>
T dot(T const* x, T const* y) {
  return detail::sum_of_terms<Count, T>([x, y](std::size_t i, auto lanes)
                                            TESSERA_INLINE_LAMBDA { return load<lanes>(x + i) * load<lanes>(y + i); });
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
