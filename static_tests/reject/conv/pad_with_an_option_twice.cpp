// expect: tessera::pad: an option is given twice; give each at most once
// There is one `padding` for all axes, and one `padding_before` and `padding_after` for both sides.
#include <tessera/conv/pad.hpp>

using tessera::padding, tessera::padding_after, tessera::padding_before;
constexpr tessera::tensor signal{1, 2, 3};
#ifdef MENDED
constexpr auto padded = tessera::pad<padding_before<1>, padding_after<2>>(signal);
#else
constexpr auto padded = tessera::pad<padding<1>, padding<2>>(signal);
#endif
