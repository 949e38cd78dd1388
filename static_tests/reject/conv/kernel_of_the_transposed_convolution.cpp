// expect: tessera::conv_transpose: the channels differ; the kernel is \(C, O / groups, sizes\.\.\.\), C the channels of the picture
// expect-c++26: tessera::conv_transpose: the picture has 3 channels, the kernel takes 8; the kernel is \(C, O / groups, sizes\.\.\.\)
// As in PyTorch, the transposed convolution takes the kernel of the convolution that it reverses: its first size is the
// number of channels that go in. `swap_channels` turns one into the other.
#include <tessera/conv/conv_transpose.hpp>
#include <tessera/conv/dilate.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::ones<int, 3, 4, 4>();
constexpr auto kernel = tessera::ones<int, 8, 3, 3, 3>();
#ifdef MENDED
constexpr auto y = tessera::conv_transpose2d(picture, tessera::swap_channels(kernel));
#else
constexpr auto y = tessera::conv_transpose2d(picture, kernel);
#endif
