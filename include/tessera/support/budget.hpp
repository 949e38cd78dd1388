// evaluation_cost and constexpr_cost<Op>: what a call costs the compiler, and the refusal of one that costs too much.
#ifndef TESSERA_SUPPORT_BUDGET_HPP
#define TESSERA_SUPPORT_BUDGET_HPP

#include <tessera/support/failure.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace tessera {

/// What one call costs in a constant expression: ops as g++ counts them (-fconstexpr-ops-limit), steps as Clang does
/// (-fconstexpr-steps).
struct evaluation_cost {
  std::size_t ops = 0;
  std::size_t steps = 0;

  /// In the unit of the compiler at work.
#if defined(__clang__) || !defined(__GNUC__)
  constexpr std::size_t here() const { return steps; }
#else
  constexpr std::size_t here() const { return ops; }
#endif

  friend constexpr evaluation_cost operator+(evaluation_cost a, evaluation_cost b) {
    return {a.ops + b.ops, a.steps + b.steps};
  }
  friend constexpr bool operator==(evaluation_cost const&, evaluation_cost const&) = default;
};

/// An operation whose cost follows from its type.
template <class Op>
concept has_constexpr_cost = requires {
  { Op::cost() } -> std::same_as<evaluation_cost>;
};

/// The predicted cost of evaluating `Op` once in a constant expression, from its sizes alone: of a call,
/// `constexpr_cost<calls::conv2d<X, W, stride<2>>>`, or of applying a linear map, `constexpr_cost<decltype(A)>`. Measured on
/// g++ 12 and Clang 19 to 22 with built-in element types; within 20 % from 10,000 ops on.
template <has_constexpr_cost Op>
inline constexpr evaluation_cost constexpr_cost = Op::cost();

namespace detail {

// What one constant expression may cost. A translation unit that raises -fconstexpr-ops-limit (g++) or -fconstexpr-steps
// (Clang) defines TESSERA_CONSTEXPR_BUDGET as the same number: compilers keep theirs to themselves.
#if defined(TESSERA_CONSTEXPR_BUDGET)
inline constexpr std::size_t constexpr_budget = TESSERA_CONSTEXPR_BUDGET;
#elif defined(__clang__) || !defined(__GNUC__)
inline constexpr std::size_t constexpr_budget = 1'048'576;
#else
inline constexpr std::size_t constexpr_budget = 33'554'432;
#endif

}  // namespace detail

namespace failure {

/// The parts of the sentence of a refused call, in the words of the compiler at work.
template <std::size_t Thousand>
struct needs_about_thousand_ops;
template <std::size_t Thousand>
struct needs_about_thousand_steps;
template <std::size_t Thousand>
struct over_the_default_thousand;
template <std::size_t Thousand>
struct over_TESSERA_CONSTEXPR_BUDGET_thousand;
template <std::size_t Limit>
struct or_fconstexpr_ops_limit_and_TESSERA_CONSTEXPR_BUDGET;
template <std::size_t Limit>
struct or_fconstexpr_steps_and_TESSERA_CONSTEXPR_BUDGET;

#if defined(__clang__) || !defined(__GNUC__)
template <std::size_t Thousand>
using needs_about_thousand = needs_about_thousand_steps<Thousand>;
template <std::size_t Limit>
using or_a_limit_of = or_fconstexpr_steps_and_TESSERA_CONSTEXPR_BUDGET<Limit>;
#else
template <std::size_t Thousand>
using needs_about_thousand = needs_about_thousand_ops<Thousand>;
template <std::size_t Limit>
using or_a_limit_of = or_fconstexpr_ops_limit_and_TESSERA_CONSTEXPR_BUDGET<Limit>;
#endif

#if defined(TESSERA_CONSTEXPR_BUDGET)
template <std::size_t Thousand>
using over_the_limit = over_TESSERA_CONSTEXPR_BUDGET_thousand<Thousand>;
#else
template <std::size_t Thousand>
using over_the_limit = over_the_default_thousand<Thousand>;
#endif

/// What a call is told to use that has no `_v` form.
struct parts_each_a_constant_of_its_own;

/// A refused call, its predicted cost, the limit, and the two ways out.
template <class Call, class Cost, class Limit, class Instead, class Flag>
[[noreturn]] inline void too_much_for_one_constant_expression() {
  detail::fail("tessera: too much for one constant expression");
}

}  // namespace failure

namespace detail {

/// Whether loops over so many elements, or products, are asked for their cost: none takes 1,024 ops or steps for each, so
/// the compilation of a small call stays as short as it is.
constexpr bool worth_asking(std::size_t elements) { return elements > constexpr_budget / 1024; }

/// Nothing at run time, and no constant expression: Clang evaluates any initialiser once more on its own account, with
/// std::is_constant_evaluated() false, and gives up here.
#if defined(__clang__)
inline void not_while_compiling() {}
#else
constexpr void not_while_compiling() {}
#endif

/// In a constant expression, stops at once where `Call` costs more than the compiler's limit; also when the compiler
/// evaluates ordinary code on its own account, which it then gives up.
template <has_constexpr_cost Call>
constexpr void require_constexpr_budget() {
  constexpr std::size_t needed = constexpr_cost<Call>.here();
  if constexpr (needed > constexpr_budget) {
    constexpr std::size_t million = 1'000'000, limit = (needed + needed / 4 + million) / million * million;
    if (std::is_constant_evaluated()) {
      failure::too_much_for_one_constant_expression<Call, failure::needs_about_thousand<(needed + 999) / 1000>,
                                                    failure::over_the_limit<constexpr_budget / 1000>,
                                                    typename Call::instead, failure::or_a_limit_of<limit>>();
    }
    not_while_compiling();
  }
}

}  // namespace detail
}  // namespace tessera

#endif
