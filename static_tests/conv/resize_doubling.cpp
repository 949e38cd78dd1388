// Doubling a picture is a transposed convolution of its padded self: one map on both ways.
#include <tessera/conv/resize.hpp>
// Before every other header: it needs none of them.

#include "case.hpp"
#include "linalg/data.hpp"
#include "numbers/rational.hpp"

#include <tessera/conv/convolution.hpp>
#include <tessera/conv/pad.hpp>
#include <tessera/linalg/compose.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>

#include <cstddef>

namespace {

using namespace tessera;
using tessera::testing::agree;
using tessera::testing::magnitudes;
using tessera::testing::numbered;
using tessera::testing::opaque;
using tessera::testing::rational;

/// {1, 3, 3, 1} outer {1, 3, 3, 1} / 16: in float too, every product and sum of it below is exact.
template <class T>
constexpr auto blend() {
  int const taps[]{1, opaque(3), 3, 1};
  return generate<T, 4, 4>([&](std::size_t i, std::size_t j) { return T(taps[i] * taps[j]) / T(16); });
}

/// Each element is spread over 4 x 4 of a picture twice the size; the repeated border supplies what the edges lack.
template <class T, std::size_t H, std::size_t W>
constexpr auto spread_twice_as_large() {
  return compose(adjoint(convolution<shape<2 * H, 2 * W>, stride<2>, padding<3>>(blend<T>())),
                 maps::pad<shape<H, W>, padding<1>, pad_mode<replicate>>());
}

template <class T, std::size_t H, std::size_t W>
constexpr bool doubling_is_a_transposed_convolution() {
  auto const resized = maps::resize<shape<H, W>, shape<2 * H, 2 * W>, bilinear>();
  return matrix<T>(spread_twice_as_large<T, H, W>()) == matrix<T>(resized);
}
TESSERA_CASE(doubling_is_a_transposed_convolution<float, 3, 5>);
TESSERA_CASE(doubling_is_a_transposed_convolution<float, 1, 4>);
TESSERA_CASE(doubling_is_a_transposed_convolution<float, 4, 4>);
TESSERA_CASE(doubling_is_a_transposed_convolution<rational, 3, 5>);
TESSERA_CASE(doubling_is_a_transposed_convolution<rational, 1, 4>);
TESSERA_CASE(doubling_is_a_transposed_convolution<rational, 4, 4>);

// So it is of any picture: exactly of fractions, of floats within the rounding of nine products.
template <class T>
constexpr bool a_picture_is_doubled_by_a_transposed_convolution() {
  auto const x = numbered<T, shape<3, 5>>(1);
  return agree(spread_twice_as_large<T, 3, 5>()(x), resize<shape<6, 10>, bilinear>(x), 9,
               [&] { return resize<shape<6, 10>, bilinear>(magnitudes(x)); });
}
TESSERA_CASE(a_picture_is_doubled_by_a_transposed_convolution<float>);
TESSERA_CASE(a_picture_is_doubled_by_a_transposed_convolution<rational>);

}  // namespace
