#include <tessera.hpp>

using tessera::tensor;

static_assert(tessera::sum(tensor<int, 2, 2>{{1, 2}, {3, 4}}) == 10);

constexpr tensor<int, 3, 3> picture{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
constexpr tensor<int, 2, 2> kernel{{1, 0}, {0, 1}};
static_assert(tessera::conv2d(picture, kernel) == tensor<int, 2, 2>{{6, 8}, {12, 14}});

int main() {
  auto const result = tessera::conv2d(picture, kernel);
  return result == tensor<int, 2, 2>{{6, 8}, {12, 14}} ? 0 : 1;
}
