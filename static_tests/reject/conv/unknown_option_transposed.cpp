// expect: tessera::conv_transpose: unknown option; it takes stride, padding, padding_before, padding_after, same_upper, same_lower, dilation, groups and output_padding
// The border of a picture is filled before, by `pad`.
#include <tessera/conv/conv_transpose.hpp>
#include <tessera/conv/pad.hpp>
#include <tessera/tensor/factory.hpp>

using tessera::padding, tessera::pad_mode, tessera::replicate, tessera::stride;
constexpr auto picture = tessera::ones<int, 4, 4>();
constexpr auto kernel = tessera::ones<int, 4, 4>();
#ifdef MENDED
constexpr auto padded = tessera::pad<padding<1>, pad_mode<replicate>>(picture);
constexpr auto y = tessera::conv_transpose2d<stride<2>, padding<3>>(padded, kernel);
#else
constexpr auto y = tessera::conv_transpose2d<stride<2>, padding<1>, pad_mode<replicate>>(picture, kernel);
#endif
