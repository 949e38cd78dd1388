// expect: tessera::unfold: an option has neither one value nor one per axis of the window; window<3, 3> takes stride<2> or stride<2, 1>
// A window over two axes takes one stride for both, or two.
#include <tessera/conv/unfold.hpp>

using tessera::stride, tessera::window;
constexpr auto picture = tessera::ones<int, 3, 4, 4>();
#ifdef MENDED
constexpr auto columns = tessera::unfold<window<2, 2>, stride<2, 2>>(picture);
#else
constexpr auto columns = tessera::unfold<window<2, 2>, stride<1, 2, 2>>(picture);
#endif
