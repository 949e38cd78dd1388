// expect: tessera::pad: unknown pad_mode; it is constant, reflect, replicate or circular
// A mode is one of four types.
#include <tessera/conv/pad.hpp>

using tessera::pad_mode, tessera::padding, tessera::replicate, tessera::same_upper;
constexpr tessera::tensor signal{1, 2, 3};
#ifdef MENDED
constexpr auto padded = tessera::pad<padding<1>, pad_mode<replicate>>(signal);
#else
constexpr auto padded = tessera::pad<padding<1>, pad_mode<same_upper>>(signal);
#endif
