#include "catch.hpp"

#include <tessera/kernel/vector/simd.hpp>

#include <cstddef>

namespace vector = tessera::kernel::vector;

TEST_CASE("vectors go to memory and back, wherever it begins", "[kernel]") {
  float from[5]{0, 1, 2, 3, 4}, to[5]{};
  auto v = vector::load<4>(from + 1);
  vector::keep(v);
  vector::store(to + 1, v * vector::broadcast<4>(2.0F));
  for (std::size_t i = 1; i < 5; ++i) CHECK(to[i] == from[i] * 2);
  CHECK(to[0] == 0);
}

TEST_CASE("the first lanes alone leave the rest of the memory", "[kernel]") {
  float to[4]{-1, -1, -1, -1};
  vector::store_first<3>(to, vector::broadcast<4>(5.0F));
  CHECK((to[0] == 5 && to[1] == 5 && to[2] == 5 && to[3] == -1));
}

TEST_CASE("lanes of two vectors are chosen by number", "[kernel]") {
  float const a[]{0, 1, 2, 3}, b[]{4, 5, 6, 7};
  float mixed[4]{};
  vector::store(mixed,
                vector::shuffled<4>(vector::load<4>(a), vector::load<4>(b), [](std::size_t l) { return 2 * l + 1; }));
  CHECK((mixed[0] == 1 && mixed[1] == 3 && mixed[2] == 5 && mixed[3] == 7));
}
