// The transposed convolution as a gradient: y = W x, so dL/dx is the transpose of W times dL/dy.
#include "lesson.hpp"

namespace lesson {

namespace {

// Any loss will do. This one weighs the four results, so its gradient with respect to them is these weights.
constexpr tensor<int, 2, 2> weights{{1, -2}, {3, 1}};
constexpr int loss(tensor<int, 4, 4> const& x) { return dot(conv2d(x, kernel), weights); }

// By the chain rule, the gradient with respect to the picture is the transposed convolution of the weights.
constexpr auto gradient = conv_transpose2d(weights, kernel);

// By trying: each element made greater by one, and the loss looked at again. The loss is linear, so nothing is lost.
constexpr auto tried = generate<int, 4, 4>([](auto i, auto j) {
  auto nudged = picture;
  nudged(i, j) += 1;
  return loss(nudged) - loss(picture);
});
static_assert(tried == gradient);

// In the words of linear algebra: what one map does on one side, its adjoint does on the other.
constexpr auto A = convolution<shape<4, 4>>(kernel);
static_assert(dot(A(picture), weights) == dot(picture, adjoint(A)(weights)));

}  // namespace

void the_transpose_is_the_gradient() {
  headline("The transpose is the gradient: y = W x, dy/dx = W^T");
  show("dL/dy", weights);
  show("dL/dx = conv_transpose2d(dL/dy, kernel)", gradient);
  show("dL/dx by trying every element", tried);
}

}  // namespace lesson
