#include "case.hpp"
#include "constant.hpp"
#include "numbers/modular.hpp"
#include "numbers/rational.hpp"
#include "view/cube.hpp"

#include <tessera/linalg/dot.hpp>
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

template <class T, class U = T>
using dot_type = decltype(dot(std::declval<tensor<T, 2> const&>(), std::declval<tensor<U, 2> const&>()));
static_assert(std::is_same_v<dot_type<std::int8_t>, std::int32_t> && std::is_same_v<dot_type<bool>, std::int32_t>);
static_assert(std::is_same_v<dot_type<std::uint8_t, std::int8_t>, std::int32_t>);
static_assert(std::is_same_v<dot_type<std::int16_t>, std::int64_t> && std::is_same_v<dot_type<unsigned>, unsigned>);
static_assert(std::is_same_v<dot_type<float>, float> && std::is_same_v<dot_type<rational>, rational>);

// numpy.vdot
constexpr bool dot_sums_the_products() {
  tensor<int, 3> const a{1, 2, opaque(3)}, b{4, -5, 6};
  tensor<double, 2, 2> const c{{0.5, 1}, {2, opaque(4.0)}}, d{{8, 4}, {2, 1}};
  return dot(a, b) == 12 && dot(c, d) == 16.0 && dot(tensor<int>{opaque(3)}, tensor<int>{-7}) == -21 &&
         dot(tessera::testing::cube(), tessera::testing::cube()) == 4900;
}
TESSERA_CASE(dot_sums_the_products);

constexpr bool narrow_integers_are_summed_in_wide_ones() {
  tensor<std::int8_t, 3> const a{-128, -128, opaque(std::int8_t{-128})};
  tensor<std::uint8_t, 3> const b{255, 255, opaque(std::uint8_t{255})};
  tensor<std::uint16_t, 2> const c{65535, opaque(std::uint16_t{65535})};
  tensor<bool, 3> const d{true, false, opaque(true)};
  return dot(a, a) == 49152 && dot(a, b) == -97920 && dot(b, b) == 195075 && dot(c, c) == 8589672450 && dot(d, d) == 2;
}
TESSERA_CASE(narrow_integers_are_summed_in_wide_ones);

constexpr bool views_are_read_along_their_strides() {
  auto const a = tessera::testing::matrix();
  auto const flipped = views::flip(a);
  return dot(a, flipped) == 364 && dot(flipped, a) == 364 && dot(views::transpose(a), views::transpose(a)) == 650 &&
         dot(flipped, flipped) == 650;
}
TESSERA_CASE(views_are_read_along_their_strides);

constexpr bool user_defined_numbers_are_multiplied() {
  tensor<rational, 2> const a{rational{opaque(1LL), 2}, rational{2, 3}}, b{rational{4, 1}, rational{3, 8}};
  tensor<modular, 2> const c{opaque(50), 60}, d{70, 80};
  return dot(a, b) == rational{9, 4} && dot(c, d) == modular{8300};
}
TESSERA_CASE(user_defined_numbers_are_multiplied);

constexpr bool dot_is_symmetric_and_linear() {
  tensor<rational, 2> const a{rational{opaque(1LL), 2}, -3}, b{rational{5, 7}, rational{2, 9}};
  tensor<rational, 2> const sum{rational{1, 2} + rational{5, 7}, rational{-3} + rational{2, 9}};
  return dot(a, b) == dot(b, a) && dot(sum, a) == dot(a, a) + dot(b, a);
}
TESSERA_CASE(dot_is_symmetric_and_linear);

constexpr int largest = std::numeric_limits<int>::max();
static_assert(constant_expression<[] { return dot(tensor<int, 2>{largest, 1}, tensor<int, 2>{1, 0}); }>);
static_assert(!constant_expression<[] { return dot(tensor<int, 2>{largest, 1}, tensor<int, 2>{1, 1}); }>);

}  // namespace
