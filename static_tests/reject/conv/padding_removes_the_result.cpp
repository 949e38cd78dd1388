// expect: tessera::conv_transpose: the padding removes the whole result; pad less
// The padding of a transposed convolution crops its result, since it was added to the convolution's picture.
#include <tessera/conv/conv_transpose.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::ones<int, 1, 1>();
constexpr auto kernel = tessera::ones<int, 2, 2>();
#ifdef MENDED
constexpr auto y = tessera::conv_transpose2d(picture, kernel);
#else
constexpr auto y = tessera::conv_transpose2d<tessera::padding<1>>(picture, kernel);
#endif
