#include "case.hpp"
#include "numbers/rational.hpp"

#include <tessera/verify/comparison.hpp>
#include <tessera/view/permute.hpp>

#include <limits>

namespace {

using namespace tessera;
using detail::agreement;
using detail::element_pairs;
using detail::first_difference;
using testing::opaque;

constexpr bool the_first_pair_that_differs_is_found() {
  tensor<int, 2, 3> const a{{1, 2, 3}, {4, 5, opaque(6)}};
  auto b = a;
  bool const equal =
      first_difference(element_pairs{a, b, agreement()}) == 6 && all_agree(element_pairs{a, b, agreement()});
  b(1, 1) = 0;
  b(1, 2) = 0;
  element_pairs const q{a, b, agreement()};
  return equal && first_difference(q) == 4 && first_difference(q, 5) == 5 && first_difference(q, 0, 4) == 4 &&
         q.index(4) == index_array<2>{{1, 1}} && q.left(4) == 5 && q.right(4) == 0 && !all_agree(q);
}
TESSERA_CASE(the_first_pair_that_differs_is_found);

constexpr bool unequal_pairs_within_the_tolerance_are_passed() {
  tensor<float, 4> const a{1, opaque(2.0F), 3, 4}, b{1, 2.001F, 3, 5};
  return first_difference(element_pairs{a, b, agreement(0.01)}) == 3 &&
         first_difference(element_pairs{a, b, agreement()}) == 1;
}
TESSERA_CASE(unequal_pairs_within_the_tolerance_are_passed);

constexpr bool views_and_other_element_types_are_compared() {
  tensor<int, 2, 2> const a{{1, opaque(2)}, {3, 4}};
  auto const transposed = views::transpose(a);
  tensor<testing::rational, 2, 2> const b{{1, 3}, {2, 4}};
  tensor<unsigned, 1> const wrapped{4294967295U};
  tensor<int, 1> const minus{opaque(-1)};
  return all_agree(element_pairs{transposed, b, agreement()}) && !all_agree(element_pairs{a, b, agreement()}) &&
         !all_agree(element_pairs{wrapped, minus, agreement()});
}
TESSERA_CASE(views_and_other_element_types_are_compared);

constexpr bool not_a_number_differs_from_itself() {
  tensor<double, 2> const a{1, opaque(std::numeric_limits<double>::quiet_NaN())};
  return first_difference(element_pairs{a, a, agreement()}) == 1 &&
         first_difference(element_pairs{a, a, agreement(1, 1)}) == 1;
}
TESSERA_CASE(not_a_number_differs_from_itself);

}  // namespace
