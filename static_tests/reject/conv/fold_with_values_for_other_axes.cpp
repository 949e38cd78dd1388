// expect: tessera::fold: an option has neither one value nor one per axis of the window; window<3, 3> takes stride<2> or stride<2, 1>
// `fold` slides along the axes that the window has.
#include <tessera/conv/fold.hpp>

using tessera::shape, tessera::stride, tessera::window;
constexpr auto columns = tessera::ones<int, 2, 4>();
#ifdef MENDED
constexpr auto signal = tessera::fold<shape<5>, window<2>, stride<1>>(columns);
#else
constexpr auto signal = tessera::fold<shape<5>, window<2>, stride<1, 1>>(columns);
#endif
