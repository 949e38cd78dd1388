// is_separable(kernel): whether a kernel is an outer product of vectors, one for each axis.
#ifndef TESSERA_VERIFY_IS_SEPARABLE_HPP
#define TESSERA_VERIFY_IS_SEPARABLE_HPP

#include <tessera/support/accumulator.hpp>
#include <tessera/verify/answer.hpp>
#include <tessera/verify/explanation.hpp>

#include <concepts>
#include <cstddef>
#include <limits>
#include <type_traits>

namespace tessera {

namespace detail {

/// The element that every minor contains: the largest of plain numbers, otherwise the first that is not zero.
template <class T, class Elements>
constexpr std::size_t pivot_of(Elements const& elements, std::size_t size) {
  std::size_t pivot = 0;
  for (std::size_t i = 0; i < size; ++i) {
    auto const candidate = static_cast<T>(elements[i]), best = static_cast<T>(elements[pivot]);
    if constexpr (plain_number<T>) pivot = absolute(candidate) > absolute(best) ? i : pivot;
    else pivot = best == T{} ? i : pivot;
  }
  return pivot;
}

/// The 2x2 minors that contain the pivot, of the unfolding along each axis but the last: the product of an element and the pivot
/// beside the product of the same two with their places on that axis exchanged.
template <class Kernel, class Agreement>
struct minors {
  using T = wide_t<element_t<Kernel>>;
  using shape = shape_of<Kernel>;
  static constexpr std::size_t unfoldings = shape::rank == 0 ? 0 : shape::rank - 1;
  static constexpr std::size_t size = unfoldings * shape::size, cost = 4;

  elements_in_order<Kernel> kernel;
  std::size_t pivot;
  Agreement agree;

  constexpr T left(std::size_t i) const { return product(i % shape::size, pivot); }
  constexpr T right(std::size_t i) const {
    auto const element = i % shape::size, axis = i / shape::size;
    auto const here = part_along(axis, element), there = part_along(axis, pivot);
    return product(element - here + there, pivot - there + here);
  }
  static constexpr auto index(std::size_t i) { return index_of_element<shape>(i % shape::size); }

 private:
  constexpr T product(std::size_t i, std::size_t j) const {
    auto const& elements = storage(kernel);
    return static_cast<T>(elements[i]) * static_cast<T>(elements[j]);
  }
  /// What an axis contributes to the offset of an element.
  static constexpr std::size_t part_along(std::size_t axis, std::size_t element) {
    auto const step = static_cast<std::size_t>(row_major(shape::dims)[axis]);
    return element / step % shape::dims[axis] * step;
  }
};

/// Products agree within 16 eps, or a given part, of the pivot's square.
template <class T>
constexpr auto minor_agreement(T const& pivot, double tolerance) {
  auto const size = static_cast<double>(pivot);
  return closely{0, tolerance * size * size};
}
template <class T>
constexpr auto minor_agreement(T const& pivot) {
  if constexpr (!std::floating_point<T>) return exactly{};
  else return minor_agreement(pivot, 16 * static_cast<double>(std::numeric_limits<T>::epsilon()));
}

template <class Kernel, class... Tolerance>
constexpr auto minors_of(Kernel const& kernel, Tolerance... tolerance) {
  elements_in_order<Kernel> const in = ordered(kernel);
  auto const pivot = pivot_of<wide_t<element_t<Kernel>>>(storage(in), shape_of<Kernel>::size);
  auto const agree = minor_agreement(storage(in)[pivot], static_cast<double>(tolerance)...);
  return minors<Kernel, std::remove_const_t<decltype(agree)>>{ordered(kernel), pivot, agree};
}

template <auto const& Kernel, auto... Tolerance>
inline constexpr auto static_minors = minors_of(Kernel, Tolerance...);

}  // namespace detail

/// True where the kernel is an outer product of vectors, one for each axis of it: all 2x2 minors are zero, of every way to
/// unfold it into a matrix. A convolution with it is then one along each axis, one after the other. A vector is separable, and
/// so is a kernel of zeros. Of a bank of kernels (O, C, kh, kw) all four axes are asked; slice one kernel out to ask it alone.
/// Exact for integers and exact numbers. For floating point the two products of a minor may differ by 16 eps (or `tolerance`)
/// times the square of the largest element, eps that of the element type (computed in double).
template <tensor_like Kernel, class... Tolerance>
  requires ring_element<element_t<Kernel>> && tolerances_for<element_t<Kernel>, Tolerance...> &&
           (sizeof...(Tolerance) <= 1)
constexpr bool is_separable(Kernel const& kernel, Tolerance... tolerance) {
  return detail::all_agree(detail::minors_of(kernel, tolerance...));
}

namespace verify {

/// Two opposite corners of a 2x2 minor that is not zero, their product, and that of the two other corners.
template <class Corner, class Opposite, auto Product, auto OtherProduct>
struct nonzero_minor {
  static constexpr bool holds = false;
};

template <class Answer>
concept minors_vanish = Answer::holds;

}  // namespace verify

namespace detail {

template <auto const& Q>
consteval auto minors_answer() {
  if constexpr (static_agreement<Q>) {
    return verify::agrees{};
  } else {
    using shape = typename std::remove_cvref_t<decltype(Q)>::shape;
    using both = pair_of<Q, static_difference<Q>>;
    return verify::nonzero_minor<at_t<index_of_element<shape>(Q.pivot)>, at_t<Q.index(static_difference<Q>)>,
                                 shown<both::left>(), shown<both::right>()>{};
  }
}

}  // namespace detail

/// is_separable(kernel, tolerance) of a static kernel, computed in shards; the notes below a failed static_assert show the first
/// minor that is not zero: verify::nonzero_minor<verify::at<...>, verify::at<...>, a * d, b * c>.
template <auto const& Kernel, auto... Tolerance>
concept is_separable_v = verify::minors_vanish<
    detail::plain<decltype(detail::minors_answer<detail::static_minors<Kernel, Tolerance...>>())>>;

namespace explain {

/// Which minor of the kernel is not zero; empty where all are.
template <tensor_like Kernel, class... Tolerance>
  requires ring_element<element_t<Kernel>> && tolerances_for<element_t<Kernel>, Tolerance...> &&
           (sizeof...(Tolerance) <= 1)
constexpr message is_separable(Kernel const& kernel, Tolerance... tolerance) {
  auto const minors = detail::minors_of(kernel, tolerance...);
  message text;
  auto const i = detail::first_difference(minors);
  if (i == minors.size) return text;
  detail::append_index(text << "tessera::is_separable: the minor between ",
                       detail::index_of_element<shape_of<Kernel>>(minors.pivot));
  detail::append_index(text << " and ", minors.index(i)) << " is not zero: ";
  return detail::append_pair(text, minors.left(i), " - ", minors.right(i));
}

}  // namespace explain
}  // namespace tessera

#endif
