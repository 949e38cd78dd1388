// expect: tessera::conv: the channels differ; the kernel is \(O, C / groups, sizes\.\.\.\), C the channels of the picture
// expect-c++26: tessera::conv: the picture has 1 channels, the kernel takes 2; the kernel is \(O, C / groups, sizes\.\.\.\)
// `convolution` and `kernel_matrix` take the shape of the picture as `shape<C, H, W>` and say the sentences of `conv`.
#include <tessera/conv/kernel_matrix.hpp>

constexpr auto kernel = tessera::ones<int, 1, 2, 3, 3>();
#ifdef MENDED
constexpr auto m = tessera::kernel_matrix<tessera::shape<2, 4, 4>>(kernel);
#else
constexpr auto m = tessera::kernel_matrix<tessera::shape<1, 4, 4>>(kernel);
#endif
