// epilogue(step...): what a convolution does with its sums while they are in registers, before it stores them.
#ifndef TESSERA_CONV_EPILOGUE_HPP
#define TESSERA_CONV_EPILOGUE_HPP

#include <tessera/kernel/epilogue.hpp>
#include <tessera/view/tensor_view.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace tessera {

/// sum + operand, as a step. Made by `add`.
template <class T, shape_type Shape>
struct add_step {
  T const* operand;
};

/// The sum, kept between two bounds, as a step. Made by `clamp`.
template <class T>
struct clamp_step {
  T least;
  T greatest;
};

/// Steps in their order, held for `visit(f)`, which calls f(step...). Made by `epilogue`.
template <class Steps>
struct epilogue_steps {
  static constexpr bool is_epilogue = true;
  Steps visit;
};

template <class E>
concept epilogue_type = requires { std::remove_cvref_t<E>::is_epilogue; };

namespace detail {

template <class A>
consteval bool add_mandates() {
  TESSERA_MANDATE("tessera::add: it would keep the elements of a temporary; name the tensor first", viewable<A>)
  TESSERA_MANDATE("tessera::add: the operand has gaps between its elements; contiguous(a) copies it",
                  contiguous_tensor<std::remove_reference_t<A>>)
  return true;
}

}  // namespace detail

/// A step of an epilogue: sum + a. The operand has the shape of the result, (O, H, W), or one element for each channel, (O, 1, 1).
/// It must not be the destination. Does not compile for a temporary ("tessera::add: it would keep ...") or with gaps.
template <class A>
  requires tensor_like<std::remove_reference_t<A>>
constexpr auto add(A&& a) {
  static_cast<void>(detail::add_mandates<A>());
  return add_step<element_t<A>, shape_of<A>>{a.data()};
}

/// A step of an epilogue: the sum, but at least `least` and at most `greatest`; NaN stays NaN (PyTorch's clamp).
template <class T>
  requires std::is_arithmetic_v<T>
constexpr auto clamp(T least, std::type_identity_t<T> greatest) {
  return clamp_step<T>{least, greatest};
}

/// What a convolution does with each of its sums before it stores it, one step after the other: add(a), clamp(least, greatest), or
/// any function of one number. The last operand of conv, conv_transpose and their `_into` forms, and of apply_into:
///
///     conv2d<padding<1>>(x, w, bias, epilogue(add(x), [](float sum) { return sum > 0 ? sum : 0; }))
///
/// It computes what the steps would on the finished result, bit for bit, without another pass over memory.
template <class... Steps>
constexpr auto epilogue(Steps const&... step) {
  auto const hold = [... held = step](auto f) { return f(held...); };
  return epilogue_steps<decltype(hold)>{hold};
}

}  // namespace tessera

#endif
