// evaluate_v<A, x>: a linear map, or a whole pipeline of them, applied to a static tensor of any size, as a constant.
#ifndef TESSERA_CONV_EVALUATE_V_HPP
#define TESSERA_CONV_EVALUATE_V_HPP

#include <tessera/conv/conv_v.hpp>
#include <tessera/conv/convolution.hpp>
#include <tessera/linalg/compose.hpp>

#include <type_traits>

namespace tessera {

namespace detail {

/// How a map of this type is evaluated: at once, where nothing better is known.
template <class Map>
struct static_evaluation {
  template <auto const& A, auto const& X>
  static constexpr auto value() {
    return A(X);
  }
};

template <auto const& A, auto const& X>
inline constexpr auto evaluated_map = static_evaluation<std::remove_cvref_t<decltype(A)>>::template value<A, X>();

/// A pipeline: every stage is a constant of its own.
template <class Outer, class Inner>
struct static_evaluation<composed_map<Outer, Inner>> {
  template <auto const& A, auto const& X>
  static constexpr auto value() {
    return evaluated_map<A.outer, evaluated_map<A.inner, X>>;
  }
};

template <class Result, direction Way, auto const& X, auto const& Kernel, auto Geometry>
struct static_application {
  using T = typename Result::value_type;
  static constexpr kernel::constant::no_bias<T> none{};
  static constexpr Result value() {
    constexpr kernel::contraction<Geometry.rank> c{Geometry, Way == direction::transposed};
    return kernel::constant::contracted<Result, T, c, X, Kernel.elements, none>();
  }
};

template <class Domain, class Kernel, class... Options>
struct static_evaluation<convolution_map<Domain, Kernel, Options...>> {
  using map = convolution_map<Domain, Kernel, Options...>;
  template <auto const& A, auto const& X>
  static constexpr auto value() {
    using T = product_t<element_t<decltype(X)>, element_t<Kernel>>;
    using result = tensor_of<T, codomain_of<map>>;
    if constexpr (!map_operand_mandates<std::remove_cvref_t<decltype(X)>, Domain>()) return result{};
    else return static_application<result, direction::forward, X, A.kernel, map::geometry>::value();
  }
};

template <class Domain, class Kernel, class... Options>
struct static_evaluation<adjoint_map<convolution_map<Domain, Kernel, Options...>>> {
  using map = convolution_map<Domain, Kernel, Options...>;
  template <auto const& A, auto const& Y>
  static constexpr auto value() {
    using T = product_t<element_t<decltype(Y)>, element_t<Kernel>>;
    using result = tensor_of<T, Domain>;
    if constexpr (!map_operand_mandates<std::remove_cvref_t<decltype(Y)>, codomain_of<map>>()) return result{};
    else return static_application<result, direction::transposed, Y, A.map.kernel, map::geometry>::value();
  }
};

}  // namespace detail

/// A(x) as a constant, of a static linear map and a static tensor. Convolutions and their adjoints are computed in shards,
/// each within the compiler's default limits; of a pipeline made by `compose` every stage is a constant of its own.
template <auto const& A, auto const& X>
inline constexpr auto const& evaluate_v = detail::evaluated_map<A, X>;

}  // namespace tessera

#endif
