// all_close_v<a, b>: all_close of static tensors, which shows the first elements that are not.
#ifndef TESSERA_VERIFY_ALL_CLOSE_V_HPP
#define TESSERA_VERIFY_ALL_CLOSE_V_HPP

#include <tessera/verify/answer.hpp>
#include <tessera/verify/explanation.hpp>

#include <type_traits>

namespace tessera {

namespace detail {

template <auto const& A, auto const& B, auto Rtol, auto Atol>
inline constexpr auto static_closeness = element_pairs{A, B, agreement(Rtol, Atol)};

template <auto const& A, auto const& B, auto Rtol, auto Atol>
consteval auto all_close_answer() {
  if constexpr (!all_close_mandates<decltype(A), decltype(B)>()) return verify::agrees{};
  else return answer<static_closeness<A, B, Rtol, Atol>>();
}

}  // namespace detail

namespace verify {

template <class Answer>
concept elements_are_close = Answer::holds;

}  // namespace verify

/// all_close(a, b, rtol, atol) of static tensors, of any size: computed in shards, each within the compiler's default limits.
/// The notes below a failed static_assert name the first elements that differ:
///
///     static_assert(all_close_v<filtered, expected>);
///     note: ... verify::differs<verify::at<1, 2>, "3.5", "4.0"> ...
template <auto const& A, auto const& B, auto Rtol = 1e-5, auto Atol = 1e-8>
concept all_close_v = verify::elements_are_close<detail::plain<decltype(detail::all_close_answer<A, B, Rtol, Atol>())>>;

namespace explain {

/// Which elements of a and b are not close; empty where all are.
template <tensor_like A, tensor_like B>
constexpr message all_close(A const& a, B const& b, double rtol = 1e-5, double atol = 1e-8) {
  if constexpr (!detail::all_close_mandates<A, B>()) return {};
  else
    return detail::explanation("tessera::all_close: the elements differ at ",
                               detail::element_pairs{a, b, detail::agreement(rtol, atol)});
}

}  // namespace explain
}  // namespace tessera

#endif
