// expect: tessera::matmul: inner sizes differ; the columns of the left matrix are as many as the rows of the right one; did you mean transpose\(rhs\)\?
// expect-c++26: tessera::matmul: inner sizes differ: \[2x3x4\] @ \[2x5x4\]; did you mean transpose\(rhs\)\?
// In a batch the last two axes are the matrices.
#include <tessera/linalg/matmul.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/permute.hpp>

constexpr auto a = tessera::iota<int, 2, 3, 4>();
constexpr auto b = tessera::iota<int, 2, 5, 4>();
#ifdef MENDED
constexpr auto products = tessera::matmul(a, tessera::transpose(b));
#else
constexpr auto products = tessera::matmul(a, b);
#endif
