#include "case.hpp"
#include "constant.hpp"
#include "view/cube.hpp"

#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/get.hpp>
#include <tessera/view/tensor_view.hpp>

#include <cstddef>
#include <ranges>
#include <type_traits>
#include <utility>

namespace {

using namespace tessera;
using tessera::testing::constant_expression;

using matrix = tensor<int, 3, 4>;
using row_major = tensor_view<int, shape<3, 4>>;
using read_only = tensor_view<int const, shape<3, 4>>;
using columns_first = tensor_view<int, shape<4, 3>, strides<1, 4>>;
using backwards = tensor_view<int, shape<3, 4>, strides<-4, -1>>;

static_assert(std::is_trivially_copyable_v<row_major> && sizeof(row_major) == sizeof(int*));
static_assert(sizeof(columns_first) == sizeof(int*) && !std::is_default_constructible_v<row_major>);
static_assert(std::is_same_v<row_major::strides_type, strides<4, 1>> && row_major::rank == 2 &&
              row_major::size() == 12);
static_assert(std::is_same_v<read_only::value_type, int> && std::is_same_v<read_only::element_type, int const>);
static_assert(columns_first::shape() == shape<4, 3>{});

static_assert(std::is_convertible_v<row_major, read_only> && !std::is_convertible_v<read_only, row_major>);
static_assert(!std::is_convertible_v<row_major, columns_first> && !std::is_convertible_v<int*, row_major>);
static_assert(std::is_constructible_v<row_major, int*> && !std::is_constructible_v<row_major, int const*>);
static_assert(!std::is_constructible_v<matrix, row_major> && !std::is_convertible_v<row_major, matrix>);

static_assert(std::ranges::contiguous_range<row_major const> && std::ranges::contiguous_range<read_only>);
static_assert(!std::ranges::range<columns_first> && !std::ranges::range<backwards>);
static_assert(contiguous_tensor<row_major> && !contiguous_tensor<columns_first> && !contiguous_tensor<backwards>);

static_assert(viewable<matrix&> && viewable<matrix const&> && viewable<row_major> && viewable<row_major const&>);
static_assert(!viewable<matrix> && !viewable<matrix const> && !viewable<int&>);

constexpr bool a_view_reads_along_its_strides() {
  auto a = tessera::testing::matrix();
  columns_first const transposed(a.data());
  backwards const flipped(a.data() + 11);
  tensor_view<int const, shape<2, 2>, strides<0, 2>> const repeated(a.data() + 1);
  return transposed(0, 0) == 1 && transposed(0, 2) == 9 && transposed(3, 1) == 8 && flipped(0, 0) == 12 &&
         flipped(2, 3) == 1 && flipped(1, 0) == 8 && repeated(0, 1) == 4 && repeated(1, 1) == 4;
}
TESSERA_CASE(a_view_reads_along_its_strides);

constexpr bool writes_through_a_view_arrive_in_the_tensor() {
  auto a = tessera::testing::matrix();
  columns_first const transposed(a.data());
  transposed(1, 2) = 100;
  backwards(a.data() + 11)(2, 3) += 70;
  return a == matrix{{71, 2, 3, 4}, {5, 6, 7, 8}, {9, 100, 11, 12}};
}
TESSERA_CASE(writes_through_a_view_arrive_in_the_tensor);

constexpr bool copying_a_view_copies_the_pointer() {
  auto a = tessera::testing::matrix();
  row_major const view(a.data());
  auto const copy = view;
  read_only const reader = view;
  copy(0, 0) = 50;
  return view(0, 0) == 50 && reader(0, 0) == 50 && reader.data() == a.data();
}
TESSERA_CASE(copying_a_view_copies_the_pointer);

constexpr bool get_reads_and_writes_through_a_view() {
  auto a = tessera::testing::matrix();
  columns_first const transposed(a.data());
  get<3, 0>(transposed) = 40;
  return a(0, 3) == 40 && get<0, 2>(transposed) == 9;
}
TESSERA_CASE(get_reads_and_writes_through_a_view);

constexpr bool a_view_without_gaps_is_a_range() {
  auto a = tessera::testing::matrix();
  int sum = 0;
  for (int& element : row_major(a.data())) sum += std::exchange(element, 0);
  return sum == 78 && a == matrix{} && row_major(a.data()).end() - row_major(a.data()).begin() == 12;
}
TESSERA_CASE(a_view_without_gaps_is_a_range);

constexpr bool a_vector_view_has_subscripts() {
  auto a = tessera::testing::matrix();
  tensor_view<int, shape<3>, strides<4>> const column(a.data() + 1);
  column[2] = 100;
  return column[0] == 2 && column[1] == 6 && a(2, 1) == 100;
}
TESSERA_CASE(a_vector_view_has_subscripts);

#ifdef __cpp_multidimensional_subscript
constexpr bool subscripts_of_a_view_take_one_index_per_axis() {
  auto a = tessera::testing::matrix();
  columns_first const transposed(a.data());
  transposed[1, 2] = 100;
  return a(2, 1) == 100 && transposed[3, 0] == 4;
}
TESSERA_CASE(subscripts_of_a_view_take_one_index_per_axis);
#endif

constexpr tensor<int, 2, 3> numbers{{1, 2, 3}, {4, 5, 6}};
constexpr tensor_view<int const, shape<3, 2>, strides<1, 3>> transposed_numbers(numbers.elements);
static_assert(constant_expression<[] { return transposed_numbers(2, 1); }>);
static_assert(!constant_expression<[] { return transposed_numbers(1, 2); }>, "within the memory, but not the shape");
static_assert(!constant_expression<[] { return transposed_numbers(3, 0); }>);
static_assert(!constant_expression<[] { return transposed_numbers(-1, 1); }>);

constexpr bool the_whole_of_a_tensor_is_a_view() {
  auto a = tessera::testing::matrix();
  auto const all = views::all(a);
  static_assert(std::is_same_v<decltype(all), row_major const>);
  static_assert(std::is_same_v<decltype(views::all(std::as_const(a))), read_only>);
  static_assert(std::is_same_v<decltype(views::all(columns_first(a.data()))), columns_first>);
  return all.data() == a.data() && all == a;
}
TESSERA_CASE(the_whole_of_a_tensor_is_a_view);

constexpr bool a_scalar_view_has_one_element() {
  tensor<int> scalar{tessera::testing::opaque(5)};
  auto const view = views::all(scalar);
  view() = 6;
  return scalar() == 6 && view == scalar;
}
TESSERA_CASE(a_scalar_view_has_one_element);

}  // namespace
