// expect: tessera::resize: unknown mode; it is nearest or bilinear
// The mode comes after the sizes, and what belongs to the mode after that.
#include <tessera/conv/resize.hpp>

using tessera::align_corners, tessera::bilinear, tessera::shape;
constexpr auto picture = tessera::ones<float, 2, 2>();
#ifdef MENDED
constexpr auto large = tessera::resize<shape<4, 4>, bilinear, align_corners>(picture);
#else
constexpr auto large = tessera::resize<shape<4, 4>, align_corners, bilinear>(picture);
#endif
