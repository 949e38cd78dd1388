#include "case.hpp"

#include <tessera/support/budget.hpp>

using namespace tessera;

namespace {

struct cheap {
  static consteval evaluation_cost cost() { return {1'000, 10}; }
};
struct unknown {};

constexpr bool costs_add_up() {
  return constexpr_cost<cheap> + constexpr_cost<cheap> == evaluation_cost{2'000, 20} &&
         constexpr_cost<cheap> != evaluation_cost{};
}
TESSERA_CASE(costs_add_up);

constexpr bool a_cost_is_read_in_the_unit_of_the_compiler() {
#if defined(__clang__)
  return constexpr_cost<cheap>.here() == 10;
#else
  return constexpr_cost<cheap>.here() == 1'000;
#endif
}
TESSERA_CASE(a_cost_is_read_in_the_unit_of_the_compiler);

constexpr bool a_cheap_call_passes() {
  detail::require_constexpr_budget<cheap>();
  return true;
}
TESSERA_CASE(a_cheap_call_passes);

static_assert(has_constexpr_cost<cheap> && !has_constexpr_cost<unknown>);

}  // namespace
