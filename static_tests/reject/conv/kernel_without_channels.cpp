// expect: tessera::conv: the kernel has the wrong number of axes; of a picture without channels it has none either, otherwise it is \(O, C / groups, sizes\.\.\.\), transposed \(C, O / groups, sizes\.\.\.\)
// One filter for all channels of a picture is a depthwise convolution whose kernel repeats it.
#include <tessera/conv/conv.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/broadcast.hpp>

constexpr auto picture = tessera::ones<int, 3, 6, 6>();
constexpr tessera::tensor edge{{-1, 0, 1}, {-2, 0, 2}, {-1, 0, 1}};
#ifdef MENDED
constexpr auto y = tessera::conv2d<tessera::groups<3>>(picture, tessera::views::broadcast_to<3, 1, 3, 3>(edge));
#else
constexpr auto y = tessera::conv2d(picture, edge);
#endif
