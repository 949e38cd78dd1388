// expect: tessera::is_orthogonal: the operand is not a matrix; reshape or slice it to two axes
#include <tessera/verify/is_orthogonal.hpp>

#ifdef MENDED
constexpr tessera::tensor<int, 1, 3> m{{0, 1, 0}};
#else
constexpr tessera::tensor<int, 3> m{0, 1, 0};
#endif
static_assert(is_orthogonal(m));
