// expect: tessera::conv: padding is given in two ways; give padding, or padding_before and padding_after, or same_upper or same_lower
// `same_upper` computes the padding.
#include <tessera/conv/conv.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::ones<int, 6, 6>();
constexpr auto kernel = tessera::ones<int, 3, 3>();
#ifdef MENDED
constexpr auto y = tessera::conv2d<tessera::same_upper>(picture, kernel);
#else
constexpr auto y = tessera::conv2d<tessera::same_upper, tessera::padding<1>>(picture, kernel);
#endif
