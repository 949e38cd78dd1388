// expect: tessera::pad: the negative padding removes the whole tensor; crop less
// Negative padding crops, and something has to remain.
#include <tessera/conv/pad.hpp>

using tessera::padding;
constexpr auto picture = tessera::iota<int, 4, 4>();
#ifdef MENDED
constexpr auto middle = tessera::pad<padding<-1>>(picture);
#else
constexpr auto middle = tessera::pad<padding<-2>>(picture);
#endif
