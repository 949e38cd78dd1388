// expect: tessera::pad: padding is given in two ways; give padding, or padding_before and padding_after
// `padding<1>` is both sides already.
#include <tessera/conv/pad.hpp>

using tessera::padding, tessera::padding_after, tessera::padding_before;
constexpr tessera::tensor signal{1, 2, 3};
#ifdef MENDED
constexpr auto padded = tessera::pad<padding_before<1>, padding_after<2>>(signal);
#else
constexpr auto padded = tessera::pad<padding<1>, padding_after<2>>(signal);
#endif
