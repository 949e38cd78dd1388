// epilogue(step...): the steps on each sum, which are those on the finished result.
#include "case.hpp"
#include "linalg/data.hpp"

#include <tessera/conv/conv.hpp>
#include <tessera/conv/conv_transpose.hpp>
#include <tessera/conv/convolution.hpp>
#include <tessera/conv/epilogue.hpp>
#include <tessera/ops/arithmetic.hpp>
#include <tessera/ops/map.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/view/as_view.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>

namespace {

using namespace tessera;

using tessera::testing::opaque;

/// Whole numbers, so that sums are exact.
template <std::size_t... D>
constexpr auto numbers() {
  return cast<float>(tessera::testing::numbered<int, shape<D...>>(5));
}

constexpr auto picture() { return opaque(numbers<2, 4, 5>()); }
constexpr auto kernel() { return opaque(numbers<2, 2, 3, 3>()); }
constexpr auto bias() { return opaque(tensor{-300.0F, 10.0F}); }
constexpr auto per_channel() { return opaque(tensor<float, 2, 1, 1>{{{-300.0F}}, {{10.0F}}}); }

constexpr float relu(float sum) { return sum > 0 ? sum : 0; }
constexpr auto doubled = [](auto sum) { return sum + sum; };

constexpr bool a_function_of_each_sum() {
  return conv2d<padding<1>>(picture(), kernel(), bias(), epilogue(relu)) ==
         map(relu, conv2d<padding<1>>(picture(), kernel(), bias()));
}

constexpr bool add_takes_the_result_s_shape() {
  auto const x = picture();
  return conv2d<padding<1>>(x, kernel(), epilogue(add(x))) == conv2d<padding<1>>(x, kernel()) + x;
}

constexpr bool add_takes_one_element_per_channel() {
  auto const b = per_channel();
  return conv2d<padding<1>>(picture(), kernel(), epilogue(add(b))) == conv2d<padding<1>>(picture(), kernel(), bias());
}

constexpr bool one_element_per_channel_of_every_picture() {
  auto const x = opaque(numbers<3, 2, 3, 3>());
  auto const b = per_channel();
  return conv2d(x, kernel(), epilogue(add(b))) == conv2d(x, kernel(), bias());
}

constexpr bool clamp_keeps_within_bounds() {
  auto const y = conv2d(picture(), kernel(), epilogue(clamp(1000, 4000)));
  return y ==
         map([](float sum) { return sum < 1000   ? 1000.0F
                                    : 4000 < sum ? 4000.0F
                                                 : sum; }, conv2d(picture(), kernel()));
}

constexpr bool clamp_keeps_nan() {
  constexpr auto nan = std::numeric_limits<float>::quiet_NaN();
  auto const y = conv1d(tensor{1.0F, 2.0F}, tensor{1.0F}, epilogue([](float) { return nan; }, clamp(0, 1)));
  return y[0] != y[0];
}

constexpr bool steps_come_in_their_order() {
  auto const x = picture();
  auto const y = conv2d<padding<1>>(x, kernel(), bias(), epilogue(add(x), relu, doubled, clamp(0, 5000)));
  auto const sums = conv2d<padding<1>>(x, kernel(), bias()) + x;
  return y == map([](float sum) { return sum <= 0 ? 0.0F : 2 * sum < 5000 ? 2 * sum : 5000.0F; }, sums);
}

constexpr bool no_step_is_no_epilogue() {
  return conv2d(picture(), kernel(), epilogue()) == conv2d(picture(), kernel());
}

constexpr bool into_a_destination() {
  tensor<float, 2, 2, 3> y{};
  conv2d_into(y, picture(), kernel(), bias(), epilogue(relu));
  return y == conv2d(picture(), kernel(), bias(), epilogue(relu));
}

constexpr bool of_the_transposed_convolution() {
  auto const b = per_channel();
  return conv_transpose2d<stride<2>>(picture(), kernel(), epilogue(add(b), doubled)) ==
         2.0F * conv_transpose2d<stride<2>>(picture(), kernel(), bias());
}

constexpr bool of_integers() {
  auto const x = opaque(tensor<std::int8_t, 6>{1, 2, 3, 4, 5, 6});
  return conv1d(x, x, epilogue(doubled, clamp(0, 150))) == tensor{150};
}

constexpr bool of_a_map_and_its_adjoint() {
  auto const a = convolution<shape<2, 4, 5>, padding<1>>(kernel());
  auto const b = per_channel();
  tensor<float, 2, 4, 5> y{}, x{};
  apply_into(y, a, picture(), epilogue(add(b), relu));
  apply_into(x, adjoint(a), picture(), epilogue(doubled));
  return y == conv2d<padding<1>>(picture(), kernel(), bias(), epilogue(relu)) &&
         x == 2.0F * conv_transpose2d<padding<1>>(picture(), kernel());
}

TESSERA_CASE(a_function_of_each_sum);
TESSERA_CASE(add_takes_the_result_s_shape);
TESSERA_CASE(add_takes_one_element_per_channel);
TESSERA_CASE(one_element_per_channel_of_every_picture);
TESSERA_CASE(clamp_keeps_within_bounds);
TESSERA_CASE(clamp_keeps_nan);
TESSERA_CASE(steps_come_in_their_order);
TESSERA_CASE(no_step_is_no_epilogue);
TESSERA_CASE(into_a_destination);
TESSERA_CASE(of_the_transposed_convolution);
TESSERA_CASE(of_integers);
TESSERA_CASE(of_a_map_and_its_adjoint);

static_assert(one_for_each_channel<shape<2, 1, 1>, shape<2, 4, 5>, 2>);
static_assert(one_for_each_channel<shape<2, 1, 1>, shape<3, 2, 4, 5>, 2>);
static_assert(!one_for_each_channel<shape<3, 1, 1>, shape<2, 4, 5>, 2>);
static_assert(!one_for_each_channel<shape<2>, shape<2, 4, 5>, 2>);
static_assert(!one_for_each_channel<shape<1, 1>, shape<4, 5>, 2>);

}  // namespace
