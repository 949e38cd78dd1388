// expect: tessera: the destination does not have the shape of the result; give it the shape that the call without _into returns
// expect-c++26: tessera: the destination is \[5x5\], the result \[3x3\]; give it the shape that the call without _into returns
// Without padding the result is smaller than the picture.
#include <tessera/conv/conv.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::ones<int, 5, 5>();
constexpr auto kernel = tessera::ones<int, 3, 3>();
constexpr auto summed() {
  tessera::tensor<int, 5, 5> y{};
#ifdef MENDED
  tessera::conv2d_into<tessera::padding<1>>(y, picture, kernel);
#else
  tessera::conv2d_into(y, picture, kernel);
#endif
  return y;
}
constexpr auto y = summed();
