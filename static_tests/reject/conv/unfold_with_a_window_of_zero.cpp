// expect: tessera::unfold: a size of the window, a stride or a dilation is zero; each is at least 1
// A window without elements is none.
#include <tessera/conv/unfold.hpp>

using tessera::shape, tessera::window;
#ifdef MENDED
constexpr auto windows = tessera::maps::unfold<shape<4, 4>, window<1, 3>>();
#else
constexpr auto windows = tessera::maps::unfold<shape<4, 4>, window<0, 3>>();
#endif
