#include "case.hpp"
#include "numbers/modular.hpp"
#include "numbers/rational.hpp"

#include <tessera/verify/agreement.hpp>

#include <limits>

namespace {

using tessera::detail::agreement;
using tessera::testing::modular;
using tessera::testing::opaque;
using tessera::testing::rational;

using tessera::tolerances_for;

static_assert(tolerances_for<int> && tolerances_for<modular> && tolerances_for<int, double> &&
              tolerances_for<rational, float, int>);
static_assert(!tolerances_for<int, int, int, int> && !tolerances_for<int, char const*> &&
              !tolerances_for<modular, double>);

constexpr bool without_tolerances_numbers_agree_by_value() {
  auto const agree = agreement();
  return agree(opaque(1), 1.0) && !agree(opaque(-1), 4294967295U) && agree(rational(1, 2), rational(2, 4)) &&
         agree(modular(98), modular(1)) && !agree(0.1F, 0.1) && agree(opaque(0.0), -0.0);
}
TESSERA_CASE(without_tolerances_numbers_agree_by_value);

constexpr bool with_tolerances_as_all_close() {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  return agreement(0.1)(opaque(10.0), 11.0) && !agreement(0.0999)(opaque(11.0), 10.0) &&
         agreement(0, 1)(opaque(3), 4) && !agreement(0, 0.5)(opaque(3), 4) && agreement(0, 0)(infinity, infinity) &&
         !agreement(1, 1)(infinity, 1.0) && agreement(0)(opaque(0.0), 9e-9) && !agreement(0)(opaque(0.0), 2e-8) &&
         agreement(1e-9)(rational(1, 3), 1 / 3.0);
}
TESSERA_CASE(with_tolerances_as_all_close);

}  // namespace
