// What happens when a check fails at run time is shown in tests/support/failure.cpp.
#include "case.hpp"
#include "constant.hpp"

#include <tessera/support/failure.hpp>

#include <type_traits>

namespace {

using tessera::testing::constant_expression;

static_assert(std::is_same_v<tessera::failure_handler, void (*)(char const*)>);
static_assert(std::is_same_v<decltype(tessera::set_failure_handler(nullptr)), tessera::failure_handler>);

template <void (*Failure)()>
constexpr int one_unless(bool failed) {
  if (failed) Failure();
  return 1;
}

template <void (*Failure)()>
concept stops_a_constant_expression_only_when_called = constant_expression<[] { return one_unless<Failure>(false); }> &&
                                                       !constant_expression<[] { return one_unless<Failure>(true); }>;

namespace failure = tessera::failure;
static_assert(stops_a_constant_expression_only_when_called<&failure::an_index_is_out_of_range>);
static_assert(stops_a_constant_expression_only_when_called<&failure::an_element_does_not_fit_the_element_type>);
static_assert(stops_a_constant_expression_only_when_called<&failure::a_span_has_fewer_elements_than_the_shape>);

}  // namespace
