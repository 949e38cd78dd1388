// expect: tessera::resize: bilinear interpolation of integers would lose their fractions; cast<float>\(x\) first
// Between 1 and 2 lies 1.5. Rounding it is the caller's choice, after the resizing.
#include <tessera/conv/resize.hpp>

using tessera::bilinear, tessera::shape;
constexpr auto picture = tessera::iota<int, 2, 2>();
#ifdef MENDED
constexpr auto large = tessera::resize<shape<4, 4>, bilinear>(tessera::cast<float>(picture));
#else
constexpr auto large = tessera::resize<shape<4, 4>, bilinear>(picture);
#endif
