// expect: tessera::epilogue: a step is neither add, nor clamp, nor a function of one sum
#include <tessera/conv/conv.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::ones<float, 1, 4, 4>();
constexpr auto kernel = tessera::ones<float, 2, 1, 1, 1>();
#ifdef MENDED
constexpr auto y = tessera::conv2d(picture, kernel, tessera::epilogue([](float sum) { return sum + 1; }));
#else
constexpr auto y =
    tessera::conv2d(picture, kernel, tessera::epilogue([](float sum, float more) { return sum + more; }));
#endif
