// conv_transpose1d, conv_transpose2d, conv_transpose3d: the adjoint of convolution, which upsamples.
#ifndef TESSERA_CONV_CONV_TRANSPOSE_HPP
#define TESSERA_CONV_CONV_TRANSPOSE_HPP

#include <tessera/conv/apply.hpp>

namespace tessera {

/// The transposed convolution, the adjoint of the convolution with the same kernel and options, as PyTorch's
/// conv_transpose1d, conv_transpose2d and conv_transpose3d: y[n][o][q * stride + k * dilation - padding] gathers
/// x[n][c][q] * w[c][o][k] over c, q and k, plus bias[o].
///
///     x     (L) or (C, L) or (N, C, L)      2-D: (H, W), (C, H, W), (N, C, H, W); 3-D likewise
///     w     (k) for (L); otherwise (C, O / groups, k)
///     bias  (O)
///     result size  (L - 1) * stride - padding before - padding after + dilation * (k - 1) + 1 + output_padding
///
/// Options as for conv, and output_padding<>, smaller than the stride or the dilation. With same_upper or same_lower the result
/// has L * stride elements (ONNX). Does not compile: as conv ("tessera::conv_transpose: ...").
template <class... Options, tensor_like X, tensor_like W, epilogue_type... E>
constexpr auto conv_transpose1d(X const& x, W const& w, E const&... then) {
  return detail::convolved<1, direction::transposed, option_list<Options...>>(x, w, then...);
}
template <class... Options, tensor_like X, tensor_like W, tensor_like B, epilogue_type... E>
constexpr auto conv_transpose1d(X const& x, W const& w, B const& bias, E const&... then) {
  return detail::convolved<1, direction::transposed, option_list<Options...>>(x, w, bias, then...);
}
template <class... Options, tensor_like Out, tensor_like X, tensor_like W, epilogue_type... E>
constexpr void conv_transpose1d_into(Out&& out, X const& x, W const& w, E const&... then) {
  detail::convolve_into<1, direction::transposed, option_list<Options...>>(out, x, w, then...);
}
template <class... Options, tensor_like Out, tensor_like X, tensor_like W, tensor_like B, epilogue_type... E>
constexpr void conv_transpose1d_into(Out&& out, X const& x, W const& w, B const& bias, E const&... then) {
  detail::convolve_into<1, direction::transposed, option_list<Options...>>(out, x, w, bias, then...);
}

template <class... Options, tensor_like X, tensor_like W, epilogue_type... E>
constexpr auto conv_transpose2d(X const& x, W const& w, E const&... then) {
  return detail::convolved<2, direction::transposed, option_list<Options...>>(x, w, then...);
}
template <class... Options, tensor_like X, tensor_like W, tensor_like B, epilogue_type... E>
constexpr auto conv_transpose2d(X const& x, W const& w, B const& bias, E const&... then) {
  return detail::convolved<2, direction::transposed, option_list<Options...>>(x, w, bias, then...);
}
template <class... Options, tensor_like Out, tensor_like X, tensor_like W, epilogue_type... E>
constexpr void conv_transpose2d_into(Out&& out, X const& x, W const& w, E const&... then) {
  detail::convolve_into<2, direction::transposed, option_list<Options...>>(out, x, w, then...);
}
template <class... Options, tensor_like Out, tensor_like X, tensor_like W, tensor_like B, epilogue_type... E>
constexpr void conv_transpose2d_into(Out&& out, X const& x, W const& w, B const& bias, E const&... then) {
  detail::convolve_into<2, direction::transposed, option_list<Options...>>(out, x, w, bias, then...);
}

template <class... Options, tensor_like X, tensor_like W, epilogue_type... E>
constexpr auto conv_transpose3d(X const& x, W const& w, E const&... then) {
  return detail::convolved<3, direction::transposed, option_list<Options...>>(x, w, then...);
}
template <class... Options, tensor_like X, tensor_like W, tensor_like B, epilogue_type... E>
constexpr auto conv_transpose3d(X const& x, W const& w, B const& bias, E const&... then) {
  return detail::convolved<3, direction::transposed, option_list<Options...>>(x, w, bias, then...);
}
template <class... Options, tensor_like Out, tensor_like X, tensor_like W, epilogue_type... E>
constexpr void conv_transpose3d_into(Out&& out, X const& x, W const& w, E const&... then) {
  detail::convolve_into<3, direction::transposed, option_list<Options...>>(out, x, w, then...);
}
template <class... Options, tensor_like Out, tensor_like X, tensor_like W, tensor_like B, epilogue_type... E>
constexpr void conv_transpose3d_into(Out&& out, X const& x, W const& w, B const& bias, E const&... then) {
  detail::convolve_into<3, direction::transposed, option_list<Options...>>(out, x, w, bias, then...);
}

}  // namespace tessera

#endif
