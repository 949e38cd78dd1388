// convolution<Domain, options...>(kernel): the map, its adjoint and its matrix, written out. Its laws are in laws.hpp.
#include "case.hpp"
#include "linalg/data.hpp"

#include <tessera/conv/conv.hpp>
#include <tessera/conv/conv_transpose.hpp>
#include <tessera/conv/convolution.hpp>
#include <tessera/linalg/dot.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/view/as_view.hpp>
#include <tessera/view/flip.hpp>
#include <tessera/view/permute.hpp>
#include <tessera/view/slice.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace {

using namespace tessera;
using tessera::testing::numbered;
using tessera::testing::opaque;

constexpr auto pair() { return opaque(tensor{1, 10}); }

/// What `convolution` returns for a kernel of shape Kernel.
template <class Domain, class Kernel, class... Options>
using map_over = decltype(convolution<Domain, Options...>(tensor_of<int, Kernel>{}));

static_assert(linear_map<map_over<shape<4>, shape<2>>>);
static_assert(linear_map<adjoint_map<map_over<shape<4>, shape<2>>>>);
static_assert(std::same_as<map_over<shape<4>, shape<2>>::value_type, int>);
static_assert(std::same_as<decltype(convolution<shape<4>>(tensor<std::int8_t, 2>{}))::value_type, std::int32_t>);
static_assert(std::same_as<decltype(convolution<shape<4>>(tensor<std::int16_t, 2>{}))::value_type, std::int64_t>);
static_assert(std::is_trivially_copyable_v<map_over<shape<4>, shape<2>>>);

static_assert(kernel_over_domain<shape<4>, shape<2>> && kernel_over_domain<shape<2, 4>, shape<2, 2>>);
static_assert(kernel_over_domain<shape<2, 4>, shape<3, 2, 2>> && kernel_over_domain<shape<2, 4, 4>, shape<3, 2, 2, 2>>);
static_assert(!kernel_over_domain<shape<4>, shape<1, 2>> && !kernel_over_domain<shape<4>, shape<1, 1, 2>>);
static_assert(!kernel_over_domain<shape<2, 4>, shape<2>> && !kernel_over_domain<shape<>, shape<>>);

template <class Domain, class Kernel, class Codomain, class... Options>
constexpr bool maps_to = std::same_as<domain_of<map_over<Domain, Kernel, Options...>>, Domain> &&
                         std::same_as<codomain_of<map_over<Domain, Kernel, Options...>>, Codomain>;
static_assert(maps_to<shape<7>, shape<3>, shape<5>>);
static_assert(maps_to<shape<7>, shape<3>, shape<3>, stride<2>>);
static_assert(maps_to<shape<7>, shape<3>, shape<3>, dilation<2>>);
static_assert(maps_to<shape<7>, shape<3>, shape<4>, same_lower, stride<2>>);
static_assert(maps_to<shape<7>, shape<3>, shape<6>, padding_after<1>>);
static_assert(maps_to<shape<2, 7>, shape<5, 2, 3>, shape<5, 5>>);
static_assert(maps_to<shape<2, 7>, shape<2, 3>, shape<1, 5>>);
static_assert(maps_to<shape<4, 5, 6>, shape<2, 2, 3, 3>, shape<2, 5, 4>, groups<2>, padding<1, 0>>);
static_assert(maps_to<shape<4, 5, 6>, shape<2, 3, 3>, shape<3, 3, 4>>);
static_assert(maps_to<shape<1, 4, 5, 6>, shape<2, 1, 2, 3, 3>, shape<2, 3, 3, 4>>);

constexpr bool along_one_axis() {
  auto const a = convolution<shape<4>>(pair());
  return a(tensor{1, 2, 3, 4}) == tensor{21, 32, 43} && adjoint(a)(tensor{1, 2, 3}) == tensor{1, 12, 23, 30} &&
         matrix(a) == tensor{{1, 10, 0, 0}, {0, 1, 10, 0}, {0, 0, 1, 10}};
}
TESSERA_CASE(along_one_axis);

