#include "case.hpp"

#include <tessera/interop/span.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/as_view.hpp>
#include <tessera/view/permute.hpp>
#include <tessera/view/slice.hpp>

#include <cstddef>
#include <ranges>
#include <span>
#include <type_traits>
#include <utility>

namespace {

using namespace tessera;
using tessera::testing::opaque;

using matrix = tensor<int, 2, 3>;
using transposed = decltype(views::transpose(std::declval<matrix&>()));
using first_row = decltype(views::slice<range<0, 1>>(std::declval<matrix&>()));
using two_columns = decltype(views::slice<range<>, range<0, 2>>(std::declval<matrix&>()));

static_assert(std::is_same_v<decltype(as_span(std::declval<matrix&>())), std::span<int, 6>>);
static_assert(std::is_same_v<decltype(as_span(std::declval<matrix const&>())), std::span<int const, 6>>);
static_assert(std::is_same_v<decltype(as_span(std::declval<first_row>())), std::span<int, 3>>);
static_assert(std::is_same_v<decltype(as_span(std::declval<tensor<float>&>())), std::span<float, 1>>);

static_assert(without_gaps<matrix> && without_gaps<first_row>);
static_assert(!without_gaps<transposed> && !without_gaps<two_columns>);

// A span of run-time size needs no call.
static_assert(std::ranges::contiguous_range<matrix&> && std::ranges::contiguous_range<first_row>);
static_assert(std::is_convertible_v<matrix&, std::span<int>> &&
              std::is_convertible_v<matrix const&, std::span<int const>>);
static_assert(!std::is_convertible_v<matrix const&, std::span<int>>);

constexpr bool a_span_writes_into_the_tensor() {
  auto a = opaque(matrix{{1, 2, 3}, {4, 5, 6}});
  as_span(a)[4] = 50;
  return a == matrix{{1, 2, 3}, {4, 50, 6}};
}
TESSERA_CASE(a_span_writes_into_the_tensor);

constexpr bool a_span_of_a_view_sees_the_view_alone() {
  auto a = opaque(matrix{{1, 2, 3}, {4, 5, 6}});
  auto const last = as_span(views::slice<range<1, 2>>(a));
  return last.size() == 3 && last.front() == 4 && last.back() == 6 && last.data() == a.data() + 3;
}
TESSERA_CASE(a_span_of_a_view_sees_the_view_alone);

constexpr bool a_span_is_viewed_as_a_tensor_again() {
  auto a = opaque(matrix{{1, 2, 3}, {4, 5, 6}});
  return as_view<3, 2>(as_span(a)) == tensor<int, 3, 2>{{1, 2}, {3, 4}, {5, 6}};
}
TESSERA_CASE(a_span_is_viewed_as_a_tensor_again);

constexpr int sum_of(std::span<int const> numbers) {
  int sum = 0;
  for (auto const x : numbers) sum += x;
  return sum;
}

constexpr bool a_function_of_spans_takes_a_tensor() {
  auto const a = opaque(matrix{{1, 2, 3}, {4, 5, 6}});
  return sum_of(a) == 21 && sum_of(views::slice<range<0, 1>>(a)) == 6;
}
TESSERA_CASE(a_function_of_spans_takes_a_tensor);

}  // namespace
