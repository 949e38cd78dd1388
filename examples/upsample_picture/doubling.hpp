// The pipeline: a picture made twice as large by replicate padding and a transposed convolution, as linear maps.
#ifndef UPSAMPLE_PICTURE_DOUBLING_HPP
#define UPSAMPLE_PICTURE_DOUBLING_HPP

#include <tessera/conv/convolution.hpp>
#include <tessera/conv/pad.hpp>
#include <tessera/linalg/compose.hpp>
#include <tessera/tensor/factory.hpp>

#include <cstddef>

namespace upsample {

using namespace tessera;

/// How a pixel spreads along one axis: three quarters to the two new pixels that it splits into, a quarter to the next ones.
inline constexpr tensor<float, 4> bilinear_4{0.25f, 0.75f, 0.75f, 0.25f};

/// The same along both axes.
inline constexpr auto bilinear_4x4 =
    generate<float, 4, 4>([](auto i, auto j) { return bilinear_4(i) * bilinear_4(j); });

/// Pixels that the padding adds around the picture.
inline constexpr std::ptrdiff_t border = 1;

/// H x W pixels with their border repeated around them.
template <std::size_t H, std::size_t W>
inline constexpr auto replicated = maps::pad<shape<H, W>, padding<border>, pad_mode<replicate>>();

/// Those, spread over 2H x 2W pixels: conv_transpose2d<stride<2>, padding<3>>.
template <std::size_t H, std::size_t W>
inline constexpr auto spread = adjoint(convolution<shape<2 * H, 2 * W>, stride<2>, padding<2 + border>>(bilinear_4x4));

/// The pipeline as one map, from H x W to 2H x 2W.
template <std::size_t H, std::size_t W>
inline constexpr auto doubled = compose(spread<H, W>, replicated<H, W>);

}  // namespace upsample

#endif
