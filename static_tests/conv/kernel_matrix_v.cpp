#include "case.hpp"

#include <tessera/conv/kernel_matrix_v.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>

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

}  // namespace
