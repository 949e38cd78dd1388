#include "case.hpp"
#include "kernel/geometries.hpp"

#include <tessera/kernel/convolution_matrix.hpp>

#include <cstddef>

namespace {

namespace testing = tessera::testing;

/// Every product of the convolution is an entry, and nothing else is; whole, and its later rows by themselves.
template <auto G>
constexpr bool entries_are_where_the_products_are() {
  constexpr std::size_t inputs = G.input_size() / G.batch, outputs = G.output_size() / G.batch;
  constexpr auto single = testing::with_channels(G, G.in_channels, G.out_channels, G.groups);
  testing::numbers<int, G.kernel_size()> const w(13);
  int expected[outputs * inputs]{}, entries[outputs * inputs]{}, rest[(outputs - 1) * inputs]{};
  testing::for_each_product(single,
                            [&](auto i, auto weight, auto o) { expected[o * inputs + i] = w.elements[weight]; });
  tessera::kernel::convolution_matrix<single>(w.elements, entries);
  tessera::kernel::convolution_matrix<single>(w.elements, rest, 1);
  bool later_rows_agree = true;
  for (std::size_t i = 0; i < (outputs - 1) * inputs; ++i)
    later_rows_agree = later_rows_agree && rest[i] == expected[inputs + i];
  return testing::same_elements<outputs * inputs>(entries, expected) && later_rows_agree;
}
TESSERA_CASE(entries_are_where_the_products_are<testing::plain_signal>);
TESSERA_CASE(entries_are_where_the_products_are<testing::strided_signal>);
TESSERA_CASE(entries_are_where_the_products_are<testing::dilated_signal>);
TESSERA_CASE(entries_are_where_the_products_are<testing::cropped_signal>);
TESSERA_CASE(entries_are_where_the_products_are<testing::covering_signal>);
TESSERA_CASE(entries_are_where_the_products_are<testing::padded_picture>);
TESSERA_CASE(entries_are_where_the_products_are<testing::strided_picture>);
TESSERA_CASE(entries_are_where_the_products_are<testing::grouped_picture>);
TESSERA_CASE(entries_are_where_the_products_are<testing::depthwise_picture>);
TESSERA_CASE(entries_are_where_the_products_are<testing::volume>);

}  // namespace
