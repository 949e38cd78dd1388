// What is proven about the pipeline whenever it is compiled: its matrix is that of bilinear `resize`, borders included.
#ifndef UPSAMPLE_PICTURE_PROOFS_HPP
#define UPSAMPLE_PICTURE_PROOFS_HPP

#include "doubling.hpp"

#include <tessera/conv/resize.hpp>
#include <tessera/tensor/compare.hpp>

namespace upsample::proofs {

template <std::size_t H, std::size_t W>
inline constexpr bool doubling_is_resizing =
    matrix(doubled<H, W>) == matrix(maps::resize<shape<H, W>, shape<2 * H, 2 * W>, bilinear>());

// Small pictures, in both directions at once. One pixel, one line, and pictures with an inside.
static_assert(doubling_is_resizing<1, 1>);
static_assert(doubling_is_resizing<1, 5> && doubling_is_resizing<5, 1>);
static_assert(doubling_is_resizing<2, 3> && doubling_is_resizing<3, 2>);
static_assert(doubling_is_resizing<4, 5> && doubling_is_resizing<5, 4>);

// The size of the demo, along one axis: 256 x 128 matrices. Both maps do the same along every axis, since the kernel is by
// its definition the product of its axes, so this holds for 128 x 128 pixels, too.
inline constexpr std::size_t side = 128;
inline constexpr auto axis_replicated = maps::pad<shape<side>, padding<border>, pad_mode<replicate>>();
inline constexpr auto axis_spread = adjoint(convolution<shape<2 * side>, stride<2>, padding<2 + border>>(bilinear_4));
inline constexpr auto axis_doubled = matrix(compose(axis_spread, axis_replicated));
inline constexpr auto axis_resized = matrix(maps::resize<shape<side>, shape<2 * side>, bilinear>());
static_assert(axis_doubled == axis_resized);

}  // namespace upsample::proofs

#endif
