// A kernel as one big matrix, and what its transpose does.
#include "lesson.hpp"

namespace lesson {

namespace {

// A row per element of the result (2x2), a column per element of the picture (4x4). In a row stands the kernel, at the
// place where the window lies, and zeros elsewhere.
constexpr auto matrix_of_kernel = kernel_matrix<shape<4, 4>>(kernel);
static_assert(matrix_of_kernel.shape() == shape<4, 16>{});

// The matrix times the picture, as a column of 16, is the convolution.
constexpr auto mm_conv2d_output = matmul(matrix_of_kernel, reshape<16, 1>(picture));
constexpr auto conv2d_output = conv2d(picture, kernel);
static_assert(reshape<2, 2>(mm_conv2d_output) == conv2d_output);

// The transposed matrix goes the other way, from 4 numbers to 16: from 2x2 to 4x4. That is the transposed convolution. It
// gives the sizes back, not the picture.
constexpr auto mm_transposed_conv2d_output = matmul(views::transpose(matrix_of_kernel), mm_conv2d_output);
static_assert(mm_transposed_conv2d_output.shape() == shape<16, 1>{});
static_assert(reshape<4, 4>(mm_transposed_conv2d_output) == conv_transpose2d(conv2d_output, kernel));

// All of it at once: the convolution as a linear map, which knows its matrix and its adjoint.
constexpr auto A = convolution<shape<4, 4>>(kernel);
static_assert(matrix(A) == matrix_of_kernel);
static_assert(matrix(adjoint(A)) == transpose(matrix_of_kernel));
static_assert(A(picture) == conv2d_output);
static_assert(adjoint(A)(conv2d_output) == conv_transpose2d(conv2d_output, kernel));

}  // namespace

void a_kernel_is_a_matrix() {
  headline("A kernel is a matrix: kernel_matrix");
  show("kernel", kernel);
  show("picture", picture);
  show("kernel_matrix<shape<4, 4>>(kernel)", matrix_of_kernel);
  show("its product with the picture", mm_conv2d_output);
  show("conv2d(picture, kernel)", conv2d_output);
}

void its_transpose_upsamples() {
  headline("Its transpose upsamples: 16x4 times 4x1 is 16x1, a picture of 4x4");
  show("the transposed matrix", views::transpose(matrix_of_kernel));
  show("its product with the convolution", mm_transposed_conv2d_output);
  show("reshaped", reshape<4, 4>(mm_transposed_conv2d_output));
  std::cout << "the same as conv_transpose2d(conv2d(picture, kernel), kernel)\n";
}

}  // namespace lesson
