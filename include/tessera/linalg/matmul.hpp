// matmul(a, b): the product of two matrices.
#ifndef TESSERA_LINALG_MATMUL_HPP
#define TESSERA_LINALG_MATMUL_HPP

#include <tessera/kernel/convolve.hpp>
#include <tessera/support/accumulator.hpp>
#include <tessera/view/contiguous.hpp>

#include <cstddef>

namespace tessera {

/// A tensor of two axes.
template <class Shape>
concept matrix_shape = shape_type<Shape> && Shape::rank == 2;

/// The columns of the left matrix are as many as the rows of the right one.
template <class Left, class Right>
concept inner_sizes_agree = Left::dims[1] == Right::dims[0];

namespace detail {

template <class A, class B>
consteval bool matmul_mandates() {
  TESSERA_MANDATE("tessera::matmul: an operand is not a matrix; reshape or unsqueeze it to two axes",
                  matrix_shape<shape_of<A>> && matrix_shape<shape_of<B>>)
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

/// The product as a convolution: every row of the result is a weighted sum of the rows of the right matrix, so these are
/// the channels of a picture with a window of one element.
template <class A, class B>
constexpr convolution_geometry<1> matmul_geometry() {
  convolution_geometry<1> geometry{1, 1, shape_of<B>::dims[0], shape_of<A>::dims[0]};
  geometry.window.axis[0].input = geometry.window.axis[0].positions = shape_of<B>::dims[1];
  return geometry;
}

/// The shape of the product; of operands that are no matrices, something to go on with.
template <class A, class B>
constexpr index_array<2> matmul_sizes() {
  if constexpr (rank_of<A> == 2 && rank_of<B> == 2) return {{shape_of<A>::dims[0], shape_of<B>::dims[1]}};
  else return {{1, 1}};
}

template <class A, class B>
using matmul_result = tensor_of<product_t<element_t<A>, element_t<B>>, shape_from<matmul_sizes<A, B>()>>;

}  // namespace detail

/// result(i, j) = sum over k of a(i, k) * b(k, j): (M, K) times (K, N) is (M, N). Integers are summed in accumulator_t. Does
/// not compile where the inner sizes differ ("tessera::matmul: inner sizes differ ...; did you mean transpose(rhs)?").
template <tensor_like A, tensor_like B>
constexpr auto matmul(A const& a, B const& b) -> detail::matmul_result<A, B> {
  using result_type = detail::matmul_result<A, B>;
  if constexpr (!detail::matmul_mandates<A, B>()) {
    return result_type{};
  } else if constexpr (!contiguous_tensor<A>) {
    return matmul(contiguous(a), b);
  } else if constexpr (!contiguous_tensor<B>) {
    return matmul(a, contiguous(b));
  } else {
    using T = typename result_type::value_type;
    result_type result{};
    kernel::convolve<detail::matmul_geometry<A, B>()>(detail::storage(b), detail::storage(a),
                                                      kernel::constant::no_bias<T>{}, result.elements);
    return result;
  }
}

}  // namespace tessera

#endif
