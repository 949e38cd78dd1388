// expect: tessera::conv: a stride, a dilation or groups is zero, or a padding is negative \(crop with slice or pad\)
// A kernel that does not move would be without end. To repeat elements, use `resize`.
#include <tessera/conv/conv.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::ones<int, 6, 6>();
constexpr auto kernel = tessera::ones<int, 3, 3>();
#ifdef MENDED
constexpr auto y = tessera::conv2d<tessera::stride<1, 2>>(picture, kernel);
#else
constexpr auto y = tessera::conv2d<tessera::stride<0, 2>>(picture, kernel);
#endif
