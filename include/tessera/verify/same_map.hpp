// same_map(A, B): whether two linear maps, two pipelines for instance, are the same.
#ifndef TESSERA_VERIFY_SAME_MAP_HPP
#define TESSERA_VERIFY_SAME_MAP_HPP

#include <tessera/linalg/matrix_v.hpp>
#include <tessera/verify/answer.hpp>
#include <tessera/verify/explanation.hpp>

#include <concepts>
#include <type_traits>

namespace tessera {

/// Maps that take operands of one shape.
template <class A, class B>
concept same_domain = std::same_as<domain_of<A>, domain_of<B>>;

/// Maps that give results of one shape.
template <class A, class B>
concept same_codomain = std::same_as<codomain_of<A>, codomain_of<B>>;

namespace detail {

template <class A, class B>
consteval bool same_map_mandates() {
  TESSERA_MANDATE_COMPUTED("tessera::same_map: the maps take different shapes; the same map has the same domain",
                           message("tessera::same_map: the maps take different shapes: ")
                               .list(" and ", domain_of<A>::dims, domain_of<B>::dims),
                           same_domain<A, B>)
  TESSERA_MANDATE_COMPUTED("tessera::same_map: the maps give different shapes; the same map has the same codomain",
                           message("tessera::same_map: the maps give different shapes: ")
                               .list(" and ", codomain_of<A>::dims, codomain_of<B>::dims),
                           same_codomain<A, B>)
  return true;
}

template <class T, auto const& A, auto const& B, auto... Tolerance>
inline constexpr auto static_matrices = element_pairs{matrix_v<A, T>, matrix_v<B, T>, agreement(Tolerance...)};

template <auto const& A, auto const& B, auto... Tolerance>
consteval auto same_map_answer() {
  if constexpr (!same_map_mandates<std::remove_cvref_t<decltype(A)>, std::remove_cvref_t<decltype(B)>>())
    return verify::agrees{};
  else return answer<static_matrices<void, A, B, Tolerance...>>();
}

}  // namespace detail

/// True where A and B give the same result for every operand: their matrices are equal, exactly, or with tolerances as
/// all_close's. The element types of the matrices are those of the maps, or named: same_map<rational>(A, B).
/// Does not compile unless the maps take and give the same shapes ("tessera::same_map: the maps take different shapes", "the
/// maps give different shapes").
template <class T = void, linear_map A, linear_map B, class... Tolerance>
  requires tolerances_for<typename A::value_type, Tolerance...> && tolerances_for<typename B::value_type, Tolerance...>
constexpr bool same_map(A const& a, B const& b, Tolerance... rtol_atol) {
  if constexpr (!detail::same_map_mandates<A, B>()) return true;
  else
    return detail::all_agree(
        detail::element_pairs{matrix<T>(a), matrix<T>(b), detail::agreement(static_cast<double>(rtol_atol)...)});
}

namespace verify {

template <class Answer>
concept matrices_are_equal = Answer::holds;

}  // namespace verify

/// same_map(A, B, tolerances...) of static maps of any size, computed in shards; the notes below a failed static_assert show the
/// first entries of the two matrices that differ: verify::differs<verify::at<output, input>, A's, B's>.
template <auto const& A, auto const& B, auto... Tolerance>
concept same_map_v = verify::matrices_are_equal<detail::plain<decltype(detail::same_map_answer<A, B, Tolerance...>())>>;

namespace explain {

/// Where the matrices of A and B differ, at (output, input); empty where they are equal.
template <class T = void, linear_map A, linear_map B, class... Tolerance>
  requires tolerances_for<typename A::value_type, Tolerance...> && tolerances_for<typename B::value_type, Tolerance...>
constexpr message same_map(A const& a, B const& b, Tolerance... rtol_atol) {
  if constexpr (!detail::same_map_mandates<A, B>()) return {};
  else
    return detail::explanation(
        "tessera::same_map: the matrices differ at ",
        detail::element_pairs{matrix<T>(a), matrix<T>(b), detail::agreement(static_cast<double>(rtol_atol)...)});
}

}  // namespace explain
}  // namespace tessera

#endif
