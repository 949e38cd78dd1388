// expect: tessera::pad: more values than the tensor has axes; give one per axis to pad, counted from the last
// Unlike PyTorch's, the values stand in the order of the axes, one for both sides of each.
#include <tessera/conv/pad.hpp>

using tessera::padding;
constexpr auto picture = tessera::ones<int, 4, 4>();
#ifdef MENDED
constexpr auto padded = tessera::pad<padding<1, 2>>(picture);
#else
constexpr auto padded = tessera::pad<padding<1, 1, 2, 2>>(picture);
#endif
