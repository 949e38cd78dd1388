// expect: tessera::conv: a stride, a dilation or groups is zero, or a padding is negative \(crop with slice or pad\)
// A convolution does not crop; `pad` with a negative number does.
#include <tessera/conv/conv.hpp>
#include <tessera/conv/pad.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::ones<int, 6, 6>();
constexpr auto kernel = tessera::ones<int, 3, 3>();
#ifdef MENDED
constexpr auto y = tessera::conv2d(tessera::pad<tessera::padding<-1>>(picture), kernel);
#else
constexpr auto y = tessera::conv2d<tessera::padding<-1>>(picture, kernel);
#endif
