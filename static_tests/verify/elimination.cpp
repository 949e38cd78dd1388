#include "case.hpp"
#include "numbers/modular.hpp"
#include "numbers/rational.hpp"

#include <tessera/verify/elimination.hpp>

#include <cstdint>

namespace {

using namespace tessera;
using testing::modular;
using testing::opaque;
using testing::rational;

constexpr bool residues_are_eliminated() {
  std::uint64_t regular[3][3]{{2, 1, opaque(std::uint64_t{1})}, {1, 3, 2}, {1, 0, 0}};
  std::uint64_t singular[2][2]{{10, 1}, {3, opaque(std::uint64_t{10})}};  // the determinant is 97
  return detail::count_pivots(detail::residue_elimination{{}, 97}, regular) == 3 &&
         detail::count_pivots(detail::residue_elimination{{}, 97}, singular) == 1;
}
TESSERA_CASE(residues_are_eliminated);

constexpr bool a_pivot_is_fetched_from_below_and_from_the_right() {
  rational m[3][4]{{0, 0, 0, 0}, {0, 0, 0, opaque(3)}, {0, 0, 5, 1}};
  return detail::count_pivots(detail::ring_elimination{}, m) == 2;
}
TESSERA_CASE(a_pivot_is_fetched_from_below_and_from_the_right);

/// Integers as a class: their quotient leaves a rest, so that elimination has to do without it.
struct whole {
  int value = 0;
  constexpr whole(int x = 0) : value(x) {}
  friend constexpr whole operator-(whole a, whole b) { return a.value - b.value; }
  friend constexpr whole operator*(whole a, whole b) { return a.value * b.value; }
  friend constexpr whole operator/(whole a, whole b) { return a.value / b.value; }
  friend constexpr bool operator==(whole, whole) = default;
};

template <class T>
constexpr std::size_t pivots_of_a_singular_matrix() {
  T m[3][3]{{2, 3, opaque(4)}, {3, 5, 7}, {5, 8, 11}};
  return detail::count_pivots(detail::ring_elimination{}, m);
}

constexpr bool rings_are_eliminated_with_and_without_quotients() {
  return pivots_of_a_singular_matrix<rational>() == 2 && pivots_of_a_singular_matrix<modular>() == 2 &&
         pivots_of_a_singular_matrix<whole>() == 2;
}
TESSERA_CASE(rings_are_eliminated_with_and_without_quotients);

constexpr bool floating_point_takes_the_largest_pivot() {
  double m[2][2]{{1e-20, 1}, {opaque(1.0), 1}};
  bool const is_regular = detail::count_pivots(detail::floating_elimination<double>{1e-15}, m) == 2;
  double noise[2][2]{{1, 1}, {1, opaque(1 + 1e-15)}};
  return is_regular && detail::count_pivots(detail::floating_elimination<double>{1e-14}, noise) == 1;
}
TESSERA_CASE(floating_point_takes_the_largest_pivot);

}  // namespace
