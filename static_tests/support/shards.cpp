#include "case.hpp"

#include <tessera/support/shards.hpp>

#include <cstddef>

namespace {

struct squares {
  std::size_t elements[25];
};

/// 25 squares in runs of seven: three whole ones and a rest of four.
struct squares_task {
  using value_type = std::size_t;
  static constexpr std::size_t size = 25;
  static constexpr std::size_t shard = 7;

  template <std::size_t N>
  static constexpr void evaluate(std::size_t (&run)[N], std::size_t first) {
    for (std::size_t i = 0; i < N; ++i) run[i] = (first + i) * (first + i);
  }
};

/// A number that is no plain byte pattern to the compiler: gathered one by one.
struct boxed {
  int value;
};
struct boxes {
  boxed elements[25];
};
struct boxes_task {
  using value_type = boxed;
  static constexpr std::size_t size = 25;
  static constexpr std::size_t shard = 5;

  template <std::size_t N>
  static constexpr void evaluate(boxed (&run)[N], std::size_t first) {
    for (std::size_t i = 0; i < N; ++i) run[i] = {static_cast<int>(first + i)};
  }
};

constexpr bool runs_are_gathered_in_order_with_their_rest() {
  auto const all = tessera::detail::evaluate_task<squares, squares_task>();
  for (std::size_t i = 0; i < 25; ++i) {
    if (all.elements[i] != i * i) return false;
  }
  return true;
}
TESSERA_CASE(runs_are_gathered_in_order_with_their_rest);

constexpr bool any_literal_type_is_gathered() {
  auto const all = tessera::detail::evaluate_task<boxes, boxes_task>();
  for (int i = 0; i < 25; ++i) {
    if (all.elements[i].value != i) return false;
  }
  return true;
}
TESSERA_CASE(any_literal_type_is_gathered);

constexpr bool a_shard_is_whole_units() {
  using tessera::detail::shard_size;
  return shard_size(10, 3, 100) == 30 && shard_size(10, 0, 100) == 10 && shard_size(10, 30, 100) == 100;
}
TESSERA_CASE(a_shard_is_whole_units);

}  // namespace
