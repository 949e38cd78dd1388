// expect: tessera::resize: unknown option; bilinear takes align_corners, nearest none
// The nearest element does not depend on where the corners lie.
#include <tessera/conv/resize.hpp>

using tessera::align_corners, tessera::bilinear, tessera::nearest, tessera::shape;
constexpr auto picture = tessera::ones<float, 2, 2>();
#ifdef MENDED
constexpr auto large = tessera::resize<shape<4, 4>, nearest>(picture);
#else
constexpr auto large = tessera::resize<shape<4, 4>, nearest, align_corners>(picture);
#endif
