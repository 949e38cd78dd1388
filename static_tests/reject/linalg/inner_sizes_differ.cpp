// expect: tessera::matmul: inner sizes differ; the columns of the left matrix are as many as the rows of the right one; did you mean transpose\(rhs\)\?
// expect-c++26: tessera::matmul: inner sizes differ: \[2x3\] @ \[4x5\]; did you mean transpose\(rhs\)\?
// (M, K) times (K, N) is (M, N): the sizes that meet are equal.
#include <tessera/linalg/matmul.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto a = tessera::iota<int, 2, 3>();
#ifdef MENDED
constexpr auto product = tessera::matmul(a, tessera::iota<int, 3, 5>());
#else
constexpr auto product = tessera::matmul(a, tessera::iota<int, 4, 5>());
#endif
