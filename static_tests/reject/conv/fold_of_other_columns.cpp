// expect: tessera::fold: the columns are not \(C \* taps, L\) or \(N, C \* taps, L\) with L the number of windows in the picture; fold takes the options that unfold took
// The stride of the `unfold` is missing here, so that nine windows are expected, and there are four columns.
#include <tessera/conv/fold.hpp>

using tessera::shape, tessera::stride, tessera::window;
constexpr auto columns = tessera::unfold<window<2, 2>, stride<2>>(tessera::ones<int, 4, 4>());
#ifdef MENDED
constexpr auto picture = tessera::fold<shape<4, 4>, window<2, 2>, stride<2>>(columns);
#else
constexpr auto picture = tessera::fold<shape<4, 4>, window<2, 2>>(columns);
#endif
