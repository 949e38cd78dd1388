#include "case.hpp"
#include "kernel/geometries.hpp"

#include <tessera/kernel/unfold.hpp>

#include <cstddef>

namespace {

namespace testing = tessera::testing;
namespace kernel = tessera::kernel;

template <auto G>
inline constexpr std::size_t column_elements = G.batch * G.in_channels * G.taps() * G.output_plane();

/// Every channel by itself, so that the weights of a depthwise convolution number the rows of the columns.
template <auto G>
inline constexpr auto depthwise = testing::with_channels(G, G.in_channels, G.in_channels, G.in_channels, G.batch);

/// f(input element, element of the columns) for every tap that is not in the padding.
template <auto G, class F>
constexpr void for_each_place(F f) {
  testing::for_each_product(depthwise<G>, [&](auto i, auto weight, auto o) {
    auto const channel = o / G.output_plane(), tap = weight % G.taps();
    f(i, (channel * G.taps() + tap) * G.output_plane() + o % G.output_plane());
  });
}

template <auto G>
constexpr bool columns_hold_what_the_windows_see() {
  testing::numbers<int, G.input_size()> const x(5);
  int expected[column_elements<G>]{};
  for_each_place<G>([&](auto i, auto place) { expected[place] = x.elements[i]; });
  int columns[column_elements<G>]{};
  kernel::unfold<G, int>(x.elements, columns);
  return testing::same_elements<column_elements<G>>(columns, expected);
}
TESSERA_CASE(columns_hold_what_the_windows_see<testing::plain_signal>);
TESSERA_CASE(columns_hold_what_the_windows_see<testing::strided_signal>);
TESSERA_CASE(columns_hold_what_the_windows_see<testing::dilated_signal>);
TESSERA_CASE(columns_hold_what_the_windows_see<testing::cropped_signal>);
TESSERA_CASE(columns_hold_what_the_windows_see<testing::leaping_signal>);
TESSERA_CASE(columns_hold_what_the_windows_see<testing::covering_signal>);
TESSERA_CASE(columns_hold_what_the_windows_see<testing::plain_picture>);
TESSERA_CASE(columns_hold_what_the_windows_see<testing::padded_picture>);
TESSERA_CASE(columns_hold_what_the_windows_see<testing::strided_picture>);
TESSERA_CASE(columns_hold_what_the_windows_see<testing::pointwise_picture>);
TESSERA_CASE(columns_hold_what_the_windows_see<testing::volume>);

template <auto G>
constexpr bool folding_sums_what_meets_in_an_element() {
  testing::numbers<int, column_elements<G>> const columns(3);
  int expected[G.input_size()]{};
  for_each_place<G>([&](auto i, auto place) { expected[i] += columns.elements[place]; });
  int x[G.input_size()]{};
  kernel::fold<G, int>(columns.elements, x);
  return testing::same_elements<G.input_size()>(x, expected);
}
TESSERA_CASE(folding_sums_what_meets_in_an_element<testing::plain_signal>);
TESSERA_CASE(folding_sums_what_meets_in_an_element<testing::strided_signal>);
TESSERA_CASE(folding_sums_what_meets_in_an_element<testing::dilated_signal>);
TESSERA_CASE(folding_sums_what_meets_in_an_element<testing::cropped_signal>);
TESSERA_CASE(folding_sums_what_meets_in_an_element<testing::leaping_signal>);
TESSERA_CASE(folding_sums_what_meets_in_an_element<testing::covering_signal>);
TESSERA_CASE(folding_sums_what_meets_in_an_element<testing::plain_picture>);
TESSERA_CASE(folding_sums_what_meets_in_an_element<testing::padded_picture>);
TESSERA_CASE(folding_sums_what_meets_in_an_element<testing::strided_picture>);
TESSERA_CASE(folding_sums_what_meets_in_an_element<testing::volume>);

// torch.nn.functional.unfold(arange(1, 7).reshape(1, 1, 2, 3), (2, 2)), and fold of the result
constexpr bool a_small_picture_is_unfolded_and_folded_by_hand() {
  constexpr auto geometry = testing::sliding(tessera::window_axis{2, 2}, tessera::window_axis{3, 2});
  int const x[]{1, 2, 3, 4, 5, testing::opaque(6)};
  int const expected[]{1, 2, 2, 3, 4, 5, 5, 6}, sums[]{1, 4, 3, 4, 10, 6};
  int columns[8]{}, back[6]{};
  kernel::unfold<geometry, int>(x, columns);
  kernel::fold<geometry, int>(columns, back);
  return testing::same_elements<8>(columns, expected) && testing::same_elements<6>(back, sums);
}
TESSERA_CASE(a_small_picture_is_unfolded_and_folded_by_hand);

}  // namespace
