// expect-c++26: tessera::sums_to: the sum is 0\.9375, not 1
#include <tessera/verify/sums_to.hpp>

#ifdef MENDED
constexpr tessera::tensor<float, 5> blur{0.0625F, 0.25F, 0.375F, 0.25F, 0.0625F};
#else
constexpr tessera::tensor<float, 5> blur{0.0625F, 0.25F, 0.3125F, 0.25F, 0.0625F};
#endif
static_assert(sums_to(blur, 1), tessera::explain::sums_to(blur, 1));
