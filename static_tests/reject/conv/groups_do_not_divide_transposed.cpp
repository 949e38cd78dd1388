// expect: tessera::conv_transpose: the groups do not divide the channels of the picture and of the result; give groups<N> of which both are multiples
// expect-c++26: tessera::conv_transpose: groups<2> does not divide the 3 channels of the picture and the 4 of the result; give groups<N> of which both are multiples
// The kernel of a transposed convolution is (C, O / groups, kh, kw): its first size is divided by the groups.
#include <tessera/conv/conv_transpose.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto kernel = tessera::ones<int, 3, 2, 2, 2>();
#ifdef MENDED
constexpr auto y = tessera::conv_transpose2d<tessera::groups<3>>(tessera::ones<int, 3, 4, 4>(), kernel);
#else
constexpr auto y = tessera::conv_transpose2d<tessera::groups<2>>(tessera::ones<int, 3, 4, 4>(), kernel);
#endif
