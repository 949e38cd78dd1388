// frequency_response(kernel, w...): what a filter does to each frequency.
#ifndef TESSERA_VERIFY_FREQUENCY_RESPONSE_HPP
#define TESSERA_VERIFY_FREQUENCY_RESPONSE_HPP

#include <tessera/support/trigonometry.hpp>
#include <tessera/tensor/concepts.hpp>
#include <tessera/verify/complex_number.hpp>

#include <concepts>
#include <cstddef>

namespace tessera {

/// Option of frequency_response: indexes count from the middle of the kernel, between two elements where their number is even.
struct centered {};

/// One frequency for each axis of the kernel.
template <class Kernel, std::size_t Count>
concept one_frequency_per_axis = Kernel::rank >= 1 && Kernel::rank == Count;

namespace detail {

template <class Kernel, std::size_t Count>
consteval bool frequency_response_mandates() {
  TESSERA_MANDATE(
      "tessera::frequency_response: the kernel has another number of axes than there are frequencies; give "
      "one in radians per sample for each axis, and slice the channels off",
      one_frequency_per_axis<Kernel, Count>)
  return true;
}

/// e^(-j w n) for every index n along every axis, one axis after the other.
template <class Shape>
struct phasors {
  static constexpr std::size_t first(std::size_t axis) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < axis; ++i) count += Shape::dims[i];
    return count;
  }

  complex_number values[first(Shape::rank)]{};

  constexpr phasors(double const (&frequencies)[Shape::rank], bool from_the_middle) {
    std::size_t at = 0;
    for (std::size_t axis = 0; axis < Shape::rank; ++axis) {
      double const middle = from_the_middle ? 0.5 * static_cast<double>(Shape::dims[axis] - 1) : 0;
      for (std::size_t n = 0; n < Shape::dims[axis]; ++n) {
        auto const angle = frequencies[axis] * (static_cast<double>(n) - middle);
        values[at++] = {cosine(angle), -sine(angle)};
      }
    }
  }
};

/// The sum over the last axes, beginning with `Axis`. From both ends to the middle: of a symmetric kernel whose indexes count
/// from there, each pair of terms is exactly real.
template <class Kernel, std::size_t Axis, class Elements>
constexpr complex_number response(Elements const& elements, phasors<shape_of<Kernel>> const& phasor,
                                  std::ptrdiff_t offset) {
  if constexpr (Axis == rank_of<Kernel>) {
    return {static_cast<double>(elements[offset]), 0};
  } else {
    constexpr std::size_t length = shape_of<Kernel>::dims[Axis], first = phasors<shape_of<Kernel>>::first(Axis);
    auto const term = [&](std::size_t n) {
      auto const at = offset + static_cast<std::ptrdiff_t>(n) * strides_of<Kernel>::steps[Axis];
      return phasor.values[first + n] * response<Kernel, Axis + 1>(elements, phasor, at);
    };
    complex_number total = length % 2 == 0 ? complex_number{} : term(length / 2);
    for (std::size_t n = 0; n < length / 2; ++n) total = total + (term(n) + term(length - 1 - n));
    return total;
  }
}

}  // namespace detail

/// H(w) = sum over n of h[n] e^(-j w n), as scipy.signal.freqz: w in radians per sample, pi the highest frequency there is; n
/// counts from 0. One w per axis of the kernel, in the order of its axes: for two, H(w0, w1) = sum of h[m, n]
/// e^(-j (w0 m + w1 n)). Computed in double; the angles w n are at most 500,000.
///
/// frequency_response<centered>(kernel, w...) counts n from the middle, which takes the delay of a symmetric kernel away: its
/// response is real (to the last bit), that of an antisymmetric one imaginary. abs(H) is the same in both.
///
/// conv slides its kernel without turning it round, so that what it does to e^(j w n) is conj(H(w)): the same magnitude.
/// Does not compile for another number of frequencies ("tessera::frequency_response: the kernel has another number of axes").
template <class... Options, tensor_like Kernel, std::convertible_to<double>... Frequency>
  requires(sizeof...(Options) <= 1 && (std::same_as<Options, centered> && ...)) &&
          requires(element_t<Kernel> const& element) { static_cast<double>(element); }
constexpr complex_number frequency_response(Kernel const& kernel, Frequency... w) {
  if constexpr (detail::frequency_response_mandates<shape_of<Kernel>, sizeof...(w)>()) {
    double const frequencies[]{static_cast<double>(w)...};
    detail::phasors<shape_of<Kernel>> const phasor(frequencies, sizeof...(Options) == 1);
    return detail::response<Kernel, 0>(detail::storage(kernel), phasor, 0);
  } else {
    return {};
  }
}

}  // namespace tessera

#endif
