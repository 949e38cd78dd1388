#include "numbers/modular.hpp"

#include "case.hpp"

#include <type_traits>

namespace {

using tessera::testing::modular;
using tessera::testing::opaque;

static_assert(std::is_trivially_copyable_v<modular>);
static_assert(std::is_convertible_v<int, modular> && !std::is_convertible_v<double, modular>);
static_assert(!std::is_convertible_v<modular, int> && std::is_constructible_v<int, modular>);

template <class T>
concept ordered = requires(T a) { a < a; };
static_assert(!ordered<modular>);

template <modular>
struct taken_as_template_argument {};
static_assert(std::is_same_v<taken_as_template_argument<modular{-1}>, taken_as_template_argument<modular{96}>>);

constexpr bool every_integer_has_one_residue() {
  return modular{opaque(97)} == 0 && modular{opaque(-1)} == 96 && modular{opaque(-97)} == 0 &&
         modular{opaque(1'000)} == 30 && modular{opaque(1'000'000'000'000LL)} == 50;
}
TESSERA_CASE(every_integer_has_one_residue);

constexpr bool residues_add_subtract_and_multiply() {
  modular const a = opaque(60), b = 50;
  return a + b == 13 && b - a == 87 && a * b == 90 && -a == 37 && static_cast<int>(-modular{}) == 0;
}
TESSERA_CASE(residues_add_subtract_and_multiply);

constexpr bool everything_but_zero_has_an_inverse() {
  for (int i = 1; i < modular::modulus; ++i) {
    modular const a = opaque(i);
    if (1 / a * a != 1 || a / a != 1) return false;
  }
  return true;
}
TESSERA_CASE(everything_but_zero_has_an_inverse);

}  // namespace
