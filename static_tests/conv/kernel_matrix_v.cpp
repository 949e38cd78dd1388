#include "case.hpp"

#include <tessera/conv/kernel_matrix_v.hpp>
#include <tessera/linalg/matrix_v.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/permute.hpp>

using namespace tessera;

namespace {

constexpr auto kernel = iota<int, 3, 3>(1);
constexpr auto kernels = iota<int, 2, 3, 2, 2>(1);

constexpr bool equals_the_plain_call() {
  return kernel_matrix_v<shape<12, 13>, kernel, padding<1>> == kernel_matrix<shape<12, 13>, padding<1>>(kernel) &&
         kernel_matrix_v<shape<3, 5, 4>, kernels, stride<2>> == kernel_matrix<shape<3, 5, 4>, stride<2>>(kernels);
}
TESSERA_CASE(equals_the_plain_call);

constexpr bool has_a_row_for_each_output_of_a_large_picture() {
  auto const& matrix = kernel_matrix_v<shape<32, 32>, kernel, stride<2>, padding_before<1>>;  // 256 x 1024
  return matrix.shape() == shape<256, 1024>{} && matrix(0, 0) == 5 && matrix(255, 1023) == 9 && matrix(17, 64 + 2) == 5;
}
TESSERA_CASE(has_a_row_for_each_output_of_a_large_picture);

constexpr auto A = convolution<shape<28, 29>, stride<2>, padding<1>>(kernel);  // 210 x 812
constexpr auto back = adjoint(A);
constexpr auto const& matrix_of_a = kernel_matrix_v<shape<28, 29>, kernel, stride<2>, padding<1>>;
static_assert(matrix_of_a.size() > 4 * detail::elements_per_shard);

constexpr bool is_matrix_v_of_the_map_and_the_transpose_of_that_of_its_adjoint() {
  return matrix_v<A> == matrix_of_a && matrix_v<back> == transpose(matrix_of_a);
}
TESSERA_CASE(is_matrix_v_of_the_map_and_the_transpose_of_that_of_its_adjoint);

}  // namespace
