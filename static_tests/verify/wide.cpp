#include "case.hpp"
#include "numbers/rational.hpp"

#include <tessera/verify/wide.hpp>
#include <tessera/view/permute.hpp>

#include <concepts>
#include <cstdint>
#include <limits>

namespace {

using namespace tessera;
using detail::wide_t;
using testing::rational;

static_assert(std::same_as<wide_t<bool>, std::int64_t> && std::same_as<wide_t<std::uint16_t>, std::int64_t>);
static_assert(std::same_as<wide_t<int>, detail::widest_integer> && std::same_as<wide_t<float>, double>);
static_assert(std::same_as<wide_t<double>, double> && std::same_as<wide_t<rational>, rational>);
static_assert(detail::plain_number<wide_t<std::uint64_t>> && detail::plain_number<bool> &&
              !detail::plain_number<rational>);

constexpr bool products_of_two_elements_are_exact() {
  auto const largest = static_cast<wide_t<unsigned>>(testing::opaque(~0U));
  auto const third = static_cast<wide_t<float>>(testing::opaque(1 / 3.0F));
  return largest * largest / largest == ~0U && third * third / third == 1 / 3.0F;
}
TESSERA_CASE(products_of_two_elements_are_exact);

constexpr bool elements_are_ordered_by_a_copy_where_they_are_not() {
  tensor<int, 2, 2> const a{{1, 2}, {3, testing::opaque(4)}};
  auto const view = views::transpose(a);
  static_assert(std::same_as<decltype(detail::ordered(a)), tensor<int, 2, 2> const&>);
  static_assert(std::same_as<decltype(detail::ordered(view)), tensor<int, 2, 2>>);
  return &detail::ordered(a) == &a && detail::ordered(view).elements[1] == 3;
}
TESSERA_CASE(elements_are_ordered_by_a_copy_where_they_are_not);

}  // namespace
