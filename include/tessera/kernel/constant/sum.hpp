// sum and dot for constant evaluation: many terms in one expression, added in the order in which a plain loop adds them.
#ifndef TESSERA_KERNEL_CONSTANT_SUM_HPP
#define TESSERA_KERNEL_CONSTANT_SUM_HPP

#include <tessera/support/loop_cost.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace tessera::kernel::constant {

namespace detail {

/// The most terms in one expression.
inline constexpr std::size_t most_terms = 16;

/// As many terms at once as leave the fewest over; of a user's numbers one, since their sums need not add up without being
/// converted.
template <class T>
constexpr std::size_t terms_at_once(std::size_t count) {
  if (!std::is_arithmetic_v<T> || count == 0) return 1;
  auto best = count < most_terms ? count : most_terms;
  for (auto terms = best; 2 * terms > most_terms; --terms) {
    if (count % terms < count % best) best = terms;
  }
  return best;
}

template <class T, std::size_t Count>
using terms = std::make_index_sequence<terms_at_once<T>(Count)>;

template <class T, class X, std::size_t... J>
constexpr T sum(X const& x, std::size_t count, std::index_sequence<J...>) {
  T total{};
  std::size_t i = 0;
  for (; i + sizeof...(J) <= count; i += sizeof...(J)) total = (total + ... + static_cast<T>(x[i + J]));
  for (; i < count; ++i) total = total + static_cast<T>(x[i]);
  return total;
}

template <std::size_t Stride, class T, class X, class Y, std::size_t... J>
constexpr T dot(T total, X const& x, std::size_t p, Y const& y, std::size_t q, std::size_t count,
                std::index_sequence<J...>) {
  auto const last = q + count;
  for (; q + sizeof...(J) <= last; q += sizeof...(J), p += Stride * sizeof...(J)) {
    total = (total + ... + (static_cast<T>(x[p + Stride * J]) * static_cast<T>(y[q + J])));
  }
  for (; q < last; ++q, p += Stride) total = total + static_cast<T>(x[p]) * static_cast<T>(y[q]);
  return total;
}

}  // namespace detail

/// The sum of `Count` elements of an array or pointer, as a T.
template <class T, std::size_t Count, class X>
constexpr T sum(X const& x) {
  return detail::sum<T>(x, Count, detail::terms<T, Count>{});
}

/// total + x[p] * y[q] + x[p + Stride] * y[q + 1] + ...: `count` products, which are usually `Usual`.
template <std::size_t Stride, std::size_t Usual, class T, class X, class Y>
constexpr T dot(T const& total, X const& x, std::size_t p, Y const& y, std::size_t q, std::size_t count = Usual) {
  return detail::dot<Stride, T>(total, x, p, y, q, count, detail::terms<T, Usual>{});
}

/// The work of summing `lines` times `count` terms (or products, in `dot`) that are usually `usual`.
template <class T>
constexpr tessera::detail::loop_work sum_work(std::size_t lines, std::size_t count, std::size_t usual) {
  auto const at_once = detail::terms_at_once<T>(usual);
  return {lines, 0, 0, lines * (count / at_once + count % at_once), lines * count};
}
inline constexpr tessera::detail::loop_costs sum_costs{{50, 0, 0, 14, 9.3}, {4, 0, 0, 1, 0}};
inline constexpr tessera::detail::loop_costs dot_costs{{50, 0, 0, 24, 19.1}, {4, 0, 0, 2, 0}};

}  // namespace tessera::kernel::constant

#endif
