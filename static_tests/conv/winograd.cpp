// The option winograd is taken by every call that it serves, and changes nothing that a constant expression sees.
#include "case.hpp"

#include <tessera/conv/conv.hpp>
#include <tessera/conv/conv_v.hpp>
#include <tessera/conv/convolution.hpp>
#include <tessera/conv/kernel_matrix.hpp>
#include <tessera/conv/winograd.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>

#include <cstddef>

namespace {

using namespace tessera;
using tessera::testing::opaque;

static_assert(without_winograd<option_list<stride<2>>> && winograd_tile<option_list<stride<2>>> == 0);
static_assert(!without_winograd<option_list<winograd<4>>> && winograd_tile<option_list<padding<1>, winograd<4>>> == 4);
static_assert(known_winograd_tile<option_list<winograd<2>>> && !known_winograd_tile<option_list<winograd<3>>>);
static_assert(winograd_element<float> && winograd_element<double> && !winograd_element<int>);

/// Whole numbers without a pattern.
template <class T, std::size_t... D>
constexpr auto numbers(unsigned seed) {
  tensor<T, D...> result{};
  auto state = opaque(seed);
  for (auto& element : result) {
    state = state * 1664525U + 1013904223U;
    element = static_cast<T>(static_cast<int>((state >> 16) % 15) - 7);
  }
  return result;
}

/// Sums of whole numbers of this size are exact in 2x2 tiles; in 4x4 tiles within 20 eps of their largest partial sums.
template <class T, class... Options>
constexpr bool agrees_with_the_direct_sum() {
  auto const x = numbers<T, 2, 4, 8, 11>(1);
  auto const w = numbers<T, 6, 2, 3, 3>(2);
  auto const bias = numbers<T, 6>(3);
  auto const direct = conv2d<padding<1, 2>, groups<2>>(x, w, bias);
  auto const y = conv2d<padding<1, 2>, groups<2>, Options...>(x, w, bias);
  auto into = direct;
  conv2d_into<Options..., padding<1, 2>, groups<2>>(into, x, w, bias);
  return all_close(y, direct, T(0), T(1e-2)) && into == y;
}
TESSERA_CASE(agrees_with_the_direct_sum<float, winograd<2>>);
TESSERA_CASE(agrees_with_the_direct_sum<float, winograd<4>>);
TESSERA_CASE(agrees_with_the_direct_sum<double, winograd<4>>);

constexpr bool pictures_need_no_channels() {
  auto const x = numbers<float, 13, 14>(4);
  auto const w = numbers<float, 3, 3>(5);
  return all_close(conv2d<winograd<4>, same_upper>(x, w), conv2d<same_upper>(x, w), 0.0F, 1e-2F) &&
         all_close(conv2d<winograd<2>>(x, w), conv2d(x, w), 0.0F, 1e-2F);
}
TESSERA_CASE(pictures_need_no_channels);

/// Of a map it serves A(x); the adjoint and the matrix are those of the direct convolution.
constexpr bool a_map_takes_it() {
  auto const x = numbers<float, 2, 9, 9>(6);
  auto const w = numbers<float, 3, 2, 3, 3>(7);
  auto const direct = convolution<shape<2, 9, 9>, padding<1>>(w);
  auto const map = convolution<shape<2, 9, 9>, winograd<4>, padding<1>>(w);
  return all_close(map(x), direct(x), 0.0F, 1e-2F) && adjoint(map)(direct(x)) == adjoint(direct)(direct(x));
}
TESSERA_CASE(a_map_takes_it);

static constexpr auto picture = numbers<float, 2, 7, 7>(8);
static constexpr auto kernel = numbers<float, 2, 2, 3, 3>(9);
static_assert(conv2d_v<picture, kernel, winograd<4>> == conv2d(picture, kernel));

}  // namespace
