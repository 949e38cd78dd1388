// One convolution call, either way: its result's type, and where operands and destination come from.
#include "case.hpp"

#include <tessera/conv/apply.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/view/as_view.hpp>
#include <tessera/view/flip.hpp>
#include <tessera/view/permute.hpp>
#include <tessera/view/slice.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>

namespace {

using namespace tessera;
using tessera::testing::opaque;

constexpr auto forward = direction::forward;
constexpr auto transposed = direction::transposed;
using plain = option_list<>;
using by_two = option_list<stride<2>>;

template <std::size_t Axes, direction Way, class List, class X, class W>
using call = detail::convolution_call<Axes, Way, List, X, W>;

using bytes = call<1, forward, by_two, tensor<std::int8_t, 2, 7>, tensor<std::int8_t, 4, 2, 3>>;
using bytes_back = call<1, transposed, by_two, tensor<std::int8_t, 4, 3>, tensor<std::int8_t, 4, 2, 3>>;
static_assert(std::same_as<bytes::result, tensor<std::int32_t, 4, 3>>);
static_assert(std::same_as<bytes_back::result, tensor<std::int32_t, 2, 7>>);
static_assert(bytes::is_valid() && bytes_back::is_valid());

// The bias has the channels of the result: forwards 4, transposed 2.
static_assert(bytes::is_valid_with<tensor<int, 4>>() && bytes_back::is_valid_with<tensor<int, 2>>());
static_assert(bytes::is_valid_with<tensor<std::int8_t, 4>>());

template <class X, class W>
using element = typename call<1, forward, plain, tensor<X, 4>, tensor<W, 2>>::element;
static_assert(std::same_as<element<unsigned char, int>, int> && std::same_as<element<std::int16_t, int>, std::int64_t>);
static_assert(std::same_as<element<float, float>, float> && std::same_as<element<double, double>, double>);

constexpr auto line() { return opaque(tensor{1, 2, 3, 4}); }
constexpr tensor pair{1, 10};

constexpr bool one_call_runs_either_way() {
  return detail::convolved<1, forward, plain>(line(), pair) == tensor{21, 32, 43} &&
         detail::convolved<1, transposed, plain>(line(), pair) == tensor{1, 12, 23, 34, 40} &&
         detail::convolved<1, forward, by_two>(line(), pair) == tensor{21, 43} &&
         detail::convolved<1, transposed, by_two>(line(), pair) == tensor{1, 10, 2, 20, 3, 30, 4, 40};
}
TESSERA_CASE(one_call_runs_either_way);

constexpr bool either_way_takes_a_bias() {
  tensor<int, 1> const b{opaque(-1)};
  return detail::convolved<1, forward, plain>(line(), pair, b) == tensor{20, 31, 42} &&
         detail::convolved<1, transposed, plain>(line(), pair, b) == tensor{0, 11, 22, 33, 39};
}
TESSERA_CASE(either_way_takes_a_bias);

constexpr bool either_way_writes_into_a_tensor() {
  auto to = opaque(tensor{9, 9, 9}), with_bias = to;
  auto back = opaque(tensor{9, 9, 9, 9, 9});
  detail::convolve_into<1, forward, plain>(to, line(), pair);
  detail::convolve_into<1, forward, plain>(with_bias, line(), pair, tensor<int, 1>{100});
  detail::convolve_into<1, transposed, plain>(back, line(), pair);
  return to == tensor{21, 32, 43} && with_bias == tensor{121, 132, 143} && back == tensor{1, 12, 23, 34, 40};
}
TESSERA_CASE(either_way_writes_into_a_tensor);

constexpr bool nothing_is_written_beside_the_destination() {
  std::array<int, 10> memory{9, 9, 9, 9, 9, 9, 9, 9, 9, opaque(9)};
  auto const front = as_view<2>(memory.data() + 1);
  auto const behind = as_view<5>(memory.data() + 4);
  detail::convolve_into<1, forward, by_two>(front, line(), pair);
  detail::convolve_into<1, transposed, plain>(behind, line(), pair, tensor<int, 1>{-1});
  return as_view<10>(memory) == tensor{9, 21, 43, 9, 0, 11, 22, 33, 39, 9};
}
TESSERA_CASE(nothing_is_written_beside_the_destination);

constexpr bool views_without_row_major_memory_are_gathered() {
  auto const x = opaque(tensor{{1, 4}, {2, 5}, {3, 6}});
  auto const w = opaque(tensor{{1, 0, 10}, {100, 0, 1000}});
  auto const picture = views::transpose(x);
  auto const kernel = views::slice<range<>, range<0, 3, 2>>(w);
  auto const expected = tensor{{5421, 6532}};
  return detail::convolved<2, forward, plain>(picture, kernel) == expected &&
         detail::convolved<2, forward, plain>(contiguous(picture), kernel) == expected &&
         detail::convolved<2, forward, plain>(picture, contiguous(kernel)) == expected;
}
TESSERA_CASE(views_without_row_major_memory_are_gathered);

constexpr bool transposed_views_without_row_major_memory_are_gathered() {
  auto const x = opaque(tensor{{1, 3}, {2, 4}});
  auto const w = opaque(tensor{{1, 100}, {10, 1000}});
  auto const expected = tensor{{1, 12, 20}, {103, 1234, 2040}, {300, 3400, 4000}};
  tensor<int, 3, 3> to{};
  detail::convolve_into<2, transposed, plain>(to, views::transpose(x), views::transpose(w));
  return to == expected &&
         detail::convolved<2, transposed, plain>(views::transpose(x), views::transpose(w)) == expected;
}
TESSERA_CASE(transposed_views_without_row_major_memory_are_gathered);

constexpr bool a_bias_without_row_major_memory_is_gathered() {
  auto const b = opaque(tensor{200, 100});
  tensor<int, 2, 1, 1> const w{{{1}}, {{10}}};
  tensor<int, 1, 2> const x{{1, 2}};
  auto const expected = tensor{{101, 102}, {210, 220}};
  tensor<int, 2, 2> to{};
  detail::convolve_into<1, forward, plain>(to, x, w, views::flip(b));
  return to == expected && detail::convolved<1, forward, plain>(x, w, views::flip(b)) == expected;
}
TESSERA_CASE(a_bias_without_row_major_memory_is_gathered);

constexpr bool a_narrow_bias_is_added_in_the_result_s_type() {
  tensor<std::int8_t, 2> const x{opaque(std::int8_t{127}), 127};
  tensor<std::int8_t, 1> const b{127};
  return detail::convolved<1, forward, plain>(x, x, b) == tensor<std::int32_t, 1>{32'385} &&
         detail::convolved<1, transposed, plain>(x, x, b) == tensor{16'256, 32'385, 16'256};
}
TESSERA_CASE(a_narrow_bias_is_added_in_the_result_s_type);

constexpr bool shorts_are_summed_beyond_an_int() {
  tensor<std::int16_t, 2> const x{opaque(std::int16_t{-32768}), -32768};
  return detail::convolved<1, forward, plain>(x, x) == tensor<std::int64_t, 1>{2'147'483'648};
}
TESSERA_CASE(shorts_are_summed_beyond_an_int);

constexpr bool doubles() {
  tensor<double, 3> const x{0.5, opaque(2.0), -4.0};
  tensor<double, 2> const w{1.0, 0.25};
  return detail::convolved<1, forward, plain>(x, w) == tensor{1.0, 1.0} &&
         detail::convolved<1, transposed, plain>(x, w) == tensor{0.5, 2.125, -3.5, -1.0};
}
TESSERA_CASE(doubles);

}  // namespace
