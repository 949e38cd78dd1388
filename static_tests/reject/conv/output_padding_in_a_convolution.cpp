// expect: tessera::conv: unknown option; it takes stride, padding, padding_before, padding_after, same_upper, same_lower, dilation, groups and winograd
// Only the transposed convolution has a size to choose.
#include <tessera/conv/conv.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::ones<int, 5, 5>();
constexpr auto kernel = tessera::ones<int, 3, 3>();
#ifdef MENDED
constexpr auto y = tessera::conv2d<tessera::stride<2>, tessera::padding<1>>(picture, kernel);
#else
constexpr auto y = tessera::conv2d<tessera::stride<2>, tessera::output_padding<1>>(picture, kernel);
#endif
