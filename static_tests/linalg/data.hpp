// Data for laws: numbers by a formula, and agreement, exact or within a bound.
#ifndef TESSERA_STATIC_TESTS_LINALG_DATA_HPP
#define TESSERA_STATIC_TESTS_LINALG_DATA_HPP

#include "case.hpp"
#include "numbers/rational.hpp"

#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/concepts.hpp>

#include <concepts>
#include <cstddef>
#include <limits>

namespace tessera::testing {

/// A whole number, or what makes it harder in T: a fraction, a float with a rounding error.
template <class T>
constexpr T number(int whole, [[maybe_unused]] std::size_t i) {
  if constexpr (std::floating_point<T>) return static_cast<T>(whole) / T(7);
  else if constexpr (std::same_as<T, rational>) return rational{whole, 1 + static_cast<long long>(i % 3)};
  else return static_cast<T>(whole);
}

/// Numbers from -61 to 61, none of them zero, 61 in a row with different magnitudes: a wrong index shows.
template <class T, shape_type Shape>
constexpr auto numbered(std::size_t seed) {
  tensor_of<T, Shape> result{};
  auto const start = opaque(seed);
  for (std::size_t i = 0; i < result.size(); ++i) {
    auto const magnitude = static_cast<int>((start + 37 * i) % 61) + 1;
    result.elements[i] = number<T>(i % 3 == 1 ? -magnitude : magnitude, i);
  }
  return result;
}

/// |a|, element by element; exact numbers are left as they are, since nobody asks for their rounding errors.
template <tensor_like A>
constexpr auto magnitudes(A const& a) {
  auto result = a;
  if constexpr (std::floating_point<element_t<A>>) {
    for (auto& element : result.elements) element = element < 0 ? -element : element;
  }
  return result;
}

/// True where two sums of the same `terms` products, taken in different orders, may differ by `difference`, `magnitude`
/// being the sum of the products' magnitudes: each is off by less than terms * epsilon / 2 of it, and so is
/// `magnitude`.
template <std::floating_point T>
constexpr bool within_rounding(T difference, T magnitude, std::size_t terms) {
  auto const bound = static_cast<T>(terms + 2) * std::numeric_limits<T>::epsilon() * magnitude;
  return difference <= bound && -difference <= bound;
}

/// Two ways to the same sums: equal, or of floats within_rounding. `magnitude()` is the same sums of magnitudes.
template <tensor_like A, tensor_like B, class Magnitude>
constexpr bool agree(A const& a, B const& b, [[maybe_unused]] std::size_t terms, Magnitude magnitude) {
  if constexpr (std::floating_point<element_t<A>>) {
    auto const of = magnitude();
    for (std::size_t i = 0; i < a.size(); ++i) {
      if (!within_rounding(a.elements[i] - b.elements[i], of.elements[i], terms)) return false;
    }
    return true;
  } else {
    return a == b;
  }
}

/// The same of two numbers.
template <class T, class Magnitude>
  requires(!tensor_like<T>)
constexpr bool agree(T const& a, T const& b, [[maybe_unused]] std::size_t terms, Magnitude magnitude) {
  if constexpr (std::floating_point<T>) return within_rounding(a - b, magnitude(), terms);
  else return a == b;
}

}  // namespace tessera::testing

#endif
