#include "case.hpp"

#include <tessera/ops/map_v.hpp>
#include <tessera/tensor/compare.hpp>

using namespace tessera;

namespace {

constexpr auto table = iota<int, 120, 100>();
constexpr auto row = iota<int, 100>();
constexpr auto above_five = [](int a) { return a > 5; };
constexpr auto plus = [](int a, int b) { return a + b; };

static_assert(120 * 100 > detail::elements_per_shard);

constexpr bool equals_the_plain_call() {
  return map_v<plus, table, table> == map(plus, table, table) && map_v<plus, table, row> == map(plus, table, row);
}
TESSERA_CASE(equals_the_plain_call);

constexpr bool the_element_type_is_the_functions() { return map_v<above_five, row>(6) && !map_v<above_five, row>(5); }
TESSERA_CASE(the_element_type_is_the_functions);

}  // namespace
