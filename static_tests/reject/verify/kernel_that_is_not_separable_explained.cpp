// expect-c++26: tessera::is_separable: the minor between \(1, 1\) and \(0, 0\) is not zero: 0 - 1
#include <tessera/verify/is_separable.hpp>

#ifdef MENDED
constexpr tessera::tensor<int, 3, 3> kernel{{-1, 0, 1}, {-2, 0, 2}, {-1, 0, 1}};
#else
constexpr tessera::tensor<int, 3, 3> kernel{{0, 1, 0}, {1, -4, 1}, {0, 1, 0}};
#endif
static_assert(is_separable(kernel), tessera::explain::is_separable(kernel));
