// expect: tessera::conv_transpose: the element types of picture and kernel do not agree; cast<T>\(a\) one of them
// `tensor{0.5, 0.5}` deduces double, as `auto` would.
#include <tessera/conv/conv_transpose.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto signal = tessera::ones<float, 4>();
#ifdef MENDED
constexpr tessera::tensor kernel{0.5F, 0.5F};
#else
constexpr tessera::tensor kernel{0.5, 0.5};
#endif
constexpr auto y = tessera::conv_transpose1d(signal, kernel);
