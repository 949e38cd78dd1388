// expect: tessera::unfold: the picture is not \(sizes\.\.\.\), \(C, sizes\.\.\.\) or \(N, C, sizes\.\.\.\) with as many sizes as the window; window<3, 3> slides over two axes
// `window<3>` slides along one axis. Unlike a stride, it is not repeated for others.
#include <tessera/conv/unfold.hpp>

using tessera::window;
constexpr auto batch = tessera::ones<int, 1, 1, 4, 4>();
#ifdef MENDED
constexpr auto columns = tessera::unfold<window<3, 3>>(batch);
#else
constexpr auto columns = tessera::unfold<window<3>>(batch);
#endif
