#include "case.hpp"
#include "numbers/modular.hpp"
#include "numbers/rational.hpp"

#include <tessera/tensor/tensor.hpp>

#include <cstddef>
#include <cstdint>
#include <ranges>
#include <type_traits>
#include <utility>

namespace {

using tessera::shape;
using tessera::tensor;
using tessera::testing::modular;
using tessera::testing::opaque;
using tessera::testing::rational;

// What every tensor is, whatever its elements and its rank.

template <class T, std::size_t... D>
concept is_plain_memory =
    std::is_trivially_copyable_v<tensor<T, D...>> && std::is_standard_layout_v<tensor<T, D...>> &&
    std::is_trivially_default_constructible_v<tensor<T, D...>> == std::is_trivially_default_constructible_v<T> &&
    sizeof(tensor<T, D...>) == shape<D...>::size * sizeof(T) && alignof(tensor<T, D...>) == alignof(T);

template <class T, std::size_t... D>
concept is_a_contiguous_range =
    std::ranges::contiguous_range<tensor<T, D...>> && std::ranges::contiguous_range<tensor<T, D...> const> &&
    std::ranges::sized_range<tensor<T, D...>> && std::is_same_v<std::ranges::range_value_t<tensor<T, D...>>, T> &&
    std::is_same_v<std::ranges::range_reference_t<tensor<T, D...> const>, T const&>;

template <tensor<bool, 2>>
struct takes_bools {};
template <auto>
struct takes_any {};

template <class T, std::size_t... D>
concept is_structural = std::is_same_v<takes_any<tensor<T, D...>{}>, takes_any<tensor<T, D...>{}>>;

template <class T>
concept makes_tensors =
    is_plain_memory<T> && is_plain_memory<T, 1> && is_plain_memory<T, 7> && is_plain_memory<T, 2, 3> &&
    is_plain_memory<T, 3, 1, 5> && is_plain_memory<T, 2, 1, 3, 1, 2, 1> && is_a_contiguous_range<T> &&
    is_a_contiguous_range<T, 4> && is_a_contiguous_range<T, 2, 3, 4> && is_structural<T> && is_structural<T, 3> &&
    is_structural<T, 2, 2>;

static_assert(makes_tensors<bool> && makes_tensors<char>);
static_assert(makes_tensors<std::int8_t> && makes_tensors<std::uint8_t>);
static_assert(makes_tensors<std::int16_t> && makes_tensors<std::uint16_t>);
static_assert(makes_tensors<std::int32_t> && makes_tensors<std::uint32_t>);
static_assert(makes_tensors<std::int64_t> && makes_tensors<std::uint64_t>);
static_assert(makes_tensors<float> && makes_tensors<double> && makes_tensors<long double>);
static_assert(makes_tensors<rational> && makes_tensors<modular>);

static_assert(std::is_same_v<takes_bools<{true, false}>, takes_bools<{1, 0}>>);
static_assert(!std::is_same_v<takes_any<tensor<float, 2>{1, 2}>, takes_any<tensor<float, 2>{2, 1}>>);
static_assert(!std::is_same_v<takes_any<tensor<int, 1, 2>{{1, 2}}>, takes_any<tensor<int, 2, 1>{{1}, {2}}>>);

using matrix = tensor<float, 2, 3>;
static_assert(std::is_same_v<matrix::value_type, float> && std::is_same_v<matrix::shape_type, shape<2, 3>>);
static_assert(std::is_same_v<matrix::strides_type, tessera::strides<3, 1>>);
static_assert(matrix::rank == 2 && matrix::size() == 6 && matrix::shape() == shape<2, 3>{});
static_assert(tensor<int>::rank == 0 && tensor<int>::size() == 1 && tensor<int>::shape() == shape<>{});

// What must not convert.

static_assert(!std::is_constructible_v<tensor<int, 2>, double, double> && !std::is_constructible_v<tensor<int>, float>);
static_assert(!std::is_constructible_v<tensor<rational, 1>, double>);
static_assert(!std::is_constructible_v<tensor<int, 2, 2>, tensor<int, 4>>);
static_assert(!std::is_constructible_v<tensor<float, 4>, tensor<int, 4>>);
static_assert(!std::is_constructible_v<tensor<int, 2>, int*> && !std::is_constructible_v<tensor<int, 2>, char const*>);
static_assert(!std::is_convertible_v<int, tensor<int, 1>> && !std::is_convertible_v<int, tensor<int>>);
static_assert(std::is_convertible_v<tensor<int>, int> && !std::is_convertible_v<tensor<int, 1>, int>);
static_assert(!std::is_assignable_v<tensor<int, 2>&, tensor<int, 3>>);

// Nested braces.

template <class T, class... Expected>
constexpr bool holds(T const& a, Expected... expected) {
  std::size_t at = 0;
  return a.size() == sizeof...(expected) && (... && (a.elements[at++] == typename T::value_type(expected)));
}

constexpr bool braces_of_rank_zero_and_one() {
  tensor<int> const scalar{opaque(7)};
  tensor<int, 1> const single{opaque(8)};
  tensor<int, 4> const vector{1, opaque(2), 3, 4};
  return holds(scalar, 7) && holds(single, 8) && holds(vector, 1, 2, 3, 4);
}
TESSERA_CASE(braces_of_rank_zero_and_one);

constexpr bool braces_of_rank_two_and_three() {
  int const two = opaque(2);
  tensor<int, 2, 3> const plane{{1, two, 3}, {4, 5, 6}};
  tensor<int, 2, 2, 2> const cube{{{1, two}, {3, 4}}, {{5, 6}, {7, 8}}};
  return holds(plane, 1, 2, 3, 4, 5, 6) && holds(cube, 1, 2, 3, 4, 5, 6, 7, 8);
}
TESSERA_CASE(braces_of_rank_two_and_three);

constexpr bool braces_of_rank_four() {
  tensor<int, 2, 1, 2, 3> const a{{{{1, opaque(2), 3}, {4, 5, 6}}}, {{{7, 8, 9}, {10, 11, 12}}}};
  return holds(a, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
}
TESSERA_CASE(braces_of_rank_four);

constexpr bool braces_of_rank_five() {
  tensor<int, 2, 1, 2, 1, 2> const a{{{{{1, opaque(2)}}, {{3, 4}}}}, {{{{5, 6}}, {{7, 8}}}}};
  return holds(a, 1, 2, 3, 4, 5, 6, 7, 8);
}
TESSERA_CASE(braces_of_rank_five);

constexpr bool braces_of_rank_six() {
  tensor<int, 1, 2, 1, 2, 1, 2> const a{{{{{{1, opaque(2)}}, {{3, 4}}}}, {{{{5, 6}}, {{7, 8}}}}}};
  return holds(a, 1, 2, 3, 4, 5, 6, 7, 8);
}
TESSERA_CASE(braces_of_rank_six);

constexpr bool axes_of_size_one_have_braces_too() {
  int const one = opaque(1);
  return holds(tensor<int, 1, 1>{{one}}, 1) && holds(tensor<int, 1, 2>{{one, 2}}, 1, 2) &&
         holds(tensor<int, 2, 1>{{one}, {2}}, 1, 2) && holds(tensor<int, 1, 1, 1>{{{one}}}, 1) &&
         holds(tensor<int, 1, 1, 2>{{{one, 2}}}, 1, 2) && holds(tensor<int, 1, 2, 1>{{{one}, {2}}}, 1, 2) &&
         holds(tensor<int, 1, 1, 1, 1, 1, 1>{{{{{{one}}}}}}, 1);
}
TESSERA_CASE(axes_of_size_one_have_braces_too);

constexpr bool empty_braces_are_all_zero() {
  tensor<int, 2, 2> a{{1, 2}, {3, opaque(4)}};
  a = {};
  return holds(a, 0, 0, 0, 0) && holds(tensor<int>{}, 0) && holds(tensor<rational, 2>{}, 0, 0);
}
TESSERA_CASE(empty_braces_are_all_zero);

constexpr bool braces_are_assigned_and_passed() {
  tensor<int, 2, 2> a{};
  a = {{1, 2}, {3, opaque(4)}};
  auto const corner = [](tensor<int, 2, 2> const& b) { return b.elements[3]; };
  return holds(a, 1, 2, 3, 4) && corner({{5, 6}, {7, 8}}) == 8;
}
TESSERA_CASE(braces_are_assigned_and_passed);

constexpr bool integers_may_be_written_where_other_elements_are_expected() {
  tensor<float, 2, 2> const a{{1, 2}, {3, 4}};
  tensor<float, 2> const b{1, opaque(2)};
  tensor<rational, 1, 2> const c{{1, rational{1, 2}}};
  tensor<rational, 2> const d{opaque(1), rational{1, 2}};
  tensor<std::uint8_t, 3> const e{opaque(0), 255, 7U};
  return holds(a, 1.F, 2.F, 3.F, 4.F) && holds(b, 1.F, 2.F) && holds(c, 1, rational{1, 2}) &&
         holds(d, 1, rational{1, 2}) && holds(e, 0, 255, 7);
}
TESSERA_CASE(integers_may_be_written_where_other_elements_are_expected);

// Deduction.

template <class... Written>
concept deduces = requires(Written... written) { tensor{written...}; };
static_assert(deduces<int, int> && deduces<double> && !deduces<int, double> && !deduces<int, unsigned>);
static_assert(!deduces<char const*>);

constexpr bool the_shape_is_deduced_from_braces_up_to_rank_four() {
  tensor const a{1, opaque(2), 3};
  tensor const b{{1.5, 2.5}, {opaque(3.5), 4.5}, {5.5, 6.5}};
  tensor const c{{{1, 2, opaque(3)}}, {{4, 5, 6}}};
  tensor const d{{{{1U}, {opaque(2U)}}}, {{{3U}, {4U}}}};
  static_assert(std::is_same_v<decltype(a), tensor<int, 3> const>);
  static_assert(std::is_same_v<decltype(b), tensor<double, 3, 2> const>);
  static_assert(std::is_same_v<decltype(c), tensor<int, 2, 1, 3> const>);
  static_assert(std::is_same_v<decltype(d), tensor<unsigned, 2, 1, 2, 1> const>);
  return holds(a, 1, 2, 3) && holds(b, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5) && holds(c, 1, 2, 3, 4, 5, 6) &&
         holds(d, 1U, 2U, 3U, 4U);
}
TESSERA_CASE(the_shape_is_deduced_from_braces_up_to_rank_four);

constexpr bool single_rows_are_deduced_with_their_rank() {
  tensor const one{opaque(7)};
  tensor const row{{1, opaque(2)}};
  tensor const plane{{{1, opaque(2)}}};
  tensor const copy{row};
  static_assert(std::is_same_v<decltype(one), tensor<int, 1> const>);
  static_assert(std::is_same_v<decltype(row), tensor<int, 1, 2> const>);
  static_assert(std::is_same_v<decltype(plane), tensor<int, 1, 1, 2> const>);
  static_assert(std::is_same_v<decltype(copy), tensor<int, 1, 2> const>);
  return holds(one, 7) && holds(row, 1, 2) && holds(plane, 1, 2) && holds(copy, 1, 2);
}
TESSERA_CASE(single_rows_are_deduced_with_their_rank);

// Elements of every type.

template <class T>
constexpr bool elements_are_written_read_and_changed() {
  T const zero = opaque(T(0)), one = opaque(T(1));
  tensor<T, 2, 2> a{{zero, one}, {one, zero}};
  tensor<T, 3> const b{one, zero, one};
  a(0, 0) = one;
  auto const copy = a;
  a(1, 0) = zero;
  return holds(a, one, one, zero, zero) && holds(copy, one, one, one, zero) && holds(b, one, zero, one) &&
         holds(tensor<T>{one}, one);
}
TESSERA_CASE(elements_are_written_read_and_changed<bool>);
TESSERA_CASE(elements_are_written_read_and_changed<char>);
TESSERA_CASE(elements_are_written_read_and_changed<std::int8_t>);
TESSERA_CASE(elements_are_written_read_and_changed<std::uint8_t>);
TESSERA_CASE(elements_are_written_read_and_changed<std::int16_t>);
TESSERA_CASE(elements_are_written_read_and_changed<std::uint16_t>);
TESSERA_CASE(elements_are_written_read_and_changed<std::int32_t>);
TESSERA_CASE(elements_are_written_read_and_changed<std::uint32_t>);
TESSERA_CASE(elements_are_written_read_and_changed<std::int64_t>);
TESSERA_CASE(elements_are_written_read_and_changed<std::uint64_t>);
TESSERA_CASE(elements_are_written_read_and_changed<float>);
TESSERA_CASE(elements_are_written_read_and_changed<double>);
TESSERA_CASE(elements_are_written_read_and_changed<long double>);
TESSERA_CASE(elements_are_written_read_and_changed<rational>);
TESSERA_CASE(elements_are_written_read_and_changed<modular>);

// Ranges and memory.

constexpr bool iteration_is_row_major_and_may_write() {
  tensor<int, 2, 3> a{{1, 2, 3}, {4, 5, opaque(6)}};
  for (int& element : a) element *= 10;
  long long digits = 0;
  for (int const element : std::as_const(a)) digits = digits * 100 + element;
  return a.end() - a.begin() == 6 && digits == 10'20'30'40'50'60;
}
TESSERA_CASE(iteration_is_row_major_and_may_write);

constexpr bool data_points_to_the_first_element() {
  tensor<int, 2, 2> a{{1, 2}, {3, opaque(4)}};
  *a.data() = 9;
  auto const& read_only = a;
  return holds(a, 9, 2, 3, 4) && read_only.data() + 4 == read_only.end() && read_only.data() == a.elements &&
         std::is_same_v<decltype(read_only.data()), int const*>;
}
TESSERA_CASE(data_points_to_the_first_element);

constexpr bool a_scalar_tensor_is_its_element() {
  tensor<double> const half{opaque(0.5)};
  double const number = half;
  return number == 0.5 && half + 1 == 1.5;
}
TESSERA_CASE(a_scalar_tensor_is_its_element);

}  // namespace
