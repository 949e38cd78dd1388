// expect: tessera::fold: a size of the window, a stride or a dilation is zero; each is at least 1
// `dilation<1>` is a window without gaps.
#include <tessera/conv/fold.hpp>

using tessera::dilation, tessera::shape, tessera::window;
constexpr auto columns = tessera::ones<int, 2, 4>();
#ifdef MENDED
constexpr auto signal = tessera::fold<shape<5>, window<2>, dilation<1>>(columns);
#else
constexpr auto signal = tessera::fold<shape<5>, window<2>, dilation<0>>(columns);
#endif
