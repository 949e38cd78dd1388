// expect: tessera::unfold: unknown option; it takes window, stride, padding, padding_before, padding_after, same_upper, same_lower and dilation
// Windows have no groups: every channel has its own rows in the columns.
#include <tessera/conv/unfold.hpp>

using tessera::groups, tessera::window;
constexpr auto picture = tessera::ones<int, 2, 4, 4>();
#ifdef MENDED
constexpr auto columns = tessera::unfold<window<3, 3>>(picture);
#else
constexpr auto columns = tessera::unfold<window<3, 3>, groups<2>>(picture);
#endif
