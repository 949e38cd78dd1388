// That narrow integers wrap at run time is shown in tests/ops/arithmetic.cpp.
#include "case.hpp"
#include "constant.hpp"
#include "numbers/modular.hpp"
#include "numbers/rational.hpp"
#include "view/cube.hpp"

#include <tessera/ops/arithmetic.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/view/flip.hpp>
#include <tessera/view/permute.hpp>

#include <cstdint>
#include <limits>
#include <type_traits>
#include <utility>

namespace {

using namespace tessera;
using tessera::testing::constant_expression;
using tessera::testing::modular;
using tessera::testing::opaque;
using tessera::testing::rational;

static_assert(elements_combine<int, int> && elements_combine<int, float> && elements_combine<bool, std::uint8_t>);
static_assert(elements_combine<rational, rational> && !elements_combine<rational, int> &&
              !elements_combine<modular, rational>);
static_assert(scalar_beside<int, float> && scalar_beside<double, float> && scalar_beside<int, rational>);
static_assert(!scalar_beside<double, int> && !scalar_beside<tensor<int>, int> && !scalar_beside<double, rational>);

template <class A, class B>
concept addable = requires(A const& a, B const& b) {
  a + b;
  a - b;
  a* b;
};
static_assert(addable<tensor<int, 2>, int> && addable<unsigned char, tensor<int, 2>> && addable<tensor<float, 2>, int>);
static_assert(!addable<tensor<int, 2>, double> && !addable<float, tensor<int, 2>> &&
              !addable<tensor<int, 2>, char const*>);

template <class A, class B>
using sum_element = element_t<decltype(std::declval<tensor<A, 2>>() + std::declval<tensor<B, 2>>())>;
static_assert(std::is_same_v<sum_element<std::int8_t, std::int8_t>, std::int8_t>);
static_assert(std::is_same_v<sum_element<std::int8_t, std::int16_t>, int>);
static_assert(std::is_same_v<sum_element<int, float>, float> && std::is_same_v<sum_element<float, double>, double>);
static_assert(std::is_same_v<sum_element<int, unsigned>, unsigned> && std::is_same_v<sum_element<bool, bool>, bool>);
static_assert(std::is_same_v<sum_element<rational, rational>, rational>);
static_assert(std::is_same_v<element_t<decltype(-tensor<std::int8_t, 1>{})>, std::int8_t>);
static_assert(std::is_same_v<element_t<decltype(tensor<std::uint8_t, 1>{} + 1)>, std::uint8_t>);

constexpr bool elements_are_added_subtracted_and_multiplied() {
  tensor<int, 2, 2> const a{{1, -2}, {3, opaque(4)}}, b{{5, 6}, {-7, opaque(8)}};
  return a + b == tensor<int, 2, 2>{{6, 4}, {-4, 12}} && a - b == tensor<int, 2, 2>{{-4, -8}, {10, -4}} &&
         a * b == tensor<int, 2, 2>{{5, -12}, {-21, 32}} && -a == tensor<int, 2, 2>{{-1, 2}, {-3, -4}};
}
TESSERA_CASE(elements_are_added_subtracted_and_multiplied);

constexpr bool a_number_stands_beside_every_element() {
  tensor<int, 3> const a{1, 2, opaque(3)};
  auto const ten = opaque(10);
  return a + ten == tensor<int, 3>{11, 12, 13} && ten + a == a + ten && a - ten == tensor<int, 3>{-9, -8, -7} &&
         ten - a == tensor<int, 3>{9, 8, 7} && a * ten == tensor<int, 3>{10, 20, 30} && ten * a == a * ten;
}
TESSERA_CASE(a_number_stands_beside_every_element);

constexpr bool a_number_becomes_an_element_first() {
  tensor<float, 2> const a{1, opaque(2.F)};
  tensor<rational, 2> const b{1, rational{opaque(1LL), 2}};
  tensor<std::uint8_t, 2> const c{opaque(std::uint8_t{200}), 3};
  return a * 0.5 == tensor<float, 2>{0.5F, 1} && 1 - a == tensor<float, 2>{0, -1} &&
         2 * b == tensor<rational, 2>{2, 1} && b - 1 == tensor<rational, 2>{0, rational{-1, 2}} &&
         c + 55 == tensor<std::uint8_t, 2>{255, 58};
}
TESSERA_CASE(a_number_becomes_an_element_first);

// numpy
constexpr bool shapes_are_broadcast() {
  tensor<int, 2, 1> const column{{10}, {opaque(20)}};
  tensor<int, 3> const row{1, 2, opaque(3)};
  auto const a = tessera::testing::matrix();
  return column + row == tensor<int, 2, 3>{{11, 12, 13}, {21, 22, 23}} &&
         column - row == tensor<int, 2, 3>{{9, 8, 7}, {19, 18, 17}} &&
         column * row == tensor<int, 2, 3>{{10, 20, 30}, {20, 40, 60}} &&
         a - tensor<int, 3, 1>{{1}, {5}, {9}} == tensor<int, 3, 4>{{0, 1, 2, 3}, {0, 1, 2, 3}, {0, 1, 2, 3}} &&
         row * tensor<int>{opaque(2)} == tensor<int, 3>{2, 4, 6};
}
TESSERA_CASE(shapes_are_broadcast);

constexpr bool views_are_operands() {
  auto const a = tessera::testing::matrix();
  auto const transposed = views::transpose(a);
  return transposed - transpose(a) == tensor<int, 4, 3>{} &&
         views::flip<1>(a) + a == tensor<int, 3, 4>{{5, 5, 5, 5}, {13, 13, 13, 13}, {21, 21, 21, 21}} &&
         (-transposed)(3, 0) == -4 && (2 * transposed)(0, 2) == 18;
}
TESSERA_CASE(views_are_operands);

constexpr bool elements_of_different_types_meet_in_their_common_type() {
  tensor<int, 2> const a{1, opaque(2)};
  tensor<double, 2> const b{0.5, opaque(-0.25)};
  return a + b == tensor<double, 2>{1.5, 1.75} && b * a == tensor<double, 2>{0.5, -0.5} &&
         tensor<std::int8_t, 1>{opaque(std::int8_t{100})} + tensor<std::int16_t, 1>{100} == tensor<int, 1>{200};
}
TESSERA_CASE(elements_of_different_types_meet_in_their_common_type);

constexpr bool user_defined_numbers_are_added_subtracted_and_multiplied() {
  tensor<rational, 2> const a{rational{opaque(1LL), 2}, rational{1, 3}}, b{rational{1, 6}, 3};
  tensor<modular, 2> const m{opaque(96), 50};
  return a + b == tensor<rational, 2>{rational{2, 3}, rational{10, 3}} &&
         a * b == tensor<rational, 2>{rational{1, 12}, 1} &&
         a - b == tensor<rational, 2>{rational{1, 3}, rational{-8, 3}} && -a + a == tensor<rational, 2>{0, 0} &&
         m + m == tensor<modular, 2>{95, 3} && m * m == tensor<modular, 2>{1, 75} && -m == tensor<modular, 2>{1, 47};
}
TESSERA_CASE(user_defined_numbers_are_added_subtracted_and_multiplied);

constexpr bool the_ring_laws_hold_element_by_element() {
  tensor<rational, 2> const a{rational{opaque(1LL), 2}, rational{-5, 3}};
  tensor<rational, 2, 1> const b{{rational{7, 6}}, {-3}};
  tensor<rational> const c{rational{opaque(2LL), 9}};
  return a + b == b + a && a * b == b * a && (a + b) + c == a + (b + c) && (a * b) * c == a * (b * c) &&
         c * (a + b) == c * a + c * b && a - b == a + -b;
}
TESSERA_CASE(the_ring_laws_hold_element_by_element);

template <class T>
constexpr tensor<T, 1> largest{std::numeric_limits<T>::max()};
static_assert(constant_expression<[] { return largest<std::int8_t> - 1; }>);
static_assert(!constant_expression<[] { return largest<std::int8_t> + 1; }>,
              "an overflow is not a constant expression");
static_assert(!constant_expression<[] { return largest<std::uint8_t> + 1; }>);
static_assert(!constant_expression<[] { return largest<std::int16_t> * largest<std::int16_t>; }>);
static_assert(!constant_expression<[] { return largest<int> + largest<int>; }>);
static_assert(!constant_expression<[] { return -tensor<std::uint8_t, 1>{1}; }>);
static_assert(constant_expression<[] { return largest<unsigned> + 1; }>, "unsigned arithmetic is modular");

}  // namespace
