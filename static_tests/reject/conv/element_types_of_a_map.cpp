// expect: tessera::conv: the element types of picture and kernel do not agree; cast<T>\(a\) one of them
// A map is made without its picture, so this sentence comes where it is applied.
#include <tessera/conv/convolution.hpp>

constexpr auto blur = tessera::convolution<tessera::shape<4>>(tessera::tensor{0.5F, 0.5F});
constexpr tessera::tensor signal{1, 2, 3, 4};
constexpr auto blurred() {
  tessera::tensor<float, 3> y{};
#ifdef MENDED
  tessera::apply_into(y, blur, tessera::cast<float>(signal));
#else
  tessera::apply_into(y, blur, signal);
#endif
  return y;
}
constexpr auto y = blurred();
