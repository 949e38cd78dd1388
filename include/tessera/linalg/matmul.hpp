// matmul(a, b): the product of matrices, and of a matrix and a vector.
#ifndef TESSERA_LINALG_MATMUL_HPP
#define TESSERA_LINALG_MATMUL_HPP

#include <tessera/kernel/constant/cost.hpp>
#include <tessera/kernel/convolve.hpp>
#include <tessera/kernel/sum.hpp>
#include <tessera/support/accumulator.hpp>
#include <tessera/view/contiguous.hpp>
#include <tessera/view/destination.hpp>

#include <cstddef>
#include <type_traits>

namespace tessera {

/// A matrix or a vector.
template <class Shape>
concept matrix_or_vector_shape = shape_type<Shape> && (Shape::rank == 1 || Shape::rank == 2);

/// The columns of the left matrix (or the elements of a row) are as many as the rows of the right one (or the elements of a
/// column).
template <class Left, class Right>
concept inner_sizes_agree = Left::dims[Left::rank - 1] == Right::dims[0];

namespace detail {

template <class A, class B>
consteval bool matmul_mandates() {
  TESSERA_MANDATE(
      "tessera::matmul: an operand is neither a matrix nor a vector; reshape or slice it to one or two axes",
      matrix_or_vector_shape<shape_of<A>> && matrix_or_vector_shape<shape_of<B>>)
  TESSERA_MANDATE_COMPUTED(
      "tessera::matmul: inner sizes differ; the columns of the left matrix are as many as the rows of the "
      "right one; did you mean transpose(rhs)?",
      message("tessera::matmul: inner sizes differ: ").list(" @ ", shape_of<A>::dims, shape_of<B>::dims)
          << "; did you mean transpose(rhs)?",
      inner_sizes_agree<shape_of<A>, shape_of<B>>)
  TESSERA_MANDATE("tessera::matmul: the element types do not agree; cast<T>(a) one of the operands",
                  elements_agree<element_t<A>, element_t<B>>)
  return true;
}

/// A vector on the left is a row, a vector on the right a column; their axis of size 1 is not in the result.
template <class A, class B>
struct matmul_operands {
  static constexpr bool are_valid = matrix_or_vector_shape<shape_of<A>> && matrix_or_vector_shape<shape_of<B>>;
  static constexpr bool has_rows = are_valid && rank_of<A> == 2;
  static constexpr bool has_columns = are_valid && rank_of<B> == 2;

  static constexpr std::size_t rows() { return has_rows ? shape_of<A>::dims[0] : 1; }
  static constexpr std::size_t inner() { return are_valid ? shape_of<B>::dims[0] : 1; }
  static constexpr std::size_t columns() { return has_columns ? shape_of<B>::dims[rank_of<B> - 1] : 1; }

  static constexpr auto result_sizes() {
    if constexpr (has_rows && has_columns) return index_array<2>{{rows(), columns()}};
    else if constexpr (has_rows || has_columns) return index_array<1>{{rows() * columns()}};
    else return index_array<0>{};
  }
};

/// The product as a convolution: every row of the result is a weighted sum of the rows of the right matrix, so these are
/// the channels of a picture with a window of one element.
template <class A, class B>
constexpr convolution_geometry<1> matmul_geometry() {
  using operands = matmul_operands<A, B>;
  convolution_geometry<1> geometry{1, 1, operands::inner(), operands::rows()};
  geometry.window.axis[0].input = geometry.window.axis[0].positions = operands::columns();
  return geometry;
}

template <class A, class B>
using matmul_result =
    tensor_of<product_t<element_t<A>, element_t<B>>, shape_from<matmul_operands<A, B>::result_sizes()>>;

}  // namespace detail

namespace failure {
struct use_matmul_v;
}

namespace calls {

/// matmul(a, b) as a type, with a an A and b a B: `constexpr_cost<calls::matmul<A, B>>`.
template <tensor_like A, tensor_like B>
struct matmul {
  using instead = failure::use_matmul_v;
  static consteval evaluation_cost cost() {
    return kernel::constant::cost_of(kernel::contraction<1>{detail::matmul_geometry<A, B>(), false});
  }
};

}  // namespace calls

namespace detail {

/// A matrix times one column at run time: a dot product for each row.
template <std::size_t Rows, std::size_t Inner, class T, class Out, class A, class B>
constexpr void multiply_column(Out& out, A const& a, B const& b) {
  auto const* row = &a[0];
  for (std::size_t i = 0; i < Rows; ++i, row += Inner) out[i] = kernel::dot<T, Inner>(row, b);
}

/// The product of operands that the mandates have passed, into an array or a pointer.
template <class Out, class A, class B>
constexpr void multiply_into(Out& out, A const& a, B const& b) {
  if constexpr (!contiguous_tensor<A>) {
    multiply_into(out, contiguous(a), b);
  } else if constexpr (!contiguous_tensor<B>) {
    multiply_into(out, a, contiguous(b));
  } else {
    using T = typename matmul_result<A, B>::value_type;
    require_constexpr_budget<calls::matmul<A, B>>();
    if constexpr (matmul_operands<A, B>::columns() == 1 && !std::is_class_v<T>) {
      if (!std::is_constant_evaluated()) {
        using operands = matmul_operands<A, B>;
        return multiply_column<operands::rows(), operands::inner(), T>(out, storage(a), storage(b));
      }
    }
    kernel::convolve<matmul_geometry<A, B>()>(storage(b), storage(a), kernel::constant::no_bias<T>{}, out);
  }
}

}  // namespace detail

/// result(i, j) = sum over k of a(i, k) * b(k, j): (M, K) times (K, N) is (M, N). As in PyTorch a vector on the right is a
/// column, (M, K) times (K) is (M), one on the left a row, (K) times (K, N) is (N), and two make a scalar tensor. Integers
/// are summed in accumulator_t. Does not compile where the inner sizes differ ("tessera::matmul: inner sizes differ ...; did you mean transpose(rhs)?").
template <tensor_like A, tensor_like B>
constexpr auto matmul(A const& a, B const& b) -> detail::matmul_result<A, B> {
  detail::matmul_result<A, B> result{};
  if constexpr (detail::matmul_mandates<A, B>()) detail::multiply_into(result.elements, a, b);
  return result;
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
