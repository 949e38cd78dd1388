// expect: tessera::conv: unknown option; it takes stride, padding, padding_before, padding_after, same_upper, same_lower, dilation, groups and winograd
// The size of the window is the kernel's.
#include <tessera/conv/conv.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::ones<int, 4, 4>();
constexpr auto kernel = tessera::ones<int, 3, 3>();
#ifdef MENDED
constexpr auto y = tessera::conv2d<tessera::stride<1>>(picture, kernel);
#else
constexpr auto y = tessera::conv2d<tessera::window<3, 3>, tessera::stride<1>>(picture, kernel);
#endif
