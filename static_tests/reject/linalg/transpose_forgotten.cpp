// expect: tessera::matmul: inner sizes differ; the columns of the left matrix are as many as the rows of the right one; did you mean transpose\(rhs\)\?
// expect-c++26: tessera::matmul: inner sizes differ: \[2x3\] @ \[2x3\]; did you mean transpose\(rhs\)\?
// The usual slip: both matrices hold their vectors as rows.
#include <tessera/linalg/matmul.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/permute.hpp>

constexpr auto rows = tessera::iota<int, 2, 3>();
#ifdef MENDED
constexpr auto gram = tessera::matmul(rows, tessera::views::transpose(rows));
#else
constexpr auto gram = tessera::matmul(rows, rows);
#endif
