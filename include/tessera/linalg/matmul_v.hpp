// matmul_v<a, b>: the product of static matrices (or vectors) of any size, as a constant.
#ifndef TESSERA_LINALG_MATMUL_V_HPP
#define TESSERA_LINALG_MATMUL_V_HPP

#include <tessera/kernel/constant/convolve_task.hpp>
#include <tessera/linalg/matmul.hpp>

#include <type_traits>

namespace tessera {

namespace detail {

/// A static operand with its batch repeated to that of the result.
template <auto const& A, auto Sizes>
inline constexpr auto repeated_operand = matmul_operand<Sizes, false>(A);

template <auto const& A, auto const& B>
struct static_matmul {
  using left = std::remove_cvref_t<decltype(A)>;
  using right = std::remove_cvref_t<decltype(B)>;
  using operands = matmul_operands<left, right>;
  using result = matmul_result<left, right>;
  using T = typename result::value_type;

  static constexpr kernel::constant::no_bias<T> none{};

  template <auto const& X, bool IsShared>
  static constexpr auto const& operand() {
    constexpr auto sizes = operands::template repeated_sizes<shape_of<decltype(X)>>();
    if constexpr (IsShared || shape_of<decltype(X)>::size == product(sizes)) return X;
    else return repeated_operand<X, sizes>;
  }

  static constexpr auto table() {
    if constexpr (matmul_mandates<left, right>()) {
      constexpr kernel::contraction<1> products{operands::geometry(), false};
      if constexpr (operands::repeats_none) {
        return kernel::constant::contraction_table<result, T, products, B, A.elements, none>{};
      } else {
        constexpr auto const& weights = operand<A, operands::shares_left>();
        constexpr auto const& source = operand<B, operands::shares_right>();
        return kernel::constant::contraction_table<result, T, products, source, weights.elements, none>{};
      }
    } else {
      return refused_table<result>{};
    }
  }
};

template <auto const& A, auto const& B>
using matmul_table = decltype(static_matmul<A, B>::table());

template <auto const& A, auto const& B>
inline constexpr auto matmul_constant = matmul_table<A, B>::value();

}  // namespace detail

/// matmul(a, b) as a constant, of static tensors: computed in shards, each within the compiler's default limits. What does
/// not compile: as matmul.
template <auto const& A, auto const& B>
inline constexpr auto const& matmul_v = detail::matmul_constant<A, B>;

namespace tables {

/// matmul_v<a, b>, to be built by tessera_build_table.
template <auto const& A, auto const& B>
using matmul = detail::matmul_table<A, B>;

}  // namespace tables

}  // namespace tessera

#endif
