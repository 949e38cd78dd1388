// expect: tessera::conv: winograd has tiles of 2 or 4; give winograd<2> or, faster and less exact, winograd<4>
// Larger tiles lose more digits than they save time.
#include <tessera/conv/conv.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::ones<float, 8, 8>();
constexpr auto kernel = tessera::ones<float, 3, 3>();
#ifdef MENDED
constexpr auto y = tessera::conv2d<tessera::winograd<4>>(picture, kernel);
#else
constexpr auto y = tessera::conv2d<tessera::winograd<3>>(picture, kernel);
#endif
