// expect: tessera::conv: the groups do not divide the channels of the picture and of the result; give groups<N> of which both are multiples
// expect-c++26: tessera::conv: groups<3> does not divide the 4 channels of the picture and the 6 of the result; give groups<N> of which both are multiples
// Every group reads an equal share of the picture's channels and writes an equal share of the result's.
#include <tessera/conv/conv.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::ones<int, 4, 5, 5>();
#ifdef MENDED
constexpr auto y = tessera::conv2d<tessera::groups<2>>(picture, tessera::ones<int, 6, 2, 3, 3>());
#else
constexpr auto y = tessera::conv2d<tessera::groups<3>>(picture, tessera::ones<int, 6, 2, 3, 3>());
#endif
