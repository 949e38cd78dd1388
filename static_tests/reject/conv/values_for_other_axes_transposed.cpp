// expect: tessera::conv_transpose: an option has neither one value nor one per axis; conv2d has two axes, as in stride<2> or stride<2, 1>
// The number in the name of the call is the number of axes.
#include <tessera/conv/conv_transpose.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto volume = tessera::ones<int, 2, 2, 2>();
constexpr auto kernel = tessera::ones<int, 2, 2, 2>();
#ifdef MENDED
constexpr auto y = tessera::conv_transpose3d<tessera::stride<1, 2, 2>>(volume, kernel);
#else
constexpr auto y = tessera::conv_transpose3d<tessera::stride<2, 2>>(volume, kernel);
#endif
