// is_symmetric(m): whether a matrix equals its transpose.
#ifndef TESSERA_VERIFY_IS_SYMMETRIC_HPP
#define TESSERA_VERIFY_IS_SYMMETRIC_HPP

#include <tessera/verify/answer.hpp>
#include <tessera/verify/explanation.hpp>
#include <tessera/verify/matrix_shape.hpp>

#include <cstddef>

namespace tessera {

namespace detail {

template <class Shape>
consteval bool is_symmetric_mandates() {
  TESSERA_MANDATE_COMPUTED(
      "tessera::is_symmetric: the operand is not a square matrix; only a matrix with as many rows as columns has "
      "the shape of its transpose",
      message("tessera::is_symmetric: the operand is not a square matrix but ") << Shape::dims,
      square_matrix_shape<Shape>)
  return true;
}

/// A square matrix beside its transpose.
template <class M, class Agreement>
struct mirrored {
  static constexpr std::size_t order = shape_of<M>::dims[0], size = order * order, cost = 1;

  M const& m;
  Agreement agree;

  constexpr auto const& left(std::size_t i) const { return element_at(m, i); }
  constexpr auto const& right(std::size_t i) const { return element_at(m, i % order * order + i / order); }
  static constexpr auto index(std::size_t i) { return index_of_element<shape_of<M>>(i); }
};
template <class M, class Agreement>
mirrored(M const&, Agreement) -> mirrored<M, Agreement>;

template <auto const& M, auto... Tolerance>
inline constexpr auto static_symmetry = mirrored{M, agreement(Tolerance...)};

template <auto const& M, auto... Tolerance>
consteval auto is_symmetric_answer() {
  if constexpr (!is_symmetric_mandates<shape_of<decltype(M)>>()) return verify::agrees{};
  else return answer<static_symmetry<M, Tolerance...>>();
}

}  // namespace detail

/// True where m(i, j) == m(j, i) for all i and j; with tolerances, |m(i, j) - m(j, i)| <= atol + rtol * |m(j, i)|, as all_close.
/// Does not compile unless the operand is a square matrix ("tessera::is_symmetric: the operand is not a square matrix").
template <tensor_like M, class... Tolerance>
  requires tolerances_for<element_t<M>, Tolerance...>
constexpr bool is_symmetric(M const& m, Tolerance... rtol_atol) {
  if constexpr (!detail::is_symmetric_mandates<shape_of<M>>()) return true;
  else return detail::all_agree(detail::mirrored{m, detail::agreement(static_cast<double>(rtol_atol)...)});
}

namespace verify {

template <class Answer>
concept equals_its_transpose = Answer::holds;

}  // namespace verify

/// is_symmetric(m, tolerances...) of a static matrix; the notes below a failed static_assert show the first elements that
/// differ: verify::differs<verify::at<i, j>, m(i, j), m(j, i)>.
template <auto const& M, auto... Tolerance>
concept is_symmetric_v =
    verify::equals_its_transpose<detail::plain<decltype(detail::is_symmetric_answer<M, Tolerance...>())>>;

namespace explain {

/// Which elements of m differ from those of its transpose; empty where none does.
template <tensor_like M, class... Tolerance>
  requires tolerances_for<element_t<M>, Tolerance...>
constexpr message is_symmetric(M const& m, Tolerance... rtol_atol) {
  if constexpr (!detail::is_symmetric_mandates<shape_of<M>>()) return {};
  else
    return detail::explanation("tessera::is_symmetric: the matrix differs from its transpose at ",
                               detail::mirrored{m, detail::agreement(static_cast<double>(rtol_atol)...)});
}

}  // namespace explain
}  // namespace tessera

#endif
