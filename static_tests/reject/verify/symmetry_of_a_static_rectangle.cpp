// expect: tessera::is_symmetric: the operand is not a square matrix; only a matrix with as many rows as columns has the shape of its transpose
// expect-c++26: tessera::is_symmetric: the operand is not a square matrix but \[2x3\]
#include <tessera/verify/is_symmetric.hpp>

#ifdef MENDED
constexpr tessera::tensor<int, 2, 2> m{{1, 2}, {2, 4}};
#else
constexpr tessera::tensor<int, 2, 3> m{{1, 2, 3}, {2, 4, 5}};
#endif
static_assert(tessera::is_symmetric_v<m>);
