// Every line between walls: an address sanitizer sees each element too many that is read or written.

#include "catch.hpp"

#include <tessera/kernel/vector/moved_line.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace {

namespace kernel = tessera::kernel;
namespace vector = tessera::kernel::vector;

/// source(o) = factor * o / divisor + shift, where that is inside; backwards from the end if asked for.
struct rule {
  std::size_t input = 1, output = 1;
  std::ptrdiff_t shift = 0, factor = 1, divisor = 1;
  bool backwards = false;

  constexpr std::size_t input_size() const { return input; }
  constexpr std::size_t output_size() const { return output; }
  constexpr std::ptrdiff_t source(std::size_t o) const {
    auto const forwards = factor * static_cast<std::ptrdiff_t>(o) / divisor + shift;
    auto const size = static_cast<std::ptrdiff_t>(input), at = backwards ? size - 1 - forwards : forwards;
    return at < 0 || at >= size ? -1 : at;
  }
};

template <class T, rule Rule>
bool moves_every_element() {
  using axis = kernel::gathered_axis<Rule>;
  using line = vector::moved_line<axis, T>;
  static_assert(line::is_movable);
  constexpr auto before = static_cast<std::size_t>(-line::least), all = before + static_cast<std::size_t>(line::most);
  std::vector<T> around(all), alone(Rule.input), with_neighbours(Rule.output), without(Rule.output);
  for (std::size_t i = 0; i < all; ++i) around[i] = static_cast<T>(i + 1);
  for (std::size_t i = 0; i < Rule.input; ++i) alone[i] = around[before + i];
  line::move(around.data() + before, T{111}, with_neighbours.data());
  line::move_alone(alone.data(), T{111}, without.data());
  bool agree = true;
  for (std::size_t o = 0; o < Rule.output; ++o) {
    auto const source = Rule.source(o);
    auto const expected = source < 0 ? T{111} : alone[static_cast<std::size_t>(source)];
    agree = agree && with_neighbours[o] == expected && without[o] == expected;
  }
  return agree;
}

template <class T>
bool moves_lines_of_all_kinds() {
  return moves_every_element<T, rule{14, 16, -1}>() && moves_every_element<T, rule{62, 66, -2}>() &&
         moves_every_element<T, rule{200, 200, -1}>() && moves_every_element<T, rule{64, 60, 3}>() &&
         moves_every_element<T, rule{5, 40, -20}>() && moves_every_element<T, rule{17, 34, 0, 1, 2}>() &&
         moves_every_element<T, rule{130, 65, 0, 2}>() && moves_every_element<T, rule{33, 17, -1, 2}>() &&
         moves_every_element<T, rule{40, 40, 0, 1, 1, true}>() &&
         moves_every_element<T, rule{19, 23, -3, 1, 1, true}>();
}

}  // namespace

TEST_CASE("lines are moved, padded, cropped, thinned, repeated and turned around", "[kernel]") {
  CHECK(moves_lines_of_all_kinds<float>());
  CHECK(moves_lines_of_all_kinds<std::int32_t>());
  CHECK(moves_lines_of_all_kinds<double>());
}

TEST_CASE("lines of short elements stay in their order", "[kernel]") {
  CHECK(moves_every_element<std::uint8_t, rule{62, 66, -2}>());
  CHECK(moves_every_element<std::uint8_t, rule{200, 200, -1}>());
  CHECK(moves_every_element<std::int16_t, rule{14, 16, -1}>());
  static_assert(!vector::moved_line<kernel::gathered_axis<rule{130, 65, 0, 2}>, std::uint8_t>::is_movable);
}
