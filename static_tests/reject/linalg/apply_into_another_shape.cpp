// expect: tessera: the destination does not have the shape of the result; give it the shape that the call without _into returns
// expect-c++26: tessera: the destination is \[3\], the result \[2\]; give it the shape that the call without _into returns
// A destination is written, never resized.
#include <tessera/linalg/matmul_map.hpp>

constexpr auto map = tessera::maps::matmul(tessera::iota<int, 2, 3>());
constexpr auto applied() {
#ifdef MENDED
  tessera::tensor<int, 2> y{};
#else
  tessera::tensor<int, 3> y{};
#endif
  tessera::apply_into(y, map, tessera::tensor{1, 2, 3});
  return y;
}
constexpr auto y = applied();
