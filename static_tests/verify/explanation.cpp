#include "case.hpp"
#include "numbers/modular.hpp"
#include "numbers/rational.hpp"
#include "verify/reads.hpp"

#include <tessera/verify/explanation.hpp>

namespace tessera::testing {

/// A user's own way to write numbers.
constexpr message& operator<<(message& text, rational x) {
  detail::append_number(text, x.numerator) << "/";
  return detail::append_number(text, x.denominator);
}

}  // namespace tessera::testing

namespace {

using namespace tessera;
using detail::element_pairs;
using detail::explanation;
using testing::modular;
using testing::opaque;
using testing::rational;
using testing::reads;

struct nameless {
  int value;
};

constexpr bool it_names_the_place_and_both_numbers() {
  tensor<float, 2, 3> const a{{1, 2, 3}, {4, 5, 6}}, b{{1, 2, 3}, {4, 5, opaque(6.5F)}};
  return reads(explanation("they differ at ", element_pairs{a, b, detail::agreement()}),
               "they differ at (1, 2): 6.0 and 6.5");
}
TESSERA_CASE(it_names_the_place_and_both_numbers);

constexpr bool it_is_empty_where_all_agree() {
  tensor<int, 2> const a{1, opaque(2)};
  return reads(explanation("they differ at ", element_pairs{a, a, detail::agreement()}), "");
}
TESSERA_CASE(it_is_empty_where_all_agree);

constexpr bool numbers_of_ones_own_are_written_as_they_can_be() {
  message text;
  detail::append_pair(text, rational(opaque(1LL), 3), ", ", modular(98)) << ", ";
  detail::append_pair(text, nameless{opaque(3)}, ", ", std::uint8_t{200});
  return reads(text, "1/3, 1, ?, 200");
}
TESSERA_CASE(numbers_of_ones_own_are_written_as_they_can_be);

constexpr bool an_index_is_written_as_in_a_call() {
  message text;
  detail::append_index(text, index_array<0>{}) << " ";
  detail::append_index(text, index_array<1>{{opaque(std::size_t{7})}}) << " ";
  return reads(detail::append_index(text, index_array<3>{{0, 10, 2}}), "() (7) (0, 10, 2)");
}
TESSERA_CASE(an_index_is_written_as_in_a_call);

}  // namespace