/// The last element of the domain is under no window, and has its place in the adjoint's result.
constexpr bool with_stride_and_uneven_padding() {
  auto const a = convolution<shape<4>, padding_before<1>, stride<2>>(pair());
  return a(tensor{1, 2, 3, 4}) == tensor{10, 32} && adjoint(a)(tensor{1, 2}) == tensor{10, 2, 20, 0} &&
         matrix(a) == tensor{{10, 0, 0, 0}, {0, 1, 10, 0}};
}
TESSERA_CASE(with_stride_and_uneven_padding);

constexpr bool with_dilation() {
  auto const a = convolution<shape<4>, dilation<2>>(pair());
  return a(tensor{1, 2, 3, 4}) == tensor{31, 42} && adjoint(a)(tensor{1, 2}) == tensor{1, 2, 10, 20} &&
         matrix(a) == tensor{{1, 0, 10, 0}, {0, 1, 0, 10}};
}
TESSERA_CASE(with_dilation);

constexpr bool with_same_padding() {
  return matrix(convolution<shape<3>, same_upper>(pair())) == tensor{{1, 10, 0}, {0, 1, 10}, {0, 0, 1}} &&
         matrix(convolution<shape<3>, same_lower>(pair())) == tensor{{10, 0, 0}, {1, 10, 0}, {0, 1, 10}};
}
TESSERA_CASE(with_same_padding);

constexpr bool with_channels() {
  tensor<int, 1, 2, 2> const w{{{1, 10}, {100, opaque(1000)}}};
  auto const a = convolution<shape<2, 3>>(w);
  return a(tensor{{1, 2, 3}, {4, 5, 6}}) == tensor{{5421, 6532}} &&
         adjoint(a)(tensor{{1, 2}}) == tensor{{1, 12, 20}, {100, 1200, 2000}} &&
         matrix(a) == tensor{{1, 10, 0, 100, 1000, 0}, {0, 1, 10, 0, 100, 1000}};
}
TESSERA_CASE(with_channels);

constexpr bool with_groups() {
  tensor<int, 2, 1, 2> const w{{{1, 10}}, {{100, opaque(1000)}}};
  auto const a = convolution<shape<2, 3>, groups<2>>(w);
  return a(tensor{{1, 2, 3}, {4, 5, 6}}) == tensor{{21, 32}, {5400, 6500}} &&
         adjoint(a)(tensor{{1, 2}, {3, 4}}) == tensor{{1, 12, 20}, {300, 3400, 4000}} &&
         matrix(a) ==
             tensor{{1, 10, 0, 0, 0, 0}, {0, 1, 10, 0, 0, 0}, {0, 0, 0, 100, 1000, 0}, {0, 0, 0, 0, 100, 1000}};
}
TESSERA_CASE(with_groups);

constexpr bool depthwise_with_several_channels_of_each() {
  tensor<int, 4, 1, 1> const w{{{1}}, {{10}}, {{100}}, {{opaque(1000)}}};
  auto const a = convolution<shape<2, 1>, groups<2>>(w);
  return a(tensor<int, 2, 1>{{2}, {3}}) == tensor<int, 4, 1>{{2}, {20}, {300}, {3000}} &&
         adjoint(a)(tensor<int, 4, 1>{{1}, {2}, {3}, {4}}) == tensor<int, 2, 1>{{21}, {4300}} &&
         matrix(a) == tensor{{1, 0}, {10, 0}, {0, 100}, {0, 1000}};
}
TESSERA_CASE(depthwise_with_several_channels_of_each);

constexpr bool along_two_axes() {
  auto const a = convolution<shape<2, 3>>(tensor{{1, 2}, {3, opaque(4)}});
  return a(tensor{{1, 2, 3}, {4, 5, 6}}) == tensor{{37, 47}} &&
         adjoint(a)(tensor{{1, 10}}) == tensor{{1, 12, 20}, {3, 34, 40}} &&
         matrix(a) == tensor{{1, 2, 0, 3, 4, 0}, {0, 1, 2, 0, 3, 4}};
}
TESSERA_CASE(along_two_axes);

