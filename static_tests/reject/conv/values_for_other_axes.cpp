// expect: tessera::conv: an option has neither one value nor one per axis; conv2d has two axes, as in stride<2> or stride<2, 1>
// Channels and batches have no stride: an option of `conv2d` has one value, for both axes, or two.
#include <tessera/conv/conv.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::ones<int, 3, 6, 6>();
constexpr auto kernel = tessera::ones<int, 2, 3, 3, 3>();
#ifdef MENDED
constexpr auto y = tessera::conv2d<tessera::stride<2, 2>>(picture, kernel);
#else
constexpr auto y = tessera::conv2d<tessera::stride<1, 2, 2>>(picture, kernel);
#endif
