#include "case.hpp"
#include "kernel/geometries.hpp"

#include <tessera/kernel/convolve.hpp>

#include <cstddef>
#include <cstdint>

namespace {

namespace testing = tessera::testing;
namespace kernel = tessera::kernel;

/// While compiling, this is the kernel for constant evaluation; at run time, the vector kernel.
template <auto G, class T = int, class Sum = int>
constexpr bool both_doors_lead_to_the_sums_of_products() {
  testing::numbers<T, G.input_size()> const x(5);
  testing::numbers<T, G.output_size()> const y(6);
  testing::numbers<T, G.kernel_size()> const w(2);
  testing::numbers<Sum, G.out_channels> const bias(8);
  testing::numbers<Sum, G.in_channels> const bias_back(3);
  Sum forwards[G.output_size()]{}, backwards[G.input_size()]{};
  kernel::convolve<G>(x.elements, w.elements, bias.elements, forwards);
  kernel::convolve_transposed<G>(y.elements, w.elements, bias_back.elements, backwards);
  auto const expected = testing::convolved<G, Sum>(x.elements, w.elements, bias.elements);
  auto const expected_back = testing::convolved_back<G, Sum>(y.elements, w.elements, bias_back.elements);
  return testing::same_elements<G.output_size()>(forwards, expected.elements) &&
         testing::same_elements<G.input_size()>(backwards, expected_back.elements);
}
TESSERA_CASE(both_doors_lead_to_the_sums_of_products<testing::plain_signal>);
TESSERA_CASE(both_doors_lead_to_the_sums_of_products<testing::strided_signal>);
TESSERA_CASE(both_doors_lead_to_the_sums_of_products<testing::dilated_signal>);
TESSERA_CASE(both_doors_lead_to_the_sums_of_products<testing::cropped_signal>);
TESSERA_CASE(both_doors_lead_to_the_sums_of_products<testing::covering_signal>);
TESSERA_CASE(both_doors_lead_to_the_sums_of_products<testing::wide_signal>);
TESSERA_CASE(both_doors_lead_to_the_sums_of_products<testing::padded_picture>);
TESSERA_CASE(both_doors_lead_to_the_sums_of_products<testing::strided_picture>);
TESSERA_CASE(both_doors_lead_to_the_sums_of_products<testing::grouped_picture>);
TESSERA_CASE(both_doors_lead_to_the_sums_of_products<testing::depthwise_picture>);
TESSERA_CASE(both_doors_lead_to_the_sums_of_products<testing::whole_picture>);
TESSERA_CASE(both_doors_lead_to_the_sums_of_products<testing::volume>);
TESSERA_CASE(both_doors_lead_to_the_sums_of_products<testing::grouped_picture, std::int8_t, std::int32_t>);
TESSERA_CASE(both_doors_lead_to_the_sums_of_products<testing::strided_picture, float, float>);

// torch.nn.functional.conv1d([[1, 2, 3, 4, 5]], [[1, 0, -2]], bias=[10], padding=1)
// torch.nn.functional.conv_transpose1d([[-4 + 10, ...]] of it, without bias)
constexpr bool operands_and_destinations_may_be_pointers() {
  constexpr auto geometry = testing::sliding(tessera::window_axis{5, 3, 1, 1, 1, 1});
  int const x[]{1, 2, 3, 4, testing::opaque(5)}, w[]{1, 0, -2}, bias[]{10};
  int y[6]{0, 0, 0, 0, 0, 99}, back[5]{};
  int const *from = x, *weights = w;
  int *to = y, *to_back = back;
  kernel::convolve<geometry>(from, weights, bias, to);
  kernel::convolve_transposed<geometry>(to, weights, kernel::constant::no_bias<int>{}, to_back);
  int const expected[]{6, 5, 4, 3, 14, 99}, expected_back[]{5, -8, -7, 6, -6};
  return testing::same_elements<6>(y, expected) && testing::same_elements<5>(back, expected_back);
}
TESSERA_CASE(operands_and_destinations_may_be_pointers);

}  // namespace
