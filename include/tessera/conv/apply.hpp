// One convolution call: from operands that have been checked to one kernel.
#ifndef TESSERA_CONV_APPLY_HPP
#define TESSERA_CONV_APPLY_HPP

#include <tessera/conv/calls.hpp>
#include <tessera/conv/epilogue_steps.hpp>
#include <tessera/conv/mandates.hpp>
#include <tessera/kernel/convolve.hpp>
#include <tessera/kernel/winograd.hpp>
#include <tessera/view/contiguous.hpp>
#include <tessera/view/destination.hpp>

#include <cstddef>

namespace tessera::detail {

/// A picture and a kernel, convolved along Axes axes, forwards or transposed.
template <std::size_t Axes, direction Way, class List, class X, class W>
struct convolution_call {
  using operands = convolution_operands<shape_of<X>, shape_of<W>, Axes, List, Way>;
  using element = product_t<element_t<X>, element_t<W>>;
  using result = tensor_of<element, shape_from<operands::result_sizes()>>;
  using no_bias = kernel::constant::no_bias<element>;
  using name = boost::mp11::mp_apply_q<convolution_call_with<Axes, Way, X, W>, List>;

  static consteval bool is_valid() {
    if constexpr (!convolution_mandates<shape_of<X>, shape_of<W>, Axes, List, Way>()) return false;
    else if constexpr (!convolution_element_mandates<element_t<X>, element_t<W>, Way>()) return false;
    else return winograd_element_mandates<List, element_t<W>>();
  }

  template <class Bias>
  static consteval bool is_valid_with() {
    constexpr auto g = operands::geometry();
    if constexpr (!is_valid()) return false;
    else return bias_mandates<Bias, Way == direction::forward ? g.out_channels : g.in_channels, element, Way>();
  }

  /// Kernels read row-major memory; views that are not are gathered first.
  template <class Out, class Bias, epilogue_type... E>
  static constexpr void into(Out& out, X const& x, W const& w, Bias const& bias, E const&... then) {
    if constexpr (!contiguous_tensor<X>) {
      convolution_call<Axes, Way, List, decltype(contiguous(x)), W>::into(out, contiguous(x), w, bias, then...);
    } else if constexpr (!contiguous_tensor<W>) {
      convolution_call<Axes, Way, List, X, decltype(contiguous(w))>::into(out, x, contiguous(w), bias, then...);
    } else {
      require_constexpr_budget<name>();
      with_steps<element, typename result::shape_type, Axes>(
          bias, kernel::detail::first_of(out), [&](auto const& sums) { run(out, x, w, sums); }, then...);
    }
  }

 private:
  template <class Out, class Bias>
  static constexpr void run(Out& out, X const& x, W const& w, Bias const& bias) {
    if constexpr (Way == direction::forward) {
      kernel::convolve_in_tiles<operands::geometry(), winograd_tile<List>>(storage(x), storage(w), bias, out);
    } else {
      kernel::convolve_transposed<operands::geometry()>(storage(x), storage(w), bias, out);
    }
  }
};

/// The result of a call without a bias.
template <std::size_t Axes, direction Way, class List, tensor_like X, tensor_like W, epilogue_type... E>
constexpr auto convolved(X const& x, W const& w, E const&... then) {
  using call = convolution_call<Axes, Way, List, X, W>;
  if constexpr (call::is_valid()) {
    return written<typename call::result>(
        [&](auto& result) { call::into(result.elements, x, w, typename call::no_bias{}, then...); });
  } else {
    return typename call::result{};
  }
}

/// The result of a call with a bias.
template <std::size_t Axes, direction Way, class List, tensor_like X, tensor_like W, tensor_like B, epilogue_type... E>
constexpr auto convolved(X const& x, W const& w, B const& bias, E const&... then) {
  using call = convolution_call<Axes, Way, List, X, W>;
  if constexpr (!contiguous_tensor<B>) {
    return convolved<Axes, Way, List>(x, w, contiguous(bias), then...);
  } else if constexpr (call::template is_valid_with<B>()) {
    return written<typename call::result>(
        [&](auto& result) { call::into(result.elements, x, w, storage(bias), then...); });
  } else {
    return typename call::result{};
  }
}

/// The same, into the caller's destination.
template <std::size_t Axes, direction Way, class List, class Out, tensor_like X, tensor_like W, epilogue_type... E>
constexpr void convolve_into(Out& out, X const& x, W const& w, E const&... then) {
  using call = convolution_call<Axes, Way, List, X, W>;
  if constexpr (call::is_valid()) {
    if constexpr (destination_mandates<Out, typename call::result>()) {
      auto&& destination = writable_storage(out);
      call::into(destination, x, w, typename call::no_bias{}, then...);
    }
  }
}

template <std::size_t Axes, direction Way, class List, class Out, tensor_like X, tensor_like W, tensor_like B,
          epilogue_type... E>
constexpr void convolve_into(Out& out, X const& x, W const& w, B const& bias, E const&... then) {
  using call = convolution_call<Axes, Way, List, X, W>;
  if constexpr (!contiguous_tensor<B>) {
    convolve_into<Axes, Way, List>(out, x, w, contiguous(bias), then...);
  } else if constexpr (call::template is_valid_with<B>()) {
    if constexpr (destination_mandates<Out, typename call::result>()) {
      auto&& destination = writable_storage(out);
      call::into(destination, x, w, storage(bias), then...);
    }
  }
}

}  // namespace tessera::detail

#endif
