#include "case.hpp"
#include "constant.hpp"

#include <tessera/tensor/compare.hpp>
#include <tessera/view/as_view.hpp>

#include <array>
#include <cstddef>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

using namespace tessera;
using tessera::testing::constant_expression;
using tessera::testing::opaque;

using writing = tensor_view<int, shape<2, 3>>;
using reading = tensor_view<int const, shape<2, 3>>;

static_assert(std::is_same_v<decltype(as_view<2, 3>(std::declval<int*>())), writing>);
static_assert(std::is_same_v<decltype(as_view<2, 3>(std::declval<int const*>())), reading>);
static_assert(std::is_same_v<decltype(as_view<2, 3>(std::declval<std::span<int>>())), writing>);
static_assert(std::is_same_v<decltype(as_view<2, 3>(std::declval<std::span<int const>>())), reading>);
static_assert(std::is_same_v<decltype(as_view<2, 3>(std::declval<std::array<int, 6>&>())), writing>);
static_assert(std::is_same_v<decltype(as_view<2, 3>(std::declval<std::array<int, 6> const&>())), reading>);
static_assert(std::is_same_v<decltype(as_view<2, 3>(std::declval<std::vector<int>&>())), writing>);
static_assert(std::is_same_v<decltype(as_view<>(std::declval<int*>())), tensor_view<int, shape<>>>);

static_assert(lasting_memory<std::vector<int>&> && lasting_memory<std::array<int, 6> const&>);
static_assert(lasting_memory<std::span<int>> && lasting_memory<std::span<int const> const>);
static_assert(!lasting_memory<std::vector<int>> && !lasting_memory<std::array<int, 6>>);

static_assert(sized_memory<std::span<int>> && sized_memory<std::vector<float> const>);
static_assert(!sized_memory<int*> && !sized_memory<int> && !sized_memory<tensor<int, 6>>);

constexpr bool memory_behind_a_pointer_is_viewed() {
  int memory[]{1, 2, 3, 4, 5, opaque(6), 7};
  auto const view = as_view<2, 3>(&memory[1]);
  view(1, 0) = 50;
  return view == tensor<int, 2, 3>{{2, 3, 4}, {50, 6, 7}} && memory[4] == 50 && as_view<7>(memory)(6) == 7;
}
TESSERA_CASE(memory_behind_a_pointer_is_viewed);

constexpr bool spans_arrays_and_vectors_are_viewed() {
  std::array<int, 6> array{1, 2, 3, 4, 5, opaque(6)};
  std::vector<int> vector{1, 2, 3, 4, 5, opaque(6), 7};
  as_view<2, 3>(array)(0, 0) = 10;
  as_view<2, 3>(std::span(array).first(6))(0, 1) = 20;
  as_view<3, 2>(vector)(2, 1) = 60;
  return as_view<2, 3>(std::as_const(array)) == tensor<int, 2, 3>{{10, 20, 3}, {4, 5, 6}} && array[1] == 20 &&
         vector[5] == 60 && as_view<3>(std::span<int, 3>(&array[3], 3)) == tensor<int, 3>{4, 5, 6};
}
TESSERA_CASE(spans_arrays_and_vectors_are_viewed);

constexpr std::array<int, 6> six{1, 2, 3, 4, 5, 6};
static_assert(constant_expression<[] { return as_view<2, 3>(six); }> &&
              constant_expression<[] { return as_view<5>(six); }>);
static_assert(!constant_expression<[] { return as_view<7>(six); }>, "a span has fewer elements than the shape");
static_assert(!constant_expression<[] { return as_view<2, 4>(std::span<int const>(six)); }>);

}  // namespace
