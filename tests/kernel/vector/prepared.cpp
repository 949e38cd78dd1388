#include "kernel/vector/families.hpp"

#include <tessera/kernel/vector/prepared.hpp>

#include <cstdint>

namespace {

namespace vector = tessera::kernel::vector;
using tessera::kernel::contraction;
using tessera::testing::random_numbers;
using tessera::testing::wide_geometry;

template <class T, auto G, bool Transposed, std::size_t Seed>
bool equals_weights_packed_at_each_call() {
  constexpr auto plan = vector::as_rows(contraction<G.rank>{G, Transposed});
  constexpr auto tile = tessera::testing::random_tile<T>(vector::family::channels, plan, Seed);
  auto const size = Transposed ? G.input_size() : G.output_size();
  auto const x = random_numbers<T>(Transposed ? G.output_size() : G.input_size(), 1);
  auto const w = random_numbers<T>(G.kernel_size(), 2), bias = random_numbers<T>(plan.result_channels(), 3);
  std::vector<T> expected(size), result(size);
  vector::contract_by<plan, tile>(x.data(), w.data(), bias, expected.data());
  vector::prepared<T, plan, tile> const packed(w.data());
  vector::contract_prepared(x.data(), packed, bias, result.data());
  return expected == result;
}

/// More weights than the second level holds, over a picture of a few columns and rows, or under one window.
consteval auto many_weights(std::size_t channels, std::size_t size, std::size_t window, std::ptrdiff_t padding) {
  tessera::convolution_geometry<2> g{1, 1, channels, channels};
  for (auto& axis : g.window.axis)
    axis = slid(tessera::window_axis{.input = size, .window = window, .before = padding, .after = padding});
  return g;
}
constexpr auto few_places = many_weights(128, 5, 3, 1), one_place = many_weights(64, 9, 9, 0);
static_assert(few_places.kernel_size() * sizeof(float) > vector::detail::second_level);
static_assert(one_place.kernel_size() * sizeof(float) > vector::detail::second_level);

template <class T, std::size_t R, bool Transposed, std::size_t... Seed>
bool all_equal(std::index_sequence<Seed...>) {
  return (equals_weights_packed_at_each_call<T, wide_geometry<R>(Seed), Transposed, Seed>() && ...);
}

}  // namespace

TEST_CASE("weights packed once serve as those packed at each call", "[kernel]") {
  CHECK(all_equal<float, 1, false>(std::make_index_sequence<5>{}));
  CHECK(all_equal<float, 2, false>(std::make_index_sequence<5>{}));
  CHECK(all_equal<float, 2, true>(std::make_index_sequence<5>{}));
  CHECK(all_equal<double, 2, false>(std::make_index_sequence<3>{}));
  CHECK(all_equal<std::uint32_t, 2, false>(std::make_index_sequence<3>{}));
}

TEST_CASE("weights that are fetched ahead are the same", "[kernel]") {
  CHECK(equals_weights_packed_at_each_call<float, few_places, false, 1>());
  CHECK(equals_weights_packed_at_each_call<float, few_places, true, 2>());
  CHECK(equals_weights_packed_at_each_call<float, one_place, false, 3>());
}
