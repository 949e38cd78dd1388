#include "case.hpp"
#include "constant.hpp"

#include <tessera/io/result.hpp>

namespace {

using tessera::testing::constant_expression;

struct mistake {
  int number = 0;

  constexpr char const* sentence() const { return "a mistake"; }
  constexpr tessera::message text() const { return tessera::message("a mistake"); }
};

using number = tessera::result<int, mistake>;

constexpr bool a_value_is_there() {
  number const seven = 7;
  return seven && seven.has_value() && *seven == 7 && seven.value() == 7 && seven.error().number == 0;
}
TESSERA_CASE(a_value_is_there);

constexpr bool an_error_is_there() {
  number const none = mistake{3};
  return !none && !none.has_value() && none.error().number == 3 && *none == 0;
}
TESSERA_CASE(an_error_is_there);

constexpr bool a_value_may_be_changed() {
  number seven = 7;
  *seven = 8;
  return *seven == 8 && number(seven).value() == 8;
}
TESSERA_CASE(a_value_may_be_changed);

// Asking for the value where there is none is no constant expression.
static_assert(constant_expression<[] { return number(7).value(); }>);
static_assert(!constant_expression<[] { return number(mistake{3}).value(); }>);

}  // namespace
