// expect: tessera::conv: an option is given twice; give each at most once
// One option sets all axes: `stride<2, 1>` is 2 along the first and 1 along the second.
#include <tessera/conv/conv.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::ones<int, 6, 6>();
constexpr auto kernel = tessera::ones<int, 3, 3>();
#ifdef MENDED
constexpr auto y = tessera::conv2d<tessera::stride<2, 1>>(picture, kernel);
#else
constexpr auto y = tessera::conv2d<tessera::stride<2>, tessera::stride<1>>(picture, kernel);
#endif
