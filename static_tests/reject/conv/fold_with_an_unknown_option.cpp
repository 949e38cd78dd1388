// expect: tessera::fold: unknown option; it takes window, stride, padding, padding_before, padding_after, same_upper, same_lower and dilation
// The size of the picture is the first argument; nothing is left for `output_padding` to choose.
#include <tessera/conv/fold.hpp>

using tessera::output_padding, tessera::shape, tessera::stride, tessera::window;
constexpr auto columns = tessera::ones<int, 2, 2>();
#ifdef MENDED
constexpr auto signal = tessera::fold<shape<5>, window<2>, stride<2>>(columns);
#else
constexpr auto signal = tessera::fold<shape<5>, window<2>, stride<2>, output_padding<1>>(columns);
#endif
