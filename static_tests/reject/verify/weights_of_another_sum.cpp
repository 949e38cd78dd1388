// expect-in-evaluation: verify::sum_is<.*\{"0\.9375"\}, .*\{"1"\}>
// `sums_to_v` shows the sum, and the one that was asked for.
#include <tessera/verify/sums_to.hpp>

#ifdef MENDED
constexpr tessera::tensor<float, 5> blur{0.0625F, 0.25F, 0.375F, 0.25F, 0.0625F};
#else
constexpr tessera::tensor<float, 5> blur{0.0625F, 0.25F, 0.3125F, 0.25F, 0.0625F};
#endif
static_assert(tessera::sums_to_v<blur, 1>);
