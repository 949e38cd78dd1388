// expect: tessera: the destination does not have the shape of the result; give it the shape that the call without _into returns
// expect-c++26: tessera: the destination is \[3x2\], the result \[2x3\]; give it the shape that the call without _into returns
// A product is written into a destination of its own shape.
#include <tessera/linalg/matmul.hpp>

constexpr auto product() {
#ifdef MENDED
  tessera::tensor<int, 2, 3> y{};
#else
  tessera::tensor<int, 3, 2> y{};
#endif
  tessera::matmul_into(y, tessera::tensor<int, 2, 4>{}, tessera::tensor<int, 4, 3>{});
  return y;
}
constexpr auto y = product();
