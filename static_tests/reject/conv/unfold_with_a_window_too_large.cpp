// expect: tessera::unfold: the window is larger than the padded picture; pad more, or dilate less
// expect-c++26: tessera::unfold: the window is larger than the padded picture: \[5x3\] over \[4x4\], dilation and padding included; pad more, or dilate less
// At least one window has to lie within the picture and its padding.
#include <tessera/conv/unfold.hpp>

using tessera::padding, tessera::window;
constexpr auto picture = tessera::ones<int, 4, 4>();
#ifdef MENDED
constexpr auto columns = tessera::unfold<window<5, 3>, padding<1, 0>>(picture);
#else
constexpr auto columns = tessera::unfold<window<5, 3>>(picture);
#endif
