// A step of numbers, and of pairs: of every length of vector, with the extremes of 16-bit integers that no sum of bytes reaches.

#include "catch.hpp"
#include "kernel/vector/definition.hpp"

#include <tessera/kernel/vector/multiply_add.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace vector = tessera::kernel::vector;
using vector::pair;

namespace {

struct halves {
  std::int32_t low, high;
  constexpr pair both() const { return vector::pair_of(low, high); }
};

std::vector<halves> random_halves(std::size_t count, std::size_t seed) {
  tessera::testing::dice d(seed);
  std::vector<halves> result{{-32768, 32767}, {32767, -32768}, {-1, 0}, {0, -1}, {255, -128}, {-128, -128}};
  while (result.size() < count) {
    auto const draw = [&] { return static_cast<std::int32_t>(d.roll_signed(0, 65535) - 32768); };
    auto const low = draw(), high = draw();
    result.push_back({low, high});
  }
  return result;
}

template <std::size_t WantedLanes>
bool multiplies_both_halves() {
  constexpr std::size_t lanes = WantedLanes < vector::widest<pair> ? WantedLanes : vector::widest<pair>;
  auto const a = random_halves(64, 1), b = random_halves(67, 2);
  bool all = true;
  for (std::size_t first = 0; first + lanes <= 64; ++first) {
    pair of_a[lanes], of_b[lanes], sums[lanes];
    for (std::size_t i = 0; i < lanes; ++i) {
      of_a[i] = a[first + i].both();
      of_b[i] = b[first + i + 3].both();
    }
    auto sum = vector::broadcast<lanes>(pair{-5});
    vector::multiply_add(sum, vector::load<lanes>(of_a), vector::load<lanes>(of_b));
    vector::store(sums, sum);
    for (std::size_t i = 0; i < lanes; ++i) {
      auto const &x = a[first + i], &y = b[first + i + 3];
      all = all && std::int64_t{sums[i]} == std::int64_t{x.low} * y.low + std::int64_t{x.high} * y.high - 5;
    }
  }
  return all;
}

}  // namespace

TEST_CASE("a step of pairs adds the products of both halves", "[kernel]") {
  CHECK(multiplies_both_halves<2>());
  CHECK(multiplies_both_halves<4>());
  CHECK(multiplies_both_halves<8>());
  CHECK(multiplies_both_halves<16>());
}

TEST_CASE("a step of numbers adds a product", "[kernel]") {
  float const a[]{1, 2, 3, 4}, b[]{5, 6, 7, 8};
  float sums[4]{};
  auto sum = vector::broadcast<4>(100.0F);
  vector::multiply_add(sum, vector::load<4>(a), vector::load<4>(b));
  vector::store(sums, sum);
  CHECK((sums[0] == 105 && sums[1] == 112 && sums[2] == 121 && sums[3] == 132));
}
