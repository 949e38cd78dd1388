// expect: tessera::fold: an option is given twice; give each at most once
// One option sets all axes.
#include <tessera/conv/fold.hpp>

using tessera::dilation, tessera::shape, tessera::window;
constexpr auto columns = tessera::ones<int, 2, 3>();
#ifdef MENDED
constexpr auto signal = tessera::fold<shape<5>, window<2>, dilation<2>>(columns);
#else
constexpr auto signal = tessera::fold<shape<5>, window<2>, dilation<2>, dilation<2>>(columns);
#endif
