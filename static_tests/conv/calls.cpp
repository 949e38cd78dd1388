#include "case.hpp"

#include <tessera/conv/calls.hpp>
#include <tessera/conv/convolution.hpp>
#include <tessera/conv/gradient.hpp>
#include <tessera/conv/kernel_matrix.hpp>
#include <tessera/conv/pad.hpp>
#include <tessera/conv/unfold.hpp>
#include <tessera/linalg/compose.hpp>
#include <tessera/linalg/dot.hpp>
#include <tessera/linalg/matmul.hpp>
#include <tessera/ops/arithmetic.hpp>
#include <tessera/ops/reduce.hpp>
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

constexpr bool gradients_cost_as_their_loops_do() {
  using result = tensor<float, 4, 30, 30>;
  return constexpr_cost<calls::conv2d_input_gradient<shape<4, 32, 32>, kernel_type, result>> ==
             constexpr_cost<calls::conv_transpose2d<result, kernel_type>> &&
         constexpr_cost<calls::conv2d_weight_gradient<shape<4, 4, 3, 3>, picture, result>>.ops > 4 * 4 * 9 * 30 * 30;
}
TESSERA_CASE(gradients_cost_as_their_loops_do);

constexpr bool columns_and_matrices_cost_more_than_their_elements() {
  using columns = tensor<float, 36, 900>;
  return constexpr_cost<calls::unfold<picture, window<3, 3>>>.ops > columns::size() &&
         constexpr_cost<calls::fold<shape<32, 32>, columns, window<3, 3>>>.ops > columns::size() &&
         constexpr_cost<calls::kernel_matrix<shape<4, 8, 8>, kernel_type>>.ops > (4 * 36) * (4 * 64);
}
TESSERA_CASE(columns_and_matrices_cost_more_than_their_elements);

constexpr bool a_map_costs_what_its_call_costs() {
  using map = decltype(maps::unfold<shape<4, 32, 32>, window<3, 3>>());
  return constexpr_cost<map> == constexpr_cost<calls::unfold<picture, window<3, 3>>> &&
         constexpr_cost<decltype(adjoint(map{}))> ==
             constexpr_cost<calls::fold<shape<32, 32>, tensor<float, 36, 900>, window<3, 3>>>;
}
TESSERA_CASE(a_map_costs_what_its_call_costs);

constexpr bool a_padded_pipeline_has_a_cost() {
  constexpr auto widened = maps::pad<shape<4, 30, 30>, padding<1>>();
  auto const both = constexpr_cost<decltype(A)> + constexpr_cost<decltype(widened)>;
  return constexpr_cost<decltype(compose(A, widened))> == both;
}
TESSERA_CASE(a_padded_pipeline_has_a_cost);

constexpr bool elements_cost_as_many_ops_and_a_step_each() {
  using matrix = tensor<float, 100, 100>;
  auto const costs = [](evaluation_cost cost) { return cost.ops > 20 * 10'000 && cost.steps >= 10'000; };
  return costs(constexpr_cost<calls::plus<matrix, matrix>>) && costs(constexpr_cost<calls::minus<matrix, matrix>>) &&
         costs(constexpr_cost<calls::times<matrix, tensor<float>>>) && costs(constexpr_cost<calls::negate<matrix>>) &&
         costs(constexpr_cost<calls::map<decltype([](float x) { return x; }), matrix>>) &&
         costs(constexpr_cost<calls::contiguous<decltype(views::transpose(std::declval<matrix&>()))>>) &&
         constexpr_cost<calls::sum<matrix>>.ops > 5 * 10'000 &&
         constexpr_cost<calls::dot<matrix, matrix>>.ops > 10 * 10'000;
}
TESSERA_CASE(elements_cost_as_many_ops_and_a_step_each);
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
