#include "case.hpp"

#include <tessera/linalg/dot.hpp>
#include <tessera/linalg/gather_map.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/permute.hpp>

using namespace tessera;
using testing::opaque;

namespace {

/// A rule of one's own: every element twice, and a zero at the end.
struct stutter {
  std::size_t input = 1;

  constexpr std::size_t input_size() const { return input; }
  constexpr std::size_t output_size() const { return 2 * input + 1; }
  constexpr std::ptrdiff_t source(std::size_t o) const {
    return o == 2 * input ? -1 : static_cast<std::ptrdiff_t>(o / 2);
  }
};

constexpr bool every_element_is_one_source_element_or_zero() {
  constexpr gather_map<shape<3>, stutter{3}> twice{};
  return twice(opaque(tensor{4, 5, 6})) == tensor{4, 4, 5, 5, 6, 6, 0};
}
TESSERA_CASE(every_element_is_one_source_element_or_zero);

constexpr bool the_adjoint_sums_the_places_of_an_element() {
  constexpr gather_map<shape<3>, stutter{3}> twice{};
  return adjoint(twice)(opaque(tensor{1, 2, 3, 4, 5, 6, 7})) == tensor{3, 7, 11};
}
TESSERA_CASE(the_adjoint_sums_the_places_of_an_element);

constexpr bool axes_before_the_rules_are_left_alone() {
  constexpr gather_map<shape<2, 2, 1>, stutter{2}, stutter{1}> twice{};
  return twice.codomain() == shape<2, 5, 3>{} && twice(opaque(tensor{{{1}, {2}}, {{3}, {4}}})) ==
                                                     tensor{{{1, 1, 0}, {1, 1, 0}, {2, 2, 0}, {2, 2, 0}, {0, 0, 0}},
                                                            {{3, 3, 0}, {3, 3, 0}, {4, 4, 0}, {4, 4, 0}, {0, 0, 0}}};
}
TESSERA_CASE(axes_before_the_rules_are_left_alone);

constexpr bool a_slice_as_a_map_is_the_view() {
  auto const x = opaque(iota<int, 4, 5>());
  constexpr auto cut = maps::slice<shape<4, 5>, range<1, 3>, range<0, 5, 2>>();
  return cut(x) == tensor{{5, 7, 9}, {10, 12, 14}} && cut(x) == views::slice<range<1, 3>, range<0, 5, 2>>(x);
}
TESSERA_CASE(a_slice_as_a_map_is_the_view);

constexpr bool the_adjoint_of_a_slice_puts_it_back_among_zeros() {
  constexpr auto cut = maps::slice<shape<2, 4>, range<1, 2>, range<0, 4, 3>>();
  return adjoint(cut)(opaque(tensor{{7, 8}})) == tensor{{0, 0, 0, 0}, {7, 0, 0, 8}};
}
TESSERA_CASE(the_adjoint_of_a_slice_puts_it_back_among_zeros);

constexpr bool strided_operands_are_read_in_order() {
  auto const x = opaque(iota<int, 5, 4>());
  constexpr auto cut = maps::slice<shape<4, 5>, range<0, 1>>();
  return cut(views::transpose(x)) == tensor{{0, 4, 8, 12, 16}};
}
TESSERA_CASE(strided_operands_are_read_in_order);

}  // namespace
