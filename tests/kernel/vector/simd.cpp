#include "catch.hpp"

#include <tessera/kernel/vector/simd.hpp>

#include <cstddef>
#include <utility>

namespace {

namespace vector = tessera::kernel::vector;

template <class T, std::size_t Lanes, std::size_t Count>
bool leaves_the_rest() {
  T to[Lanes];
  for (auto& element : to) element = T{-1};
  vector::store_first<Count>(to, vector::broadcast<Lanes>(T{5}));
  for (std::size_t i = 0; i < Lanes; ++i) {
    if (to[i] != (i < Count ? T{5} : T{-1})) return false;
  }
  return true;
}
template <class T, std::size_t Lanes, std::size_t... I>
bool all_leave_the_rest(std::index_sequence<I...>) {
  return (leaves_the_rest<T, Lanes, I + 1>() && ...);
}
/// Of as many lanes as this processor's registers have, at most.
template <class T, std::size_t Wanted>
bool every_count_leaves_the_rest() {
  constexpr std::size_t lanes = Wanted < vector::widest<T> ? Wanted : vector::widest<T>;
  return all_leave_the_rest<T, lanes>(std::make_index_sequence<lanes>{});
}

}  // namespace

TEST_CASE("vectors go to memory and back, wherever it begins", "[kernel]") {
  float from[5]{0, 1, 2, 3, 4}, to[5]{};
  auto v = vector::load<4>(from + 1);
  vector::keep(v);
  vector::store(to + 1, v * vector::broadcast<4>(2.0F));
  for (std::size_t i = 1; i < 5; ++i) CHECK(to[i] == from[i] * 2);
  CHECK(to[0] == 0);
}

TEST_CASE("the first lanes alone leave the rest of the memory", "[kernel]") {
  CHECK(every_count_leaves_the_rest<float, 4>());
  CHECK(every_count_leaves_the_rest<float, 8>());
  CHECK(every_count_leaves_the_rest<float, 16>());
  CHECK(every_count_leaves_the_rest<double, 4>());
  CHECK(every_count_leaves_the_rest<double, 8>());
}

TEST_CASE("lanes of two vectors are chosen by number", "[kernel]") {
  float const a[]{0, 1, 2, 3}, b[]{4, 5, 6, 7};
  float mixed[4]{};
  vector::store(mixed,
                vector::shuffled<4>(vector::load<4>(a), vector::load<4>(b), [](std::size_t l) { return 2 * l + 1; }));
  CHECK((mixed[0] == 1 && mixed[1] == 3 && mixed[2] == 5 && mixed[3] == 7));
}
