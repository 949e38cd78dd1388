// expect-c++26: tessera::is_orthogonal: the product with the transpose differs from the identity at \(0, 0\): 2\.0 and 1\.0
#include <tessera/verify/is_orthogonal.hpp>

#ifdef MENDED
constexpr double h = 0.7071067811865476;
#else
constexpr double h = 1;
#endif
constexpr tessera::tensor<double, 2, 2> haar{{h, h}, {h, -h}};
static_assert(is_orthogonal(haar), tessera::explain::is_orthogonal(haar));
