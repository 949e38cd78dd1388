// mend_borders: where a weight is infinite or NaN, the columns beside the padding once more, by the definition.
#ifndef TESSERA_KERNEL_VECTOR_BORDERS_HPP
#define TESSERA_KERNEL_VECTOR_BORDERS_HPP

#include <tessera/kernel/contraction.hpp>
#include <tessera/kernel/vector/finish.hpp>
#include <tessera/kernel/vector/simd.hpp>
#include <tessera/support/config.hpp>

#include <cstddef>
#include <type_traits>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

namespace detail {

/// The sum of all lanes, in each of them.
template <std::size_t Distance, class V>
TESSERA_ALWAYS_INLINE V lanes_summed(V const& v) {
  if constexpr (Distance == 0) return v;
  else {
    constexpr std::size_t lanes = sizeof(V) / sizeof(v[0]);
    return lanes_summed<Distance / 2>(v + shuffled<lanes>(v, v, [](std::size_t l) { return l ^ Distance; }));
  }
}

}  // namespace detail

/// Whether none of the numbers is infinite or NaN: their products with zero add up to zero.
template <class T>
bool all_finite(T const* numbers, std::size_t count) {
  constexpr std::size_t lanes = widest<T>, at_once = 4;
  if (count < lanes) {
    T sum{};
    for (std::size_t i = 0; i < count; ++i) sum += numbers[i] * T{};
    return sum == T{};
  }
  simd<T, lanes> sums[at_once]{};
  std::size_t i = 0;
  for (; i + at_once * lanes <= count; i += at_once * lanes) {
    unroll<at_once>([&](auto n) TESSERA_INLINE_LAMBDA { sums[n] += load<lanes>(numbers + i + n * lanes) * T{}; });
  }
  for (; i + lanes <= count; i += lanes) sums[0] += load<lanes>(numbers + i) * T{};
  sums[1] += load<lanes>(numbers + count - lanes) * T{};
  return detail::lanes_summed<lanes / 2>((sums[0] + sums[1]) + (sums[2] + sums[3]))[0] == T{};
}

namespace detail {

/// What one tap of one element of the result reads: an element of the source, or padding, or nothing at all.
struct tap_source {
  bool exists = false;
  std::ptrdiff_t at = 0;

  constexpr tap_source(contraction_axis const& axis, std::size_t element, std::size_t tap)
      : exists(axis.in_phase(element % axis.phases(), tap)) {
    if (exists) {
      at = static_cast<std::ptrdiff_t>(element / axis.phases() * axis.source_step()) +
           axis.relative(element % axis.phases(), tap);
    }
  }
  constexpr bool is_inside(contraction_axis const& axis) const {
    return exists && at >= 0 && at < static_cast<std::ptrdiff_t>(axis.source_size());
  }
};

constexpr bool meets_padding(contraction_axis const& axis, std::size_t element) {
  for (std::size_t tap = 0; tap < axis.window.window; ++tap) {
    if (tap_source const read{axis, element, tap}; read.exists && !read.is_inside(axis)) return true;
  }
  return false;
}

/// Between the first and the last element of a phase, taps read what lies between.
constexpr bool any_meets_padding(contraction_axis const& axis) {
  for (std::size_t i = 0; i < axis.phases() && i < axis.result_size(); ++i) {
    if (meets_padding(axis, i) || meets_padding(axis, axis.result_size() - 1 - i)) return true;
  }
  return false;
}

/// sum + the products of one source channel in one element of the result.
template <class T>
T with_products(T sum, contraction<3> const& plan, T const* source, T const* weights, index_array<3> const& element) {
  auto const depth = plan.axis(0), height = plan.axis(1), width = plan.axis(2);
  for (std::size_t k = 0; k < plan.geometry.taps(); ++k) {
    auto const row = k / width.window.window;
    tap_source const z{depth, element[0], row / height.window.window},
        y{height, element[1], row % height.window.window}, x{width, element[2], k % width.window.window};
    if (!z.is_inside(depth) || !y.is_inside(height) || !x.is_inside(width)) continue;
    auto const rows = z.at * static_cast<std::ptrdiff_t>(height.source_size()) + y.at;
    sum += source[rows * static_cast<std::ptrdiff_t>(width.source_size()) + x.at] * weights[k];
  }
  return sum;
}

/// The elements of one plane of the result whose rows reach into the padding; `source` is the first plane of the group.
template <class T, class Bias>
void sum_borders(contraction<3> const& plan, T const* source, T const* weights, Bias const& bias, std::size_t channel,
                 T* result) {
  auto const sizes = plan.result_sizes();
  auto const plane = product(plan.source_sizes());
  for (std::size_t i = 0; i < product(sizes); ++i) {
    index_array<3> element;
    element[0] = i / sizes[2] / sizes[1];
    element[1] = i / sizes[2] % sizes[1];
    element[2] = i % sizes[2];
    if (!meets_padding(plan.axis(2), element[2])) continue;
    result[i] = static_cast<T>(bias[channel]);
    for (std::size_t c = 0; c < plan.sources_per_group(); ++c) {
      result[i] = with_products(result[i], plan, source + c * plane, weights + c * plan.weight_step(), element);
    }
    finish_in_place(bias, result + i);
  }
}

}  // namespace detail

/// After a kernel that multiplies zeros in the padding of a row: zero times infinity is NaN, but a tap in the padding does not
/// count. Of finite weights, nothing is left to do.
template <contraction<3> Plan, class T, class Bias>
void mend_borders(T const* source, T const* weights, Bias const& bias, T* result) {
  if constexpr (std::is_floating_point_v<T> && detail::any_meets_padding(Plan.axis(2))) {
    if (all_finite(weights, Plan.geometry.kernel_size())) return;
    constexpr std::size_t from = product(Plan.source_sizes()) * Plan.sources_per_group(),
                          to = product(Plan.result_sizes());
    for (std::size_t nr = 0; nr < Plan.geometry.batch * Plan.result_channels(); ++nr) {
      auto const r = nr % Plan.result_channels();
      detail::sum_borders(Plan, source + nr / Plan.results_per_group() * from, weights + Plan.first_weight(r, 0), bias,
                          r, result + nr * to);
    }
  }
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
