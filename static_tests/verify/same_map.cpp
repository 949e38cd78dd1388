#include "case.hpp"
#include "numbers/modular.hpp"
#include "numbers/rational.hpp"
#include "verify/reads.hpp"

#include <tessera/conv/convolution.hpp>
#include <tessera/conv/pad.hpp>
#include <tessera/conv/resize.hpp>
#include <tessera/linalg/compose.hpp>
#include <tessera/linalg/matmul_map.hpp>
#include <tessera/verify/same_map.hpp>

namespace {

using namespace tessera;
using testing::modular;
using testing::opaque;
using testing::rational;
using testing::reads;

constexpr tensor<int, 3, 3> sobel{{-1, 0, 1}, {-2, 0, 2}, {-1, 0, 1}}, scharr{{-3, 0, 3}, {-10, 0, 10}, {-3, 0, 3}};
constexpr tensor<int, 3, 1> smooth{{1}, {2}, {1}};
constexpr tensor<int, 1, 3> differ{{-1, 0, 1}};

constexpr auto whole = convolution<shape<6, 7>>(sobel);
constexpr auto in_two_steps = compose(convolution<shape<4, 7>>(differ), convolution<shape<6, 7>>(smooth));
constexpr auto other = convolution<shape<6, 7>>(scharr);
constexpr auto as_matrix = maps::matmul(tensor{{1, 2}, {3, 4}});
constexpr auto transposed = maps::matmul(tensor{{1, 3}, {2, 4}});
constexpr auto back = adjoint(as_matrix);

static_assert(same_map_v<whole, in_two_steps> && !same_map_v<whole, other> && same_map_v<back, transposed>);
static_assert(!same_map_v<back, as_matrix> && same_map_v<whole, other, 0, 8> && !same_map_v<whole, other, 0, 7.5>);
static_assert(same_map_v<in_two_steps.outer, in_two_steps.outer>);

constexpr bool equal_maps_are_told_from_others() {
  auto const a = convolution<shape<6, 7>>(opaque(sobel));
  return same_map(a, in_two_steps) && same_map(in_two_steps, a) && same_map(a, a) && !same_map(a, other) &&
         same_map(adjoint(a), adjoint(in_two_steps)) && !same_map(adjoint(a), adjoint(other));
}
TESSERA_CASE(equal_maps_are_told_from_others);

constexpr bool padding_is_an_option_or_a_map() {
  auto const k = opaque(sobel);
  auto const padded = compose(convolution<shape<6, 6>>(k), maps::pad<shape<4, 4>, padding<1>>());
  auto const replicated =
      compose(convolution<shape<6, 6>>(k), maps::pad<shape<4, 4>, padding<1>, pad_mode<replicate>>());
  return same_map(convolution<shape<4, 4>, padding<1>>(k), padded) &&
         !same_map(convolution<shape<4, 4>, padding<1>>(k), replicated);
}
TESSERA_CASE(padding_is_an_option_or_a_map);

constexpr bool floating_point_is_exact_unless_tolerances_are_given() {
  tensor<float, 2> const k{opaque(0.1F), 0.2F};
  auto const a = convolution<shape<4>>(k), b = convolution<shape<4>>(tensor<float, 2>{0.1F, 0.200001F});
  return same_map(a, a) && !same_map(a, b) && same_map(a, b, 1e-4) && same_map(a, b, 0, 1e-5) &&
         !same_map(a, b, 0, 1e-7);
}
TESSERA_CASE(floating_point_is_exact_unless_tolerances_are_given);

constexpr bool exact_numbers_and_mixed_ones_are_compared() {
  tensor<rational, 2> const halves{rational(opaque(1LL), 2), rational(1, 2)};
  tensor<modular, 2> const residues{98, opaque(-1)};
  auto const a = convolution<shape<4>>(halves);
  auto const b = convolution<shape<4>>(tensor<double, 2>{0.5, 0.5});
  return same_map(a, a) && same_map(a, b, 1e-15) && same_map<double>(a, b) &&
         same_map(convolution<shape<3>>(residues), convolution<shape<3>>(tensor<modular, 2>{1, 96})) &&
         same_map(convolution<shape<3>>(tensor{1, 2}), convolution<shape<3>>(tensor{1.0, 2.0}));
}
TESSERA_CASE(exact_numbers_and_mixed_ones_are_compared);

constexpr bool it_is_explained() {
  auto const a = convolution<shape<6, 7>>(opaque(sobel));
  return reads(explain::same_map(a, in_two_steps), "") &&
         reads(explain::same_map(a, other), "tessera::same_map: the matrices differ at (0, 0): -1 and -3");
}
TESSERA_CASE(it_is_explained);

template <class A, class B, class... Tolerance>
concept asked = requires(A const& a, B const& b, Tolerance... rtol_atol) { same_map(a, b, rtol_atol...); };
static_assert(asked<decltype(whole), decltype(other), double> && !asked<decltype(whole), tensor<int, 3, 3>>);

static_assert(same_domain<decltype(whole), decltype(other)> && !same_domain<decltype(whole), decltype(back)>);
static_assert(same_codomain<decltype(whole), decltype(other)> && !same_codomain<decltype(whole), decltype(back)>);

}  // namespace
