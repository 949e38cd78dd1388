#include "catch.hpp"

#include <tessera/kernel/vector/part_of_vector.hpp>

#include <cstddef>
#include <utility>

namespace {

namespace vector = tessera::kernel::vector;

template <std::size_t Count, std::size_t Lanes>
bool are_the_first_lanes(vector::simd<float, Lanes> const& v, float first) {
  for (std::size_t i = 0; i < Lanes; ++i) {
    auto const expected = i < Count ? first + static_cast<float>(i) : 0.0f;
    if (v[i] < expected || v[i] > expected) return false;
  }
  return true;
}

template <std::size_t... I>
bool are_read(std::index_sequence<I...>) {
  constexpr std::size_t lanes = vector::lanes_for<float>(vector::widest<float>);
  float numbers[lanes];
  for (std::size_t i = 0; i < lanes; ++i) numbers[i] = static_cast<float>(i);
  return (are_the_first_lanes<I + 1, lanes>(vector::load_first<I + 1, lanes>(numbers), 0) && ...) &&
         (are_the_first_lanes<I + 1, lanes>(vector::load_last<I + 1, lanes>(numbers + lanes - 1 - I),
                                            static_cast<float>(lanes - 1 - I)) &&
          ...);
}

static_assert(vector::lanes_for<float>(3) == 4 && vector::lanes_for<float>(9) == 16 &&
              vector::lanes_for<double>(1) == 2);

template <std::size_t Lanes>
bool halves_are_taken() {
  float numbers[Lanes];
  for (std::size_t i = 0; i < Lanes; ++i) numbers[i] = static_cast<float>(i);
  auto const all = vector::load<Lanes>(numbers);
  return are_the_first_lanes<Lanes / 2, Lanes / 2>(vector::part<Lanes / 2, 0>(all), 0) &&
         are_the_first_lanes<Lanes / 2, Lanes / 2>(vector::part<Lanes / 2, Lanes / 2>(all),
                                                   static_cast<float>(Lanes / 2));
}

}  // namespace

TEST_CASE("a part of the lanes has a register of its own", "[kernel]") {
  CHECK(halves_are_taken<vector::widest<float>>());
  CHECK(halves_are_taken<4>());
}

TEST_CASE("some lanes are read at the beginning of memory and at its end", "[kernel]") {
  CHECK(are_read(std::make_index_sequence<vector::widest<float>>{}));
}