constexpr bool along_three_axes() {
  tensor<int, 2, 1, 2> const w{{{1, 2}}, {{3, opaque(4)}}};
  auto const a = convolution<shape<2, 2, 2>>(w);
  return a(tensor{{{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}}) == tensor<int, 1, 2, 1>{{{44}, {64}}} &&
         adjoint(a)(tensor<int, 1, 2, 1>{{{1}, {10}}}) == tensor{{{1, 2}, {10, 20}}, {{3, 4}, {30, 40}}} &&
         matrix(a) == tensor{{1, 2, 0, 0, 3, 4, 0, 0}, {0, 0, 1, 2, 0, 0, 3, 4}};
}
TESSERA_CASE(along_three_axes);

constexpr bool the_adjoint_of_the_adjoint_is_the_map() {
  auto const a = convolution<shape<4>, stride<2>>(pair());
  static_assert(std::same_as<decltype(adjoint(adjoint(a))), std::remove_const_t<decltype(a)>>);
  return adjoint(adjoint(a)) == a;
}
TESSERA_CASE(the_adjoint_of_the_adjoint_is_the_map);

constexpr bool the_adjoint_exchanges_domain_and_codomain() {
  auto const back = adjoint(convolution<shape<2, 5>>(numbered<int, shape<3, 2, 2>>(1)));
  return back.domain() == shape<3, 4>{} && back.codomain() == shape<2, 5>{};
}
TESSERA_CASE(the_adjoint_exchanges_domain_and_codomain);

constexpr bool the_adjoint_has_the_transposed_matrix() {
  return matrix(adjoint(convolution<shape<4>, padding_before<1>, stride<2>>(pair()))) ==
         tensor{{10, 0}, {0, 1}, {0, 10}, {0, 0}};
}
TESSERA_CASE(the_adjoint_has_the_transposed_matrix);

constexpr bool maps_are_equal_where_their_kernels_are() {
  auto const a = convolution<shape<4>>(pair());
  return a == convolution<shape<4>>(tensor{1, 10}) && a != convolution<shape<4>>(tensor{1, 11}) &&
         adjoint(a) == adjoint(convolution<shape<4>>(tensor{1, 10}));
}
TESSERA_CASE(maps_are_equal_where_their_kernels_are);

constexpr bool a_map_owns_its_kernel() {
  auto kernel = pair();
  auto const a = convolution<shape<3>>(kernel);
  auto const b = convolution<shape<3>>(as_view<2>(kernel.data()));
  kernel(0) = 5;
  return a.kernel == tensor{1, 10} && b(tensor{1, 2, 3}) == tensor{21, 32};
}
TESSERA_CASE(a_map_owns_its_kernel);

constexpr bool a_kernel_may_be_a_view_of_any_strides() {
  auto const w = opaque(tensor{{1, 0, 3}, {2, 0, 4}});
  auto const of_view = convolution<shape<2, 3>>(views::transpose(views::slice<range<>, range<0, 3, 2>>(w)));
  auto const of_tensor = convolution<shape<2, 3>>(tensor{{1, 2}, {3, 4}});
  static_assert(std::same_as<decltype(of_view), decltype(of_tensor)>);
  return of_view == of_tensor;
}
TESSERA_CASE(a_kernel_may_be_a_view_of_any_strides);

constexpr bool operands_may_be_views_of_any_strides() {
  auto const a = convolution<shape<4>>(pair());
  auto const x = opaque(tensor{4, 3, 2, 1});
  auto const y = opaque(tensor{{1, 9}, {2, 9}, {3, 9}});
  auto const column = views::slice<range<0, 1>>(views::transpose(y));
  return a(views::flip(x)) == tensor{21, 32, 43} &&
         adjoint(convolution<shape<1, 4>>(tensor<int, 1, 1, 2>{{{1, 10}}}))(column) == tensor{{1, 12, 23, 30}};
}
TESSERA_CASE(operands_may_be_views_of_any_strides);

constexpr bool results_are_written_into_tensors_and_memory() {
  auto const a = convolution<shape<4>>(pair());
  auto const x = opaque(tensor{4, 3, 2, 1});
  auto to = opaque(tensor{9, 9, 9});
  std::array<int, 6> memory{9, 9, 9, 9, 9, opaque(9)};
  apply_into(to, a, views::flip(x));
  apply_into(as_view<4>(memory.data() + 1), adjoint(a), tensor{1, 2, 3});
  return to == tensor{21, 32, 43} && as_view<6>(memory) == tensor{9, 1, 12, 23, 30, 9};
}
TESSERA_CASE(results_are_written_into_tensors_and_memory);

constexpr bool the_adjoint_of_the_adjoint_writes_what_the_map_writes() {
  auto const back = adjoint(convolution<shape<4>>(pair()));
  auto to = opaque(tensor{9, 9, 9});
  back.apply_adjoint_into(to, tensor{1, 2, 3, 4});
  return to == tensor{21, 32, 43} && back.apply_adjoint(tensor{1, 2, 3, 4}) == to;
}
TESSERA_CASE(the_adjoint_of_the_adjoint_writes_what_the_map_writes);

constexpr bool bytes_are_summed_beyond_a_byte_and_a_short() {
  constexpr std::int8_t low = -128;
  tensor<std::int8_t, 3> const w{low, low, low}, x{opaque(low), low, low};
  auto const a = convolution<shape<3>>(w);
  auto const m = matrix(a);
  static_assert(std::same_as<decltype(m), tensor<std::int32_t, 1, 3> const>);
  return a(x) == tensor<std::int32_t, 1>{49'152} && m == tensor<std::int32_t, 1, 3>{{-128, -128, -128}} &&
         adjoint(a)(a(x)) == tensor{-6'291'456, -6'291'456, -6'291'456};
}
TESSERA_CASE(bytes_are_summed_beyond_a_byte_and_a_short);

constexpr bool shorts_are_summed_beyond_an_int() {
  constexpr std::int16_t low = -32768;
  tensor<std::int16_t, 2> const x{opaque(low), low};
  return convolution<shape<2>>(x)(x) == tensor<std::int64_t, 1>{2'147'483'648};
}
TESSERA_CASE(shorts_are_summed_beyond_an_int);

constexpr bool a_picture_of_bytes_meets_a_kernel_of_ints() {
  tensor<unsigned char, 3> const x{opaque(static_cast<unsigned char>(255)), 0, 128};
  return convolution<shape<3>>(tensor{-1, 1000})(x) == tensor{-255, 128'000};
}
TESSERA_CASE(a_picture_of_bytes_meets_a_kernel_of_ints);

constexpr bool doubles() {
  auto const a = convolution<shape<3>>(tensor{0.5, opaque(-0.25)});
  return a(tensor{1.0, 2.0, 4.0}) == tensor{0.0, 0.0} && adjoint(a)(tensor{2.0, 1.0}) == tensor{1.0, 0.0, -0.25} &&
         matrix(a) == tensor{{0.5, -0.25, 0.0}, {0.0, 0.5, -0.25}};
}
TESSERA_CASE(doubles);

constexpr bool the_element_type_of_a_matrix_can_be_named() {
  auto const m = matrix<double>(convolution<shape<3>>(pair()));
  static_assert(std::same_as<decltype(m), tensor<double, 2, 3> const>);
  return m == tensor{{1.0, 10.0, 0.0}, {0.0, 1.0, 10.0}};
}
TESSERA_CASE(the_element_type_of_a_matrix_can_be_named);

/// A(x) is conv(x, w), and adjoint(A) moves to the other side of a scalar product.
constexpr bool a_map_is_its_convolution() {
  auto const w = numbered<int, shape<4, 1, 3, 2>>(2);
  auto const x = numbered<int, shape<2, 6, 5>>(1);
  auto const a = convolution<shape<2, 6, 5>, groups<2>, stride<2>, padding<1>>(w);
  auto const y = numbered<int, codomain_of<decltype(a)>>(3);
  return a(x) == conv2d<groups<2>, stride<2>, padding<1>>(x, w) && dot(a(x), y) == dot(x, adjoint(a)(y)) &&
         adjoint(a)(y) == conv_transpose2d<groups<2>, stride<2>, padding<1>, output_padding<1>>(y, w);
}
TESSERA_CASE(a_map_is_its_convolution);

template <auto Map>
constexpr auto applied_to_ones = Map(tensor{1, 1, 1});
static_assert(applied_to_ones<convolution<shape<3>>(tensor{1, 10})> == tensor{11, 11}, "a map is a template argument");

}  // namespace
