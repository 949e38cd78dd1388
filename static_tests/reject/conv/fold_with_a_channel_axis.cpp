// expect: tessera::fold: the shape<\.\.\.> of the picture has not as many sizes as the window; give shape<H, W> for window<kh, kw>
// The channels follow from the columns.
#include <tessera/conv/fold.hpp>

using tessera::shape, tessera::window;
constexpr auto columns = tessera::ones<int, 12, 9>();
#ifdef MENDED
constexpr auto picture = tessera::fold<shape<4, 4>, window<2, 2>>(columns);
#else
constexpr auto picture = tessera::fold<shape<3, 4, 4>, window<2, 2>>(columns);
#endif
