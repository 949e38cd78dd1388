// expect: tessera::conv_transpose: output_padding is smaller neither than the stride nor than the dilation; for a larger result pad less, or pad it afterwards
// A convolution with stride 2 takes pictures of two sizes to one result. `output_padding` says which one comes back, so it
// is 0 or 1 (as in PyTorch, up to dilation - 1 where that is more). More rows come from `pad` or less padding.
#include <tessera/conv/conv_transpose.hpp>
#include <tessera/tensor/factory.hpp>

using tessera::output_padding, tessera::padding, tessera::stride;
constexpr auto picture = tessera::ones<int, 3, 3>();
constexpr auto kernel = tessera::ones<int, 3, 3>();
#ifdef MENDED
constexpr auto y = tessera::conv_transpose2d<stride<2>, padding<1>, output_padding<1>>(picture, kernel);
#else
constexpr auto y = tessera::conv_transpose2d<stride<2>, padding<1>, output_padding<2>>(picture, kernel);
#endif
