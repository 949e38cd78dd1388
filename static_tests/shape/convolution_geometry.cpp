#include "case.hpp"

#include <tessera/shape/convolution_geometry.hpp>

#include <type_traits>

namespace {

using namespace tessera;

static_assert(convolution_geometry<2>::rank == 2 && std::is_trivially_copyable_v<convolution_geometry<2>>);

template <auto>
struct taken_as_template_argument {};
static_assert(!std::is_same_v<taken_as_template_argument<convolution_geometry<1>{}>,
                              taken_as_template_argument<convolution_geometry<1>{2}>>);

/// torch.nn.Conv2d(6, 4, (3, 2), stride=2, padding=1, groups=2) over (5, 6, 8, 9): its output is (5, 4, 4, 5), its weight
/// (4, 3, 3, 2).
constexpr convolution_geometry<2> grouped() {
  convolution_geometry<2> geometry{tessera::testing::opaque(std::size_t{5}), 2, 6, 4};
  geometry.window = slide<option_list<stride<2>, padding<1>>>(index_array<2>{{8, 9}}, index_array<2>{{3, 2}});
  return geometry;
}

constexpr bool sizes_are_those_of_pytorchs_tensors() {
  auto const geometry = grouped();
  return geometry.window.positions() == index_array<2>{{4, 5}} && geometry.input_size() == 5 * 6 * 8 * 9 &&
         geometry.output_size() == 5 * 4 * 4 * 5 && geometry.kernel_size() == 4 * 3 * 3 * 2 &&
         geometry.input_plane() == 8 * 9 && geometry.output_plane() == 4 * 5 && geometry.taps() == 3 * 2;
}
TESSERA_CASE(sizes_are_those_of_pytorchs_tensors);

constexpr bool channels_are_divided_among_the_groups() {
  auto const geometry = grouped();
  return geometry.in_per_group() == 3 && geometry.out_per_group() == 2;
}
TESSERA_CASE(channels_are_divided_among_the_groups);

constexpr bool every_output_element_costs_its_kernel() {
  return grouped().multiply_adds() == 5 * 4 * 4 * 5 * (3 * 3 * 2);
}
TESSERA_CASE(every_output_element_costs_its_kernel);

constexpr bool a_geometry_is_one_product_at_first() {
  auto const geometry = tessera::testing::opaque(convolution_geometry<2>{});
  return geometry.batch == 1 && geometry.groups == 1 && geometry.in_channels == 1 && geometry.out_channels == 1 &&
         geometry.multiply_adds() == 1;
}
TESSERA_CASE(a_geometry_is_one_product_at_first);

constexpr bool geometries_are_equal_by_value() {
  auto other = grouped();
  other.window.axis[1].after = 0;
  return grouped() == grouped() && grouped() != other;
}
TESSERA_CASE(geometries_are_equal_by_value);

}  // namespace
