// expect: tessera::conv: the channels differ; the kernel is \(O, C / groups, sizes\.\.\.\), C the channels of the picture
// expect-c++26: tessera::conv: the picture has 3 channels, the kernel takes 4; the kernel is \(O, C / groups, sizes\.\.\.\)
// The second size of the kernel is the number of channels that each of its outputs reads.
#include <tessera/conv/conv.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::ones<int, 3, 6, 6>();
#ifdef MENDED
constexpr auto kernel = tessera::ones<int, 8, 3, 3, 3>();
#else
constexpr auto kernel = tessera::ones<int, 8, 4, 3, 3>();
#endif
constexpr auto y = tessera::conv2d(picture, kernel);
