// conv1d, conv2d, conv3d: convolution of pictures, with or without channels and batches.
#ifndef TESSERA_CONV_CONV_HPP
#define TESSERA_CONV_CONV_HPP

#include <tessera/conv/apply.hpp>

namespace tessera {

/// y[n][o][p] = bias[o] + sum over c, k of x[n][c][p * stride + k * dilation - padding] * w[o][c][k], as PyTorch's conv1d,
/// conv2d and conv3d (cross-correlation; the kernel is not flipped).
///
///     x     (L) or (C, L) or (N, C, L)      2-D: (H, W), (C, H, W), (N, C, H, W); 3-D likewise
///     w     (k) for (L); otherwise (O, C / groups, k)
///     bias  (O)
///
/// Options, in any order: stride<>, padding<> or padding_before<> and padding_after<> or same_upper or same_lower (ONNX),
/// dilation<>, groups<>, and for 3x3 kernels of float or double winograd<>. Integers are summed in accumulator_t (int8 in int32); an overflow in a constant expression does not
/// compile. Neither does: a wrong number of channels or axes, groups that do not divide the channels, a kernel larger than
/// the padded picture, a bias of another length, an option that is unknown or given twice, a float kernel on an int picture
/// (each "tessera::conv: ..."). In floating point each sum of n products is within (n + 1) * eps * (|bias| + the sum of their
/// magnitudes); NaN and infinity appear where this sum has them, of which the padding is no part. One exception: an infinite or
/// NaN weight over the padding does not compile in a constant expression, and gives NaN in shapes of up to 1,024
/// multiply-adds. The `_into` forms write into a contiguous destination that does not overlap the operands.
///
/// A last operand `epilogue(step...)` is applied to each sum before it is stored: an activation, a residual, a clamp (epilogue.hpp).
///
/// conv2d<winograd<2>> and conv2d<winograd<4>> compute by transformed tiles at run time, and directly in a constant
/// expression and for shapes of at most 1,024 multiply-adds. Their results are off by up to 16 and 256 * eps * sqrt(9
/// C / groups) * X * W, X the largest magnitude in a tile's surroundings and W that of the weights; an infinity
/// reaches its whole tile. They do not compile with a stride, a dilation or another kernel ("tessera::conv: winograd
/// is for 3x3 kernels ..."); docs/winograd.md.
template <class... Options, tensor_like X, tensor_like W, epilogue_type... E>
constexpr auto conv1d(X const& x, W const& w, E const&... then) {
  return detail::convolved<1, direction::forward, option_list<Options...>>(x, w, then...);
}
template <class... Options, tensor_like X, tensor_like W, tensor_like B, epilogue_type... E>
constexpr auto conv1d(X const& x, W const& w, B const& bias, E const&... then) {
  return detail::convolved<1, direction::forward, option_list<Options...>>(x, w, bias, then...);
}
template <class... Options, tensor_like Out, tensor_like X, tensor_like W, epilogue_type... E>
constexpr void conv1d_into(Out&& out, X const& x, W const& w, E const&... then) {
  detail::convolve_into<1, direction::forward, option_list<Options...>>(out, x, w, then...);
}
template <class... Options, tensor_like Out, tensor_like X, tensor_like W, tensor_like B, epilogue_type... E>
constexpr void conv1d_into(Out&& out, X const& x, W const& w, B const& bias, E const&... then) {
  detail::convolve_into<1, direction::forward, option_list<Options...>>(out, x, w, bias, then...);
}

template <class... Options, tensor_like X, tensor_like W, epilogue_type... E>
constexpr auto conv2d(X const& x, W const& w, E const&... then) {
  return detail::convolved<2, direction::forward, option_list<Options...>>(x, w, then...);
}
template <class... Options, tensor_like X, tensor_like W, tensor_like B, epilogue_type... E>
constexpr auto conv2d(X const& x, W const& w, B const& bias, E const&... then) {
  return detail::convolved<2, direction::forward, option_list<Options...>>(x, w, bias, then...);
}
template <class... Options, tensor_like Out, tensor_like X, tensor_like W, epilogue_type... E>
constexpr void conv2d_into(Out&& out, X const& x, W const& w, E const&... then) {
  detail::convolve_into<2, direction::forward, option_list<Options...>>(out, x, w, then...);
}
template <class... Options, tensor_like Out, tensor_like X, tensor_like W, tensor_like B, epilogue_type... E>
constexpr void conv2d_into(Out&& out, X const& x, W const& w, B const& bias, E const&... then) {
  detail::convolve_into<2, direction::forward, option_list<Options...>>(out, x, w, bias, then...);
}

template <class... Options, tensor_like X, tensor_like W, epilogue_type... E>
constexpr auto conv3d(X const& x, W const& w, E const&... then) {
  return detail::convolved<3, direction::forward, option_list<Options...>>(x, w, then...);
}
template <class... Options, tensor_like X, tensor_like W, tensor_like B, epilogue_type... E>
constexpr auto conv3d(X const& x, W const& w, B const& bias, E const&... then) {
  return detail::convolved<3, direction::forward, option_list<Options...>>(x, w, bias, then...);
}
template <class... Options, tensor_like Out, tensor_like X, tensor_like W, epilogue_type... E>
constexpr void conv3d_into(Out&& out, X const& x, W const& w, E const&... then) {
  detail::convolve_into<3, direction::forward, option_list<Options...>>(out, x, w, then...);
}
template <class... Options, tensor_like Out, tensor_like X, tensor_like W, tensor_like B, epilogue_type... E>
constexpr void conv3d_into(Out&& out, X const& x, W const& w, B const& bias, E const&... then) {
  detail::convolve_into<3, direction::forward, option_list<Options...>>(out, x, w, bias, then...);
}

}  // namespace tessera

#endif
