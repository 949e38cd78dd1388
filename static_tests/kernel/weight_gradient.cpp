#include "case.hpp"
#include "kernel/geometries.hpp"

#include <tessera/kernel/weight_gradient.hpp>

#include <cstddef>
#include <cstdint>

namespace {

namespace testing = tessera::testing;
namespace kernel = tessera::kernel;

template <auto G, class Element = int, class Sum = int>
constexpr bool every_weight_gathers_its_products() {
  testing::numbers<Element, G.input_size()> const x(4);
  testing::numbers<Element, G.output_size()> const y(9);
  Sum expected[G.kernel_size()]{}, gradient[G.kernel_size()]{};
  testing::for_each_product(G, [&](auto i, auto k, auto o) {
    expected[k] += static_cast<Sum>(x.elements[i]) * static_cast<Sum>(y.elements[o]);
  });
  kernel::weight_gradient<G, Sum>(x.elements, y.elements, gradient);
  return testing::same_elements<G.kernel_size()>(gradient, expected);
}
TESSERA_CASE(every_weight_gathers_its_products<testing::plain_signal>);
TESSERA_CASE(every_weight_gathers_its_products<testing::strided_signal>);
TESSERA_CASE(every_weight_gathers_its_products<testing::dilated_signal>);
TESSERA_CASE(every_weight_gathers_its_products<testing::cropped_signal>);
TESSERA_CASE(every_weight_gathers_its_products<testing::leaping_signal>);
TESSERA_CASE(every_weight_gathers_its_products<testing::covering_signal>);
TESSERA_CASE(every_weight_gathers_its_products<testing::padded_picture>);
TESSERA_CASE(every_weight_gathers_its_products<testing::strided_picture>);
TESSERA_CASE(every_weight_gathers_its_products<testing::grouped_picture>);
TESSERA_CASE(every_weight_gathers_its_products<testing::depthwise_picture>);
TESSERA_CASE(every_weight_gathers_its_products<testing::volume>);
TESSERA_CASE(every_weight_gathers_its_products<testing::grouped_picture, std::int8_t, std::int32_t>);
TESSERA_CASE(every_weight_gathers_its_products<testing::padded_picture, double, double>);

}  // namespace
