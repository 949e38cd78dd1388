// expect: tessera::swap_channels: the kernel is not \(O, C, sizes\.\.\.\) with O divisible by the groups
// The groups are those of the convolution that the kernel belongs to.
#include <tessera/conv/dilate.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto kernel = tessera::ones<int, 6, 2, 3, 3>();
#ifdef MENDED
constexpr auto swapped = tessera::swap_channels<3>(kernel);
#else
constexpr auto swapped = tessera::swap_channels<4>(kernel);
#endif
