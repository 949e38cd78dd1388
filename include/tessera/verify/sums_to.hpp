// sums_to(kernel, value): whether the weights of a kernel add up to a value.
#ifndef TESSERA_VERIFY_SUMS_TO_HPP
#define TESSERA_VERIFY_SUMS_TO_HPP

#include <tessera/support/accumulator.hpp>
#include <tessera/verify/answer.hpp>
#include <tessera/verify/explanation.hpp>

#include <concepts>
#include <cstddef>
#include <limits>
#include <type_traits>

namespace tessera {

/// What the elements of a kernel can sum to: a number of the language if they are such numbers, otherwise one of their kind.
template <class Value, class Kernel>
concept sum_of_elements = ring_element<element_t<Kernel>> &&
                          (std::is_arithmetic_v<element_t<Kernel>> ? std::is_arithmetic_v<Value>
                                                                   : std::constructible_from<element_t<Kernel>, Value>);

namespace detail {

/// A number beside the one that it should be: a comparison of one pair.
template <class Sum, class Value, class Agreement>
struct total {
  static constexpr std::size_t size = 1, cost = 1;

  Sum sum;
  Value value;
  Agreement agree;

  constexpr Sum const& left(std::size_t) const { return sum; }
  constexpr Value const& right(std::size_t) const { return value; }
  static constexpr index_array<0> index(std::size_t) { return {}; }
};
template <class Sum, class Value, class Agreement>
total(Sum, Value, Agreement) -> total<Sum, Value, Agreement>;

/// The sum of f(element) over all elements.
template <class A, class F>
constexpr auto sum_of(A const& a, F f) {
  using T = wide_t<element_t<A>>;
  elements_in_order<A> const in = ordered(a);
  auto const& elements = storage(in);
  T result{};
  for (std::size_t i = 0; i < shape_of<A>::size; ++i) result = result + f(static_cast<T>(elements[i]));
  return result;
}

/// The rounding that weights which should add up to something may come with: n eps times the sum of their magnitudes.
template <class A>
constexpr auto sum_agreement(A const& a) {
  using T = element_t<A>;
  if constexpr (std::floating_point<T>) {
    constexpr double rounding = static_cast<double>(shape_of<A>::size) * std::numeric_limits<T>::epsilon();
    return closely{0, rounding * static_cast<double>(sum_of(a, [](auto x) { return absolute(x); }))};
  } else {
    return exactly{};
  }
}
template <class A, class... Tolerance>
  requires(sizeof...(Tolerance) > 0)
constexpr auto sum_agreement(A const&, Tolerance... rtol_atol) {
  return agreement(static_cast<double>(rtol_atol)...);
}

/// Plain numbers are compared by value; where the elements are none, the value becomes one of them.
template <class A, class Value, class... Tolerance>
constexpr auto total_of(A const& a, Value const& value, Tolerance... rtol_atol) {
  using T = wide_t<element_t<A>>;
  auto const agree = sum_agreement(a, rtol_atol...);
  auto const sum = sum_of(a, [](auto const& x) { return x; });
  if constexpr (!plain_number<T>) return total{sum, static_cast<T>(value), agree};
  else if constexpr (std::floating_point<Value>)
    return total{static_cast<std::common_type_t<Value, double>>(sum), value, agree};
  else return total{sum, value, agree};
}

template <auto const& Kernel, auto Value, auto... Tolerance>
inline constexpr auto static_total = total_of(Kernel, Value, Tolerance...);

}  // namespace detail

/// True where the sum of all elements is `value`. Exact for integers (summed in 64 bits at least) and exact numbers. For
/// floating point the sum, computed in double, may differ by what the weights were rounded by: n eps times the sum of their
/// magnitudes, n elements, eps that of their type; or, with tolerances, by atol + rtol * |value|, as all_close.
template <tensor_like Kernel, class Value, class... Tolerance>
  requires sum_of_elements<Value, Kernel> && tolerances_for<element_t<Kernel>, Tolerance...>
constexpr bool sums_to(Kernel const& kernel, Value const& value, Tolerance... rtol_atol) {
  return detail::all_agree(detail::total_of(kernel, value, rtol_atol...));
}

namespace verify {

/// The sum that was found, and the one that was asked for.
template <auto Found, auto Asked>
struct sum_is {
  static constexpr bool holds = false;
};

template <class Answer>
concept has_the_sum = Answer::holds;

}  // namespace verify

namespace detail {

template <auto const& Kernel, auto Value, auto... Tolerance>
consteval auto sums_to_answer() {
  using both = pair_of<static_total<Kernel, Value, Tolerance...>, 0>;
  if constexpr (static_agreement<static_total<Kernel, Value, Tolerance...>>) return verify::agrees{};
  else return verify::sum_is<shown<both::left>(), shown<both::right>()>{};
}

}  // namespace detail

/// sums_to(kernel, value, tolerances...) of a static kernel; the notes below a failed static_assert show the sum:
/// verify::sum_is<found, value>.
template <auto const& Kernel, auto Value, auto... Tolerance>
concept sums_to_v = verify::has_the_sum<detail::plain<decltype(detail::sums_to_answer<Kernel, Value, Tolerance...>())>>;

namespace explain {

/// What the elements sum to instead of `value`; empty where they sum to it.
template <tensor_like Kernel, class Value, class... Tolerance>
  requires sum_of_elements<Value, Kernel> && tolerances_for<element_t<Kernel>, Tolerance...>
constexpr message sums_to(Kernel const& kernel, Value const& value, Tolerance... rtol_atol) {
  auto const total = detail::total_of(kernel, value, rtol_atol...);
  message text;
  if (!detail::all_agree(total))
    detail::append_pair(text << "tessera::sums_to: the sum is ", total.sum, ", not ", total.value);
  return text;
}

}  // namespace explain
}  // namespace tessera

#endif
