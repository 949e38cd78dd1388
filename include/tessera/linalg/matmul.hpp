// matmul(a, b): the product of matrices, of a matrix and a vector, and of batches of them.
#ifndef TESSERA_LINALG_MATMUL_HPP
#define TESSERA_LINALG_MATMUL_HPP

#include <tessera/kernel/constant/cost.hpp>
#include <tessera/kernel/convolve.hpp>
#include <tessera/kernel/multiply.hpp>
#include <tessera/kernel/stack.hpp>
#include <tessera/kernel/sum.hpp>
#include <tessera/linalg/matmul_operands.hpp>
#include <tessera/support/stack_bytes.hpp>
#include <tessera/view/broadcast.hpp>
#include <tessera/view/destination.hpp>

#include <cstddef>
#include <type_traits>

namespace tessera {

namespace detail {

/// An operand that is not as the convolution takes it is gathered on the stack, and once more to be returned.
template <class X, auto Sizes, bool IsShared>
consteval std::size_t stack_of_matmul_operand() {
  if constexpr (!IsShared && shape_of<X>::size != product(Sizes)) return 2 * product(Sizes) * sizeof(element_t<X>);
  else return contiguous_tensor<X> ? 0 : 2 * shape_of<X>::size * sizeof(element_t<X>);
}

template <class A, class B>
consteval std::size_t matmul_stack() {
  using operands = matmul_operands<A, B>;
  using T = typename matmul_result<A, B>::value_type;
  if constexpr (kernel::multiplies_by_vectors<element_t<A>, element_t<B>, T>) {
    return kernel::stack_of_product<T, operands::products().each>();
  } else {
    return kernel::vector::stack_of<element_t<B>, element_t<A>, T, operands::geometry(), false>() +
           stack_of_matmul_operand<A, operands::template repeated_sizes<shape_of<A>>(), operands::shares_left>() +
           stack_of_matmul_operand<B, operands::template repeated_sizes<shape_of<B>>(), operands::shares_right>();
  }
}

}  // namespace detail

namespace failure {
struct use_matmul_v;
}

namespace calls {

/// matmul(a, b) as a type, with a an A and b a B: `constexpr_cost<calls::matmul<A, B>>`, and `stack_bytes<calls::matmul<A, B>>`
/// of matmul_into at run time.
template <tensor_like A, tensor_like B>
struct matmul {
  using instead = failure::use_matmul_v;
  static consteval evaluation_cost cost() {
    return kernel::constant::cost_of(kernel::contraction<1>{detail::matmul_operands<A, B>::geometry(), false});
  }
  static consteval std::size_t stack() { return detail::matmul_stack<A, B>() + stack_allowance; }
};

}  // namespace calls

namespace detail {

/// A matrix times one column at run time: a dot product for each row.
template <std::size_t Rows, std::size_t Inner, class T, class Out, class A, class B>
constexpr void multiply_column(Out& out, A const& a, B const& b) {
  auto const* row = &a[0];
  for (std::size_t i = 0; i < Rows; ++i, row += Inner) out[i] = kernel::dot<T, Inner>(row, b);
}

/// An operand as the convolution takes it: its elements in row-major order, where it has batch axes all those of the result.
template <auto Sizes, bool IsShared, class A>
constexpr decltype(auto) matmul_operand(A const& a) {
  if constexpr (IsShared || shape_of<A>::size == product(Sizes)) {
    return in_row_major_order(a);
  } else {
    constexpr auto steps = broadcast_steps(shape_of<A>::dims, strides_of<A>::steps, Sizes);
    return copied_view(a, view_with<element_t<A> const, Sizes, steps>(a.data()));
  }
}

/// The products as a convolution, of operands as it takes them.
template <class Operands, class T, class Out, class A, class B>
constexpr void multiply_as_convolution(Out& out, A const& a, B const& b) {
  constexpr auto geometry = Operands::geometry();
  if constexpr (Operands::columns() == 1 && Operands::shares_right && !std::is_class_v<T>) {
    if (!std::is_constant_evaluated()) {
      return multiply_column<geometry.out_channels, Operands::inner(), T>(out, storage(a), storage(b));
    }
  }
  kernel::convolve<geometry>(storage(b), storage(a), kernel::constant::no_bias<T>{}, out);
}

/// The product of operands that the mandates have passed, into an array or a pointer.
template <class Out, class A, class B>
constexpr void multiply_into(Out& out, A const& a, B const& b) {
  using operands = matmul_operands<A, B>;
  using T = typename matmul_result<A, B>::value_type;
  if constexpr (kernel::multiplies_by_vectors<element_t<A>, element_t<B>, T>) {
    if (!std::is_constant_evaluated()) {
      return kernel::multiply_each<operands::products()>(a.data(), b.data(), &out[0]);
    }
  }
  require_constexpr_budget<calls::matmul<A, B>>();
  auto const& left = matmul_operand<operands::template repeated_sizes<shape_of<A>>(), operands::shares_left>(a);
  auto const& right = matmul_operand<operands::template repeated_sizes<shape_of<B>>(), operands::shares_right>(b);
  multiply_as_convolution<operands, T>(out, left, right);
}

}  // namespace detail

/// result(..., i, j) = sum over k of a(..., i, k) * b(..., k, j), as torch.matmul: (M, K) times (K, N) is (M, N). Axes before
/// the matrices are a batch, and broadcast: (B, M, K) times (B, K, N), or times (K, N), is (B, M, N). A vector on the right is a
/// column, (B, M, K) times (K) is (B, M), one on the left a row, (K) times (B, K, N) is (B, N), and two make a scalar tensor.
/// Views, transposed ones above all, are multiplied where they are. Integers are summed in accumulator_t. Does not compile where
/// the inner sizes differ ("tessera::matmul: inner sizes differ ...; did you mean transpose(rhs)?"), nor where batches do not
/// meet ("tessera::matmul: the batch axes cannot be broadcast together").
template <tensor_like A, tensor_like B>
constexpr auto matmul(A const& a, B const& b) -> detail::matmul_result<A, B> {
  using result_type = detail::matmul_result<A, B>;
  if constexpr (detail::matmul_mandates<A, B>()) {
    return detail::written<result_type>([&](auto& result) { detail::multiply_into(result.elements, a, b); });
  } else {
    return result_type{};
  }
}

/// matmul into a destination, which overlaps neither operand. Does not compile: as matmul, and where the destination is not of the
/// result's shape or elements ("tessera: the destination does not have ...").
template <tensor_like Out, tensor_like A, tensor_like B>
constexpr void matmul_into(Out&& out, A const& a, B const& b) {
  if constexpr (detail::matmul_mandates<A, B>()) {
    if constexpr (detail::destination_mandates<std::remove_reference_t<Out>, detail::matmul_result<A, B>>()) {
      auto&& to = detail::writable_storage(out);
      detail::multiply_into(to, a, b);
    }
  }
}

}  // namespace tessera

#endif
