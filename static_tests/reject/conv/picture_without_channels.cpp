// expect: tessera::conv_transpose: the kernel has the wrong number of axes; of a picture without channels it has none either, otherwise it is \(O, C / groups, sizes\.\.\.\), transposed \(C, O / groups, sizes\.\.\.\)
// A picture (H, W) is not one of one channel, (1, H, W), and takes a kernel (kh, kw).
#include <tessera/conv/conv_transpose.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/squeeze.hpp>

constexpr auto picture = tessera::ones<int, 4, 4>();
constexpr auto kernel = tessera::ones<int, 1, 1, 3, 3>();
#ifdef MENDED
constexpr auto y = tessera::conv_transpose2d(tessera::views::unsqueeze<0>(picture), kernel);
#else
constexpr auto y = tessera::conv_transpose2d(picture, kernel);
#endif
