// What an index out of range does at run time is shown in tests/support/failure.cpp.
#include "case.hpp"
#include "constant.hpp"

#include <tessera/tensor/access.hpp>
#include <tessera/tensor/tensor.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace {

using tessera::index_like;
using tessera::indexes_within;
using tessera::one_index_per_axis;
using tessera::shape;
using tessera::strides;
using tessera::tensor;
using tessera::testing::constant_expression;
using tessera::testing::opaque;

enum axis_name { rows, columns };
enum class scoped { zero };

static_assert(index_like<int> && index_like<std::size_t> && index_like<short> && index_like<unsigned char>);
static_assert(index_like<axis_name> && index_like<std::integral_constant<int, 2>> && index_like<tensor<int>>);
static_assert(!index_like<float> && !index_like<double> && !index_like<scoped> && !index_like<char const*>);
static_assert(!index_like<tensor<int, 1>>);

static_assert(one_index_per_axis<shape<2, 3>, 2> && one_index_per_axis<shape<>, 0>);
static_assert(!one_index_per_axis<shape<2, 3>, 1> && !one_index_per_axis<shape<2, 3>, 3>);
static_assert(indexes_within<shape<2, 3>, 1, 2> && indexes_within<shape<>>);
static_assert(!indexes_within<shape<2, 3>, 2, 0> && !indexes_within<shape<2, 3>, 0, 3>);

constexpr tensor<int, 2, 3> matrix{{1, 2, 3}, {4, 5, 6}};
constexpr tensor<int, 3> vector{7, 8, 9};

static_assert(constant_expression<[] { return matrix(1, 2); }>);
static_assert(!constant_expression<[] { return matrix(2, 2); }> && !constant_expression<[] { return matrix(1, 3); }>);
static_assert(!constant_expression<[] { return matrix(-1, 0); }> && !constant_expression<[] { return matrix(0, -1); }>);
static_assert(constant_expression<[] { return vector[2]; }> && !constant_expression<[] { return vector[3]; }>);
static_assert(constant_expression<[] { return vector(0); }> && !constant_expression<[] { return vector(-1); }>);

/// Not at run time in an unchecked build, but here always.
static_assert(!constant_expression<[] { return matrix.operator()<false>(0, 3); }>);

template <class A, class... I>
concept is_called_with = requires(A& a, I... i) { a(i...); };
static_assert(is_called_with<tensor<int, 2, 3>, int, int> && !is_called_with<tensor<int, 2, 3>, int, double>);
static_assert(!is_called_with<tensor<int, 3>, float> && !is_called_with<tensor<int, 3>, char const*>);

template <class A, class I>
concept is_subscripted_with = requires(A& a, I i) { a[i]; };
static_assert(is_subscripted_with<tensor<int, 3>, int> && is_subscripted_with<tensor<int, 3> const, std::size_t>);
static_assert(!is_subscripted_with<tensor<int, 3>, double>);
constexpr bool an_element_is_named_by_one_index_per_axis() {
  tensor<int> const scalar{opaque(5)};
  tensor<int, 3> const a{7, opaque(8), 9};
  tensor<int, 2, 2, 2> const b{{{1, 2}, {3, 4}}, {{5, opaque(6)}, {7, 8}}};
  return scalar() == 5 && a(0) == 7 && a(1) == 8 && a(2) == 9 && b(0, 0, 0) == 1 && b(0, 1, 0) == 3 &&
         b(1, 0, 1) == 6 && b(1, 1, 1) == 8;
}
TESSERA_CASE(an_element_is_named_by_one_index_per_axis);

constexpr bool indexes_are_integers_of_any_type() {
  auto const a = opaque(matrix);
  std::integral_constant<std::size_t, 1> const one{};
  return a(1, 2U) == 6 && a(std::size_t{1}, short{0}) == 4 && a(one, static_cast<unsigned char>(1)) == 5 &&
         a(columns, rows) == 4 && a(false, true) == 2 && a(1LL, 2UL) == 6;
}
TESSERA_CASE(indexes_are_integers_of_any_type);

constexpr bool elements_are_written_through_indexes() {
  auto a = opaque(matrix);
  auto b = opaque(vector);
  a(1, 0) = 40;
  a(0, 2) += 10;
  b[1] = 80;
  b(2) *= 2;
  return a(1, 0) == 40 && a(0, 2) == 13 && a(0, 0) == 1 && b[0] == 7 && b[1] == 80 && b[2] == 18;
}
TESSERA_CASE(elements_are_written_through_indexes);

constexpr bool access_to_a_const_tensor_is_read_only() {
  using reference = decltype(matrix(0, 0));
  using subscript = decltype(vector[0]);
  tensor<int, 3> a = vector;
  return std::is_same_v<reference, int const&> && std::is_same_v<subscript, int const&> &&
         std::is_same_v<decltype(a(0)), int&> && std::is_same_v<decltype(a[0]), int&> && &a(1) == a.data() + 1;
}
TESSERA_CASE(access_to_a_const_tensor_is_read_only);

#ifdef __cpp_multidimensional_subscript
constexpr bool subscripts_take_one_index_per_axis() {
  auto a = opaque(matrix);
  a[1, 0] = 40;
  tensor<int> scalar{opaque(5)};
  scalar[] += 1;
  return a[1, 0] == 40 && a[0, 2] == 3 && std::as_const(a)[1, 2] == 6 && scalar[] == 6;
}
TESSERA_CASE(subscripts_take_one_index_per_axis);
static_assert(constant_expression<[] { return matrix[1, 2]; }> && !constant_expression<[] { return matrix[1, 3]; }>);
#endif

template <class Shape, class Strides>
constexpr auto offset(auto... index) {
  return tessera::detail::offset_of<Shape, Strides, true>(index...);
}

constexpr bool an_offset_is_the_sum_of_indexes_times_strides() {
  auto const one = opaque(1);
  return offset<shape<2, 3>, strides<3, 1>>(one, 2) == 5 && offset<shape<2, 3>, strides<1, 2>>(one, 2) == 5 &&
         offset<shape<4, 5>, strides<0, -2>>(3, one + 3) == -8 && offset<shape<>, strides<>>() == 0 &&
         offset<shape<2, 2, 2>, strides<100, 10, 1>>(one, 0, one) == 101;
}
TESSERA_CASE(an_offset_is_the_sum_of_indexes_times_strides);

}  // namespace
