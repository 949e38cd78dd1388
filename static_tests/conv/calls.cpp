#include "case.hpp"

#include <tessera/conv/calls.hpp>
#include <tessera/conv/convolution.hpp>
#include <tessera/linalg/compose.hpp>
#include <tessera/linalg/matmul.hpp>
#include <tessera/view/permute.hpp>

#include <utility>

using namespace tessera;

namespace {

using picture = tensor<float, 4, 32, 32>;
using kernel_type = tensor<float, 4, 4, 3, 3>;
constexpr auto A = convolution<shape<4, 32, 32>, padding<1>>(kernel_type{});

constexpr bool a_call_costs_what_its_map_costs() {
  return constexpr_cost<calls::conv2d<picture, kernel_type, padding<1>>> == constexpr_cost<decltype(A)> &&
         constexpr_cost<calls::conv_transpose2d<picture, kernel_type, padding<1>>> ==
             constexpr_cost<decltype(adjoint(A))>;
}
TESSERA_CASE(a_call_costs_what_its_map_costs);

constexpr bool a_pipeline_costs_the_sum_of_its_stages() {
  auto const both = constexpr_cost<decltype(A)> + constexpr_cost<decltype(adjoint(A))>;
  return constexpr_cost<decltype(compose(adjoint(A), A))> == both;
}
TESSERA_CASE(a_pipeline_costs_the_sum_of_its_stages);

/// What one plain call may hold under the compilers' own limits: 1,500,000 multiply-adds on g++, 2,000,000 on Clang.
constexpr bool large_convolutions_fit_the_default_limits() {
  using on_gcc = calls::conv2d<tensor<float, 4, 104, 104>, kernel_type>;    // 1,498,176
  using on_clang = calls::conv2d<tensor<float, 4, 120, 120>, kernel_type>;  // 2,005,056
  return constexpr_cost<on_gcc>.ops < 33'554'432 && constexpr_cost<on_clang>.steps < 1'048'576;
}
TESSERA_CASE(large_convolutions_fit_the_default_limits);

constexpr bool every_rank_has_its_name() {
  using line = tensor<int, 2, 30>;
  using volume = tensor<int, 2, 6, 7, 8>;
  return constexpr_cost<calls::conv1d<line, tensor<int, 3, 2, 5>>>.ops > 0 &&
         constexpr_cost<calls::conv3d<volume, tensor<int, 3, 2, 2, 2, 2>>>.ops > 0 &&
         constexpr_cost<calls::conv_transpose1d<line, tensor<int, 2, 3, 5>, stride<2>>>.ops > 0 &&
         constexpr_cost<calls::conv_transpose3d<volume, tensor<int, 2, 3, 2, 2, 2>>>.ops > 0 &&
         constexpr_cost<calls::matmul<tensor<int, 3, 4>, tensor<int, 4, 5>>>.ops > 0;
}
TESSERA_CASE(every_rank_has_its_name);

/// tests/stack/main.cpp measures them.
constexpr bool a_call_says_what_it_takes_of_the_stack() {
  using tall = tensor<float, 48, 40>;
  using turned = decltype(views::transpose(std::declval<tall const&>()));
  using window = tensor<float, 3, 3>;
  constexpr auto copies = 2 * sizeof(tall);
  return stack_bytes<calls::conv2d<turned, window>> == stack_bytes<calls::conv2d<tall, window>> + copies &&
         stack_bytes<calls::conv_transpose2d<tall, window, stride<2>>> >= stack_allowance;
}
TESSERA_CASE(a_call_says_what_it_takes_of_the_stack);

}  // namespace
