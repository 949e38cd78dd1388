// matmul_v<a, b>: the product of static matrices (or vectors) of any size, as a constant.
#ifndef TESSERA_LINALG_MATMUL_V_HPP
#define TESSERA_LINALG_MATMUL_V_HPP

#include <tessera/kernel/constant/convolve_task.hpp>
#include <tessera/linalg/matmul.hpp>

#include <type_traits>

namespace tessera {

namespace detail {

template <auto const& A, auto const& B>
struct static_matmul {
  using left = std::remove_cvref_t<decltype(A)>;
  using right = std::remove_cvref_t<decltype(B)>;
  using result = matmul_result<left, right>;
  using T = typename result::value_type;

  static constexpr kernel::constant::no_bias<T> none{};

  static constexpr result value() {
    if constexpr (matmul_mandates<left, right>()) {
      constexpr kernel::constant::contraction<1> product{matmul_geometry<left, right>(), false};
      return kernel::constant::contracted<result, T, product, B.elements, A.elements, none>();
    } else {
      return {};
    }
  }
};

template <auto const& A, auto const& B>
inline constexpr auto matmul_constant = static_matmul<A, B>::value();

}  // namespace detail

/// matmul(a, b) as a constant, of static tensors: computed in shards, each within the compiler's default limits. What does
/// not compile: as matmul.
template <auto const& A, auto const& B>
inline constexpr auto const& matmul_v = detail::matmul_constant<A, B>;

}  // namespace tessera

#endif
