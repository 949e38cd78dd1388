// The gradients of a convolution: of its input, which is the adjoint, and of its kernel.
#ifndef TESSERA_CONV_GRADIENT_HPP
#define TESSERA_CONV_GRADIENT_HPP

#include <tessera/conv/convolution.hpp>
#include <tessera/kernel/weight_gradient.hpp>
#include <tessera/linalg/gather_map.hpp>

#include <cstddef>

namespace tessera {

namespace detail {

template <class X, class Gradient, class Picture, class Result>
consteval bool weight_gradient_mandates() {
  TESSERA_MANDATE(
      "tessera::weight_gradient: the input does not have the shape that the convolution takes; it is (x, "
      "gradient), of an adjoint (y, gradient)",
      has_shape<X, Picture>)
  TESSERA_MANDATE(
      "tessera::weight_gradient: the gradient does not have the shape of the convolution's result; give the "
      "options that the convolution took",
      has_shape<Gradient, Result>)
  TESSERA_MANDATE(
      "tessera::weight_gradient: the element types of input and gradient do not agree; cast<T>(a) one of them",
      elements_agree<element_t<X>, element_t<Gradient>>)
  return true;
}

template <class W, class Gradient, class Result>
consteval bool input_gradient_mandates() {
  TESSERA_MANDATE(
      "tessera::input_gradient: the gradient does not have the shape of the convolution's result; give the "
      "options that the convolution took",
      has_shape<Gradient, Result>)
  TESSERA_MANDATE(
      "tessera::input_gradient: the element types of kernel and gradient do not agree; cast<T>(a) one of them",
      elements_agree<element_t<W>, element_t<Gradient>>)
  return true;
}

/// The options and sizes of the convolution whose gradient it is.
template <class Picture, class Kernel, std::size_t Axes, class List>
consteval bool gradient_mandates() {
  if constexpr (!gradient_winograd_mandates<List>()) return false;
  else return convolution_mandates<Picture, Kernel, Axes, List, direction::forward>();
}

/// The kernel's gradient for a geometry, from row-major operands.
template <auto Geometry, class Kernel, class X, class Y>
constexpr auto weight_gradient_of(X const& x, Y const& gradient) {
  using T = product_t<element_t<X>, element_t<Y>>;
  tensor_of<T, Kernel> result{};
  with_contiguous(x, [&](auto const& input) {
    with_contiguous(gradient,
                    [&](auto const& output) { kernel::weight_gradient<Geometry, T>(input, output, result.elements); });
  });
  return result;
}

template <std::size_t Axes, class Kernel, class List, class X, class Y>
constexpr auto conv_weight_gradient(X const& x, Y const& gradient) {
  using operands = convolution_operands<shape_of<X>, Kernel, Axes, List, direction::forward>;
  using result = tensor_of<product_t<element_t<X>, element_t<Y>>, Kernel>;
  if constexpr (gradient_mandates<shape_of<X>, Kernel, Axes, List>()) {
    if constexpr (weight_gradient_mandates<X, Y, shape_of<X>, shape_from<operands::result_sizes()>>()) {
      return weight_gradient_of<operands::geometry(), Kernel>(x, gradient);
    } else {
      return result{};
    }
  } else {
    return result{};
  }
}

/// The adjoint with the domain named, batch included.
template <std::size_t Axes, class Input, class List, class W, class Y>
constexpr auto conv_input_gradient(W const& w, Y const& gradient) {
  using operands = convolution_operands<Input, shape_of<W>, Axes, List, direction::forward>;
  using T = product_t<element_t<Y>, element_t<W>>;
  tensor_of<T, Input> result{};
  if constexpr (gradient_mandates<Input, shape_of<W>, Axes, List>()) {
    if constexpr (input_gradient_mandates<W, Y, shape_from<operands::result_sizes()>>()) {
      with_contiguous(gradient, [&](auto const& from) {
        with_contiguous(w, [&](auto const& weights) {
          kernel::convolve_transposed<operands::geometry()>(from, weights, kernel::constant::no_bias<T>{},
                                                            result.elements);
        });
      });
    }
  }
  return result;
}

}  // namespace detail

/// The gradient of a loss with respect to the kernel of the map `a`, at input x, given the loss's gradient with respect to
/// a(x): gradient[o][c][k] = sum over positions of y[o][p] * x[c][p * stride + k * dilation - padding]. The gradient with
/// respect to x is adjoint(a)(y).
template <class Domain, class Kernel, class... Options, tensor_like X, tensor_like Y>
constexpr auto weight_gradient(convolution_map<Domain, Kernel, Options...> const&, X const& x, Y const& gradient) {
  using map = convolution_map<Domain, Kernel, Options...>;
  if constexpr (detail::weight_gradient_mandates<X, Y, Domain, codomain_of<map>>()) {
    return detail::weight_gradient_of<map::geometry, shape_of<Kernel>>(x, gradient);
  } else {
    return Kernel{};
  }
}

/// The same of the transposed convolution adjoint(a): its input y and the gradient of its result x trade places.
template <class Domain, class Kernel, class... Options, tensor_like Y, tensor_like X>
constexpr auto weight_gradient(adjoint_map<convolution_map<Domain, Kernel, Options...>> const& a, Y const& y,
                               X const& gradient) {
  return weight_gradient(a.map, gradient, y);
}

/// The gradient with respect to the kernel, of shape `Kernel`, of conv<Options...>(x, w): PyTorch's
/// torch.nn.grad.conv1d_weight, conv2d_weight and conv3d_weight; batches are summed. Does not compile where `gradient` does not
/// have the shape of the result ("tessera::weight_gradient: the gradient does not have the shape of the convolution's result").
template <shape_type Kernel, class... Options, tensor_like X, tensor_like Y>
constexpr auto conv1d_weight_gradient(X const& x, Y const& gradient) {
  return detail::conv_weight_gradient<1, Kernel, option_list<Options...>>(x, gradient);
}
template <shape_type Kernel, class... Options, tensor_like X, tensor_like Y>
constexpr auto conv2d_weight_gradient(X const& x, Y const& gradient) {
  return detail::conv_weight_gradient<2, Kernel, option_list<Options...>>(x, gradient);
}
template <shape_type Kernel, class... Options, tensor_like X, tensor_like Y>
constexpr auto conv3d_weight_gradient(X const& x, Y const& gradient) {
  return detail::conv_weight_gradient<3, Kernel, option_list<Options...>>(x, gradient);
}

/// The gradient with respect to the input, of shape `Input`, of conv<Options...>(x, w): PyTorch's torch.nn.grad.conv1d_input,
/// conv2d_input and conv3d_input. It is the adjoint of the convolution; `Input` supplies the rows that no window reaches.
template <shape_type Input, class... Options, tensor_like W, tensor_like Y>
constexpr auto conv1d_input_gradient(W const& w, Y const& gradient) {
  return detail::conv_input_gradient<1, Input, option_list<Options...>>(w, gradient);
}
template <shape_type Input, class... Options, tensor_like W, tensor_like Y>
constexpr auto conv2d_input_gradient(W const& w, Y const& gradient) {
  return detail::conv_input_gradient<2, Input, option_list<Options...>>(w, gradient);
}
template <shape_type Input, class... Options, tensor_like W, tensor_like Y>
constexpr auto conv3d_input_gradient(W const& w, Y const& gradient) {
  return detail::conv_input_gradient<3, Input, option_list<Options...>>(w, gradient);
}

}  // namespace tessera

#endif
