#include "case.hpp"
#include "numbers/rational.hpp"
#include "view/cube.hpp"

#include <tessera/ops/map.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/view/flip.hpp>
#include <tessera/view/permute.hpp>
#include <tessera/view/slice.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <type_traits>

namespace {

using namespace tessera;
using tessera::testing::matrix;
using tessera::testing::opaque;
using tessera::testing::rational;

static_assert(all_broadcastable<shape<2, 3>> && all_broadcastable<shape<2, 3>, shape<3>, shape<2, 1>, shape<>>);
static_assert(all_broadcastable<shape<2, 1>, shape<1, 3>, shape<2, 3>>);
static_assert(!all_broadcastable<shape<2, 3>, shape<2>> && !all_broadcastable<shape<1>, shape<2>, shape<3>>);
static_assert(!all_broadcastable<shape<3>, shape<2, 1>, shape<2, 2>>);

constexpr auto twice = [](auto x) { return x + x; };
constexpr auto digits = [](int x, int y) { return 10 * x + y; };

template <class F, class... A>
concept mappable = requires(F f, A const&... a) { map(f, a...); };
static_assert(mappable<int (*)(int), tensor<int, 2>> && !mappable<int (*)(int), tensor<int, 2>, tensor<int, 2>>);
static_assert(!mappable<int (*)(char const*), tensor<int, 2>> && !mappable<int, tensor<int, 2>>);
static_assert(!mappable<int (*)()> && !mappable<int (*)(int), int>);

constexpr bool a_function_is_applied_to_every_element() {
  tensor<int, 2, 2> const a{{1, -2}, {3, opaque(4)}};
  return map(twice, a) == tensor<int, 2, 2>{{2, -4}, {6, 8}} &&
         map(digits, a, a) == tensor<int, 2, 2>{{11, -22}, {33, 44}} &&
         map(twice, tensor<int>{opaque(5)}) == tensor<int>{10} &&
         map(twice, tensor<rational, 1>{rational{opaque(1LL), 4}}) == tensor<rational, 1>{rational{1, 2}};
}
TESSERA_CASE(a_function_is_applied_to_every_element);

constexpr bool the_functions_result_is_the_element_type() {
  tensor<int, 2> const a{1, opaque(-2)};
  int const stored = 3;
  auto const is_negative = [](int x) { return x < 0; };
  auto const half = [](int x) { return x / 2.0; };
  auto const reference = [&](int) -> int const& { return stored; };
  static_assert(std::is_same_v<decltype(map(is_negative, a)), tensor<bool, 2>>);
  static_assert(std::is_same_v<decltype(map(half, a)), tensor<double, 2>>);
  static_assert(std::is_same_v<decltype(map(reference, a)), tensor<int, 2>>);
  static_assert(std::is_same_v<decltype(map(twice, tensor<std::int8_t, 2>{})), tensor<int, 2>>);
  return map(is_negative, a) == tensor<bool, 2>{false, true} && map(half, a) == tensor<double, 2>{0.5, -1} &&
         map(reference, a) == tensor<int, 2>{3, 3};
}
TESSERA_CASE(the_functions_result_is_the_element_type);

constexpr bool a_function_with_a_memory_sees_the_elements_in_row_major_order() {
  int calls = opaque(0);
  auto const numbered = map([&](int x) { return 10 * x + calls++; }, tensor<int, 2, 2>{{1, 2}, {3, 4}});
  return numbered == tensor<int, 2, 2>{{10, 21}, {32, 43}} && calls == 4;
}
TESSERA_CASE(a_function_with_a_memory_sees_the_elements_in_row_major_order);

// numpy: 10 * x + y, broadcast

constexpr bool a_row_and_a_column_span_a_matrix() {
  tensor<int, 2, 1> const column{{1}, {opaque(2)}};
  tensor<int, 3> const row{3, 4, opaque(5)};
  return map(digits, column, row) == tensor<int, 2, 3>{{13, 14, 15}, {23, 24, 25}} &&
         map(digits, row, column) == tensor<int, 2, 3>{{31, 41, 51}, {32, 42, 52}};
}
TESSERA_CASE(a_row_and_a_column_span_a_matrix);

constexpr bool missing_axes_are_repeated() {
  auto const a = matrix();
  tensor<int, 4> const row{1, 2, 3, opaque(4)};
  tensor<int> const nine{opaque(9)};
  auto const remainder = [](int x, int y) { return x % y; };
  return map(remainder, a, row) == tensor<int, 3, 4>{{0, 0, 0, 0}, {0, 0, 1, 0}, {0, 0, 2, 0}} &&
         map(remainder, nine, row) == tensor<int, 4>{0, 1, 0, 1} && map(remainder, a, nine)(2, 3) == 3;
}
TESSERA_CASE(missing_axes_are_repeated);

constexpr bool three_operands_are_broadcast_together() {
  auto const all_digits = [](int x, int y, int z) { return 100 * x + 10 * y + z; };
  tensor<int, 2, 1, 1> const a{{{1}}, {{opaque(2)}}};
  tensor<int, 2, 1> const b{{3}, {4}};
  tensor<int, 2> const c{5, 6};
  return map(all_digits, a, b, c) == tensor<int, 2, 2, 2>{{{135, 136}, {145, 146}}, {{235, 236}, {245, 246}}};
}
TESSERA_CASE(three_operands_are_broadcast_together);

constexpr bool axes_in_the_middle_are_repeated() {
  tensor<int, 2, 1, 2> const a{{{1, 2}}, {{3, opaque(4)}}};
  tensor<int, 1, 3, 1> const b{{{5}, {6}, {7}}};
  return map(digits, a, b) == tensor<int, 2, 3, 2>{{{15, 25}, {16, 26}, {17, 27}}, {{35, 45}, {36, 46}, {37, 47}}};
}
TESSERA_CASE(axes_in_the_middle_are_repeated);

constexpr bool views_are_read_along_their_strides() {
  auto const a = matrix();
  auto const corner = views::slice<range<0, 2>, range<0, 2>>(a);
  auto const transposed = views::transpose(corner);
  return map(twice, views::flip<1>(corner)) == tensor<int, 2, 2>{{4, 2}, {12, 10}} &&
         map(digits, corner, transposed) == tensor<int, 2, 2>{{11, 25}, {52, 66}} &&
         map(digits, transposed, tensor<int, 2>{opaque(7), 8}) == tensor<int, 2, 2>{{17, 58}, {27, 68}};
}
TESSERA_CASE(views_are_read_along_their_strides);

constexpr bool operands_of_different_types_meet_in_the_function() {
  tensor<int, 2> const a{1, opaque(2)};
  tensor<double, 2, 1> const b{{0.5}, {opaque(0.25)}};
  return map([](int x, double y) { return x * y; }, a, b) == tensor<double, 2, 2>{{0.5, 1}, {0.25, 0.5}};
}
TESSERA_CASE(operands_of_different_types_meet_in_the_function);

constexpr bool a_destination_takes_the_result() {
  auto const a = matrix();
  tensor<int, 3, 4> out{};
  map_into(out, digits, a, tensor<int>{opaque(7)});
  auto const view = views::all(out);
  bool const written = out(0, 0) == 17 && out(2, 3) == 127;
  map_into(view, std::minus<>{}, a, a);
  return written && out == tensor<int, 3, 4>{};
}
TESSERA_CASE(a_destination_takes_the_result);

constexpr bool the_destination_may_be_an_operand() {
  tensor<int, 9, 7> a{};
  for (std::size_t i = 0; i < a.size(); ++i) a.elements[i] = opaque(static_cast<int>(i));
  map_into(a, twice, a);
  map_into(a, digits, a, a);
  return a(0, 0) == 0 && a(0, 1) == 22 && a(8, 6) == 11 * 124;
}
TESSERA_CASE(the_destination_may_be_an_operand);

template <class Out, class... A>
concept mappable_into = requires(Out& out, A const&... a) { map_into(out, std::plus<>{}, a...); };
static_assert(mappable_into<tensor<int, 2>, tensor<int, 2>, tensor<int, 2>> && !mappable_into<tensor<int, 2>> &&
              !mappable_into<int, tensor<int, 2>, tensor<int, 2>>);

}  // namespace
