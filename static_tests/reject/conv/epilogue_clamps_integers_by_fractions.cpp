// expect: tessera::epilogue: clamp has floating-point bounds and the sums are integers; give integers
#include <tessera/conv/conv.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::ones<int, 1, 4, 4>();
constexpr auto kernel = tessera::ones<int, 2, 1, 1, 1>();
#ifdef MENDED
constexpr auto y = tessera::conv2d(picture, kernel, tessera::epilogue(tessera::clamp(0, 2)));
#else
constexpr auto y = tessera::conv2d(picture, kernel, tessera::epilogue(tessera::clamp(0.5, 1.5)));
#endif
