// expect: tessera::pad: an option has neither one value nor as many as the other one; give one per padded axis in both
// Before and after are given for the same axes.
#include <tessera/conv/pad.hpp>

using tessera::padding_after, tessera::padding_before;
constexpr auto picture = tessera::ones<int, 3, 4, 4>();
#ifdef MENDED
constexpr auto padded = tessera::pad<padding_before<0, 1, 1>, padding_after<0, 2, 2>>(picture);
#else
constexpr auto padded = tessera::pad<padding_before<0, 1, 1>, padding_after<2, 2>>(picture);
#endif
