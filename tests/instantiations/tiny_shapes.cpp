// Calls of run time on shapes of at most 1,024 multiply-adds: their loops are those of constant evaluation.
#include <tessera.hpp>

using namespace tessera;

tensor<float, 3, 12, 12> convolve(tensor<float, 1, 12, 12> const& x, tensor<float, 3, 1, 1, 2> const& w) {
  return conv2d<padding_after<0, 1>>(x, w);  // 864
}
tensor<float, 2, 14> convolve_transposed(tensor<float, 4, 12> const& y, tensor<float, 4, 2, 3> const& w) {
  return conv_transpose1d(y, w);  // 288
}
tensor<float, 8, 8> multiply(tensor<float, 8, 16> const& a, tensor<float, 16, 8> const& b) {
  return matmul(a, b);  // 1,024
}
tensor<float, 4, 4> multiply_quads(tensor<float, 4, 4> const& a, tensor<float, 4, 4> const& b) {
  return matmul(a, b);  // 64
}
tensor<double, 9, 10> multiply_transposed(tensor<double, 9, 11> const& a, tensor<double, 10, 11> const& b) {
  return matmul(a, views::transpose(b));  // 990
}
tensor<float, 10> multiply_vector(tensor<float, 10, 33> const& a, tensor<float, 33> const& x) {
  return matmul(a, x);  // 330
}
tensor<float, 3, 2, 2> multiply_batch(tensor<float, 3, 2, 5> const& a, tensor<float, 3, 5, 2> const& b) {
  return matmul(a, b);  // 60
}
tensor<float, 6, 6> apply(tensor<float, 3, 3> const& kernel, tensor<float, 8, 8> const& x) {
  return convolution<shape<8, 8>>(kernel)(x);  // 324
}
tensor<float, 8, 8> apply_adjoint(tensor<float, 3, 3> const& kernel, tensor<float, 6, 6> const& y) {
  return adjoint(convolution<shape<8, 8>>(kernel))(y);  // 324
}
