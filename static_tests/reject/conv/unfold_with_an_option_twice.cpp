// expect: tessera::unfold: an option is given twice; give each at most once
// One option sets all axes.
#include <tessera/conv/unfold.hpp>

using tessera::stride, tessera::window;
constexpr auto picture = tessera::ones<int, 4, 4>();
#ifdef MENDED
constexpr auto columns = tessera::unfold<window<2, 3>>(picture);
#else
constexpr auto columns = tessera::unfold<window<2>, window<3>>(picture);
#endif
