// That a broken mandate is one error with its sentence is shown by static_tests/reject/.
#include "case.hpp"

#include <tessera/support/mandate.hpp>

#include <cstddef>

namespace {

template <std::size_t N>
concept small = N < 10;
template <std::size_t N>
concept even = N % 2 == 0;

template <std::size_t N>
consteval bool small_and_even_mandates() {
  TESSERA_MANDATE("the number is not small", small<N>)
  TESSERA_MANDATE_COMPUTED("the number is odd", tessera::message("the number is odd: ") << N, even<N>)
  return true;
}

static_assert(small_and_even_mandates<0>() && small_and_even_mandates<4>() && small_and_even_mandates<8>());

template <class T, std::size_t... N>
consteval bool pack_mandates() {
  TESSERA_MANDATE("a number is not small", (small<N> && ...))
  TESSERA_MANDATE("commas in a condition need no parentheses", sizeof(T) > 0 && small<(N + ... + 0)>)
  return true;
}
static_assert(pack_mandates<int>() && pack_mandates<int, 1, 2, 3>());

template <std::size_t N>
constexpr std::size_t half() {
  if constexpr (small_and_even_mandates<N>()) return N / 2;
  else return 0;
}

constexpr bool a_kept_mandate_lets_the_body_run() { return half<6>() == 3; }
TESSERA_CASE(a_kept_mandate_lets_the_body_run);

}  // namespace
