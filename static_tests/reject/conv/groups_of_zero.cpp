// expect: tessera::conv_transpose: a stride, a dilation or groups is zero, or a padding is negative \(crop with slice or pad\)
// All channels in one group are `groups<1>`, which need not be said.
#include <tessera/conv/conv_transpose.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::ones<int, 2, 3, 3>();
constexpr auto kernel = tessera::ones<int, 2, 1, 2, 2>();
#ifdef MENDED
constexpr auto y = tessera::conv_transpose2d(picture, kernel);
#else
constexpr auto y = tessera::conv_transpose2d<tessera::groups<0>>(picture, kernel);
#endif
