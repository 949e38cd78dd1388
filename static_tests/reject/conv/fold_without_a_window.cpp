// expect: tessera::fold: the option window<\.\.\.> is missing; give its size along each axis
// Columns do not know the window that they came from.
#include <tessera/conv/fold.hpp>

using tessera::shape, tessera::stride, tessera::window;
constexpr auto columns = tessera::ones<int, 4, 4>();
#ifdef MENDED
constexpr auto picture = tessera::fold<shape<4, 4>, window<2, 2>, stride<2>>(columns);
#else
constexpr auto picture = tessera::fold<shape<4, 4>, stride<2>>(columns);
#endif
