// expect-c++26: tessera::is_symmetric: the matrix differs from its transpose at \(0, 1\): 2 and -2
#include <tessera/verify/is_symmetric.hpp>

#ifdef MENDED
constexpr tessera::tensor<int, 2, 2> covariance{{1, 2}, {2, 1}};
#else
constexpr tessera::tensor<int, 2, 2> covariance{{1, 2}, {-2, 1}};
#endif
static_assert(is_symmetric(covariance), tessera::explain::is_symmetric(covariance));
