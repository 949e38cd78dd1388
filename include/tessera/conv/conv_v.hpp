// conv2d_v<x, w, options...> and its kin: convolutions of any size as constants, under the compiler's default limits.
#ifndef TESSERA_CONV_CONV_V_HPP
#define TESSERA_CONV_CONV_V_HPP

#include <tessera/conv/mandates.hpp>
#include <tessera/kernel/constant/convolve_task.hpp>
#include <tessera/view/contiguous.hpp>

#include <boost/mp11/algorithm.hpp>

#include <cstddef>
#include <type_traits>

namespace tessera {

/// In a `_v` form: the bias, a tensor of static storage.
template <auto const& Bias>
struct bias {
  static constexpr auto const& value = Bias;
};

namespace detail {

template <class Option>
using is_bias = boost::mp11::mp_bool<requires { Option::value.elements; }>;

/// One convolution of static operands.
template <std::size_t Axes, direction Way, auto const& X, auto const& W, class... Options>
struct static_convolution {
  using x_type = std::remove_cvref_t<decltype(X)>;
  using w_type = std::remove_cvref_t<decltype(W)>;
  using biases = boost::mp11::mp_copy_if<option_list<Options...>, is_bias>;
  using list = boost::mp11::mp_remove_if<option_list<Options...>, is_bias>;
  using operands = convolution_operands<shape_of<x_type>, shape_of<w_type>, Axes, list, Way>;
  using element = product_t<element_t<x_type>, element_t<w_type>>;
  using result = tensor_of<element, shape_from<operands::result_sizes()>>;

  static constexpr kernel::constant::no_bias<element> none{};

  static consteval bool is_valid() {
    if constexpr (!convolution_mandates<shape_of<x_type>, shape_of<w_type>, Axes, list, Way>()) return false;
    else if constexpr (!convolution_element_mandates<element_t<x_type>, element_t<w_type>, Way>()) return false;
    else return winograd_element_mandates<list, element_t<w_type>>() && bias_is_valid(biases{});
  }
  static consteval bool bias_is_valid(option_list<>) { return true; }
  template <class Bias>
  static consteval bool bias_is_valid(option_list<Bias>) {
    constexpr auto g = operands::geometry();
    return bias_mandates<std::remove_cvref_t<decltype(Bias::value)>,
                         Way == direction::forward ? g.out_channels : g.in_channels, element, Way>();
  }

  static constexpr auto table(option_list<>) { return table_with<none>(); }
  template <class Bias>
  static constexpr auto table(option_list<Bias>) {
    return table_with<Bias::value.elements>();
  }

  static constexpr auto table() {
    if constexpr (is_valid()) return table(biases{});
    else return refused_table<result>{};
  }

 private:
  template <auto const& Bias>
  static constexpr auto table_with() {
    constexpr kernel::contraction<Axes> c{operands::geometry(), Way == direction::transposed};
    return kernel::constant::contraction_table<result, element, c, X, W.elements, Bias>{};
  }
};

template <std::size_t Axes, direction Way, auto const& X, auto const& W, class... Options>
using convolution_table = decltype(static_convolution<Axes, Way, X, W, Options...>::table());

template <std::size_t Axes, direction Way, auto const& X, auto const& W, class... Options>
inline constexpr auto convolution_v = convolution_table<Axes, Way, X, W, Options...>::value();

}  // namespace detail

/// conv2d<options...>(x, w) as a constant, of static tensors x and w (or static members of one): computed in shards, each
/// within the compiler's default limits, so that no size needs a -fconstexpr flag. A bias is an option: bias<b>. What does
/// not compile: as conv2d.
template <auto const& X, auto const& W, class... Options>
inline constexpr auto const& conv1d_v = detail::convolution_v<1, direction::forward, X, W, Options...>;
template <auto const& X, auto const& W, class... Options>
inline constexpr auto const& conv2d_v = detail::convolution_v<2, direction::forward, X, W, Options...>;
template <auto const& X, auto const& W, class... Options>
inline constexpr auto const& conv3d_v = detail::convolution_v<3, direction::forward, X, W, Options...>;

/// conv_transpose2d<options...>(x, w) as a constant, likewise.
template <auto const& X, auto const& W, class... Options>
inline constexpr auto const& conv_transpose1d_v = detail::convolution_v<1, direction::transposed, X, W, Options...>;
template <auto const& X, auto const& W, class... Options>
inline constexpr auto const& conv_transpose2d_v = detail::convolution_v<2, direction::transposed, X, W, Options...>;
template <auto const& X, auto const& W, class... Options>
inline constexpr auto const& conv_transpose3d_v = detail::convolution_v<3, direction::transposed, X, W, Options...>;

namespace tables {

/// conv2d_v<x, w, options...> and its kin, to be built by tessera_build_table.
template <auto const& X, auto const& W, class... Options>
using conv1d = detail::convolution_table<1, direction::forward, X, W, Options...>;
template <auto const& X, auto const& W, class... Options>
using conv2d = detail::convolution_table<2, direction::forward, X, W, Options...>;
template <auto const& X, auto const& W, class... Options>
using conv3d = detail::convolution_table<3, direction::forward, X, W, Options...>;
template <auto const& X, auto const& W, class... Options>
using conv_transpose1d = detail::convolution_table<1, direction::transposed, X, W, Options...>;
template <auto const& X, auto const& W, class... Options>
using conv_transpose2d = detail::convolution_table<2, direction::transposed, X, W, Options...>;
template <auto const& X, auto const& W, class... Options>
using conv_transpose3d = detail::convolution_table<3, direction::transposed, X, W, Options...>;

}  // namespace tables

}  // namespace tessera

#endif
