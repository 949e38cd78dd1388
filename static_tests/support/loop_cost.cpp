#include "case.hpp"

#include <tessera/shape/index_array.hpp>
#include <tessera/support/loop_cost.hpp>

using namespace tessera;

namespace {

constexpr bool every_part_has_its_price() {
  constexpr detail::loop_costs costs{{10'000, 1'000, 100, 10, 1}, {0, 0, 0, 0, 0.5}};
  return costs.of({1, 2, 3, 4, 5}) == evaluation_cost{12'345, 2};
}
TESSERA_CASE(every_part_has_its_price);

constexpr bool lines_are_counted_with_the_loops_around_them() {
  using detail::lines_of;
  return lines_of(index_array<1>{{9}}) == 1 && lines_of(index_array<2>{{3, 9}}) == 1 + 3 &&
         lines_of(index_array<3>{{3, 4, 9}}) == 1 + 3 + 3 * 4;
}
TESSERA_CASE(lines_are_counted_with_the_loops_around_them);

}  // namespace
