// expect: tessera::conv: the element types of picture and kernel do not agree; cast<T>\(a\) one of them
// Pictures of bytes are integers, most kernels are not; which of the two the result should be has to be said.
#include <tessera/conv/conv.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::full<unsigned char, 4, 4>(100);
constexpr auto kernel = tessera::full<float, 2, 2>(0.25F);
#ifdef MENDED
constexpr auto y = tessera::conv2d(tessera::cast<float>(picture), kernel);
#else
constexpr auto y = tessera::conv2d(picture, kernel);
#endif
