// The gradients of a convolution: of its input, which is the adjoint, and of its kernel.
#ifndef TESSERA_CONV_GRADIENT_HPP
#define TESSERA_CONV_GRADIENT_HPP

#include <tessera/conv/convolution.hpp>
#include <tessera/kernel/constant/window_loops.hpp>
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

/// conv<Options...>, of which a gradient is asked; of its kernel here.
template <std::size_t Axes, class Kernel, class X, class Y, class... Options>
struct weight_gradient_call {
  using instead = failure::parts_each_a_constant_of_its_own;
  using list = option_list<Options...>;
  using kernel_shape = Kernel;
  using operands = convolution_operands<shape_of<X>, Kernel, Axes, list, direction::forward>;
  static constexpr std::size_t axes = Axes;

  static consteval auto work() {
    return kernel::constant::weight_gradient_work<product_t<element_t<X>, element_t<Y>>>(operands::geometry());
  }
  static consteval evaluation_cost cost() { return kernel::constant::weight_gradient_costs.of(work()); }
};

/// Of its input here.
template <std::size_t Axes, class Input, class W, class Y, class... Options>
struct input_gradient_call {
  using instead = failure::use_evaluate_v;
  using list = option_list<Options...>;
  using input_shape = Input;
  using operands = convolution_operands<Input, shape_of<W>, Axes, list, direction::forward>;
  static constexpr std::size_t axes = Axes;

  static consteval evaluation_cost cost() { return convolution_cost<direction::transposed, operands::geometry()>(); }
};

}  // namespace detail

namespace calls {

/// conv1d_weight_gradient<Kernel, options...>(x, gradient) as a type, with x an X and the gradient a Y; and its kin.
template <shape_type Kernel, tensor_like X, tensor_like Y, class... Options>
struct conv1d_weight_gradient : detail::weight_gradient_call<1, Kernel, X, Y, Options...> {};
template <shape_type Kernel, tensor_like X, tensor_like Y, class... Options>
struct conv2d_weight_gradient : detail::weight_gradient_call<2, Kernel, X, Y, Options...> {};
template <shape_type Kernel, tensor_like X, tensor_like Y, class... Options>
struct conv3d_weight_gradient : detail::weight_gradient_call<3, Kernel, X, Y, Options...> {};

/// conv1d_input_gradient<Input, options...>(w, gradient) as a type, with w a W and the gradient a Y; and its kin.
template <shape_type Input, tensor_like W, tensor_like Y, class... Options>
struct conv1d_input_gradient : detail::input_gradient_call<1, Input, W, Y, Options...> {};
template <shape_type Input, tensor_like W, tensor_like Y, class... Options>
struct conv2d_input_gradient : detail::input_gradient_call<2, Input, W, Y, Options...> {};
template <shape_type Input, tensor_like W, tensor_like Y, class... Options>
struct conv3d_input_gradient : detail::input_gradient_call<3, Input, W, Y, Options...> {};

/// weight_gradient(a, x, gradient) as a type, with a a Map.
template <linear_map Map, tensor_like X, tensor_like Y>
struct weight_gradient;
template <class Domain, class Kernel, class... Options, tensor_like X, tensor_like Y>
struct weight_gradient<convolution_map<Domain, Kernel, Options...>, X, Y>
    : detail::weight_gradient_call<detail::convolved_axes<Domain, shape_of<Kernel>>, shape_of<Kernel>, X, Y,
                                   Options...> {};

}  // namespace calls

