// expect: tessera::conv_transpose: an option is given twice; give each at most once
// `same_upper` and `same_lower` are one kind of option.
#include <tessera/conv/conv_transpose.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::ones<int, 3, 3>();
constexpr auto kernel = tessera::ones<int, 3, 3>();
#ifdef MENDED
constexpr auto y = tessera::conv_transpose2d<tessera::stride<2>, tessera::same_upper>(picture, kernel);
#else
constexpr auto y =
    tessera::conv_transpose2d<tessera::stride<2>, tessera::same_upper, tessera::same_lower>(picture, kernel);
#endif
