// The operands of matmul: which are refused, and what those that are taken make.
#ifndef TESSERA_LINALG_MATMUL_OPERANDS_HPP
#define TESSERA_LINALG_MATMUL_OPERANDS_HPP

#include <tessera/kernel/matrix_product.hpp>
#include <tessera/shape/broadcast.hpp>
#include <tessera/shape/convolution_geometry.hpp>
#include <tessera/support/accumulator.hpp>
#include <tessera/support/mandate.hpp>
#include <tessera/tensor/concepts.hpp>

#include <cstddef>

namespace tessera {

/// A vector, a matrix, or a batch of matrices.
template <class Shape>
concept at_least_a_vector = shape_type<Shape> && (Shape::rank >= 1);

namespace detail {

/// The axes before the matrix.
template <class Shape>
constexpr auto batch_sizes() {
  if constexpr (Shape::rank <= 2) return index_array<0>{};
  else return part<0, Shape::rank - 2>(Shape::dims);
}

}  // namespace detail

/// The columns of the left matrix (or the elements of a row) are as many as the rows of the right one (or the elements of a
/// column).
template <class Left, class Right>
concept inner_sizes_agree = Left::dims[Left::rank - 1] == Right::dims[Right::rank == 1 ? 0 : Right::rank - 2];

/// The axes before the matrices meet as in an elementwise operation: from the last one on, equal or 1.
template <class Left, class Right>
concept batch_axes_broadcast =
    tessera::detail::sizes_broadcast(tessera::detail::batch_sizes<Left>(), tessera::detail::batch_sizes<Right>());

namespace detail {

template <class A, class B>
consteval bool matmul_mandates() {
  TESSERA_MANDATE(
      "tessera::matmul: an operand is a scalar tensor, which has no axis to sum over; multiply by * instead",
      at_least_a_vector<shape_of<A>> && at_least_a_vector<shape_of<B>>)
  TESSERA_MANDATE_COMPUTED(
      "tessera::matmul: inner sizes differ; the columns of the left matrix are as many as the rows of the "
      "right one; did you mean transpose(rhs)?",
      message("tessera::matmul: inner sizes differ: ").list(" @ ", shape_of<A>::dims, shape_of<B>::dims)
          << "; did you mean transpose(rhs)?",
      inner_sizes_agree<shape_of<A>, shape_of<B>>)
  TESSERA_MANDATE_COMPUTED(
      "tessera::matmul: the batch axes cannot be broadcast together; before the last two axes, sizes are equal or 1",
      message("tessera::matmul: the batch axes cannot be broadcast together: ")
              .list(" @ ", shape_of<A>::dims, shape_of<B>::dims)
          << "; before the last two axes, sizes are equal or 1",
      batch_axes_broadcast<shape_of<A>, shape_of<B>>)
  TESSERA_MANDATE("tessera::matmul: the element types do not agree; cast<T>(a) one of the operands",
                  elements_agree<element_t<A>, element_t<B>>)
  return true;
}

/// A vector on the left is a row, a vector on the right a column; their axis of size 1 is not in the result.
template <class A, class B>
struct matmul_operands {
  using left = shape_of<A>;
  using right = shape_of<B>;
  static constexpr bool are_valid = at_least_a_vector<left> && at_least_a_vector<right>;
  static constexpr bool has_rows = are_valid && left::rank >= 2, has_columns = are_valid && right::rank >= 2;

  static constexpr auto left_batch = batch_sizes<left>();
  static constexpr auto right_batch = batch_sizes<right>();
  static constexpr auto batch = broadcast_sizes(left_batch, right_batch);

  static constexpr std::size_t rows() { return has_rows ? left::dims[left::rank - 2] : 1; }
  static constexpr std::size_t inner() { return are_valid ? left::dims[left::rank - 1] : 1; }
  static constexpr std::size_t columns() { return has_columns ? right::dims[right::rank - 1] : 1; }

  static constexpr auto result_sizes() {
    if constexpr (has_rows && has_columns) return concatenated(batch, index_array<2>{{rows(), columns()}});
    else if constexpr (has_rows || has_columns) return concatenated(batch, index_array<1>{{rows() * columns()}});
    else return batch;
  }

  /// The axes of an operand with its batch repeated to that of the result.
  template <class Shape>
  static constexpr auto repeated_sizes() {
    constexpr std::size_t axes = Shape::rank < 2 ? Shape::rank : 2;
    return concatenated(batch, part<Shape::rank - axes, axes>(Shape::dims));
  }

  /// Products that share their right matrix are one: the left matrices below each other. Those that share their left one are
  /// the batch of a convolution, and all others its groups.
  static constexpr bool shares_right = product(right_batch) == 1, shares_left = product(left_batch) == 1;

  /// No operand has to be repeated for the others of its batch.
  static constexpr bool repeats_none =
      shares_right || shares_left || product(left_batch) * product(right_batch) == product(batch) * product(batch);

  /// The products as a convolution: every row of a result is a weighted sum of the rows of the right matrix, so these are
  /// the channels of a picture with a window of one element.
  static constexpr convolution_geometry<1> geometry() {
    constexpr std::size_t count = product(batch);
    convolution_geometry<1> result{1, 1, inner(), rows()};
    result.window.axis[0].input = result.window.axis[0].positions = columns();
    if (shares_right) result.out_channels *= count;
    else if (shares_left) result.batch = count;
    else result.groups = count, result.in_channels *= count, result.out_channels *= count;
    return result;
  }

  /// Where the elements of the products lie.
  static constexpr auto products() {
    kernel::batch_of_products<batch.size()> result;
    constexpr auto left_steps = strides_of<A>::steps;
    constexpr auto right_steps = strides_of<B>::steps;
    result.each = {rows(),
                   inner(),
                   columns(),
                   {has_rows ? left_steps[left::rank - 2] : 0, left_steps[left::rank - 1]},
                   {right_steps[has_columns ? right::rank - 2 : 0], has_columns ? right_steps[right::rank - 1] : 0}};
    result.sizes = batch;
    result.left = broadcast_steps(left_batch, part<0, left_batch.size()>(left_steps), batch);
    result.right = broadcast_steps(right_batch, part<0, right_batch.size()>(right_steps), batch);
    auto joined = result.joined();
    joined.each = joined.each.normalized();
    return joined;
  }
};

template <class A, class B>
using matmul_result =
    tensor_of<product_t<element_t<A>, element_t<B>>, shape_from<matmul_operands<A, B>::result_sizes()>>;

}  // namespace detail
}  // namespace tessera

#endif