namespace detail {
/// The options and sizes of the convolution whose gradient it is.
template <class Picture, class Kernel, std::size_t Axes, class List>
consteval bool gradient_mandates() {
  if constexpr (!gradient_winograd_mandates<List>()) return false;
  else return convolution_mandates<Picture, Kernel, Axes, List, direction::forward>();
}

/// The kernel's gradient for a geometry, from row-major operands.
template <class Call, class X, class Y>
constexpr auto weight_gradient_of(X const& x, Y const& gradient) {
  using T = product_t<element_t<X>, element_t<Y>>;
  constexpr auto geometry = Call::operands::geometry();
  if constexpr (worth_asking(geometry.multiply_adds())) require_constexpr_budget<Call>();
  return written<tensor_of<T, typename Call::kernel_shape>>([&](auto& result) {
    with_contiguous(x, [&](auto const& input) {
      with_contiguous(
          gradient, [&](auto const& output) { kernel::weight_gradient<geometry, T>(input, output, result.elements); });
    });
  });
}

template <class Call, class X, class Y>
constexpr auto conv_weight_gradient(X const& x, Y const& gradient) {
  using Kernel = typename Call::kernel_shape;
  using operands = typename Call::operands;
  using result = tensor_of<product_t<element_t<X>, element_t<Y>>, Kernel>;
  if constexpr (gradient_mandates<shape_of<X>, Kernel, Call::axes, typename Call::list>()) {
    if constexpr (weight_gradient_mandates<X, Y, shape_of<X>, shape_from<operands::result_sizes()>>()) {
      return weight_gradient_of<Call>(x, gradient);
    } else {
      return result{};
    }
  } else {
    return result{};
  }
}

/// The input's gradient, from row-major operands.
template <class Call, class W, class Y>
constexpr auto input_gradient_of(W const& w, Y const& gradient) {
  using T = product_t<element_t<Y>, element_t<W>>;
  constexpr auto geometry = Call::operands::geometry();
  if constexpr (worth_asking(geometry.multiply_adds())) require_constexpr_budget<Call>();
  return written<tensor_of<T, typename Call::input_shape>>([&](auto& result) {
    with_contiguous(gradient, [&](auto const& from) {
      with_contiguous(w, [&](auto const& weights) {
        kernel::convolve_transposed<geometry>(from, weights, kernel::constant::no_bias<T>{}, result.elements);
      });
    });
  });
}

/// The adjoint with the domain named, batch included.
template <class Call, class W, class Y>
constexpr auto conv_input_gradient(W const& w, Y const& gradient) {
  using Input = typename Call::input_shape;
  using operands = typename Call::operands;
  using result_type = tensor_of<product_t<element_t<Y>, element_t<W>>, Input>;
  if constexpr (gradient_mandates<Input, shape_of<W>, Call::axes, typename Call::list>()) {
    if constexpr (input_gradient_mandates<W, Y, shape_from<operands::result_sizes()>>()) {
      return input_gradient_of<Call>(w, gradient);
    } else {
      return result_type{};
    }
  } else {
    return result_type{};
  }
}

}  // namespace detail

/// The gradient of a loss with respect to the kernel of the map `a`, at input x, given the loss's gradient with respect to
/// a(x): gradient[o][c][k] = sum over positions of y[o][p] * x[c][p * stride + k * dilation - padding]. The gradient with
/// respect to x is adjoint(a)(y).
template <class Domain, class Kernel, class... Options, tensor_like X, tensor_like Y>
constexpr auto weight_gradient(convolution_map<Domain, Kernel, Options...> const&, X const& x, Y const& gradient) {
  using map = convolution_map<Domain, Kernel, Options...>;
  if constexpr (detail::weight_gradient_mandates<X, Y, Domain, codomain_of<map>>()) {
    return detail::weight_gradient_of<calls::weight_gradient<map, X, Y>>(x, gradient);
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
  return detail::conv_weight_gradient<calls::conv1d_weight_gradient<Kernel, X, Y, Options...>>(x, gradient);
}
template <shape_type Kernel, class... Options, tensor_like X, tensor_like Y>
constexpr auto conv2d_weight_gradient(X const& x, Y const& gradient) {
  return detail::conv_weight_gradient<calls::conv2d_weight_gradient<Kernel, X, Y, Options...>>(x, gradient);
}
template <shape_type Kernel, class... Options, tensor_like X, tensor_like Y>
constexpr auto conv3d_weight_gradient(X const& x, Y const& gradient) {
  return detail::conv_weight_gradient<calls::conv3d_weight_gradient<Kernel, X, Y, Options...>>(x, gradient);
}

/// The gradient with respect to the input, of shape `Input`, of conv<Options...>(x, w): PyTorch's torch.nn.grad.conv1d_input,
/// conv2d_input and conv3d_input. It is the adjoint of the convolution; `Input` supplies the rows that no window reaches.
template <shape_type Input, class... Options, tensor_like W, tensor_like Y>
constexpr auto conv1d_input_gradient(W const& w, Y const& gradient) {
  return detail::conv_input_gradient<calls::conv1d_input_gradient<Input, W, Y, Options...>>(w, gradient);
}
template <shape_type Input, class... Options, tensor_like W, tensor_like Y>
constexpr auto conv2d_input_gradient(W const& w, Y const& gradient) {
  return detail::conv_input_gradient<calls::conv2d_input_gradient<Input, W, Y, Options...>>(w, gradient);
}
template <shape_type Input, class... Options, tensor_like W, tensor_like Y>
constexpr auto conv3d_input_gradient(W const& w, Y const& gradient) {
  return detail::conv_input_gradient<calls::conv3d_input_gradient<Input, W, Y, Options...>>(w, gradient);
}

}  // namespace tessera

#endif
