// How two numbers of a proof agree: exactly, or within tolerances as those of all_close.
#ifndef TESSERA_VERIFY_AGREEMENT_HPP
#define TESSERA_VERIFY_AGREEMENT_HPP

#include <tessera/tensor/compare.hpp>

#include <concepts>
#include <limits>
#include <type_traits>

namespace tessera {

/// Numbers whose distance from others can be measured.
template <class T>
concept measurable = requires(T const& x) { static_cast<double>(x); };

/// At most two tolerances, rtol and atol, for numbers of type T; none is fine for any.
template <class T, class... Tolerance>
concept tolerances_for = sizeof...(Tolerance) == 0 || (sizeof...(Tolerance) <= 2 && measurable<T> &&
                                                       (std::convertible_to<Tolerance, double> && ...));

namespace detail {

/// Equal by value.
struct exactly {
  template <class T, class U>
  constexpr bool operator()(T const& x, U const& y) const {
    return by_value<T, U>([](auto const& left, auto const& right) { return static_cast<bool>(left == right); })(x, y);
  }
};

/// |x - y| <= atol + rtol * |y|, as all_close. NaN and infinities are asked for first: Clang evaluates no NaN.
struct closely {
  double rtol;
  double atol;

  template <class T, class U>
  constexpr bool operator()(T const& x, U const& y) const {
    using distance = typename distance_type<T, U>::type;
    auto const left = static_cast<distance>(x), right = static_cast<distance>(y);
    constexpr auto largest = std::numeric_limits<distance>::max();
    bool const finite = absolute(left) <= largest && absolute(right) <= largest;
    return left == right || (finite && absolute(left - right) <= atol + rtol * absolute(right));
  }
};

/// Without tolerances exactly; atol is all_close's if only rtol is given.
constexpr exactly agreement() { return {}; }
constexpr closely agreement(double rtol, double atol = 1e-8) { return {rtol, atol}; }

}  // namespace detail
}  // namespace tessera

#endif
