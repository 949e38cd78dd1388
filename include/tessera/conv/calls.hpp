// calls::conv2d<X, W, options...> and its kin: a convolution as a type, of which the cost can be asked before it is made.
#ifndef TESSERA_CONV_CALLS_HPP
#define TESSERA_CONV_CALLS_HPP

#include <tessera/conv/operands.hpp>
#include <tessera/conv/winograd.hpp>
#include <tessera/kernel/constant/cost.hpp>
#include <tessera/kernel/stack.hpp>
#include <tessera/kernel/winograd.hpp>
#include <tessera/support/accumulator.hpp>
#include <tessera/support/stack_bytes.hpp>
#include <tessera/view/contiguous.hpp>

#include <boost/mp11/algorithm.hpp>

#include <cstddef>

namespace tessera {

namespace detail {

/// What constant evaluation of one convolution costs, forwards or transposed.
template <direction Way, auto Geometry>
consteval evaluation_cost convolution_cost() {
  return kernel::constant::cost_of(kernel::contraction<Geometry.rank>{Geometry, Way == direction::transposed});
}

/// An operand that is not contiguous is gathered on the stack, and once more to be returned.
template <class X>
inline constexpr std::size_t stack_of_operand =
    contiguous_tensor<X> ? 0 : 2 * sizeof(tensor_of<element_t<X>, shape_of<X>>);

/// What one convolution takes of the stack, with tiles of M x M results where M is not 0.
template <direction Way, auto Geometry, std::size_t M, class X, class W>
consteval std::size_t convolution_stack() {
  using S = element_t<X>;
  using V = element_t<W>;
  auto const of_operands = stack_of_operand<X> + stack_of_operand<W> + stack_allowance;
  if constexpr (kernel::detail::is_tiled<Geometry, M>) return kernel::stack_of_tiles<S, Geometry, M>() + of_operands;
  else return kernel::vector::stack_of<S, V, product_t<S, V>, Geometry, Way == direction::transposed>() + of_operands;
}

template <std::size_t Axes, direction Way, class X, class W, class... Options>
struct convolution_call_cost {
  using list = option_list<Options...>;
  using operands = convolution_operands<shape_of<X>, shape_of<W>, Axes, list, Way>;
  static consteval evaluation_cost cost() { return convolution_cost<Way, operands::geometry()>(); }
  static consteval std::size_t stack() {
    return convolution_stack<Way, operands::geometry(), winograd_tile<list>, X, W>();
  }
};

}  // namespace detail

namespace failure {

// What a refused call is told to use.
struct use_conv1d_v;
struct use_conv2d_v;
struct use_conv3d_v;
struct use_conv_transpose1d_v;
struct use_conv_transpose2d_v;
struct use_conv_transpose3d_v;

}  // namespace failure

/// Calls as types: `calls::conv2d<X, W, stride<2>>` stands for `conv2d<stride<2>>(x, w)` with x an X and w a W, so that
/// `constexpr_cost<calls::conv2d<X, W, stride<2>>>` says what the call costs in a constant expression, and
/// `stack_bytes<calls::conv2d<X, W, stride<2>>>` how much of the stack conv2d_into takes at run time.
namespace calls {

template <tensor_like X, tensor_like W, class... Options>
struct conv1d : detail::convolution_call_cost<1, direction::forward, X, W, Options...> {
  using instead = failure::use_conv1d_v;
};
template <tensor_like X, tensor_like W, class... Options>
struct conv2d : detail::convolution_call_cost<2, direction::forward, X, W, Options...> {
  using instead = failure::use_conv2d_v;
};
template <tensor_like X, tensor_like W, class... Options>
struct conv3d : detail::convolution_call_cost<3, direction::forward, X, W, Options...> {
  using instead = failure::use_conv3d_v;
};
template <tensor_like X, tensor_like W, class... Options>
struct conv_transpose1d : detail::convolution_call_cost<1, direction::transposed, X, W, Options...> {
  using instead = failure::use_conv_transpose1d_v;
};
template <tensor_like X, tensor_like W, class... Options>
struct conv_transpose2d : detail::convolution_call_cost<2, direction::transposed, X, W, Options...> {
  using instead = failure::use_conv_transpose2d_v;
};
template <tensor_like X, tensor_like W, class... Options>
struct conv_transpose3d : detail::convolution_call_cost<3, direction::transposed, X, W, Options...> {
  using instead = failure::use_conv_transpose3d_v;
};

}  // namespace calls

namespace detail {

/// The call by its public name.
template <std::size_t Axes, direction Way, class X, class W, class... Options>
consteval auto named_convolution_call() {
  constexpr bool forward = Way == direction::forward;
  if constexpr (Axes == 1 && forward) return calls::conv1d<X, W, Options...>{};
  else if constexpr (Axes == 2 && forward) return calls::conv2d<X, W, Options...>{};
  else if constexpr (Axes == 3 && forward) return calls::conv3d<X, W, Options...>{};
  else if constexpr (Axes == 1) return calls::conv_transpose1d<X, W, Options...>{};
  else if constexpr (Axes == 2) return calls::conv_transpose2d<X, W, Options...>{};
  else return calls::conv_transpose3d<X, W, Options...>{};
}

template <std::size_t Axes, direction Way, class X, class W>
struct convolution_call_with {
  template <class... Options>
  using fn = decltype(named_convolution_call<Axes, Way, X, W, Options...>());
};

}  // namespace detail
}  // namespace tessera

#endif
