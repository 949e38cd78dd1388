// expect-in-evaluation: verify::at<0, 1>, .*\{"2"\}, .*\{"-2"\}>
#include <tessera/verify/is_symmetric.hpp>

#ifdef MENDED
constexpr tessera::tensor<int, 2, 2> covariance{{1, 2}, {2, 1}};
#else
constexpr tessera::tensor<int, 2, 2> covariance{{1, 2}, {-2, 1}};
#endif
static_assert(tessera::is_symmetric_v<covariance>);
