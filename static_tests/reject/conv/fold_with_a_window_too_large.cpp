// expect: tessera::fold: the window is larger than the padded picture; pad more, or dilate less
// expect-c++26: tessera::fold: the window is larger than the padded picture: \[5\] over \[4\], dilation and padding included; pad more, or dilate less
// `fold` asks of its picture what `unfold` asks.
#include <tessera/conv/fold.hpp>

using tessera::shape, tessera::window;
constexpr auto columns = tessera::ones<int, 5, 1>();
#ifdef MENDED
constexpr auto signal = tessera::fold<shape<5>, window<5>>(columns);
#else
constexpr auto signal = tessera::fold<shape<4>, window<5>>(columns);
#endif
