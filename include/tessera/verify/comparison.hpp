// Comparisons: pairs of numbers that have to agree, and the first that does not.
#ifndef TESSERA_VERIFY_COMPARISON_HPP
#define TESSERA_VERIFY_COMPARISON_HPP

#include <tessera/tensor/factory.hpp>
#include <tessera/verify/agreement.hpp>

#include <concepts>
#include <cstddef>

namespace tessera::detail {

/// `size` pairs of numbers, left(i) and right(i), which stand at index(i), and whether they agree. `cost`: what a pair takes to
/// compute, in multiplications.
template <class Q>
concept comparison = requires(Q const& q, std::size_t i) {
  { Q::size } -> std::convertible_to<std::size_t>;
  { Q::cost } -> std::convertible_to<std::size_t>;
  { q.agree(q.left(i), q.right(i)) } -> std::convertible_to<bool>;
  { Q::index(i)[0] } -> std::convertible_to<std::size_t>;
};

/// The number of the first pair, of those from `first` on, that does not agree; `last` if all do.
template <comparison Q>
constexpr std::size_t first_difference(Q const& q, std::size_t first = 0, std::size_t last = Q::size) {
  for (;; ++first) {
    if constexpr (requires { q.first_unequal(first, last); }) first = q.first_unequal(first, last);
    if (first == last || !q.agree(q.left(first), q.right(first))) return first;
  }
}

template <comparison Q>
constexpr bool all_agree(Q const& q) {
  return first_difference(q) == Q::size;
}

/// The elements of two tensors of one shape.
template <class A, class B, class Agreement>
struct element_pairs {
  static constexpr std::size_t size = shape_of<A>::size, cost = 1;

  A const& a;
  B const& b;
  Agreement agree;

  constexpr auto const& left(std::size_t i) const { return element_at(a, i); }
  constexpr auto const& right(std::size_t i) const { return element_at(b, i); }
  static constexpr auto index(std::size_t i) { return index_of_element<shape_of<A>>(i); }

  /// Past the pairs that are plainly equal: constant evaluation is ten times as fast without a call for each.
  constexpr std::size_t first_unequal(std::size_t first, std::size_t last) const
    requires(contiguous_tensor<A> && contiguous_tensor<B> && std::same_as<element_t<A>, element_t<B>>)
  {
    auto const& x = storage(a);
    auto const& y = storage(b);
    while (first < last && x[first] == y[first]) ++first;
    return first;
  }
};
template <class A, class B, class Agreement>
element_pairs(A const&, B const&, Agreement) -> element_pairs<A, B, Agreement>;

}  // namespace tessera::detail

#endif
