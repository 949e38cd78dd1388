// is_orthogonal(m): whether the transpose of a matrix is its inverse.
#ifndef TESSERA_VERIFY_IS_ORTHOGONAL_HPP
#define TESSERA_VERIFY_IS_ORTHOGONAL_HPP

#include <tessera/support/accumulator.hpp>
#include <tessera/verify/answer.hpp>
#include <tessera/verify/explanation.hpp>
#include <tessera/verify/matrix_shape.hpp>

#include <concepts>
#include <cstddef>
#include <limits>

namespace tessera {

namespace detail {

template <class Shape>
consteval bool is_orthogonal_mandates() {
  TESSERA_MANDATE("tessera::is_orthogonal: the operand is not a matrix; reshape or slice it to two axes",
                  matrix_shape<Shape>)
  return true;
}

/// The inner products of all pairs of rows (of columns where the matrix is tall), beside the identity.
template <class M, class Agreement>
struct gram {
  using T = wide_t<element_t<M>>;
  static constexpr std::size_t rows = shape_of<M>::dims[0], columns = shape_of<M>::dims[1];
  static constexpr bool is_tall = rows > columns;
  static constexpr std::size_t order = is_tall ? columns : rows, size = order * order, cost = is_tall ? rows : columns;

  elements_in_order<M> m;
  Agreement agree;

  /// Each pair once, where it comes first.
  constexpr T left(std::size_t i) const {
    return i / order <= i % order ? inner_product(i / order, i % order) : right(i);
  }
  constexpr T right(std::size_t i) const { return i / order == i % order ? T(1) : T(0); }
  static constexpr auto index(std::size_t i) { return index_array<2>{{i / order, i % order}}; }

 private:
  constexpr T inner_product(std::size_t i, std::size_t j) const {
    constexpr std::size_t step = is_tall ? columns : 1, stride = is_tall ? 1 : columns;
    auto const& elements = storage(m);
    T total{};
    for (std::size_t k = 0; k < cost; ++k) {
      total = total + static_cast<T>(elements[i * stride + k * step]) * static_cast<T>(elements[j * stride + k * step]);
    }
    return total;
  }
};

/// The rounding that orthonormal rows may come with.
template <class M>
constexpr auto gram_agreement() {
  using T = element_t<M>;
  constexpr auto terms = gram<M, exactly>::cost;
  if constexpr (std::floating_point<T>) {
    return closely{0, 4 * static_cast<double>(terms) * static_cast<double>(std::numeric_limits<T>::epsilon())};
  } else {
    return exactly{};
  }
}
template <class M>
constexpr auto gram_agreement(double atol) {
  return closely{0, atol};
}

template <class M, class... Tolerance>
constexpr auto gram_of(M const& m, Tolerance... atol) {
  auto const agree = gram_agreement<M>(static_cast<double>(atol)...);
  return gram<M, std::remove_const_t<decltype(agree)>>{ordered(m), agree};
}

template <auto const& M, auto... Tolerance>
inline constexpr auto static_gram = gram_of(M, Tolerance...);

template <auto const& M, auto... Tolerance>
consteval auto is_orthogonal_answer() {
  if constexpr (!is_orthogonal_mandates<shape_of<decltype(M)>>()) return verify::agrees{};
  else return answer<static_gram<M, Tolerance...>>();
}

}  // namespace detail

/// True where the rows of m are orthonormal: m m^T is the identity. For a square matrix that says m^T m is the identity, too; of
/// a matrix with more rows than columns it is the columns that are asked, m^T m. Exact for integers and exact numbers. For
/// floating point no element of the product may differ from the identity by more than 4 n eps, n the length of a row and eps
/// that of the element type (computed in double), or more than `atol`.
/// Does not compile unless the operand is a matrix ("tessera::is_orthogonal: the operand is not a matrix").
template <tensor_like M, class... Tolerance>
  requires ring_element<element_t<M>> && tolerances_for<element_t<M>, Tolerance...> && (sizeof...(Tolerance) <= 1)
constexpr bool is_orthogonal(M const& m, Tolerance... atol) {
  if constexpr (!detail::is_orthogonal_mandates<shape_of<M>>()) return true;
  else return detail::all_agree(detail::gram_of(m, atol...));
}

namespace verify {

template <class Answer>
concept product_with_the_transpose_is_the_identity = Answer::holds;

}  // namespace verify

/// is_orthogonal(m, atol) of a static matrix of any size, computed in shards; the notes below a failed static_assert show the
/// first product of two rows i and j that is not the identity's: verify::differs<verify::at<i, j>, product, 0 or 1>.
template <auto const& M, auto... Tolerance>
concept is_orthogonal_v = verify::product_with_the_transpose_is_the_identity<
    detail::plain<decltype(detail::is_orthogonal_answer<M, Tolerance...>())>>;

namespace explain {

/// Which rows (of a tall matrix columns) of m are not orthonormal; empty where all are.
template <tensor_like M, class... Tolerance>
  requires ring_element<element_t<M>> && tolerances_for<element_t<M>, Tolerance...> && (sizeof...(Tolerance) <= 1)
constexpr message is_orthogonal(M const& m, Tolerance... atol) {
  if constexpr (!detail::is_orthogonal_mandates<shape_of<M>>()) return {};
  else
    return detail::explanation("tessera::is_orthogonal: the product with the transpose differs from the identity at ",
                               detail::gram_of(m, atol...));
}

}  // namespace explain
}  // namespace tessera

#endif
