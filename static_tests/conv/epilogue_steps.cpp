// The steps of an epilogue as functions: which operands and functions fit a result, and the element that each sum meets.
#include "case.hpp"

#include <tessera/conv/epilogue_steps.hpp>
#include <tessera/tensor/tensor.hpp>

#include <cstddef>
#include <string>

namespace {

using namespace tessera;
using tessera::testing::opaque;

static_assert(one_for_each_channel<shape<2, 1, 1>, shape<2, 4, 5>, 2>);
static_assert(one_for_each_channel<shape<2, 1, 1>, shape<3, 2, 4, 5>, 2>);
static_assert(!one_for_each_channel<shape<3, 1, 1>, shape<2, 4, 5>, 2>);
static_assert(!one_for_each_channel<shape<2>, shape<2, 4, 5>, 2>);
static_assert(!one_for_each_channel<shape<1, 1, 2>, shape<2, 4, 2>, 2>);
static_assert(!one_for_each_channel<shape<1, 1>, shape<4, 5>, 2>);
static_assert(addable_in_epilogue<shape<4, 5>, shape<4, 5>, 2> && !addable_in_epilogue<shape<5>, shape<4, 5>, 2>);

static_assert(pointwise_step<float (*)(float), float> && pointwise_step<int (*)(int), float>);
static_assert(!pointwise_step<float (*)(float, float), float> && !pointwise_step<std::string (*)(float), float>);
static_assert(bound_of<int, float> && bound_of<double, float> && bound_of<int, int> && !bound_of<float, int>);

constexpr bool sums_meet_the_element_of_their_place() {
  auto const residual = opaque(tensor<int, 2, 3>{{1, 2, 3}, {4, 5, 6}});
  detail::epilogue_step<int, shape<2, 3>, 1, add_step<int, shape<2, 3>>> const step{add(residual)};
  return step(10, {0, 0}) == 11 && step(10, {5, 3}) == 16;
}

constexpr bool sums_meet_the_element_of_their_channel() {
  auto const each = opaque(tensor<int, 2, 1>{{100}, {200}});
  detail::epilogue_step<int, shape<2, 2, 3>, 1, add_step<int, shape<2, 1>>> const step{add(each)};
  return step(1, {2, 0}) == 101 && step(1, {5, 3}) == 201 && step(1, {7, 6}) == 101 && step(1, {11, 9}) == 201;
}

constexpr bool functions_follow_each_other() {
  auto const finish = detail::finish_of<int, shape<4>, 1>(epilogue([](int sum) { return 2 * sum; }, clamp(0, 9)));
  return finish(opaque(4), {}) == 8 && finish(opaque(5), {}) == 9 && finish(opaque(-1), {}) == 0;
}

TESSERA_CASE(sums_meet_the_element_of_their_place);
TESSERA_CASE(sums_meet_the_element_of_their_channel);
TESSERA_CASE(functions_follow_each_other);

}  // namespace
