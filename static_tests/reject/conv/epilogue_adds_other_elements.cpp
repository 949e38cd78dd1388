// expect: tessera::epilogue: the operand of add has other elements than the result; cast<T>\(a\)
#include <tessera/conv/conv.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::ones<float, 1, 4, 4>();
constexpr auto kernel = tessera::ones<float, 2, 1, 1, 1>();
#ifdef MENDED
constexpr auto residual = tessera::ones<float, 2, 4, 4>();
#else
constexpr auto residual = tessera::ones<double, 2, 4, 4>();
#endif
constexpr auto y = tessera::conv2d(picture, kernel, tessera::epilogue(tessera::add(residual)));
