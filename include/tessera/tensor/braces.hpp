// Nested braces as constructor arguments: reading them element by element, and saying what is wrong with them.
#ifndef TESSERA_TENSOR_BRACES_HPP
#define TESSERA_TENSOR_BRACES_HPP

#include <tessera/support/failure.hpp>
#include <tessera/support/mandate.hpp>

#include <concepts>
#include <cstddef>
#include <initializer_list>

namespace tessera {

/// An element that can be written where a T is expected: no floating-point value where T is an integer.
template <class U, class T>
concept element_of = std::convertible_to<U, T> && !(std::floating_point<U> && std::integral<T>);

namespace detail {

/// Written braces: `braces<2, 3>` is two rows of three elements.
template <std::size_t... Count>
struct braces {
  static constexpr std::size_t depth = sizeof...(Count);
};

template <class Written, class Wanted>
concept a_level_of_braces_per_axis = Written::depth >= Wanted::depth;

template <class Written, class Wanted>
concept no_level_more_than_axes = Written::depth <= Wanted::depth;

template <class Written, class Wanted>
concept braces_hold_exactly = std::same_as<Written, Wanted>;

template <class Wanted, class... Written>
consteval bool braces_mandates() {
  TESSERA_MANDATE(
      "tessera::tensor: a level of braces is missing; write one level per axis, or use "
      "make_tensor<D...>(array) for a flat array",
      (a_level_of_braces_per_axis<Written, Wanted> && ...))
  TESSERA_MANDATE("tessera::tensor: one level of braces too many; write one level per axis",
                  (no_level_more_than_axes<Written, Wanted> && ...))
  TESSERA_MANDATE(
      "tessera::tensor: the braces do not hold exactly the elements of the shape; write every element of "
      "every row, no more and no fewer",
      (braces_hold_exactly<Written, Wanted> && ...))
  return true;
}

template <class Wanted>
concept rows_of_one_length = Wanted::depth == 0;  // asked only where they are not

template <class Wanted>
consteval bool ragged_mandates() {
  TESSERA_MANDATE("tessera::tensor: the braces are ragged; every row holds the same number of elements",
                  rows_of_one_length<Wanted>)
  return true;
}

/// What braces of a given depth convert to, however ragged, so that they reach a constructor and its sentence.
template <class T, std::size_t Depth>
struct any_braces {
  constexpr any_braces(std::initializer_list<any_braces<T, Depth - 1>>) {}
};
template <class T>
struct any_braces<T, 0> {
  constexpr any_braces(T const&) {}
};

/// A written element as a T. An integer that would change its value does not compile in a constant expression, and
/// fails at run time.
template <class T, class U>
constexpr T element(U const& written) {
  if constexpr (std::integral<T> && std::integral<U> && !std::same_as<T, U>) {
    auto const kept = static_cast<T>(written);
    if (static_cast<U>(kept) != written || (kept < T{}) != (written < U{})) {
      failure::an_element_does_not_fit_the_element_type();
    }
    return kept;
  } else {
    return static_cast<T>(written);
  }
}

/// Appends nested arrays to flat elements.
template <class T, std::size_t N>
constexpr void append(T* elements, std::size_t& at, T const (&row)[N]) {
  for (std::size_t i = 0; i < N; ++i) elements[at++] = row[i];
}
template <class T, class Row, std::size_t N>
constexpr void append(T* elements, std::size_t& at, Row const (&rows)[N]) {
  for (std::size_t i = 0; i < N; ++i) append(elements, at, rows[i]);
}

}  // namespace detail
}  // namespace tessera

#endif
