// expect: tessera::conv_transpose: padding is given in two ways; give padding, or padding_before and padding_after, or same_upper or same_lower
// `padding<1>` is both sides already.
#include <tessera/conv/conv_transpose.hpp>
#include <tessera/tensor/factory.hpp>

constexpr tessera::tensor signal{1, 2, 3};
constexpr tessera::tensor kernel{1, 2, 1};
#ifdef MENDED
constexpr auto y = tessera::conv_transpose1d<tessera::padding_after<1>, tessera::padding_before<2>>(signal, kernel);
#else
constexpr auto y = tessera::conv_transpose1d<tessera::padding<1>, tessera::padding_before<2>>(signal, kernel);
#endif
