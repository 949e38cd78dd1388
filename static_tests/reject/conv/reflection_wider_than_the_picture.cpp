// expect: tessera::pad: the padding is wider than the picture can supply; reflect reaches size - 1 elements, circular size
// A reflection does not repeat the border, so three elements have two to reflect.
#include <tessera/conv/pad.hpp>

using tessera::pad_mode, tessera::padding, tessera::reflect;
constexpr tessera::tensor signal{1, 2, 3};
#ifdef MENDED
constexpr auto padded = tessera::pad<padding<2>, pad_mode<reflect>>(signal);
#else
constexpr auto padded = tessera::pad<padding<3>, pad_mode<reflect>>(signal);
#endif
