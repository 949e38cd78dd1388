// constant_expression<f>: asks whether a call would compile in a constant expression, without failing where it would not.
#ifndef TESSERA_STATIC_TESTS_CONSTANT_HPP
#define TESSERA_STATIC_TESTS_CONSTANT_HPP

#include <type_traits>

namespace tessera::testing {

/// True where the evaluation of `F()` is a constant expression. A lambda without captures reads well:
///
///     static_assert(constant_expression<[] { return a(1); }>);
///     static_assert(!constant_expression<[] { return a(9); }>);
///
/// As anything wrong makes it false, a negative stands beside a positive of the same form.
template <auto F>
concept constant_expression = requires { typename std::bool_constant<(static_cast<void>(F()), true)>; };

}  // namespace tessera::testing

#endif
