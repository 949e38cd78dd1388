// expect: tessera::matmul: the batch axes cannot be broadcast together; before the last two axes, sizes are equal or 1
// expect-c++26: tessera::matmul: the batch axes cannot be broadcast together: \[2x3x4\] @ \[5x4x6\]; before the last two axes, sizes are equal or 1
// Batches of matrices meet as in an elementwise operation: as many as on the other side, or one.
#include <tessera/linalg/matmul.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto a = tessera::iota<int, 2, 3, 4>();
#ifdef MENDED
constexpr auto products = tessera::matmul(a, tessera::iota<int, 1, 4, 6>());
#else
constexpr auto products = tessera::matmul(a, tessera::iota<int, 5, 4, 6>());
#endif
